/**
 * What each token governs: a clause before or after it, a subject and of what sort, an object, an auxiliary, a
 * negation. The dependents are folded into columns over their heads, in one pass over the tokens. O(n).
 */
import { hashString } from '../nlp/hash-index.ts';
import { TAGS } from '../text/tokens.ts';
import { combine } from './feature-list.ts';

/** What stands under a token: 0 for nothing; sides are 1 before it and 2 after it. */
export interface Frames {
  /** Side of a clausal complement, and its subordinator's hash. */
  readonly clause: Uint8Array;
  readonly mark: Int32Array;
  /** Side of the subject, and its sort. */
  readonly subject: Uint8Array;
  readonly subjectSort: Int32Array;
  /** Part of speech + 1 of the object and of an open complement. */
  readonly object: Uint8Array;
  readonly open: Uint8Array;
  /** Side of a parataxis. */
  readonly beside: Uint8Array;
  /** 1 passive, 2 copula, 4 negated, 8 agent. */
  readonly flags: Uint8Array;
  readonly auxiliary: Int32Array;
  /** Tokens of the subject and of the object, −1 for none. */
  readonly subjectAt: Int32Array;
  readonly objectAt: Int32Array;
  /** 1 where somebody owns it. */
  readonly owned: Uint8Array;
  /** Hash of the preposition of its last complement. */
  readonly complement: Int32Array;
}

/** The columns that frames are folded from: see `TokenColumns`. */
export interface Dependents {
  readonly count: number;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  readonly baseRelations: Int32Array;
  readonly tags: Uint8Array;
  readonly words: Int32Array;
  readonly lemmas: Int32Array;
  readonly nameKinds: Uint8Array;
}

const PASSIVE = 1;
const COPULA = 2;
const NEGATED = 4;
const AGENT = 8;
const PRONOUN = TAGS.indexOf('PRON');

/** As columns of 32-bit integers hold it. */
const codeOf = (word: string): number => hashString(word) | 0;
const NEGATIONS = new Set(['not', "n't", 'never', 'no'].map(codeOf));
const CLAUSAL_COMPLEMENT = codeOf('ccomp');
const PASSIVE_SUBJECT = codeOf('nsubj:pass');
const PASSIVE_AUXILIARY = codeOf('aux:pass');

/** Notes one dependent in the frame of its head. */
type Fold = (frames: Frames, columns: Dependents, at: number, head: number, side: number) => void;

const addFlag = ({ flags }: Frames, at: number, flag: number): void => {
  flags[at] = flags[at]! | flag;
};

const foldSubject: Fold = (frames, { tags, words, nameKinds, relations }, at, head, side) => {
  frames.subject[head] = side;
  frames.subjectAt[head] = at;
  frames.subjectSort[head] =
    tags[at] === PRONOUN ? words[at]! : nameKinds[at]! > 0 ? 10 + nameKinds[at]! : 20 + tags[at]!;
  if (relations[at] === PASSIVE_SUBJECT) addFlag(frames, head, PASSIVE);
};

const FOLDS: ReadonlyMap<number, Fold> = new Map(
  Object.entries<Fold>({
    ccomp: (frames, _, __, head, side) => {
      frames.clause[head] = side;
    },
    xcomp: (frames, { tags }, at, head) => {
      frames.open[head] = tags[at]! + 1;
    },
    nsubj: foldSubject,
    csubj: foldSubject,
    obj: (frames, { tags }, at, head) => {
      frames.object[head] = tags[at]! + 1;
      frames.objectAt[head] = at;
    },
    aux: (frames, { relations, lemmas }, at, head) => {
      if (relations[at] === PASSIVE_AUXILIARY) addFlag(frames, head, PASSIVE);
      else frames.auxiliary[head] = lemmas[at]!;
    },
    parataxis: (frames, _, __, head, side) => {
      frames.beside[head] = side;
    },
    cop: (frames, _, __, head) => {
      addFlag(frames, head, COPULA);
    },
    case: (frames, { heads, words }, at, head) => {
      const above = heads[head]!;
      if (above >= 0) frames.complement[above] = words[at]!;
    },
    mark: (frames, { heads, words, baseRelations }, at, head) => {
      const above = heads[head]!;
      if (above >= 0 && baseRelations[head] === CLAUSAL_COMPLEMENT) frames.mark[above] = words[at]!;
    },
    'nmod:poss': (frames, _, __, head) => {
      frames.owned[head] = 1;
    },
    'obl:agent': (frames, _, __, head) => {
      addFlag(frames, head, AGENT);
    },
  }).map(([relation, fold]) => [codeOf(relation), fold]),
);

/** The frames of all tokens. */
export function framesOf(columns: Dependents): Frames {
  const { count, heads, words, relations, baseRelations } = columns;
  const frames: Frames = {
    clause: new Uint8Array(count),
    mark: new Int32Array(count),
    subject: new Uint8Array(count),
    subjectSort: new Int32Array(count),
    object: new Uint8Array(count),
    open: new Uint8Array(count),
    beside: new Uint8Array(count),
    flags: new Uint8Array(count),
    auxiliary: new Int32Array(count),
    subjectAt: new Int32Array(count).fill(-1),
    objectAt: new Int32Array(count).fill(-1),
    owned: new Uint8Array(count),
    complement: new Int32Array(count),
  };
  for (let at = 0; at < count; at++) {
    const head = heads[at]!;
    if (head < 0) continue;
    if (NEGATIONS.has(words[at]!)) addFlag(frames, head, NEGATED);
    const fold = FOLDS.get(baseRelations[at]!) ?? FOLDS.get(relations[at]!);
    fold?.(frames, columns, at, head, at < head ? 1 : 2);
  }
  return frames;
}

/** A token's frame as one number: clause, subject's side, object, open complement, parataxis, passive. */
export function frameKey({ clause, subject, object, open, beside, flags }: Frames, at: number): number {
  const small = clause[at]! + 3 * subject[at]! + 9 * (object[at]! > 0 ? 1 : 0) + 18 * beside[at]!;
  return combine(small + 54 * (flags[at]! & 3), open[at]!);
}
