/**
 * The page's door to the reading thread: one article at a time, stoppable. A reading that does not heed
 * a stop within two seconds is ended with its thread.
 */
import { proxy } from 'comlink';
import type { Extraction } from '../extract/extraction.ts';
import type { OnBytes } from '../models/model-loader.ts';
import type { Article } from '../text/article.ts';
import type { ReaderApi } from './reader.worker.ts';
import { Thread } from './thread.ts';

const PATIENCE_MS = 2000;

/** Reads articles off the page's thread. */
export class ReaderClient {
  readonly #thread = new Thread<ReaderApi>(
    () => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module', name: 'reader' }),
  );
  readonly #modelAddress: string;
  #isStopping = false;
  #active = 0;

  /** `modelAddress` is the folder of the model files, with a slash at its end. */
  constructor(modelAddress: string) {
    this.#modelAddress = modelAddress;
  }

  /** Fetches the models if the thread has none yet; rejects with the reason, naming the file. */
  async loadModels(onBytes: OnBytes): Promise<void> {
    return this.#thread.call(async (remote) => remote.loadModels(this.#modelAddress, proxy(onBytes)));
  }

  /** The extraction, or null if it was stopped; rejects with ThreadFailure if the thread dies. */
  async read(article: Article, onProgress: (share: number) => void): Promise<Extraction | null> {
    this.#isStopping = false;
    this.#active++;
    try {
      return await this.#thread.call(async (remote) =>
        remote.read(article, this.#modelAddress, proxy(onProgress)),
      );
    } catch (error) {
      if (this.#isStopping) return null;
      throw error;
    } finally {
      this.#active--;
    }
  }

  /** Stops the reading under way. */
  stop(): void {
    if (this.#active === 0) return;
    this.#isStopping = true;
    void this.#thread.call(async (remote) => remote.stop()).catch(() => undefined);
    setTimeout(() => {
      if (this.#isStopping && this.#active > 0) this.#thread.end('The reading was stopped.');
    }, PATIENCE_MS);
  }

  /** First code unit of each sentence of a text. */
  async sentenceStarts(text: string): Promise<Int32Array> {
    return this.#thread.call(async (remote) => remote.sentenceStarts(text));
  }
}
