import { describe, expect, it } from 'vitest';
import { ReadingState, type ReaderPort } from '../../src/app/state/reading.svelte.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import type { Article } from '../../src/text/article.ts';
import { ThreadFailure } from '../../src/workers/thread.ts';
import { extractionOf } from './sample-case.ts';

/** A reader that answers when told. */
class SlowReader implements ReaderPort {
  readonly asked: Article[] = [];
  #answer: ((extraction: Extraction | null) => void) | null = null;
  #fail: ((error: Error) => void) | null = null;
  progress: (share: number) => void = () => undefined;

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
    await reader.finish();
    reading.stop();
    await settle();
    expect([reading.status, reading.waiting, taken]).toEqual(['stopped', 1, ['a']]);
    reading.resume();
    await reader.finish();
    expect([taken, reading.status]).toEqual([['a', 'b'], 'idle']);
  });

  it('names an article that fails and goes on', async () => {
    const { reader, reading, taken } = make();
    reading.enqueue([task('a'), task('b')]);
    await reader.fail(new Error('too odd'));
    await reader.finish();
    expect(reading.failures).toEqual([{ title: 'T a', reason: 'too odd' }]);
    expect(taken).toEqual(['b']);
  });

  it('waits with what is left when the thread dies', async () => {
    const { reader, reading, taken } = make();
    reading.enqueue([task('a')]);
    await reader.fail(new ThreadFailure('no such file'));
    expect([reading.status, reading.reason, reading.waiting]).toEqual(['failed', 'no such file', 1]);
    reading.resume();
    await reader.finish();
    expect(taken).toEqual(['a']);
  });

  it('forgets what waits, and an answer that comes too late', async () => {
    const { reader, reading, taken } = make();
    reading.enqueue([task('a'), task('b')]);
    reading.drop();
    reading.enqueue([task('c')]);
    await settle();
    await reader.finish();
    expect(taken).toEqual(['c']);
    expect(reading.total).toBe(1);
  });
});
