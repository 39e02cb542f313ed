/**
 * The claim, Hearsay's unit: who says that who did what to whom, how sure, since when, and the exact
 * words it was read from. The twenty predicates follow PLOVER for events and, for standing relations,
 * what re3d, TAC-KBP and FollowTheMoney share.
 */
import type { Span } from '../base/span.ts';

/** The twenty predicates; the position is the code used in typed columns. */
export const PREDICATES = [
  'attacks',
  'coerces',
  'threatens',
  'sanctions',
  'protests',
  'accuses',
  'rejects',
  'requests',
  'agrees_with',
  'yields_to',
  'meets',
  'supports',
  'helps',
  'member_of',
  'leads',
  'controls',
  'located_in',
  'allied_with',
  'opposed_to',
  'family_of',
] as const;
export type Predicate = (typeof PREDICATES)[number];

/** How the holder commits to it, most to least certain but for `denied`, which stands apart. */
export const CERTAINTIES = ['stated', 'alleged', 'hypothetical', 'denied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const POLARITIES = ['positive', 'negative'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** The five families a predicate's colour tells. */
export const FAMILIES = ['force', 'dispute', 'backing', 'talks', 'ties'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_MEMBERS: Record<Family, readonly Predicate[]> = {
  force: ['attacks', 'coerces', 'threatens', 'sanctions'],
  dispute: ['accuses', 'rejects', 'protests', 'opposed_to'],
  backing: ['helps', 'supports', 'agrees_with', 'yields_to', 'allied_with'],
  talks: ['meets', 'requests'],
  ties: ['member_of', 'leads', 'controls', 'located_in', 'family_of'],
};

/** The family of each predicate. */
export const FAMILY_OF: Readonly<Record<Predicate, Family>> = Object.fromEntries(
  FAMILIES.flatMap((family) => FAMILY_MEMBERS[family].map((predicate) => [predicate, family])),
) as Record<Predicate, Family>;

/** The predicates of a family, in reading order. */
export function predicatesOf(family: Family): readonly Predicate[] {
  return FAMILY_MEMBERS[family];
}

/** Relations that last, as against events. */
export const STANDING: ReadonlySet<Predicate> = new Set(PREDICATES.slice(PREDICATES.indexOf('member_of')));

/** Predicates that hold both ways: one claim, drawn without a head. */
export const SYMMETRIC: ReadonlySet<Predicate> = new Set<Predicate>([
  'meets',
  'family_of',
  'allied_with',
  'opposed_to',
]);

/** When the text says it happened: ISO dates, both ends included. */
export interface ClaimTime {
  readonly from: string;
  readonly to: string;
  readonly precision: 'year' | 'month' | 'day' | 'hour';
  readonly span: Span;
}

/** What decided over a claim's certainty and polarity, apart from its holder. */
export const REASONS = [
  'negation',
  'modal',
  'condition',
  'question',
  'purpose',
  'intention',
  'embedding',
  'undone',
  'ended',
  'hearsay',
  'no-proof',
] as const;
export type Reason = (typeof REASONS)[number];

/** One reason with the words that give it. */
export interface Because {
  readonly reason: Reason;
  readonly span: Span;
}

/** One asserted relation with its holder and its evidence. */
export interface Claim {
  readonly id: string;
  /** Entity ids of the article. */
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** PLOVER root and mode ("ACCUSE/allege"); null for standing relations. */
  readonly plover: string | null;
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
  readonly trigger: Span;
  readonly sentence: Span;
  /** Entity ids, outermost first; empty with `cue` null is the article's own voice. */
  readonly claimants: readonly string[];
  readonly onBehalfOf: string | null;
  readonly cue: Span | null;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly time: ClaimTime | null;
  /** Share in [0, 1] of such readings expected to be right. */
  readonly confidence: number;
  /** Which pattern or model decided. */
  readonly rule: string;
  /** The claim this accusation was inferred from. */
  readonly impliedBy?: string;
  /** Claims of this article that this one denies. */
  readonly denies?: readonly string[];
  /** Whether the article says that proof for it is wanting. */
  readonly unsupported?: true;
  /** Why it is negative, open or only told, outermost first; absent for a plain assertion. */
  readonly because?: readonly Because[];
}
