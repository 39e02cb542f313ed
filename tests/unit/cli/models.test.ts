import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfProgram, removeCopy, run, scratchFolder } from './built-program.ts';

const folder = scratchFolder();
const input = join(folder, 'one.txt');
const records = join(folder, 'read.jsonl');
let program = '';

beforeAll(async () => {
  program = await copyOfProgram();
  writeFileSync(input, 'Iran attacked Israel.');
  expect(run(program, ['extract', input, '-o', records]).status).toBe(0);
}, 90_000);

afterAll(() => {
  removeCopy(program);
  rmSync(folder, { recursive: true });
});

/** Runs with a model file changed or, for null, taken away. */
function runWith(
  change: ((bytes: Buffer) => Uint8Array) | null,
  args: readonly string[],
): ReturnType<typeof run> {
  const file = join(program, '../models/names.model');
  const whole = readFileSync(file);
  if (change === null) rmSync(file);
  else writeFileSync(file, change(whole));
  try {
    return run(program, args);
  } finally {
    writeFileSync(file, whole);
  }
}

describe('an installation whose models are not whole', () => {
  const output = join(folder, 'other.jsonl');

  it.each([
    ['is missing', null],
    ['is damaged and cannot be unpacked', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['is not a Hearsay model', () => gzipSync('hello')],
  ])('says which %s and what to do, and writes nothing', (reason, change) => {
    const { status, stdout, stderr } = runWith(change, ['extract', input, '-o', output]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('names.model ' + reason);
    expect(stderr).toMatch(/^hearsay: .*; build or install Hearsay again\n$/);
    expect(readdirSync(folder).sort()).toEqual(['one.txt', 'read.jsonl']);
  });

  it('still draws what was read before', () => {
    const { status, stdout } = runWith(null, ['graph', records, '-o', '-']);
    expect(status).toBe(0);
    expect(stdout).toContain('<gexf');
  });
});
