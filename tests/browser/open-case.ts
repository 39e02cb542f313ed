/**
 * Runs the built `hearsay open` on a free port and waits for the address it prints.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A page that is being served. */
export interface OpenCase {
  readonly address: string;
  /** What the command line has written to standard error. */
  readonly told: () => string;
  /** Stops serving; resolves to the exit status. */
  readonly stop: () => Promise<number | null>;
}

/** Serves the inputs, or the page without a case if there are none. */
export function openCase(inputs: readonly string[]): Promise<OpenCase> {
  const child = spawn(process.execPath, ['dist/cli/hearsay.js', 'open', ...inputs, '--port', '0']);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let [printed, told] = ['', ''];
  child.stderr.on('data', (part: Buffer) => (told += part.toString()));
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended;
  };
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString();
      const address = /http:\S+/.exec(printed)?.[0];
      if (address !== undefined) resolve({ address, told: () => told, stop });
    });
    void ended.then((status) => reject(new Error(`hearsay open ended with ${status}: ${told}`)));
  });
}

/** A case for all stories of a file: served from what `write` writes to a folder of its own, taken down behind the last. */
export function caseServed(write: () => string): Pick<OpenCase, 'address'> {
  let served: OpenCase;
  let file = '';
  beforeAll(async () => {
    file = write();
    served = await openCase([file]);
  });
  afterAll(async () => {
    await served.stop();
    rmSync(dirname(file), { recursive: true });
  });
  return {
    get address() {
      return served.address;
    },
  };
}
