/**
 * Word lists as they are written in the rules: words in one string, parted by white space.
 */

/** The words of a list as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
