/**
 * How well articles are put together, by the ids that gold readings share. Entities of an article are mapped
 * to those of its reading as `corpus-score.ts` finds them; then every two of them in different articles
 * should be one entity of the case exactly if their gold ids are the same. O(n²) in mapped entities.
 */
import type { ResolvedCase } from '../casefile/case-entities.ts';
import { foundEntities } from './corpus-score.ts';
import type { GoldReading } from './gold.ts';

/** Pairs of entities in different articles: the same by the gold, by the case, by both. */
export interface PairCounts {
  gold: number;
  joined: number;
  right: number;
}

/** A pair that was put together wrongly, or wrongly was not; names as the readings have them. */
export interface PairMiss {
  readonly side: 'wrong' | 'missed';
  readonly names: readonly [string, string];
  readonly articles: readonly [string, string];
}

interface Mapped {
  readonly article: string;
  readonly goldId: string;
  readonly name: string;
  readonly caseId: string;
}

/** Counts pairs over these readings, whose articles must be in the case. */
export function scoreResolution(
  readings: readonly GoldReading[],
  resolved: ResolvedCase,
): { counts: PairCounts; misses: PairMiss[] } {
  const mapped = readings.flatMap((gold) => mapEntities(gold, resolved));
  const counts: PairCounts = { gold: 0, joined: 0, right: 0 };
  const misses: PairMiss[] = [];
  mapped.forEach((a, index) => {
    for (const b of mapped.slice(index + 1)) {
      if (a.article === b.article) continue;
      const [isSame, isJoined] = [a.goldId === b.goldId, a.caseId === b.caseId];
      if (isSame) counts.gold++;
      if (isJoined) counts.joined++;
      if (isSame && isJoined) counts.right++;
      if (isSame !== isJoined)
        misses.push({
          side: isJoined ? 'wrong' : 'missed',
          names: [a.name, b.name],
          articles: [a.article, b.article],
        });
    }
  });
  return { counts, misses };
}

function mapEntities(gold: GoldReading, resolved: ResolvedCase): Mapped[] {
  const article = gold.article.id;
  const caseIds = new Map<string, string>();
  for (const { id, mentions } of resolved.entities.values())
    for (const one of mentions) if (one.article === article) caseIds.set(one.mention.entity, id);
  return [...foundEntities(gold, resolved.extractions.get(article)!)].flatMap(([entity, readId]) => {
    const caseId = caseIds.get(readId);
    return caseId === undefined ? [] : [{ article, goldId: entity.id, name: entity.name, caseId }];
  });
}
