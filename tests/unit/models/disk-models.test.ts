import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ModelFormatError } from '../../../src/base/model-file.ts';
import { DiskModels } from '../../../src/models/disk-models.ts';
import { ModelLoader, ModelUnavailable } from '../../../src/models/model-loader.ts';
import { damaged, NAMES, seedsOf, storedModel } from './made-models.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-models-'));
const file = (name: string): string => join(folder, `${name}.model`);
const load = (): Promise<unknown> => new ModelLoader(new DiskModels(NAMES, `${folder}/`), seedsOf).load();

beforeEach(() => NAMES.forEach((name, seed) => writeFileSync(file(name), storedModel(name, seed))));
afterAll(() => rmSync(folder, { recursive: true }));

describe('models on disk', () => {
  it('are read and unpacked', async () => {
    expect(await load()).toEqual({ tides: 0, moons: 1 });
  });

  it('are missed by name, with what to do', async () => {
    rmSync(file('moons'));
    await expect(load()).rejects.toThrow(ModelUnavailable);
    await expect(load()).rejects.toThrow(`${file('moons')} is missing`);
  });

  it('are named when they cannot be opened', async () => {
    rmSync(file('moons'));
    mkdirSync(file('moons'));
    await expect(load()).rejects.toThrow(/moons\.model cannot be read \(EISDIR/);
    rmSync(file('moons'), { recursive: true });
  });

  it('are named when they are damaged, whichever shell the damage is in', async () => {
    writeFileSync(file('tides'), damaged(storedModel('tides')));
    await expect(load()).rejects.toThrow(ModelFormatError);
    await expect(load()).rejects.toThrow(/tides\.model is damaged and cannot be unpacked/);
    writeFileSync(file('tides'), storedModel('tides').subarray(0, 200));
    await expect(load()).rejects.toThrow(/tides\.model is damaged and cannot be unpacked/);
    writeFileSync(file('tides'), gzipSync(Uint8Array.of(1, 2, 3)));
    await expect(load()).rejects.toThrow('tides.model is not a Hearsay model');
    writeFileSync(file('tides'), storedModel('moons'));
    await expect(load()).rejects.toThrow(
      'tides.model is moons version 1; this Hearsay reads tides version 1',
    );
  });
});
