/**
 * Two mentions of a sentence → the features by which it is told whether it relates them, and how, as hashes: the way
 * between their heads up and down the tree, the word on top of it, the words on it and beside it with the predicates
 * of the rules that these trigger, the words between the two, their kinds and forms and what stands around them.
 * All are yes or no. O(p²) in the mentions of a sentence, O(d) a pair in the depth of its tree.
 */
import { combine, type FeatureList } from '../../attribution/feature-list.ts';
import type { ArticleEntities } from '../../entities/article-entities.ts';
import type { EntityKind, Mention } from '../../entities/entity.ts';
import type { SentenceAnalysis, TextAnalysis } from '../../nlp/analyse.ts';
import { lowerAt } from '../../text/token-words.ts';
import { hashString } from '../../nlp/hash-index.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Party } from '../claim-draft.ts';
import { predicateCodesOf } from '../rule-book.ts';

/** A mention as an end of a relation. */
export interface PairEnd extends Party {
  /** First token, one past the last, and the one that heads the others. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: Mention['form'];
  readonly kind: EntityKind;
}

/** Two mentions of two entities, in an order. */
export interface Pair {
  readonly subject: PairEnd;
  readonly object: PairEnd;
  /** The relations from the subject's head up to the top, and from there down to the object's: "nsubj|obj". */
  readonly way: string;
  /** Token that tells their relation, if there is one. */
  readonly trigger: number;
  readonly steps: Steps;
}

/** The tokens of a way. */
interface Steps {
  /** From the subject's head up, and from the object's head up, both without the top. */
  readonly up: readonly number[];
  readonly down: readonly number[];
  readonly top: number;
}

/** Ways of more relations than this hold two mentions apart. */
const LONGEST_WAY = 8;
/** A sentence with more mentions is a list. */
const MOST_ENDS = 14;
/** Words between the ends that are told as one. */
const SHORT = 4;
/** Words between the ends that are told one by one. */
const NEAR = 10;
const FARTHEST = 12;
/** Words beside one that are told. */
const MOST_BESIDE = 8;
const BESIDE = /^(?:compound|obj|xcomp|amod|advmod|ccomp|case|acl|nmod|obl|conj)/;

/** The numbers of the templates; a file's weights belong to them. */
const T = {
  way: 1,
  wayKinds: 2,
  wayTop: 3,
  up: 4,
  down: 5,
  steps: 6,
  kinds: 7,
  forms: 8,
  top: 9,
  topKinds: 10,
  topUp: 11,
  topDown: 12,
  on: 13,
  onKinds: 14,
  tells: 15,
  tellsWay: 16,
  tellsKinds: 17,
  tellsUp: 18,
  tellsDown: 19,
  beside: 20,
  besideTells: 21,
  far: 22,
  between: 23,
  betweenKinds: 24,
  amid: 25,
  amidTells: 26,
  inside: 27,
  others: 28,
  /** Of the subject's end; the object's are one ten higher. */
  head: 40,
  headKinds: 41,
  holds: 42,
  before: 43,
  behind: 44,
  above: 45,
  relation: 46,
} as const;
const OBJECT = 10;

/** The feature that two stand in a way; what never relates two is not asked. */
export function featureOfWay(way: string): number {
  return combine(T.way, hashString(way)) >>> 0;
}

/** Finds the pairs of one sentence and their features. */
export class PairFeatures {
  readonly #tokens: Tokens;
  readonly #sentence: SentenceAnalysis;
  readonly #ends: readonly PairEnd[];
  readonly #chains = new Map<number, readonly number[]>();
  readonly #lemmas = new Map<number, number>();

  /** Takes the index of the sentence, its mentions, and the index of each entity by its id. */
  constructor(
    { tokens, sentences }: TextAnalysis,
    index: number,
    mentions: readonly Mention[],
    { entities }: ArticleEntities,
    indexOf: ReadonlyMap<string, number>,
  ) {
    this.#tokens = tokens;
    this.#sentence = sentences[index]!;
    this.#ends = mentions.map((mention) => {
      const entity = indexOf.get(mention.entity)!;
      return this.#endOf(mention, entity, entities[entity]!.kind);
    });
  }

  /** All ordered pairs of different entities whose ways are short enough and asked for. */
  pairs(isAsked: (way: string) => boolean): Pair[] {
    const ends = this.#ends;
    if (ends.length > MOST_ENDS) return [];
    return ends.flatMap((subject) =>
      ends.flatMap((object): Pair[] => {
        if (subject.entity === object.entity) return [];
        const steps = this.#stepsOf(subject, object);
        if (steps === null) return [];
        const way = `${this.#relations(steps.up)}|${this.#relations(steps.down)}`;
        if (!isAsked(way)) return [];
        return [{ subject, object, way, steps, trigger: this.#triggerOn(steps, subject, object) }];
      }),
    );
  }

  /** Fills a list with the features of a pair; some may stand twice. */
  fill(pair: Pair, list: FeatureList): void {
    list.clear();
    const { subject, object } = pair;
    const kinds = hashString(`${subject.kind} ${object.kind}`);
    this.#addWay(pair, kinds, list);
    this.#addBetween(pair, kinds, list);
    this.#addEnd(0, subject, kinds, list);
    this.#addEnd(OBJECT, object, kinds, list);
  }

  #relations(tokens: readonly number[]): string {
    return tokens.map((at) => this.#sentence.tree.relationOf(at)).join('>');
  }

  #lemma(token: number): number {
    let hash = this.#lemmas.get(token);
    if (hash === undefined) this.#lemmas.set(token, (hash = hashString(this.#tokens.lemmas[token]!)));
    return hash;
  }

  #endOf({ start, end, form, link }: Mention, entity: number, kind: EntityKind): PairEnd {
    const { from, to, tree } = this.#sentence;
    const { starts, ends } = this.#tokens;
    let first = from;
    while (first + 1 < to && ends[first]! <= start) first++;
    let last = first + 1;
    while (last < to && starts[last]! < end) last++;
    let head = last - 1;
    for (let at = first; at < last; at++) {
      const above = tree.headOf(at);
      if (above < first || above >= last) head = at;
    }
    const isName = form === 'name' || link === 'country';
    return {
      entity,
      span: [start, end],
      isPronoun: form === 'pronoun',
      isName,
      first,
      last,
      head,
      form,
      kind,
    };
  }

  #chainOf(token: number): readonly number[] {
    const known = this.#chains.get(token);
    if (known !== undefined) return known;
    const chain: number[] = [];
    const { tree } = this.#sentence;
    for (let at = token; at >= 0; at = tree.headOf(at)) chain.push(at);
    this.#chains.set(token, chain);
    return chain;
  }

  #stepsOf(subject: PairEnd, object: PairEnd): Steps | null {
    const [above, below] = [this.#chainOf(subject.head), this.#chainOf(object.head)];
    const up = above.findIndex((at) => below.includes(at));
    if (up < 0) return null;
    const top = above[up]!;
    const down = below.indexOf(top);
    if (up + down > LONGEST_WAY) return null;
    return { up: above.slice(0, up), down: below.slice(0, down), top };
  }

  /** The word on top of the way; where that is one of the ends, what joins the other to it. */
  #triggerOn({ up, down, top }: Steps, { head: subject }: PairEnd, { head: object }: PairEnd): number {
    if (top !== subject && top !== object) return top;
    const lower = top === subject ? object : subject;
    const between = (top === subject ? down : up).at(-1)!;
    if (between !== lower && between !== top) return between;
    return this.#sentence.tree.dependents(lower, /^case$/)[0] ?? top;
  }

  #addWay({ subject, object, way, steps }: Pair, kinds: number, list: FeatureList): void {
    const { up, down, top } = steps;
    const { lemmas } = this.#tokens;
    const whole = hashString(way);
    const [rising, falling] = [hashString(this.#relations(up)), hashString(this.#relations(down))];
    const isEnd = top === subject.head || top === object.head;
    const word = !isEnd ? this.#lemma(top) : top === subject.head ? 1 : 2;
    list.add(T.way, whole);
    list.addPair(T.wayKinds, whole, kinds);
    list.addPair(T.wayTop, whole, word);
    list.add(T.up, rising);
    list.add(T.down, falling);
    list.add(T.steps, up.length + down.length);
    list.add(T.kinds, kinds);
    list.add(T.forms, hashString(`${subject.form} ${object.form}`));
    list.add(T.top, word);
    list.addPair(T.topKinds, word, kinds);
    list.addPair(T.topUp, word, rising);
    list.addPair(T.topDown, word, falling);
    const on = [...up.slice(1), ...(isEnd ? [] : [top]), ...down.slice(1)];
    const told = new Set<number>();
    for (const at of on) {
      list.add(T.on, this.#lemma(at));
      list.addPair(T.onKinds, this.#lemma(at), kinds);
      for (const code of predicateCodesOf(lemmas[at]!)) told.add(code);
    }
    for (const code of told) {
      list.add(T.tells, code);
      list.addPair(T.tellsWay, code, whole);
      list.addPair(T.tellsKinds, code, kinds);
      list.addPair(T.tellsUp, code, rising);
      list.addPair(T.tellsDown, code, falling);
    }
    for (const at of new Set([...on, top])) this.#addBeside(at, subject.head, object.head, list);
  }

  #addBeside(at: number, subject: number, object: number, list: FeatureList): void {
    for (const beside of this.#sentence.tree.dependents(at, BESIDE).slice(0, MOST_BESIDE)) {
      if (beside === subject || beside === object) continue;
      list.add(T.beside, this.#lemma(beside));
      for (const code of predicateCodesOf(this.#tokens.lemmas[beside]!)) list.add(T.besideTells, code);
    }
  }

  #addBetween({ subject, object }: Pair, kinds: number, list: FeatureList): void {
    const isInOrder = subject.first < object.first;
    const [before, behind] = isInOrder ? [subject, object] : [object, subject];
    const order = Number(isInOrder);
    const count = Math.max(0, behind.first - before.last);
    list.addPair(T.far, order, Math.min(FARTHEST, count));
    let words = order;
    for (let at = before.last; at < behind.first && at < before.last + NEAR; at++) {
      words = combine(words, this.#lemma(at));
      list.addPair(T.amid, order, this.#lemma(at));
      for (const code of predicateCodesOf(this.#tokens.lemmas[at]!)) list.addPair(T.amidTells, order, code);
    }
    if (count <= SHORT) {
      list.add(T.between, words);
      list.addPair(T.betweenKinds, words, kinds);
    }
    const isInside = (a: PairEnd, b: PairEnd): boolean => a.first >= b.first && a.last <= b.last;
    if (isInside(subject, object)) list.add(T.inside, 0);
    if (isInside(object, subject)) list.add(T.inside, 1);
    const others = this.#ends.filter(({ first, last }) => first >= before.last && last <= behind.first);
    list.add(T.others, Math.min(4, others.length));
  }

  #addEnd(side: number, { first, last, head, form }: PairEnd, kinds: number, list: FeatureList): void {
    const { tree } = this.#sentence;
    if (form !== 'name') {
      list.add(T.head + side, this.#lemma(head));
      list.addPair(T.headKinds + side, this.#lemma(head), kinds);
      for (let at = first; at < last; at++) list.add(T.holds + side, this.#lemma(at));
    }
    list.add(T.before + side, this.#wordAt(first - 1));
    list.add(T.behind + side, this.#wordAt(last));
    const above = tree.headOf(head);
    list.add(T.above + side, above < 0 ? 0 : this.#lemma(above));
    list.add(T.relation + side, hashString(tree.relationOf(head)));
  }

  #wordAt(token: number): number {
    const { from, to } = this.#sentence;
    return token < from || token >= to ? 0 : hashString(lowerAt(this.#tokens, token));
  }
}
