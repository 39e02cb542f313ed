/**
 * Where records go while they are made: standard output, or a file that takes the place of an older one
 * only when all is done. Until then they lie beside it as `NAME.partial`, so that a stop, a full disk or a
 * wrong name never costs what was there before.
 */
import { once } from 'node:events';
import { open, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reasonOf } from './inputs.ts';
import { UsageError } from './usage-error.ts';

/** Somewhere to write text to, piece by piece. */
export interface Output {
  write(text: string): Promise<void>;
  /** Puts the file in its place, or away if there is nothing to keep. */
  finish(isKept: boolean): Promise<void>;
}

/** Opens the output; throws UsageError if it is one of the inputs or cannot be written. */
export async function openOutput(path: string, inputs: readonly string[]): Promise<Output> {
  if (path === '-') return { write: writeOut, finish: () => Promise.resolve() };
  if (inputs.some((input) => input !== '-' && resolve(input) === resolve(path))) {
    throw new UsageError(`${path} is one of the inputs; write to another file`);
  }
  const named = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw new UsageError(`${path}: ${reasonOf(error)}`);
    });
  const partial = (await isDevice(path)) ? path : `${path}.partial`;
  const file = await named(open(partial, 'w'));
  return {
    write: async (text) => void (await named(file.writeFile(text))),
    finish: async (isKept) => {
      await named(file.close());
      if (partial !== path) await named(isKept ? rename(partial, path) : rm(partial));
    },
  };
}

/** Whether there is something there that is no plain file, such as /dev/null or a pipe: written to as it is. */
async function isDevice(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
