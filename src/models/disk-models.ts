/**
 * Model files from a folder: gzip on disk → raw bytes. For the command line, training and tests; all
 * files are read and unpacked at once, on Node's own threads.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ModelFormatError } from '../base/model-file.ts';
import { MODEL_NAMES, readAllModels, type LanguageModels, type ModelName } from '../nlp/language-models.ts';
import { ModelLoader, ModelUnavailable, type ModelBytes, type ModelSource } from './model-loader.ts';

const unpack = promisify(gunzip);

/** The folder beside the built program, or the project's own where nothing is built. */
function modelFolder(): string {
  const beside = fileURLToPath(new URL('./models/', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../public/models/', import.meta.url));
}

/** Reads `NAME.model` for each name. */
export class DiskModels<Name extends string> implements ModelSource<Name> {
  readonly #names: readonly Name[];
  readonly #folder: string;

  /** `folder` ends in a slash. */
  constructor(names: readonly Name[], folder = modelFolder()) {
    this.#names = names;
    this.#folder = folder;
  }

  async read(): Promise<ModelBytes<Name>> {
    const entries = this.#names.map(async (name) => [name, await readModel(`${this.#folder}${name}.model`)]);
    return Object.fromEntries(await Promise.all(entries)) as ModelBytes<Name>;
  }

  /** Nothing is kept beside the files themselves. */
  forget(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

async function readModel(file: string): Promise<Uint8Array> {
  const stored = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new ModelUnavailable(
      file,
      error.code === 'ENOENT' ? 'is missing' : `cannot be read (${error.message})`,
    );
  });
  try {
    return await unpack(stored);
  } catch (error) {
    throw new ModelFormatError(file, `is damaged and cannot be unpacked (${(error as Error).message})`);
  }
}

let loader: ModelLoader<ModelName, LanguageModels> | null = null;

/** The models of this installation, read when first asked for and once a process. */
export function languageModels(): Promise<LanguageModels> {
  loader ??= new ModelLoader(new DiskModels(MODEL_NAMES), readAllModels);
  return loader.load();
}
