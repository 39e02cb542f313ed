/**
 * The form of a name under which two spellings count as the same: case, accents, punctuation, articles,
 * middle initials and the commonest transliteration variants folded away. O(n) in the name's length.
 */
import type { EntityKind } from './entity.ts';

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:the|a|an)\s+/, ''],
  [/['’ʿʾ‘`´.]/g, ''],
  [/[^\p{L}\p{N}]+/gu, ' '],
  [/\b(?:al|el|ul|as|ash|an|ar)\s+(?=\p{L})/gu, ''],
  [/(?<=\p{L}{2} )\p{L} (?=\p{L}{2})/gu, ''],
  [/\bmo(?=q)/g, 'mu'],
  [/\bmehdi\b/g, 'mahdi'],
  [/\bq(?:o|u)ds\b/g, 'quds'],
  [/\bnuri\b/g, 'nouri'],
  [/\b(?:irbil|arbil)\b/g, 'erbil'],
  [/^american (?=military|forces|troops)/, 'us '],
  [/^(us|iraqi|british|israeli|turkish|syrian|russian|afghan) (?:forces|troops)$/, '$1 military'],
];

/** Lower-case key of a name; empty if it has no letter or digit. */
export function nameKey(name: string): string {
  let key = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, replacement] of FOLDS) key = key.replace(pattern, replacement);
  return key.trim();
}

/** Whether a key is enough to say who is meant: any name but a person's single word. */
export function isWholeName(key: string, kind: EntityKind): boolean {
  return key !== '' && (kind !== 'person' || key.includes(' '));
}

/** "iraqi accordance front" → "accordance front", "front". */
export function properSuffixes(key: string): string[] {
  const parts = key.split(' ');
  return parts.slice(1).map((_, at) => parts.slice(at + 1).join(' '));
}
