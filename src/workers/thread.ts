/**
 * A worker that is started when first needed and, once it has failed, started anew by the next call. A
 * call under way when the thread dies is rejected with the reason instead of waiting for ever.
 */
import { releaseProxy, wrap, type Remote } from 'comlink';

/** Why a thread could not start or go on. */
export class ThreadFailure extends Error {
  override readonly name = 'ThreadFailure';
}

/** One worker behind a typed proxy. */
export class Thread<Api> {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #remote: Remote<Api> | null = null;
  readonly #failing = new Set<(reason: ThreadFailure) => void>();

  /** `start` makes a fresh worker. */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Runs one call on the thread; rejects with ThreadFailure if the thread dies first. */
  async call<Answer>(run: (remote: Remote<Api>) => Promise<Answer>): Promise<Answer> {
    const remote = this.#remote ?? this.#open();
    let fail: ((reason: ThreadFailure) => void) | undefined;
    const failure = new Promise<never>((_, reject) => {
      fail = reject;
      this.#failing.add(reject);
    });
    try {
      return await Promise.race([run(remote), failure]);
    } finally {
      if (fail) this.#failing.delete(fail);
    }
  }

  /** Ends the thread at once; calls under way are rejected. */
  end(reason: string): void {
    const failure = new ThreadFailure(reason);
    for (const fail of [...this.#failing]) fail(failure);
    this.#failing.clear();
    this.#remote?.[releaseProxy]();
    this.#worker?.terminate();
    this.#worker = null;
    this.#remote = null;
  }

  #open(): Remote<Api> {
    let worker: Worker;
    try {
      worker = this.#start();
    } catch (error) {
      throw new ThreadFailure(error instanceof Error ? error.message : String(error));
    }
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.end(event.message || 'the program file could not be loaded');
    });
    this.#worker = worker;
    return (this.#remote = wrap<Api>(worker));
  }
}
