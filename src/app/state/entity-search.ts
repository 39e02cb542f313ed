/**
 * Finds entities by any of their names: case and accents folded, every word of the query the beginning of some
 * word of one name or, if it is long, one slip away; of three words or more one may be missing. Ranked by how whole
 * the match is, who has no claim as matched by words at best, then by claims. O(total name length) to build,
 * O(entities) a query.
 */
import { foldText, isWithinEdits } from '../../base/fold-text.ts';
import type { CaseEntity, ResolvedCase } from '../../casefile/case-entities.ts';

/** An entity that fits, with the name by which it was found. */
export interface SearchHit {
  readonly entity: CaseEntity;
  /** The alias that matched; null if it was the name itself. */
  readonly alias: string | null;
  /** Whether every word of the query begins one of the name, is spelled much like one, or is one missing. */
  readonly match: 'exact' | 'alike' | 'part';
  /** Claims it is subject or object of, whatever the filters. */
  readonly claimCount: number;
}

interface IndexedName {
  readonly text: string;
  readonly folded: string;
}

interface IndexedEntity {
  readonly entity: CaseEntity;
  readonly names: readonly IndexedName[];
  readonly claimCount: number;
}

/** Search over one state of the case. */
export class EntitySearch {
  readonly #entities: readonly IndexedEntity[];

  /** `claimCounts`: claims by entity id. */
  constructor(resolved: ResolvedCase, claimCounts: ReadonlyMap<string, number>) {
    this.#entities = [...resolved.entities.values()]
      .filter((entity) => entity.foldsInto === null && (entity.named || claimCounts.has(entity.id)))
      .map((entity) => ({
        entity,
        names: [entity.name, ...entity.aliases].map((text) => ({ text, folded: foldText(text) })),
        claimCount: claimCounts.get(entity.id) ?? 0,
      }));
  }

  /** The best hits, at most `limit`. */
  find(query: string, limit = 8): SearchHit[] {
    const words = foldText(query).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const hits = this.#entities.flatMap((indexed) => {
      const best = bestName(indexed.names, words);
      if (best === null) return [];
      const hasClaims = indexed.claimCount > 0;
      return [{ indexed, name: best.name, rank: hasClaims ? best.rank : Math.min(best.rank, WORDWISE) }];
    });
    hits.sort(
      (a, b) =>
        b.rank - a.rank ||
        b.indexed.claimCount - a.indexed.claimCount ||
        (a.indexed.entity.name < b.indexed.entity.name ? -1 : 1),
    );
    return hits.slice(0, limit).map(({ indexed, name, rank }) => ({
      entity: indexed.entity,
      alias: name === indexed.names[0] ? null : name.text,
      match: rank > NEARLY ? 'exact' : rank === NEARLY ? 'alike' : 'part',
      claimCount: indexed.claimCount,
    }));
  }
}

/** The rank of a match word by word, and the best of who has no claim. */
const WORDWISE = 1;
/** The ranks of a match with a slip, and of one in which a word is missing. */
const NEARLY = 0.5;
const PARTLY = 0.25;
/** Words of a query of which one may be missing. */
const PART_FROM = 3;
/** Letters from which a word may have a slip in it. */
const SLIP_FROM = 5;

/** Rank 3: the whole name; 2: its beginning; 1: beginnings of its words; 0.5: the same with a slip in long ones; 0.25: all but one. */
function bestName(
  names: readonly IndexedName[],
  words: readonly string[],
): { name: IndexedName; rank: number } | null {
  const query = words.join(' ');
  let best: { name: IndexedName; rank: number } | null = null;
  for (const name of names) {
    const rank = rankOf(name.folded, query, words);
    if (rank > (best?.rank ?? 0)) best = { name, rank };
  }
  return best;
}

function rankOf(folded: string, query: string, words: readonly string[]): number {
  if (folded === query) return 3;
  if (folded.startsWith(query)) return 2;
  const parts = folded.split(' ');
  const joined = parts.join('');
  const fits = (word: string): boolean => parts.some((part) => part.startsWith(word));
  if (words.every(fits) || joined.startsWith(words.join(''))) return 1;
  const isNear = (word: string): boolean =>
    word.length >= SLIP_FROM && parts.some((part) => isWithinEdits(part, word, 1));
  const missing = words.filter((word) => !fits(word) && !isNear(word)).length;
  if (missing === 0) return NEARLY;
  return missing === 1 && words.length >= PART_FROM ? PARTLY : 0;
}
