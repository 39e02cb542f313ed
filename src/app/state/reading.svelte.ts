/**
 * The queue of articles that wait to be read, one at a time, in order. It can be stopped, even in the
 * middle of an article, and taken up again; an article that fails is named and the others go on. Models
 * that cannot be loaded and a reading thread that dies stop the queue in a state of its own.
 */
import type { Extraction } from '../../extract/extraction.ts';
import type { OnBytes } from '../../models/model-loader.ts';
import type { Article } from '../../text/article.ts';

/** Whoever reads: a thread on the page, a stand-in in tests. */
export interface ReaderPort {
  /** Makes the language models ready; `onBytes` counts what has to be fetched for it. */
  loadModels(onBytes: OnBytes): Promise<void>;
  /** The extraction, or null if it was stopped. */
  read(article: Article, onProgress: (share: number) => void): Promise<Extraction | null>;
  /** Stops the reading under way. */
  stop(): void;
}

/** An article to read; `isOwn` if a person added it. */
export interface ReadingTask {
  readonly article: Article;
  readonly isOwn: boolean;
}

/** An article that could not be read, and why. */
export interface ReadingFailure {
  readonly title: string;
  readonly reason: string;
}

/** What the queue is doing. */
export type ReadingStatus = 'idle' | 'reading' | 'stopped' | 'failed';

/** Reads a queue of articles. */
export class ReadingState {
  status = $state.raw<ReadingStatus>('idle');
  /** Articles of this run, those done, and the share of the one under way. */
  total = $state(0);
  done = $state(0);
  share = $state(0);
  /** Title of the article under way. */
  current = $state('');
  failures = $state.raw<readonly ReadingFailure[]>([]);
  /** Bytes of the language models that have come, and bytes in all; null when none are on their way. */
  fetched = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
  /** What the queue cannot go on without, and why it is not there. */
  missing = $state.raw<'models' | 'thread'>('thread');
  reason = $state('');
  #queue: ReadingTask[] = [];
  readonly #reader: ReaderPort;
  readonly #take: (extraction: Extraction, isOwn: boolean) => void;
  readonly #onFinished: () => void;

  /** `take` gets each extraction as it is done, `onFinished` is called when the queue is empty. */
  constructor(
    reader: ReaderPort,
    take: (extraction: Extraction, isOwn: boolean) => void,
    onFinished: () => void = () => undefined,
  ) {
    this.#reader = reader;
    this.#take = take;
    this.#onFinished = onFinished;
  }

  /** Share of the run that is done, 0 to 1. */
  get progress(): number {
    return this.total === 0 ? 0 : Math.min(1, (this.done + this.share) / this.total);
  }

  /** How many articles wait, the one under way included. */
  get waiting(): number {
    return this.total - this.done;
  }

  /** Adds articles to the end of the queue and sets it going. */
  enqueue(tasks: readonly ReadingTask[]): void {
    if (tasks.length === 0) return;
    if (this.#queue.length === 0) this.#startRun();
    this.#queue.push(...tasks);
    this.total += tasks.length;
    if (this.status !== 'reading') void this.#run();
  }

  /** Stops after at most a block of the article under way; what is read stays. */
  stop(): void {
    if (this.status !== 'reading') return;
    this.status = 'stopped';
    this.#reader.stop();
  }

  /** Goes on with what waits, from the start of the article that was under way. */
  resume(): void {
    if (this.status === 'reading' || this.#queue.length === 0) return;
    void this.#run();
  }

  /** Forgets what waits. */
  drop(): void {
    this.stop();
    this.#queue = [];
    this.status = 'idle';
    this.#startRun();
  }

  /** Forgets the failures that were shown. */
  dismissFailures(): void {
    this.failures = [];
  }

  #startRun(): void {
    this.total = 0;
    this.done = 0;
    this.share = 0;
    this.failures = [];
  }

  async #run(): Promise<void> {
    const isCurrent = this.#claimRun();
    this.status = 'reading';
    if (!(await this.#loadModels(isCurrent))) return;
    while (this.#queue.length > 0 && isCurrent()) {
      const task = this.#queue[0]!;
      this.current = task.article.title ?? task.article.id;
      this.share = 0;
      const isRead = await this.#readOne(task, isCurrent);
      if (!isCurrent()) return;
      if (!isRead) return;
      this.#queue.shift();
      this.done++;
      this.share = 0;
    }
    if (!isCurrent()) return;
    this.status = 'idle';
    this.#onFinished();
  }

  #runs = 0;
  /** Makes this the only run that may change the state. */
  #claimRun(): () => boolean {
    const run = ++this.#runs;
    return () => run === this.#runs && this.status === 'reading';
  }

  /** False if the queue must not go on. */
  async #loadModels(isCurrent: () => boolean): Promise<boolean> {
    let isLoading = true;
    try {
      await this.#reader.loadModels((done, total) => {
        // These messages, too, may come after the end.
        if (isLoading && isCurrent()) this.fetched = { done, total };
      });
    } catch (error) {
      if (isCurrent()) this.#fail(isThreadFailure(error) ? 'thread' : 'models', reasonOf(error));
    } finally {
      isLoading = false;
      this.fetched = null;
    }
    return isCurrent();
  }

  #fail(what: 'models' | 'thread', reason: string): void {
    this.status = 'failed';
    this.missing = what;
    this.reason = reason;
  }

  /** False if the queue must not go on. */
  async #readOne({ article, isOwn }: ReadingTask, isCurrent: () => boolean): Promise<boolean> {
    try {
      const extraction = await this.#reader.read(article, (share) => {
        // Progress comes by a way of its own and may be overtaken by the end of its article.
        if (isCurrent() && this.#queue[0]?.article === article) this.share = share;
      });
      if (!isCurrent()) return false;
      if (extraction === null) {
        this.status = 'stopped';
        return false;
      }
      this.#take(extraction, isOwn);
    } catch (error) {
      if (!isCurrent()) return false;
      if (isThreadFailure(error)) {
        this.#fail('thread', reasonOf(error));
        return false;
      }
      this.failures = [...this.failures, { title: this.current, reason: reasonOf(error) }];
    }
    return true;
  }
}

function isThreadFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'ThreadFailure';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
