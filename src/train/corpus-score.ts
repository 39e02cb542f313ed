/**
 * Extraction against gold reading. An entity is found when exactly one predicted entity of its kind is
 * reached by its name or an alias; a claim when subject, predicate and object agree and the sentences
 * overlap. Unnamed entities agree when their mentions overlap. O(g · p) in claims an article.
 */
import { isNationalBody } from '../nlp/national-bodies.ts';
import { overlaps, type Span } from '../base/span.ts';
import { SYMMETRIC } from '../claims/claim.ts';
import type { Entity } from '../entities/entity.ts';
import { nameKey } from '../entities/name-key.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { GoldReading } from './gold.ts';

/** Counts that add up over articles. */
export interface CorpusCounts {
  goldEntities: number;
  foundEntities: number;
  namedEntities: number;
  falseEntities: number;
  goldClaims: number;
  readClaims: number;
  foundClaims: number;
  rightClaimants: number;
  rightCertainty: number;
  rightPolarity: number;
  goldAccusations: number;
  readAccusations: number;
  foundAccusations: number;
}

/** A gold or predicted claim that has no counterpart, for reading. */
export interface Miss {
  readonly side: 'missed' | 'extra';
  readonly index: number;
}

/** The counts of one article, and what did not match. */
export function scoreArticle(gold: GoldReading, read: Extraction): { counts: CorpusCounts; misses: Miss[] } {
  const agree = agreement(gold, read);
  const named = goldNamed(gold);
  const readNamed = readAsNamed(read);
  const falseEntities = readNamed.filter(
    (entity) => !named.some((other) => other.kind === entity.kind && sharesName(other, entity)),
  ).length;
  const taken = new Set<number>();
  const counts = {
    rightClaimants: 0,
    rightCertainty: 0,
    rightPolarity: 0,
    foundClaims: 0,
    foundAccusations: 0,
  };
  const misses: Miss[] = [];
  gold.claims.forEach((claim, index) => {
    const match = read.claims.findIndex((other, at) => {
      if (taken.has(at) || other.predicate !== claim.predicate || !overlaps(other.sentence, claim.sentence))
        return false;
      const forward = agree(claim.subject, other.subject) && agree(claim.object, other.object);
      return (
        forward ||
        (SYMMETRIC.has(claim.predicate) &&
          agree(claim.subject, other.object) &&
          agree(claim.object, other.subject))
      );
    });
    if (match < 0) {
      misses.push({ side: 'missed', index });
      return;
    }
    taken.add(match);
    const other = read.claims[match]!;
    counts.foundClaims++;
    if (claim.predicate === 'accuses') counts.foundAccusations++;
    if (other.certainty === claim.certainty) counts.rightCertainty++;
    if (other.polarity === claim.polarity) counts.rightPolarity++;
    const sameHolders =
      claim.claimants.length === other.claimants.length &&
      claim.claimants.every((holder, at) => agree(holder, other.claimants[at]!));
    if (sameHolders && (claim.cue === null) === (other.cue === null)) counts.rightClaimants++;
  });
  read.claims.forEach((_, index) => {
    if (!taken.has(index)) misses.push({ side: 'extra', index });
  });
  return {
    counts: {
      goldEntities: named.length,
      foundEntities: foundEntities(gold, read).size,
      namedEntities: readNamed.length,
      falseEntities,
      goldClaims: gold.claims.length,
      readClaims: read.claims.length,
      goldAccusations: gold.claims.filter((claim) => claim.predicate === 'accuses').length,
      readAccusations: read.claims.filter((claim) => claim.predicate === 'accuses').length,
      ...counts,
    },
    misses,
  };
}

/** The named gold entities that are found, each with the id of the read one that it is found as. */
export function foundEntities(gold: GoldReading, read: Extraction): ReadonlyMap<Entity, string> {
  const readNamed = readAsNamed(read);
  return new Map(
    goldNamed(gold).flatMap((entity) => {
      const found = readNamed.filter((other) => other.kind === entity.kind && sharesName(entity, other));
      return found.length === 1 ? [[entity, found[0]!.id]] : [];
    }),
  );
}

/** Sums counts, field by field. */
export function addCounts(all: readonly CorpusCounts[]): CorpusCounts {
  const sum = { ...all[0]! };
  for (const counts of all.slice(1)) {
    for (const key of Object.keys(sum) as (keyof CorpusCounts)[]) sum[key] += counts[key];
  }
  return sum;
}

function namedIds(mentions: GoldReading['mentions']): ReadonlySet<string> {
  return new Set(mentions.filter((mention) => mention.form === 'name').map((mention) => mention.entity));
}

function goldNamed({ entities, mentions }: GoldReading): Entity[] {
  const named = namedIds(mentions);
  return entities.filter(({ id }) => named.has(id));
}

/** Those that a name refers to, and bodies called after their country. */
function readAsNamed({ entities, mentions }: Extraction): Entity[] {
  const named = namedIds(mentions);
  return entities.filter(({ id, name }) => named.has(id) || isNationalBody(name));
}

function sharesName(a: Entity, b: Entity): boolean {
  const keys = new Set([a.name, ...a.aliases].map(nameKey));
  return [b.name, ...b.aliases].some((name) => keys.has(nameKey(name)));
}

/** Whether a gold and a predicted entity id mean the same: by name and kind, else by overlapping mentions. */
function agreement(gold: GoldReading, read: Extraction): (goldId: string, readId: string) => boolean {
  const goldById = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const readById = new Map(read.entities.map((entity) => [entity.id, entity]));
  const spansOf = (mentions: GoldReading['mentions'], id: string): Span[] =>
    mentions.filter((mention) => mention.entity === id).map(({ start, end }) => [start, end]);
  const named = namedIds(gold.mentions);
  return (goldId, readId) => {
    const [wanted, given] = [goldById.get(goldId)!, readById.get(readId)!];
    if (wanted.kind === given.kind && sharesName(wanted, given)) return true;
    if (named.has(goldId)) return false;
    const spans = spansOf(read.mentions, readId);
    return spansOf(gold.mentions, goldId).some((span) => spans.some((other) => overlaps(span, other)));
  };
}
