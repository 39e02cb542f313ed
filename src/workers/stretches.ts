/**
 * Long work on a thread that has something else to do as well: steps are taken for some milliseconds at a time,
 * with a pause between for whatever waits.
 */
import type { Steps } from '../base/steps.ts';

/** Milliseconds between two pauses, about. */
const STRETCH = 7;

/** Takes all steps, awaiting `pause` after each stretch; null if `isStopped` says so after one. */
export async function inStretches<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void>,
  isStopped: () => boolean,
): Promise<Result | null> {
  let until = performance.now() + STRETCH;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await pause();
    if (isStopped()) {
      steps.return(undefined as never);
      return null;
    }
    until = performance.now() + STRETCH;
  }
}

/** One task later: messages and input that wait come before it. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
