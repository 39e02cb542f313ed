/**
 * Long work that can be left: a generator that yields wherever something else may have its turn, and returns
 * what it made. Whoever runs it decides how much is done at once.
 */

/** Work that may be left at every `yield`. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export function drain<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
