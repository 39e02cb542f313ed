import { describe, expect, it } from 'vitest';
import { ModelFormatError } from '../../../src/base/model-file.ts';
import {
  ModelLoader,
  ModelUnavailable,
  type ModelBytes,
  type ModelSource,
  type OnBytes,
} from '../../../src/models/model-loader.ts';

type Files = ModelBytes<'tides'>;
const files = (byte: number): Files => ({ tides: Uint8Array.of(byte) });
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Answers when told; what it gives first are copies kept from earlier if `hasCopies`. */
class SlowSource implements ModelSource<'tides'> {
  reads = 0;
  hasCopies = false;
  tell: OnBytes = () => undefined;
  give: (files: Files) => void = () => undefined;
  fail: (error: Error) => void = () => undefined;

  read(onBytes: OnBytes): Promise<Files> {
    this.reads++;
    this.tell = onBytes;
    return new Promise((resolve, reject) => {
      this.give = resolve;
      this.fail = reject;
    });
  }

  forget(): Promise<boolean> {
    const had = this.hasCopies;
    this.hasCopies = false;
    return Promise.resolve(had);
  }
}

function parse({ tides }: Files): number {
  if (tides[0] === 0) throw new ModelFormatError('tides.model', 'is damaged');
  return tides[0]!;
}

function make(): { source: SlowSource; loader: ModelLoader<'tides', number> } {
  const source = new SlowSource();
  return { source, loader: new ModelLoader(source, parse) };
}

describe('loading models', () => {
  it('happens once, however many ask and whenever', async () => {
    const { source, loader } = make();
    const both = Promise.all([loader.load(), loader.load()]);
    source.give(files(7));
    expect(await both).toEqual([7, 7]);
    expect([await loader.load(), source.reads]).toEqual([7, 1]);
  });

  it('tells everyone who waits how far it is, the late ones at once', async () => {
    const { source, loader } = make();
    const told: string[] = [];
    const first = loader.load((done, total) => void told.push(`first ${done} of ${total}`));
    source.tell(1, 4);
    const second = loader.load((done, total) => void told.push(`second ${done} of ${total}`));
    source.tell(4, 4);
    source.give(files(7));
    await Promise.all([first, second]);
    await loader.load(() => void told.push('too late'));
    expect(told).toEqual(['first 1 of 4', 'second 1 of 4', 'first 4 of 4', 'second 4 of 4']);
  });

  it('is tried anew after it failed', async () => {
    const { source, loader } = make();
    const first = loader.load();
    source.fail(new ModelUnavailable('tides.model', 'could not be fetched'));
    await expect(first).rejects.toThrow('tides.model could not be fetched');
    const second = loader.load();
    source.give(files(7));
    expect([await second, source.reads]).toEqual([7, 2]);
  });

  it('gets damaged copies anew, once', async () => {
    const { source, loader } = make();
    source.hasCopies = true;
    const loading = loader.load();
    source.give(files(0));
    await settle();
    expect(source.reads).toBe(2);
    source.give(files(7));
    expect(await loading).toBe(7);
  });

  it('fails with the reason where there are no copies to blame', async () => {
    const { source, loader } = make();
    const loading = loader.load();
    source.give(files(0));
    await expect(loading).rejects.toThrow('tides.model is damaged');
    expect(source.reads).toBe(1);
  });
});
