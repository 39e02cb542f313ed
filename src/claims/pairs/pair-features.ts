/**
 * Two parties of an analysed sentence → the features by which they are judged, as 32-bit hashes: the path
 * between them, the word that tells their relation with its object, complement, particle and prepositions,
 * what kinds of party they are and what stands between. All are yes or no, none is made of strings twice.
 * O(d + w) a pair in the depth of the tree and the words of the sentence.
 */
import { ENTITY_KINDS } from '../../entities/entity.ts';
import type { SentenceAnalysis, TextAnalysis } from '../../nlp/analyse.ts';
import { hashString } from '../../nlp/hash-index.ts';
import { CODE_OF } from '../../text/token-words.ts';
import type { PairParty } from './parties.ts';
import { anchorOf, pathBetween, relationOf, type Anchor, type TreePath } from './paths.ts';

/** Which predicates a word (by its lemma) tells, as bits; 0 for none. */
export type TriggerClasses = (lemma: string) => number;

/** What is judged of one ordered pair. */
export interface PairFeatures {
  /** Token that tells the relation. */
  readonly trigger: number;
  /** For whether the two are linked, and for how. */
  readonly link: readonly number[];
  readonly predicate: readonly number[];
}

/** A path as hashes: its two halves and the whole, and the step below its top on each side. */
interface Ways {
  readonly up: number;
  readonly down: number;
  readonly both: number;
  /** For the subject the step next to the common ancestor, for the object its own. */
  readonly subject: number;
  readonly object: number;
}

const MIX_1 = 0x85ebca6b;
const MIX_2 = 0xc2b2ae35;
const CONTENT = new Set([CODE_OF.NOUN, CODE_OF.VERB, CODE_OF.ADJ]);
/** Words between two parties that are looked at one by one. */
const NEAR = 6;

/** One hash of a feature's template and up to three values. */
function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, MIX_1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, MIX_2);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, MIX_1);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const HASHES = new Map<string, number>();

/** The hash of one of few words: relations, prepositions. */
function cachedHash(word: string): number {
  let hash = HASHES.get(word);
  if (hash === undefined) HASHES.set(word, (hash = hashString(word)));
  return hash;
}

/** Bucket of a distance: 0, 1, 2, 3–4, 5–8, 9–16, more. */
function bucket(distance: number): number {
  return distance < 3 ? distance : Math.min(6, 2 + Math.ceil(Math.log2(distance / 2)));
}

/** Features of the pairs of one sentence. */
export class SentencePairs {
  readonly parties: readonly PairParty[];
  readonly #analysis: TextAnalysis;
  readonly #from: number;
  readonly #anchors: readonly Anchor[];
  /** By token of the sentence: hashes of lemmas; dependents of a relation, −1 for none. */
  readonly #lemmas: Int32Array;
  readonly #classes: Uint32Array;
  readonly #cases: Int32Array;
  readonly #objects: Int32Array;
  readonly #complements: Int32Array;
  readonly #particles: Int32Array;
  readonly #content: readonly number[];

  constructor(
    analysis: TextAnalysis,
    { from, to }: SentenceAnalysis,
    parties: readonly PairParty[],
    classesOf: TriggerClasses,
  ) {
    const { tokens, trees } = analysis;
    this.#analysis = analysis;
    this.parties = parties;
    this.#from = from;
    this.#anchors = parties.map(({ first, last }) => anchorOf(trees, first, last));
    this.#lemmas = new Int32Array(to - from);
    this.#classes = new Uint32Array(to - from);
    this.#cases = new Int32Array(to - from).fill(-1);
    this.#objects = new Int32Array(to - from).fill(-1);
    this.#complements = new Int32Array(to - from).fill(-1);
    this.#particles = new Int32Array(to - from).fill(-1);
    const content: number[] = [];
    for (let at = from; at < to; at++) {
      this.#lemmas[at - from] = hashString(tokens.lemmas[at]!);
      if (CONTENT.has(trees.upos[at]!)) {
        content.push(this.#lemmas[at - from]!);
        this.#classes[at - from] = classesOf(tokens.lemmas[at]!);
      }
      const head = trees.heads[at]!;
      if (head >= from) this.#column(relationOf(trees, at))?.fill(at, head - from, head - from + 1);
    }
    this.#content = content;
  }

  /** Where a dependent of this relation is kept. */
  #column(relation: string): Int32Array | null {
    if (relation === 'case') return this.#cases;
    if (relation === 'obj') return this.#objects;
    if (relation === 'compound:prt') return this.#particles;
    return relation === 'xcomp' || relation === 'ccomp' ? this.#complements : null;
  }

  /** The features of a pair by the places of its parties; null where no tree joins the two. */
  of(subject: number, object: number): PairFeatures | null {
    const [from, to] = [this.#anchors[subject]!, this.#anchors[object]!];
    const path = pathBetween(this.#analysis.trees, from, to);
    if (path === null) return null;
    const [s, o] = [this.parties[subject]!, this.parties[object]!];
    const ways = this.#ways(path);
    const common = this.#common(s, o, path, ways);
    const predicate = this.#zone(s, o, path, ways);
    return { trigger: path.trigger, link: common, predicate };
  }

  #lemma(token: number): number {
    return token < 0 ? 0 : this.#lemmas[token - this.#from]!;
  }

  #class(token: number): number {
    return token < 0 ? 0 : this.#classes[token - this.#from]!;
  }

  #caseOf(token: number): number {
    return this.#lemma(this.#cases[token - this.#from]!);
  }

  /** One step of a path: its relation and, for nouns, their preposition. */
  #step(token: number): number {
    const relation = relationOf(this.#analysis.trees, token);
    const hasCase = relation.startsWith('nmod') || relation.startsWith('obl');
    return mix(90, cachedHash(relation), hasCase ? this.#caseOf(token) : 0);
  }

  #way(tokens: readonly number[]): number {
    let way = tokens.length;
    for (const token of tokens) way = mix(91, way, this.#step(token));
    return way;
  }

  #ways({ up, down, isJoined }: TreePath): Ways {
    const ways = { up: this.#way(up), down: this.#way(down) };
    return {
      ...ways,
      both: mix(92, ways.up, ways.down, isJoined ? 1 : 0),
      subject: up.length === 0 ? 1 : this.#step(up.at(-1)!),
      object: down.length === 0 ? 1 : this.#step(down.at(-1)!),
    };
  }

  /** What tells whether two parties are linked. */
  #common(s: PairParty, o: PairParty, path: TreePath, ways: Ways): number[] {
    const { trees } = this.#analysis;
    const { up, down, trigger, top, isJoined } = path;
    const lemma = this.#lemma(trigger);
    const oTop = down[0] ?? top;
    const { subject: sStep, object: oStep } = ways;
    const kinds = kindsOf(s, o);
    const sForm = form(s);
    const oForm = form(o);
    const isForward = s.first < o.first;
    const gap = isForward ? o.first - s.last : s.first - o.last;
    const order = isForward ? 1 : 2;
    const features = [
      mix(0, 1),
      mix(1, ways.both),
      mix(2, ways.both, lemma),
      mix(3, ways.up),
      mix(4, ways.down),
      mix(5, ways.up, lemma),
      mix(6, ways.down, lemma),
      mix(7, Math.min(6, up.length), Math.min(6, down.length)),
      mix(8, lemma),
      mix(9, trees.upos[trigger]!, sStep, oStep),
      mix(10, sStep, lemma),
      mix(11, oStep, lemma),
      mix(12, kinds, ways.both),
      mix(13, kinds, sForm, oForm),
      mix(14, kinds, sStep, oStep),
      mix(15, ENTITY_KINDS.indexOf(o.kind), oStep, lemma),
      mix(16, order, bucket(gap)),
      mix(17, order, ways.both),
      mix(18, sForm, this.#head(s)),
      mix(19, oForm, this.#head(o)),
      mix(20, s.phrase === o.phrase ? 1 : 2, order),
      mix(21, this.#partiesBetween(s, o), order),
      mix(22, Number(isJoined), lemma),
      mix(23, sForm, sStep),
      mix(24, oForm, oStep),
      mix(25, top === trigger ? 1 : 2, trees.heads[top]! < 0 ? 1 : 2),
      mix(26, cachedHash(relationOf(trees, top))),
      mix(27, oTop === trigger ? 1 : 2, this.#step(oTop)),
    ];
    this.#addWords(features, s, o, path, ways);
    this.#addBetween(features, s, o);
    return features;
  }

  /** What the trigger, its object and the words on the path are known to tell. */
  #addWords(features: number[], s: PairParty, o: PairParty, path: TreePath, ways: Ways): void {
    const { up, down, trigger } = path;
    const known = this.#class(trigger);
    features.push(
      mix(30, Number(known !== 0), ways.both),
      mix(31, Number(known !== 0), ways.subject, ways.object),
    );
    for (const bit of bitsOf(known)) {
      features.push(mix(32, bit, ways.both), mix(33, bit, ways.subject, ways.object));
      features.push(mix(34, bit, kindsOf(s, o)), mix(35, bit, ways.object));
    }
    const light = this.#objects[trigger - this.#from]!;
    if (light >= 0 && light !== down.at(-1) && light !== up[0]) {
      features.push(mix(36, this.#lemma(light), ways.object));
      features.push(mix(37, this.#lemma(trigger), this.#lemma(light)));
      features.push(mix(38, Number(this.#class(light) !== 0), ways.object, ways.subject));
    }
    for (const token of [...up.slice(1), ...down.slice(0, -1)])
      features.push(mix(39, this.#lemma(token)), mix(40, Number(this.#class(token) !== 0), ways.both));
  }

  /** The words between two parties that stand near each other. */
  #addBetween(features: number[], s: PairParty, o: PairParty): void {
    const order = s.first < o.first ? 1 : 2;
    const [first, last] = order === 1 ? [s.last, o.first] : [o.last, s.first];
    if (last < first || last - first > NEAR) return;
    let run = order;
    for (let at = first; at < last; at++) {
      features.push(mix(41, this.#lemma(at), order));
      run = mix(42, run, this.#lemma(at));
    }
    features.push(mix(43, run));
  }

  /** What tells which predicate holds between them. */
  #zone(s: PairParty, o: PairParty, path: TreePath, ways: Ways): number[] {
    const { up, down, trigger, top } = path;
    const { subject: sStep, object: oStep } = ways;
    const kinds = kindsOf(s, o);
    const features = [mix(50, 1), mix(51, kinds), mix(52, ways.both), mix(53, sStep, oStep)];
    const zone = new Set([trigger, top, ...up.slice(1), ...down.slice(0, -1)]);
    for (const governor of [...zone]) {
      for (const column of [this.#objects, this.#complements]) {
        const one = column[governor - this.#from]!;
        if (one >= 0 && one !== down.at(-1) && one !== up[0]) zone.add(one);
      }
    }
    for (const token of zone) {
      const lemma = this.#lemma(token);
      features.push(mix(54, lemma), mix(55, lemma, token === trigger ? 1 : 2), mix(56, lemma, oStep));
      const particle = this.#particles[token - this.#from]!;
      if (particle >= 0) features.push(mix(57, lemma, this.#lemma(particle)));
      for (const bit of bitsOf(this.#class(token)))
        features.push(mix(58, bit), mix(59, bit, token === trigger ? 1 : 2));
    }
    const light = this.#objects[trigger - this.#from]!;
    if (zone.has(light)) features.push(mix(60, this.#lemma(trigger), this.#lemma(light)));
    features.push(mix(61, this.#lemma(trigger), sStep), mix(62, oStep), mix(63, sStep));
    for (const lemma of this.#content) features.push(mix(64, lemma));
    const [first, last] = s.first < o.first ? [s.last, o.first] : [o.last, s.first];
    for (let at = first; at < Math.min(last, first + 12); at++) features.push(mix(65, this.#lemma(at)));
    features.push(mix(66, this.#head(s)), mix(67, this.#head(o)));
    return features;
  }

  /** The last word of a description; all names and all pronouns are alike. */
  #head({ form: kind, last }: PairParty): number {
    return kind === 'nominal' ? this.#lemma(last - 1) : kind === 'name' ? 1 : 2;
  }

  #partiesBetween(s: PairParty, o: PairParty): number {
    const [from, to] = s.first < o.first ? [s.last, o.first] : [o.last, s.first];
    return Math.min(4, this.parties.filter(({ first, last }) => first >= from && last <= to).length);
  }
}

/** The features of a word of known classes as a trigger by itself, without parties. */
export function wordFeatures(lemma: number, classes: number): number[] {
  const known = bitsOf(classes).flatMap((bit) => [mix(58, bit), mix(59, bit, 1)]);
  return [mix(50, 1), mix(54, lemma | 0), mix(55, lemma | 0, 1), mix(64, lemma | 0), ...known];
}

/** The kinds of two parties as one number. */
function kindsOf(s: PairParty, o: PairParty): number {
  return ENTITY_KINDS.indexOf(s.kind) * 3 + ENTITY_KINDS.indexOf(o.kind);
}

/** The places of the bits that are set. */
function bitsOf(set: number): number[] {
  const places: number[] = [];
  for (let bits = set; bits !== 0; bits &= bits - 1) places.push(31 - Math.clz32(bits & -bits));
  return places;
}

/** Form and place of a party as one number. */
function form({ form: kind, isModifier }: PairParty): number {
  return (kind === 'name' ? 1 : kind === 'nominal' ? 2 : 3) + (isModifier ? 4 : 0);
}
