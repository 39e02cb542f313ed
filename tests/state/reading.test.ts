import { describe, expect, it } from 'vitest';
import { ReadingState, type ReaderPort } from '../../src/app/state/reading.svelte.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { ModelUnavailable, type OnBytes } from '../../src/models/model-loader.ts';
import type { Article } from '../../src/text/article.ts';
import { ThreadFailure } from '../../src/workers/thread.ts';
import { extractionOf } from './sample-case.ts';

/** A reader that answers when told. */
class SlowReader implements ReaderPort {
  readonly asked: Article[] = [];
  #answer: ((extraction: Extraction | null) => void) | null = null;
  #fail: ((error: Error) => void) | null = null;
  progress: (share: number) => void = () => undefined;
  /** Set to make the models wait for `arrive` or `refuse`. */
  hasSlowModels = false;
  fetched: OnBytes = () => undefined;
  arrive: () => void = () => undefined;
  refuse: (error: Error) => void = () => undefined;

  loadModels(onBytes: OnBytes): Promise<void> {
    if (!this.hasSlowModels) return Promise.resolve();
    this.fetched = onBytes;
    return new Promise((resolve, reject) => {
      this.arrive = resolve;
      this.refuse = reject;
    });
  }

  read(article: Article, onProgress: (share: number) => void): Promise<Extraction | null> {
    this.asked.push(article);
    this.progress = onProgress;
    return new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#fail = reject;
    });
  }

  stop(): void {
    this.#answer?.(null);
  }

  async finish(): Promise<void> {
    this.#answer?.(extractionOf(this.asked.at(-1)!.id, 'text', []));
    await settle();
  }

  async fail(error: Error): Promise<void> {
    this.#fail?.(error);
    await settle();
  }
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const task = (id: string): { article: Article; isOwn: boolean } => ({
  article: { id, title: `T ${id}`, origin: null, date: null, url: null, text: 'text' },
  isOwn: false,
});

function make(): { reader: SlowReader; reading: ReadingState; taken: string[]; finished: () => number } {
  const reader = new SlowReader();
  const taken: string[] = [];
  let count = 0;
  const reading = new ReadingState(
    reader,
    ({ article }) => void taken.push(article.id),
    () => void count++,
  );
  return { reader, reading, taken, finished: () => count };
}

describe('the reading queue', () => {
  it('reads one article after the other and says how far it is', async () => {
    const { reader, reading, taken, finished } = make();
    reading.enqueue([task('a'), task('b')]);
    expect(reading.status).toBe('reading');
    await settle();
    reader.progress(0.5);
    expect(reading.progress).toBe(0.25);
    await reader.finish();
    expect([reading.done, reading.total, reading.current]).toEqual([1, 2, 'T b']);
    await reader.finish();
    expect([taken, reading.status, finished()]).toEqual([['a', 'b'], 'idle', 1]);
  });

  it('stops in the middle of an article and takes it up again', async () => {
    const { reader, reading, taken } = make();
    reading.enqueue([task('a'), task('b')]);
    await settle();
    await reader.finish();
    reading.stop();
    await settle();
    expect([reading.status, reading.waiting, taken]).toEqual(['stopped', 1, ['a']]);
    reading.resume();
    await settle();
    await reader.finish();
    expect([taken, reading.status]).toEqual([['a', 'b'], 'idle']);
  });

  it('names an article that fails and goes on', async () => {
    const { reader, reading, taken } = make();
    reading.enqueue([task('a'), task('b')]);
    await settle();
    await reader.fail(new Error('too odd'));
    await reader.finish();
    expect(reading.failures).toEqual([{ title: 'T a', reason: 'too odd' }]);
    expect(taken).toEqual(['b']);
  });

  it('waits with what is left when the thread dies', async () => {
    const { reader, reading, taken } = make();
    reading.enqueue([task('a')]);
    await settle();
    await reader.fail(new ThreadFailure('no such file'));
    expect([reading.status, reading.reason, reading.waiting]).toEqual(['failed', 'no such file', 1]);
    reading.resume();
    await settle();
    await reader.finish();
    expect(taken).toEqual(['a']);
  });

  it('forgets what waits, and an answer that comes too late', async () => {
    const { reader, reading, taken } = make();
    reading.enqueue([task('a'), task('b')]);
    await settle();
    reading.drop();
    reading.enqueue([task('c')]);
    await settle();
    await reader.finish();
    expect(taken).toEqual(['c']);
    expect(reading.total).toBe(1);
  });

  it('says how much of the models has come, and reads once they are there', async () => {
    const { reader, reading, taken } = make();
    reader.hasSlowModels = true;
    reading.enqueue([task('a')]);
    expect([reading.status, reading.fetched]).toEqual(['reading', null]);
    reader.fetched(2, 8);
    expect([reading.fetched, reader.asked]).toEqual([{ done: 2, total: 8 }, []]);
    reader.arrive();
    await settle();
    reader.fetched(8, 8);
    expect(reading.fetched).toBe(null);
    await reader.finish();
    expect(taken).toEqual(['a']);
  });

  it('keeps its articles when the models cannot be loaded, and tries again', async () => {
    const { reader, reading, taken } = make();
    reader.hasSlowModels = true;
    reading.enqueue([task('a'), task('b')]);
    reader.fetched(2, 8);
    reader.refuse(new ModelUnavailable('names.model', 'could not be fetched: 404'));
    await settle();
    expect([reading.status, reading.missing, reading.fetched]).toEqual(['failed', 'models', null]);
    expect([reading.reason, reading.waiting]).toEqual(['names.model could not be fetched: 404', 2]);
    reading.enqueue([task('c')]);
    reader.arrive();
    await settle();
    await reader.finish();
    await reader.finish();
    await reader.finish();
    expect([taken, reading.status]).toEqual([['a', 'b', 'c'], 'idle']);
  });

  it('can be stopped while the models are on their way', async () => {
    const { reader, reading, taken } = make();
    reader.hasSlowModels = true;
    reading.enqueue([task('a')]);
    reader.fetched(2, 8);
    reading.stop();
    reader.arrive();
    await settle();
    expect([reading.status, reading.fetched, reader.asked]).toEqual(['stopped', null, []]);
    reader.hasSlowModels = false;
    reading.resume();
    await settle();
    await reader.finish();
    expect(taken).toEqual(['a']);
  });
});
