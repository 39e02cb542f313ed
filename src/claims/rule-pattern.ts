/**
 * What a sample sentence is compiled to: which word triggers it, in which construction, and where the words
 * and slots beside it stand. Data only.
 */
import type { Predicate } from './claim.ts';

/**
 * What may fill a slot. `actor`: whoever can act, so of places those that stand for a government; `power`: the
 * same without persons; `country`: no capital for it either; `who`: people and groups; `people`: persons and several
 * of them; `figure`: a person who is named; `envoy`: such a person, or whoever is called by an office of state;
 * `critic`: a named person, or a political body or opponent; `criticised`: people and groups that
 * are no armed men; `body`: groups and places; `locality`: a place smaller than a country;
 * `refugee`: people who fled.
 */
export const SLOT_TYPES = [
  'actor',
  'power',
  'country',
  'who',
  'person',
  'people',
  'figure',
  'envoy',
  'critic',
  'criticised',
  'group',
  'body',
  'place',
  'locality',
  'refugee',
  'any',
] as const;
export type SlotType = (typeof SLOT_TYPES)[number];

/** A slot of a sample: X or Y. */
export interface Slot {
  readonly name: 'X' | 'Y';
  readonly type: SlotType;
}

/** What stands at a place of a construction. */
export type Filler =
  /** The party itself. */
  | { readonly kind: 'slot'; readonly slot: Slot }
  /** Something of the party's: "Y's decision"; any thing where there are no words. */
  | { readonly kind: 'owner'; readonly slot: Slot; readonly words: ReadonlySet<string> | null }
  /** One of some nouns; any where there are none. */
  | { readonly kind: 'noun'; readonly words: ReadonlySet<string> | null };

/**
 * A place beside a verb or noun: object, after a preposition, the subject of "that" and its clause, the subject
 * of what must be done or of a listed predicate, or an infinitive: of listed verbs, after which the places are its own, or whatever it tells.
 */
export interface Argument {
  readonly link: 'object' | 'that' | 'must' | 'is' | 'infinitive' | ReadonlySet<string>;
  readonly filler: Filler;
}

/** What all patterns have. */
export interface Common {
  readonly rule: string;
  readonly predicate: Predicate;
  readonly plover: string | null;
  /** Lemmas of the trigger; a verb with a particle is joined to it by an underscore. */
  readonly triggers: readonly string[];
  readonly x: Slot;
  readonly y: Slot;
  /** Words that must not follow the trigger closely, nor stand in its phrase; null for none. */
  readonly unless: ReadonlySet<string> | null;
}

/** "X launched an attack on Y", "X and Y met". */
export interface VerbPattern extends Common {
  readonly kind: 'verb';
  readonly places: readonly Argument[];
  /** "X and Y met": the subjects are both. */
  readonly isMutual: boolean;
  /** "Y relied on X": who suffers or receives it is the subject. */
  readonly isInverse: boolean;
  /** "It pitted X against Y": neither is the subject. */
  readonly isTold: boolean;
}

/** "X refused to meet Y", "X said it will not meet Y": what is governed must assert one of these of Y. */
export interface GoverningPattern extends Common {
  readonly kind: 'governing';
  /** How the governed verb hangs on the governing one. */
  readonly form: 'infinitive' | 'will' | 'will-not';
  readonly governed: ReadonlySet<string>;
}

/** "X's attack on Y", "the killing of Y by X", "talks between X and Y". */
export interface NounPattern extends Common {
  readonly kind: 'noun';
  /** Prepositions before Y; null where Y owns the noun. */
  readonly yAfter: ReadonlySet<string> | null;
  /** Prepositions before X, beside "by", its owner and the subject of a light verb. */
  readonly xAfter: ReadonlySet<string>;
  readonly isMutual: boolean;
  /** "Y's murder": X must be named by "by". */
  readonly isOwned: boolean;
}

/** "X, the leader of Y". */
export interface RolePattern extends Common {
  readonly kind: 'role';
  /** "X, a deputy head of Y": holds for whoever heads a part only. */
  readonly isPart: boolean;
  readonly yAfter: ReadonlySet<string>;
}

/** "X's militia, Y": who possesses a group of his own. */
export interface OwnedPattern extends Common {
  readonly kind: 'owned';
  /** "Y's committee, X": the whole possesses its part. */
  readonly isInverse: boolean;
}

/** "X in Y", "Y under X": a phrase right behind another. */
export interface BesidePattern extends Common {
  readonly kind: 'beside';
  /** "Y under X". */
  readonly isInverse: boolean;
}

/** "X is loyal to Y", "gunmen loyal to Y", "X is based in Y". */
export interface StatePattern extends Common {
  readonly kind: 'state';
  /** Prepositions before the other party. */
  readonly after: ReadonlySet<string>;
  /** "Y is wanted by X". */
  readonly isInverse: boolean;
}

/** "Y-backed X", "pro-Y X". */
export interface CompoundPattern extends Common {
  readonly kind: 'compound';
  /** The slot inside the compound. */
  readonly inner: 'X' | 'Y';
  /** Whether the triggers stand before it ("pro-Y") or after it ("Y-backed"). */
  readonly isPrefix: boolean;
}

/** Whereby "X" is near "Y": "the Y X", "Y's X", "Y, where X lives", "Y under X's control". */
export const NEAR_LINKS = ['modifier', 'possessor', 'where', 'under'] as const;

/** "the Y X", "Y's X": told by nothing but where the words stand, so that the link is the only trigger; "Y under X's control": by the listed nouns. */
export interface NearPattern extends Common {
  readonly kind: 'near';
  readonly link: (typeof NEAR_LINKS)[number];
}

/** "X lives in Y", "X spoke at a rally in Y", "They arrested X in Y": where something happens to somebody. */
export interface SitePattern extends Common {
  readonly kind: 'site';
  /** Prepositions before Y. */
  readonly after: ReadonlySet<string>;
  /** The nouns behind which Y stands, as objects or behind a preposition of the verb; null where Y is the verb's own. */
  readonly via: { readonly link: 'object' | ReadonlySet<string>; readonly nouns: ReadonlySet<string> } | null;
  /** "They arrested X in Y". */
  readonly isSuffered: boolean;
}

export type Pattern =
  | VerbPattern
  | GoverningPattern
  | NounPattern
  | RolePattern
  | OwnedPattern
  | BesidePattern
  | StatePattern
  | CompoundPattern
  | NearPattern
  | SitePattern;
