/**
 * Claims of the case → which of them only repeat another paper's passage. Claims are held against each other
 * where they say the same with the same holder; among those, passages meet through the smallest hashes of their
 * shingles (bottom-k sketches, Broder 1997) and are then compared whole. The first to carry a passage is the
 * source its copies credit, else the earliest. O(c log c) in claims c: a passage is held against a bounded number
 * of others, taken in an order that does not depend on how articles were added.
 */
import { DisjointSets } from '../base/disjoint-sets.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Actors } from './actors.ts';
import { pushTo } from './context.ts';
import type { LiftedClaim } from './lift-claims.ts';
import { compareStrings } from './local-entities.ts';
import { isCopied, passageOf, type Passage } from './passages.ts';

type Extractions = ReadonlyMap<string, Extraction>;

/** Shingles by which passages meet: nearly all of a usual sentence's. */
const SKETCH = 24;
/** A passage is compared with so many that share one shingle. */
const MOST_COMPARED = 24;

/** For each claim that repeats another's passage, the claim of the first to carry it. */
export function copiesIn(
  claims: readonly LiftedClaim[],
  extractions: Extractions,
  actors: Actors,
): ReadonlyMap<LiftedClaim, LiftedClaim> {
  const blocks = new Map<string, LiftedClaim[]>();
  for (const claim of claims) pushTo(blocks, sayingOf(claim, actors), claim);
  const copies = new Map<LiftedClaim, LiftedClaim>();
  for (const block of blocks.values()) {
    if (block.every(({ article }) => article === block[0]!.article)) continue;
    for (const cluster of clustersOf(block.sort(byPlace), extractions)) {
      const first = firstOf(cluster, extractions);
      for (const claim of cluster) if (claim.article !== first.article) copies.set(claim, first);
    }
  }
  return copies;
}

/** What is said and by whom: claims that differ in it are never copies of each other. */
function sayingOf(lifted: LiftedClaim, actors: Actors): string {
  const { claim, claimants } = lifted;
  const holder = claimants.length > 0 ? actors.described(claimants.at(-1)!) : String(claim.cue !== null);
  const ends = [actors.described(lifted.subject), actors.described(lifted.object)];
  return [...ends, claim.predicate, claim.polarity, claim.certainty, holder].join('\n');
}

/** By article and then by place in it. */
function byPlace(a: LiftedClaim, b: LiftedClaim): number {
  return compareStrings(a.article, b.article) || a.claim.sentence[0] - b.claim.sentence[0];
}

/** The claims of a block that share a passage, where several articles carry it. */
function clustersOf(block: readonly LiftedClaim[], extractions: Extractions): LiftedClaim[][] {
  const passages = block.map((claim) => passageBehind(claim, extractions));
  const sets = new DisjointSets(block.length);
  const met = new Map<number, number[]>();
  passages.forEach((passage, at) => {
    for (const shingle of sketchOf(passage)) {
      const others = met.get(shingle) ?? [];
      for (const other of others)
        if (sets.find(other) !== sets.find(at) && isCopied(passages[other]!, passage)) sets.union(other, at);
      const isKnown = others.some((other) => sets.find(other) === sets.find(at));
      if (!isKnown && others.length < MOST_COMPARED) met.set(shingle, [...others, at]);
    }
  });
  const clusters = new Map<number, LiftedClaim[]>();
  block.forEach((claim, at) => pushTo(clusters, sets.find(at), claim));
  return [...clusters.values()].filter((cluster) =>
    cluster.some(({ article }) => article !== cluster[0]!.article),
  );
}

/** An outlet's own statement rests on its own words; what it quotes may stand in any paper. */
function passageBehind({ article, claim, claimants }: LiftedClaim, extractions: Extractions): Passage {
  const isOwn = claimants.length === 0 && claim.cue === null;
  return passageOf(extractions.get(article)!.article.text, claim.sentence, !isOwn);
}

/** The smallest hashes of a passage's shingles. */
function sketchOf(passage: Passage): number[] {
  return [...passage].sort((a, b) => a - b).slice(0, SKETCH);
}

/** The claim whose publisher other copies credit, else the earliest, undated ones last. */
function firstOf(cluster: readonly LiftedClaim[], extractions: Extractions): LiftedClaim {
  const ranked = cluster.map((claim) => {
    const { origin, date } = extractions.get(claim.article)!.article;
    return { claim, isUncredited: !isCredited(origin, cluster, extractions), date: date ?? '9' };
  });
  return ranked.sort(
    (a, b) =>
      Number(a.isUncredited) - Number(b.isUncredited) ||
      compareStrings(a.date, b.date) ||
      byPlace(a.claim, b.claim),
  )[0]!.claim;
}

/** Whether an article of another publisher names this one. */
function isCredited(
  origin: string | null,
  cluster: readonly LiftedClaim[],
  extractions: Extractions,
): boolean {
  if (origin === null || origin === '') return false;
  return cluster.some(({ article }) => {
    const other = extractions.get(article)!.article;
    return other.origin !== origin && other.text.includes(origin);
  });
}
