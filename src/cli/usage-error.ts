/**
 * The one error class for a command called wrongly.
 */

/** Shown without a stack; exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
