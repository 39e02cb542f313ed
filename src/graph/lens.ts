/**
 * The case according to somebody: claimants, or outlets, and which claims are theirs; of these, what only they
 * say, what others hold too, what somebody denies, whom they contradict, and what they say nothing about. A
 * group takes in those who speak on its behalf and the people who are said to belong to it, unless they are left out. "The same" is the same line: ends as
 * drawn, predicate and polarity; denials and opposites are those the case ties together, be they filtered or
 * not. O(claims + answers to the claims of the lens).
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { tiesOf, type ClaimTies } from '../casefile/ties.ts';
import { OWN_VOICE, UNNAMED } from '../casefile/voices.ts';
import { claimantKeys, drawnAs } from './claimants.ts';
import { columnsOf, type ClaimColumns } from './columns.ts';
import { originOf } from './facets.ts';

/** Whose world it is. */
export interface LensChoice {
  /** Entity ids, or `OWN_VOICE` or `UNNAMED`. */
  readonly speakers: readonly string[];
  /** Publishers, whatever their articles tell. */
  readonly origins: readonly string[];
  /** Those who are not taken in though they speak for a speaker: entity ids, or what `unnamedFor` gives. */
  readonly without: readonly string[];
  /** Whether what articles say in their own voice belongs to it: of the origins, or of all where there are none. */
  readonly ownVoice: boolean;
}

/** What can be looked at through a lens. */
export const LENS_MODES = ['says', 'only', 'confirmed', 'unheld', 'denied', 'contradicts', 'silent'] as const;
export type LensMode = (typeof LENS_MODES)[number];

/** Somebody who speaks for a speaker of the lens. */
export interface LensVoice {
  /** Entity id, or what `unnamedFor` gives. */
  readonly key: string;
  readonly speaksFor: string;
  readonly isNamed: boolean;
  readonly claimCount: number;
}

/** Two claims of which one stands against the other. */
export interface Clash {
  readonly own: CaseClaim;
  readonly other: CaseClaim;
}

/** A case through a lens; masks are 1 by claim index. */
export interface LensView {
  readonly told: Uint8Array;
  /**
   * Claims to show in each mode. `says` is parted into `only`, `confirmed` and `unheld` (denials and what is left
   * open); `contradicts` shows both sides, and denials that answer nobody.
   */
  readonly modes: Readonly<Record<LensMode, Uint8Array>>;
  /** Those who speak for the speakers, left out or not, most claims first. */
  readonly voices: readonly LensVoice[];
  /** What somebody else says against claims of the lens. */
  readonly denials: readonly Clash[];
  /** What claims of the lens say against others. */
  readonly contradictions: readonly Clash[];
  /** Denials of the lens that answer no claim of the case. */
  readonly lone: readonly CaseClaim[];
}

/** The key of all that speak for a group without being named. */
export function unnamedFor(group: string): string {
  return `${UNNAMED} ${group}`;
}

/** Whether somebody asserts it, as a fact or as a charge. */
function isHeld({ claim: { certainty } }: CaseClaim): boolean {
  return certainty === 'stated' || certainty === 'alleged';
}

/** Who belongs to a lens, asked claim by claim. */
class Membership {
  readonly #resolved: ResolvedCase;
  readonly #choice: LensChoice;
  readonly #speakers: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;
  readonly #without: ReadonlySet<string>;
  /** The speaker that a person is said to belong to or to lead. */
  readonly #groupOf = new Map<string, string>();

  constructor(resolved: ResolvedCase, choice: LensChoice) {
    this.#resolved = resolved;
    this.#choice = choice;
    this.#speakers = new Set(choice.speakers.map((id) => drawnAs(resolved, id)));
    this.#origins = new Set(choice.origins);
    this.#without = new Set(choice.without);
    for (const claim of resolved.claims) this.#takeIn(claim);
  }

  #takeIn(claim: CaseClaim): void {
    const group = drawnAs(this.#resolved, claim.object);
    if (this.#speakers.has(group) && isMembership(this.#resolved, claim))
      this.#groupOf.set(claim.subject, group);
  }

  /** Whether a claim is told by the lens. */
  tells(claim: CaseClaim): boolean {
    const keys = claimantKeys(claim);
    if (keys[0] === OWN_VOICE) return this.#speaksItself(claim);
    if (this.#origins.has(originOf(this.#resolved, claim))) return true;
    const voice = this.voiceOf(claim);
    if (voice !== null) return !this.#without.has(voice.key);
    return keys.some((key) => this.#speakers.has(drawnAs(this.#resolved, key)));
  }

  #speaksItself(claim: CaseClaim): boolean {
    if (this.#speakers.has(OWN_VOICE)) return true;
    if (!this.#choice.ownVoice) return false;
    return this.#origins.size === 0 || this.#origins.has(originOf(this.#resolved, claim));
  }

  /** Who speaks for a speaker here; null where a speaker speaks for itself, or nobody of the lens does. */
  voiceOf({ claimants, onBehalfOf }: CaseClaim): Omit<LensVoice, 'claimCount'> | null {
    const nearest = claimants.at(-1);
    if (nearest === undefined || this.#speakers.has(nearest)) return null;
    const behalf = drawnAs(this.#resolved, onBehalfOf ?? nearest);
    const group = this.#speakers.has(behalf) ? behalf : this.#groupOf.get(nearest);
    if (group === undefined) return null;
    const isNamed = this.#resolved.entities.get(nearest)?.named ?? false;
    return { key: isNamed ? nearest : unnamedFor(group), speaksFor: group, isNamed };
  }
}

/** What a lens tells, and what of it stands against others: a part of what `LensView` holds. */
export type LensClashes = Pick<LensView, 'told' | 'denials' | 'contradictions' | 'lone'>;

/** What somebody says against others, and others against that. `resolved` is the case as it is drawn. */
export function clashesThrough(resolved: ResolvedCase, choice: LensChoice): LensClashes {
  return clashesBy(resolved, new Membership(resolved, choice));
}

function clashesBy(resolved: ResolvedCase, membership: Membership): LensClashes {
  const columns = columnsOf(resolved);
  const { claims } = columns;
  const told = Uint8Array.from(claims, (claim) => Number(membership.tells(claim)));
  const { denials, contradictions } = clashesOf(tiesOf(resolved), columns, told);
  const clashing = new Set(contradictions.map(({ own }) => own));
  const lone = claims.filter(
    (claim, index) => told[index] === 1 && claim.claim.certainty === 'denied' && !clashing.has(claim),
  );
  return { told, denials, contradictions, lone };
}

/** Whether somebody is said to belong to a group or to lead it. */
export function isMembership(resolved: ResolvedCase, claim: CaseClaim): boolean {
  const { predicate, polarity } = claim.claim;
  const isTie = predicate === 'member_of' || predicate === 'leads';
  return (
    isTie &&
    polarity === 'positive' &&
    isHeld(claim) &&
    resolved.entities.get(claim.subject)?.kind === 'person'
  );
}

/** The case through a lens. `resolved` is the case as it is drawn. */
export function lookThrough(resolved: ResolvedCase, choice: LensChoice): LensView {
  const { claims, lineOf, lines } = columnsOf(resolved);
  const membership = new Membership(resolved, choice);
  const { told, denials, contradictions, lone } = clashesBy(resolved, membership);
  const isTold = new Uint8Array(lines.length);
  const isHeldElsewhere = new Uint8Array(lines.length);
  claims.forEach((claim, index) => {
    if (told[index] === 1) isTold[lineOf[index]!] = 1;
    else if (isHeld(claim)) isHeldElsewhere[lineOf[index]!] = 1;
  });
  const own = (isWanted: (claim: CaseClaim, index: number) => boolean): Uint8Array =>
    Uint8Array.from(claims, (claim, index) => Number(told[index] === 1 && isWanted(claim, index)));
  const answered = new Set(denials.map((clash) => clash.own));
  const against = new Set([...contradictions.flatMap((clash) => [clash.own, clash.other]), ...lone]);
  return {
    told,
    modes: {
      says: told,
      only: own((claim, index) => isHeld(claim) && isHeldElsewhere[lineOf[index]!] === 0),
      confirmed: own((claim, index) => isHeld(claim) && isHeldElsewhere[lineOf[index]!] === 1),
      unheld: own((claim) => !isHeld(claim)),
      denied: own((claim) => answered.has(claim)),
      contradicts: Uint8Array.from(claims, (claim) => Number(against.has(claim))),
      silent: Uint8Array.from(claims, (_, index) => 1 - isTold[lineOf[index]!]!),
    },
    voices: voicesOf(claims, membership),
    denials,
    contradictions,
    lone,
  };
}

/** What stands against the claims of a lens, and what they stand against, outside of it. */
function clashesOf(
  ties: ClaimTies,
  { claims }: ClaimColumns,
  told: Uint8Array,
): Pick<LensView, 'denials' | 'contradictions'> {
  const members = new Set(claims.filter((_, index) => told[index] === 1));
  const denials: Clash[] = [];
  const contradictions: Clash[] = [];
  for (const own of members) {
    const opposed = ties.contradictedBy([own]).filter((other) => !members.has(other));
    for (const other of [...ties.deniedBy([own]), ...opposed])
      if (!members.has(other)) denials.push({ own, other });
    for (const other of [...ties.denies(own), ...opposed])
      if (!members.has(other)) contradictions.push({ own, other });
  }
  return { denials, contradictions };
}

function voicesOf(claims: readonly CaseClaim[], membership: Membership): LensVoice[] {
  const voices = new Map<string, LensVoice>();
  for (const claim of claims) {
    const voice = membership.voiceOf(claim);
    if (voice === null) continue;
    const claimCount = (voices.get(voice.key)?.claimCount ?? 0) + 1;
    voices.set(voice.key, { ...voice, claimCount });
  }
  return [...voices.values()].sort(
    (a, b) =>
      Number(b.isNamed) - Number(a.isNamed) || b.claimCount - a.claimCount || (a.key < b.key ? -1 : 1),
  );
}

/** How two tell of the same line. */
export const VERDICTS = ['conflict', 'agree', 'first', 'second'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One line that at least one of two lenses tells of. */
export interface Comparison {
  /** Line id. */
  readonly line: string;
  /** Both hold it; one says what the other denies or the opposite; only the first or second speaks of it. */
  readonly verdict: Verdict;
  /** Claims of the first and of the second about it; in a conflict also those on other lines that clash. */
  readonly first: readonly CaseClaim[];
  readonly second: readonly CaseClaim[];
}

/** Two lenses beside each other: conflicts first, then what both say, then what one of them says; by weight. */
export function compareLenses(resolved: ResolvedCase, a: LensView, b: LensView): Comparison[] {
  const columns = columnsOf(resolved);
  const { claims, lineOf, lines, isLoop } = columns;
  const told = new Map<number, { first: CaseClaim[]; second: CaseClaim[] }>();
  claims.forEach((claim, index) => {
    if (isLoop[index] === 1 || (a.told[index] === 0 && b.told[index] === 0)) return;
    const sides = told.get(lineOf[index]!) ?? { first: [], second: [] };
    told.set(lineOf[index]!, sides);
    if (a.told[index] === 1) sides.first.push(claim);
    if (b.told[index] === 1) sides.second.push(claim);
  });
  const ties = tiesOf(resolved);
  const toldBy = (view: LensView): Set<CaseClaim> =>
    new Set(claims.filter((_, index) => view.told[index] === 1));
  const [ofA, ofB] = [toldBy(a), toldBy(b)];
  const compared = [...told].map(([line, { first, second }]): Comparison => {
    const against = (own: readonly CaseClaim[], others: ReadonlySet<CaseClaim>): CaseClaim[] =>
      clashingWith(ties, own).filter((other) => others.has(other) && !own.includes(other));
    const [byB, byA] = [against(first, ofB), against(second, ofA)];
    const isConflict = byA.length + byB.length > 0;
    return {
      line: lines[line]!,
      verdict: isConflict ? 'conflict' : verdictOf(first, second),
      first: [...new Set([...first, ...byA])],
      second: [...new Set([...second, ...byB])],
    };
  });
  const weight = ({ first, second }: Comparison): number => first.length + second.length;
  return compared.sort(
    (one, other) =>
      VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) ||
      weight(other) - weight(one) ||
      (one.line < other.line ? -1 : 1),
  );
}

function verdictOf(first: readonly CaseClaim[], second: readonly CaseClaim[]): Verdict {
  if (first.length > 0 && second.length > 0) return 'agree';
  return first.length > 0 ? 'first' : 'second';
}

/** What denies these claims, what they deny, and what says the opposite of them. */
function clashingWith(ties: ClaimTies, claims: readonly CaseClaim[]): CaseClaim[] {
  return [
    ...new Set([
      ...ties.deniedBy(claims),
      ...claims.flatMap((claim) => ties.denies(claim)),
      ...ties.contradictedBy(claims),
    ]),
  ];
}
