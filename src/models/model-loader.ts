/**
 * Raw model files → models, once: whoever asks while they are being loaded waits for the same loading,
 * and a loading that failed is tried anew by the next who asks. Where the files come from is a
 * `ModelSource`: a folder on disk in Node, the page's own server in the browser.
 */
import { ModelFormatError } from '../base/model-file.ts';

/** Bytes that have come and bytes in all, over all files, as they are stored. */
export type OnBytes = (done: number, total: number) => void;

/** Model files by name, unpacked. */
export type ModelBytes<Name extends string> = Readonly<Record<Name, Uint8Array>>;

/** Where model files come from. */
export interface ModelSource<Name extends string> {
  /** All files; rejects with ModelUnavailable or ModelFormatError, which name the file. */
  read(onBytes: OnBytes): Promise<ModelBytes<Name>>;
  /** Drops copies kept from earlier; true if there were any, so that reading again may help. */
  forget(): Promise<boolean>;
}

/** Why a model file could not be got at all: `reason` completes a sentence that begins with `file`. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';

  constructor(file: string, reason: string) {
    super(`${file} ${reason}`);
  }
}

/** Loads models when they are first asked for. */
export class ModelLoader<Name extends string, Models> {
  readonly #source: ModelSource<Name>;
  readonly #parse: (files: ModelBytes<Name>) => Models;
  readonly #listeners = new Set<OnBytes>();
  #loading: Promise<Models> | null = null;
  #bytes: Parameters<OnBytes> | null = null;

  /** `parse` throws ModelFormatError for files that are not what they should be. */
  constructor(source: ModelSource<Name>, parse: (files: ModelBytes<Name>) => Models) {
    this.#source = source;
    this.#parse = parse;
  }

  /** The models; `onBytes` is told at once how far a loading under way is, then how it goes on. */
  async load(onBytes: OnBytes = () => undefined): Promise<Models> {
    if (this.#bytes !== null) onBytes(...this.#bytes);
    this.#listeners.add(onBytes);
    try {
      this.#loading ??= this.#start();
      return await this.#loading;
    } finally {
      this.#listeners.delete(onBytes);
    }
  }

  async #start(): Promise<Models> {
    try {
      return await this.#readAndParse();
    } catch (error) {
      this.#loading = null;
      throw error;
    } finally {
      this.#bytes = null;
    }
  }

  /** A kept copy that turns out to be damaged is got anew without asking. */
  async #readAndParse(): Promise<Models> {
    const read = async (): Promise<Models> => this.#parse(await this.#source.read(this.#tell));
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ModelFormatError) || !(await this.#source.forget())) throw error;
      return read();
    }
  }

  readonly #tell: OnBytes = (done, total) => {
    this.#bytes = [done, total];
    for (const listener of this.#listeners) listener(done, total);
  };
}
