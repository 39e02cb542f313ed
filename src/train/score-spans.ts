/** Names in tokens against the right ones: exact span and kind. */
import type { NameSpan } from './token-tags.ts';

/** F1 of each kind and of all, four places, over pairs of right and found names of a sentence. */
export function scoreSpans(
  pairs: Iterable<readonly [gold: readonly NameSpan[], found: readonly NameSpan[]]>,
): Record<string, number> {
  const counts = new Map<string, { both: number; found: number; gold: number }>();
  const count = (kind: string, what: 'both' | 'found' | 'gold'): void => {
    for (const key of [kind, 'all']) {
      const entry = counts.get(key) ?? { both: 0, found: 0, gold: 0 };
      entry[what]++;
      counts.set(key, entry);
    }
  };
  const keyOf = ({ first, last, kind }: NameSpan): string => `${first} ${last} ${kind}`;
  for (const [gold, found] of pairs) {
    const right = new Set(gold.map(keyOf));
    for (const name of gold) count(name.kind, 'gold');
    for (const name of found) {
      count(name.kind, 'found');
      if (right.has(keyOf(name))) count(name.kind, 'both');
    }
  }
  return Object.fromEntries(
    [...counts].map(([kind, entry]) => [
      kind,
      Number(((2 * entry.both) / (entry.found + entry.gold)).toFixed(4)),
    ]),
  );
}
