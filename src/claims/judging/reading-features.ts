/**
 * What a rule read at one place of a sentence → the features by which it is judged right or wrong, by name:
 * the rule and its word, the two ends, the way between them and the trigger, what stands beside them, and who
 * holds it how surely. All are yes or no. O(w) in the words between the ends, O(d) in the depth of the tree.
 */
import type { ArticleEntities } from '../../entities/article-entities.ts';
import type { SentenceAnalysis, TextAnalysis } from '../../nlp/analyse.ts';
import { lowerAt, tagAt, wordAt } from '../../text/token-words.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Party } from '../claim-draft.ts';
import type { Holding } from '../holders.ts';
import type { Modality } from '../modality.ts';
import type { EntityIndex } from '../parties.ts';
import type { Reading } from '../reading.ts';

/** A claim as a rule read it. */
export interface JudgedReading {
  readonly reading: Reading;
  readonly subject: Party;
  readonly object: Party;
  readonly holding: Holding;
  readonly modality: Modality;
}

/** One end of it: its tokens, and the word that heads it. */
interface End {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** "name", "nominal" or "pronoun". */
  readonly form: string;
  readonly kind: string;
  /** What tells it from others of its form: its head, the pronoun. */
  readonly word: string;
}

const NEAR = 8;

/** Bucket of a distance: 0, 1, 2, 3–4, 5–8, 9–16, more. */
function bucket(distance: number): number {
  return distance < 3 ? distance : Math.min(6, 2 + Math.ceil(Math.log2(distance / 2)));
}

/** Names the features of what is read in one sentence. */
export class ReadingFeatures {
  readonly #tokens: Tokens;
  readonly #sentence: SentenceAnalysis;
  readonly #entities: ArticleEntities;
  readonly #known: EntityIndex;
  #names: string[] = [];

  constructor(
    { tokens, sentences }: TextAnalysis,
    index: number,
    entities: ArticleEntities,
    known: EntityIndex,
  ) {
    this.#tokens = tokens;
    this.#sentence = sentences[index]!;
    this.#entities = entities;
    this.#known = known;
  }

  /** The features of a reading by name: "rule accuses.blame", "s form nominal"; some may stand twice. */
  of(judged: JudgedReading): readonly string[] {
    this.#names = [];
    const { reading, subject, object } = judged;
    const { pattern } = reading;
    const s = this.#end(subject);
    const o = this.#end(object);
    this.#addRule(reading);
    this.#addEnd('s', s, subject, pattern.predicate);
    this.#addEnd('o', o, object, pattern.predicate);
    this.#addWays(reading, s, o);
    this.#addClause(reading);
    this.#addHolding(judged);
    this.#addWords(reading, s, o);
    return this.#names;
  }

  #add(...parts: readonly (string | number)[]): void {
    this.#names.push(parts.join(' '));
  }

  #end({ entity, span, isPronoun, isName }: Party): End {
    const { from, to } = this.#sentence;
    const { starts, ends, lemmas } = this.#tokens;
    let first = from;
    while (first + 1 < to && ends[first]! <= span[0]) first++;
    let last = first + 1;
    while (last < to && starts[last]! < span[1]) last++;
    const head = last - 1;
    const form = isPronoun ? 'pronoun' : isName ? 'name' : 'nominal';
    const word = form === 'name' ? '' : form === 'pronoun' ? lowerAt(this.#tokens, head) : lemmas[head]!;
    return { first, last, head, form, kind: this.#entities.entities[entity]!.kind, word };
  }

  #addRule({ pattern, trigger }: Reading): void {
    const lemma = this.#tokens.lemmas[trigger]!;
    const { predicate, rule, kind } = pattern;
    this.#add('predicate', predicate);
    this.#add('rule', rule);
    this.#add('kind', kind, predicate);
    this.#add('lemma', lemma);
    this.#add('lemma', predicate, lemma);
    this.#add('form', predicate, lowerAt(this.#tokens, trigger));
    this.#add('tag', tagAt(this.#tokens, trigger), predicate);
  }

  #addEnd(
    side: string,
    { first, last, head, form, kind, word }: End,
    { entity, span }: Party,
    predicate: string,
  ): void {
    const tokens = this.#tokens;
    this.#add(side, 'form', form);
    this.#add(side, 'form', form, predicate);
    this.#add(side, 'kind', kind);
    this.#add(side, 'kind', kind, predicate);
    this.#add(side, 'kind', kind, form);
    if (form !== 'name') {
      this.#add(side, 'word', word);
      this.#add(side, 'word', word, predicate);
    }
    const one = this.#entities.entities[entity]!;
    if (form === 'nominal') {
      const opening = tagAt(tokens, first);
      this.#add(side, 'opens', /DET|PRON|NUM/.test(opening) ? lowerAt(tokens, first) : opening);
      this.#add(side, 'plural', Number(wordAt(tokens, head).endsWith('s')), predicate);
      for (let at = first; at < head; at++) this.#add(side, 'inner', this.#tokens.lemmas[at]!);
      this.#add(side, 'capital', Number(/^\p{Lu}/u.test(wordAt(tokens, head))));
    }
    const mention = this.#known.mentions.get(span[0]);
    this.#add(side, 'link', mention === undefined ? 'none' : (mention.link ?? '-'));
    if (mention?.confidence !== undefined) this.#add(side, 'sure', Math.floor(mention.confidence * 5), form);
    const isOwnName = one.name.includes(wordAt(tokens, head));
    this.#add(side, 'own name', Number(isOwnName), form);
    this.#add(side, 'long', Math.min(4, last - first), form);
    this.#add(side, 'next', lowerAt(tokens, last));
    this.#add(side, 'next', lowerAt(tokens, last), predicate);
    this.#add(side, 'before', lowerAt(tokens, first - 1));
    this.#add(side, 'relation', this.#sentence.tree.relationOf(head), predicate);
    const above = this.#sentence.tree.headOf(head);
    if (above >= 0) this.#add(side, 'above', this.#tokens.lemmas[above]!);
  }

  /** How the ends hang on the trigger, and how far they stand from it. */
  #addWays({ trigger, pattern }: Reading, s: End, o: End): void {
    const way = { s: this.#way(s.head, trigger), o: this.#way(o.head, trigger) };
    for (const [side, end] of [
      ['s', s],
      ['o', o],
    ] as const) {
      this.#add(side, 'way', way[side]);
      this.#add(side, 'way', way[side], pattern.kind);
      this.#add(side, 'way', way[side], pattern.predicate);
      const [from, to] = end.head < trigger ? [end.last, trigger] : [trigger + 1, end.first];
      this.#add(side, 'far', Math.sign(end.head - trigger), bucket(Math.max(0, to - from)));
      this.#add(
        side,
        'verbs',
        this.#count(from, to, (at) => tagAt(this.#tokens, at) === 'VERB'),
      );
      this.#add(
        side,
        'commas',
        this.#count(from, to, (at) => lowerAt(this.#tokens, at) === ','),
      );
      this.#add(
        side,
        'quotes',
        this.#count(from, to, (at) => /^["“”]$/.test(wordAt(this.#tokens, at))),
      );
      this.#add(side, 'others', this.#others(from, to));
    }
    this.#add('ways', way.s, way.o);
    this.#add('ways', way.s, way.o, pattern.predicate);
    this.#add('order', Math.sign(s.head - trigger), Math.sign(o.head - trigger));
    this.#add('forms', s.form, o.form, pattern.predicate);
    this.#add('kinds', s.kind, o.kind, pattern.predicate);
  }

  /** The relations from a word up to another above it, or from that up to it; "apart" where neither governs. */
  #way(from: number, to: number): string {
    return this.#climb(from, to) ?? this.#climb(to, from, 'down') ?? 'apart';
  }

  #climb(from: number, to: number, way = 'up'): string | null {
    const { tree } = this.#sentence;
    const steps: string[] = [way];
    for (let at = from; at >= 0; at = tree.headOf(at)) {
      if (at === to) return steps.join('>');
      if (steps.length > 4) return null;
      steps.push(tree.relationOf(at));
    }
    return null;
  }

  #count(from: number, to: number, fits: (at: number) => boolean): number {
    let count = 0;
    for (let at = from; at < to; at++) if (fits(at)) count++;
    return Math.min(3, count);
  }

  #others(from: number, to: number): number {
    return Math.min(
      3,
      this.#sentence.phrases.nouns.filter(({ first, last }) => first >= from && last <= to).length,
    );
  }

  #addClause({ clause, trigger, pattern }: Reading): void {
    const { tree, from, to } = this.#sentence;
    if (clause === null) this.#add('clause none', pattern.predicate);
    else {
      const { verb, relation, subjects, objects } = clause;
      this.#add('clause', relation, verb.form);
      this.#add('clause', relation, pattern.predicate);
      this.#add('passive', Number(verb.isPassive), pattern.predicate);
      this.#add('modal', verb.modal ?? '-');
      this.#add('negated', Number(verb.isNegated));
      this.#add('parties', Math.min(3, subjects.length), Math.min(3, objects.length));
    }
    this.#add('at', tree.relationOf(trigger));
    this.#add('at', tree.relationOf(trigger), pattern.predicate);
    const above = tree.headOf(trigger);
    if (above >= 0) this.#add('under', this.#tokens.lemmas[above]!, tree.relationOf(trigger));
    this.#add('length', bucket(to - from));
    this.#add('place', bucket(trigger - from));
    this.#add(
      'commas',
      this.#count(from, to, (at) => lowerAt(this.#tokens, at) === ','),
    );
  }

  #addHolding({ reading: { pattern }, subject, object, holding, modality }: JudgedReading): void {
    const { claimants, cue, stance } = holding;
    const holder = claimants.length > 0 ? 'named' : cue === null ? 'article' : 'unnamed';
    this.#add('holder', holder);
    this.#add('holder', holder, pattern.predicate);
    this.#add('stance', stance ?? '-');
    this.#add('holders', claimants.length);
    const speaker = claimants.at(-1);
    if (speaker !== undefined)
      this.#add(
        'speaks',
        speaker === subject.entity ? 's' : speaker === object.entity ? 'o' : 'other',
        pattern.kind,
      );
    const open = modality.isHypothetical ? 'open' : 'told';
    this.#add('mood', open, modality.polarity);
    this.#add('mood', open, modality.polarity, pattern.predicate);
    this.#add('certainty', holding.certainty, open);
    for (const { reason } of modality.marks) this.#add('because', reason);
    this.#add('marks', modality.marks.map(({ reason }) => reason).join('+'));
    if (modality.hearsay !== null) this.#add('hearsay');
  }

  /** The words around the trigger and between the ends. */
  #addWords({ trigger, pattern }: Reading, s: End, o: End): void {
    const tokens = this.#tokens;
    this.#add('before', lowerAt(tokens, trigger - 1));
    this.#add('before', tagAt(tokens, trigger - 1), pattern.predicate);
    this.#add('behind', lowerAt(tokens, trigger + 1));
    this.#add('behind', lowerAt(tokens, trigger + 1), pattern.predicate);
    for (const at of this.#sentence.tree.dependents(
      trigger,
      /^(?:obj|xcomp|ccomp|compound:prt|advmod|obl|nmod|amod|compound|acl)/,
    )) {
      this.#add('has', this.#sentence.tree.relationOf(at), pattern.predicate);
      if (at !== s.head && at !== o.head) this.#add('has', tokens.lemmas[at]!);
    }
    const [from, to] = s.first < o.first ? [s.last, o.first] : [o.last, s.first];
    for (let at = from; at < Math.min(to, from + NEAR); at++) this.#add('between', tokens.lemmas[at]!);
  }
}
