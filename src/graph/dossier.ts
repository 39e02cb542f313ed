/**
 * Claims + one entity → everything a page about it tells: what it does and suffers by predicate and certainty, who
 * says so, of what it is accused and who answered, what it claims itself and who contradicts that, what is contested,
 * who stands beside it, and the days and articles all this comes from. O(c) and the questions to the ties.
 */
import { groupBy } from '../base/group-by.ts';
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { tiesOf } from '../casefile/ties.ts';
import { CERTAINTIES, PREDICATES, SYMMETRIC, type Predicate } from '../claims/claim.ts';
import { claimantKeys, drawnAs } from './filters.ts';
import { edgeId } from './project.ts';

/** Claims by certainty, in the order of `CERTAINTIES`. */
export type ByCertainty = readonly [number, number, number, number];

/** One predicate with the claims in which the entity is subject (or either end, if it holds both ways) or object. */
export interface DossierRelation {
  readonly predicate: Predicate;
  readonly does: readonly CaseClaim[];
  readonly suffers: readonly CaseClaim[];
}

/** One holder with what it says of the entity. */
export interface DossierVoice {
  /** Entity id, `OWN_VOICE` or `UNNAMED`. */
  readonly holder: string;
  readonly claims: readonly CaseClaim[];
}

/** A claim, and what stands against it anywhere in the case. */
export interface AnsweredClaim {
  readonly claim: CaseClaim;
  readonly answers: readonly CaseClaim[];
}

/** Another entity with the claims between the two. */
export interface DossierNeighbour {
  readonly id: string;
  readonly claims: readonly CaseClaim[];
}

/** The page of one entity. */
export interface Dossier {
  /** Claims of which it is an end, in reading order. */
  readonly about: readonly CaseClaim[];
  readonly relations: readonly DossierRelation[];
  readonly voices: readonly DossierVoice[];
  /** Claims that it holds, itself or through those who speak for it. */
  readonly made: readonly CaseClaim[];
  /** Of `made`, those that stand against claims of others, with these. */
  readonly contradicts: readonly AnsweredClaim[];
  /** Of `made`, denials that answer no claim of the case. */
  readonly lone: readonly CaseClaim[];
  /** Claims that accuse it, with the denials found for each. */
  readonly accused: readonly AnsweredClaim[];
  /** Propositions about it that somebody holds and somebody denies, one claim of each with all that answer it. */
  readonly contested: readonly AnsweredClaim[];
  /** Of `made`, those that others deny or hold the opposite of, with what these say. */
  readonly contradictedBy: readonly AnsweredClaim[];
  readonly neighbours: readonly DossierNeighbour[];
  /** Articles with a claim about it or by it, by date, undated ones last. */
  readonly articles: readonly string[];
  /** First and last date of those articles; null where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** The dossier of an entity, by the id under which it is drawn. */
export function dossierOf(resolved: ResolvedCase, claims: readonly CaseClaim[], id: string): Dossier {
  const ties = tiesOf(resolved);
  const isIt = (entity: string): boolean => drawnAs(resolved, entity) === id;
  const about = claims.filter(({ subject, object }) => isIt(subject) !== isIt(object));
  const made = claims.filter((claim) => claimantKeys(claim).some(isIt));
  const against = (claim: CaseClaim): readonly CaseClaim[] =>
    ties.inOrder(new Set([...ties.deniedBy([claim]), ...ties.contradictedBy([claim])]));
  const isOwn = new Set(made);
  const answered = (answersTo: (claim: CaseClaim) => readonly CaseClaim[]): AnsweredClaim[] =>
    made
      .map((claim) => ({ claim, answers: answersTo(claim).filter((other) => !isOwn.has(other)) }))
      .filter(({ answers }) => answers.length > 0);
  const contradicts = answered((claim) =>
    ties.inOrder(new Set([...ties.denies(claim), ...ties.contradictedBy([claim])])),
  );
  const clashing = new Set(contradicts.map(({ claim }) => claim));
  const articles = articlesOf(resolved, [...about, ...made]);
  const dates = articles.flatMap((article) => resolved.extractions.get(article)?.article.date ?? []);
  return {
    about,
    relations: relationsOf(about, isIt),
    voices: byHolder(resolved, about),
    made,
    contradicts,
    lone: made.filter((claim) => claim.claim.certainty === 'denied' && !clashing.has(claim)),
    accused: about
      .filter(({ claim, object }) => claim.predicate === 'accuses' && isPositive(claim) && isIt(object))
      .map((claim) => ({ claim, answers: ties.deniedBy([claim]) })),
    contested: contestedIn(resolved, about, against),
    contradictedBy: answered(against),
    neighbours: neighboursOf(resolved, about, isIt),
    articles,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

function isPositive({ polarity, certainty }: CaseClaim['claim']): boolean {
  return polarity === 'positive' && certainty !== 'denied';
}

/** How many claims there are of each certainty. */
export function countByCertainty(claims: readonly CaseClaim[]): ByCertainty {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { claim } of claims) counts[CERTAINTIES.indexOf(claim.certainty)]!++;
  return counts;
}

function relationsOf(about: readonly CaseClaim[], isIt: (entity: string) => boolean): DossierRelation[] {
  return PREDICATES.map((predicate) => {
    const own = about.filter(({ claim }) => claim.predicate === predicate);
    const isDoing = (claim: CaseClaim): boolean => SYMMETRIC.has(predicate) || isIt(claim.subject);
    return { predicate, does: own.filter(isDoing), suffers: own.filter((claim) => !isDoing(claim)) };
  })
    .filter(({ does, suffers }) => does.length + suffers.length > 0)
    .sort((a, b) => b.does.length + b.suffers.length - (a.does.length + a.suffers.length));
}

/** Claims by their nearest holder, as it is drawn, those of most claims first. */
function byHolder(resolved: ResolvedCase, claims: readonly CaseClaim[]): DossierVoice[] {
  const holders = groupBy(claims, (claim) =>
    drawnAs(resolved, claim.claimants.at(-1) ?? claimantKeys(claim)[0]!),
  );
  return [...holders]
    .map(([holder, own]) => ({ holder, claims: own }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.holder < b.holder ? -1 : 1));
}

function contestedIn(
  resolved: ResolvedCase,
  about: readonly CaseClaim[],
  against: (claim: CaseClaim) => readonly CaseClaim[],
): AnsweredClaim[] {
  const lines = groupBy(about, (claim) => edgeId(resolved, claim));
  return [...lines.values()]
    .flatMap((line) => {
      const held = line.find((claim) => against(claim).length > 0);
      if (held === undefined) return [];
      return [{ claim: held, answers: [...new Set(line.flatMap(against))] }];
    })
    .sort((a, b) => b.answers.length - a.answers.length);
}

function neighboursOf(
  resolved: ResolvedCase,
  about: readonly CaseClaim[],
  isIt: (entity: string) => boolean,
): DossierNeighbour[] {
  const others = groupBy(about, ({ subject, object }) => drawnAs(resolved, isIt(subject) ? object : subject));
  return [...others]
    .map(([id, claims]) => ({ id, claims }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
}

function articlesOf(resolved: ResolvedCase, claims: readonly CaseClaim[]): string[] {
  const dateOf = (id: string): string => resolved.extractions.get(id)?.article.date ?? '9';
  return [...new Set(claims.map(({ article }) => article))].sort((a, b) =>
    dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0,
  );
}
