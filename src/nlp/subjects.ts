/**
 * The subject of a verb: its own in the tree, else what the verb above gives it: the noun that a relative ("cells that he said were armed") or
 * participle hangs on, the controller of an infinitive or gerund, the subject of the verb it is joined to.
 * O(d) in the depth of the tree.
 */
import { wordSet } from '../base/word-set.ts';
import { isComma, lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { phraseBefore } from './phrase-order.ts';
import type { NounPhrase } from './phrase.ts';
import type { SentenceTree } from './sentence-tree.ts';

const OBJECT_CONTROL = wordSet(
  'urge ask order tell force accuse blame call want help allow press persuade warn command invite instruct request beg advise encourage pressure push suspect condemn criticise criticize charge stop prevent bar arrest lead enable convince require denounce detain hold',
);

/** Verbs that are inserted into what they report ("The rebels, he said, have fled"). */
const SPEECH = wordSet(
  'say tell add note explain argue insist claim declare state report announce acknowledge confirm recall write believe think suggest warn continue',
);

/** Whether the token is "who", "which", "that" or "whom". */
export function isRelativePronoun(tokens: Tokens, at: number): boolean {
  return /^(?:who|which|that|whom)$/.test(lowerAt(tokens, at));
}

function isQuote(tokens: Tokens, at: number): boolean {
  return /^["“”]$/.test(lowerAt(tokens, at));
}

/** The phrase that the clause of a predicate modifies, −1 if none. */
export function antecedentOf(tree: SentenceTree, predicate: number): number {
  if (!tree.relationOf(predicate).startsWith('acl')) return -1;
  let at = tree.headOf(predicate);
  while (tree.phraseAt(at) < 0 && tree.relationOf(at) === 'appos') at = tree.headOf(at);
  return tree.phraseAt(at);
}

/** Finds the subjects of the clauses of one sentence. */
export class SubjectFinder {
  readonly #tokens: Tokens;
  readonly #tree: SentenceTree;
  readonly #nouns: readonly NounPhrase[];
  readonly #clauses: readonly Clause[];
  readonly #predicates: readonly number[];
  readonly #clauseOf: (token: number) => number;

  /** `predicates` are the clauses' governing words; `clauseOf` finds the clause of one, −1 if none. */
  constructor(
    tokens: Tokens,
    tree: SentenceTree,
    nouns: readonly NounPhrase[],
    clauses: readonly Clause[],
    predicates: readonly number[],
    clauseOf: (token: number) => number,
  ) {
    this.#tokens = tokens;
    this.#tree = tree;
    this.#nouns = nouns;
    this.#clauses = clauses;
    this.#predicates = predicates;
    this.#clauseOf = clauseOf;
  }

  /** Phrases that are the subject of a clause; empty if none is found. */
  of(index: number): readonly number[] {
    const own = this.#ownSubject(index);
    return own.length > 0 ? own : this.#givenSubject(index);
  }

  #ownSubject(index: number): readonly number[] {
    const predicate = this.#predicates[index]!;
    const subject = this.#subjectWord(predicate);
    if (subject === undefined) return [];
    if (!isRelativePronoun(this.#tokens, subject)) return this.#tree.joined(subject);
    const antecedent = antecedentOf(this.#tree, predicate);
    return antecedent >= 0 ? [antecedent] : this.#tree.joined(subject);
  }

  /** Of several subjects the one after "that", and no other verb's object. */
  #subjectWord(predicate: number): number | undefined {
    const subjects = this.#tree.dependents(predicate, /^nsubj/);
    if (subjects.length < 2) return subjects[0];
    const mark = this.#tree.dependents(predicate, /^mark$/).at(-1) ?? -1;
    return subjects.find((at) => at > mark && !this.#isObject(at));
  }

  /** Whether another verb has the phrase of a token for its object. */
  #isObject(at: number): boolean {
    return this.#clauses.some(({ objects }) => objects.includes(this.#tree.phraseAt(at)));
  }

  /** What the word above gives a verb without a subject of its own. */
  #givenSubject(index: number): readonly number[] {
    const predicate = this.#predicates[index]!;
    const relation = this.#tree.relationOf(predicate);
    const head = this.#tree.headOf(predicate);
    const above = head < 0 ? -1 : this.#clauseOf(head);
    if (this.#tree.dependents(predicate, /^csubj/).length > 0) return [];
    const reported = above >= 0 ? this.#reportedSubject(index, above) : [];
    if (reported.length > 0) return reported;
    if (relation === 'conj' && above >= 0) return this.of(above);
    if (relation.startsWith('acl')) return this.#modified(index, head);
    const { form, first } = this.#clauses[index]!.verb;
    if (form === 'finite' && relation === 'ccomp' && this.#tree.relationOf(head) === 'acl:relcl')
      return [antecedentOf(this.#tree, head)].filter((phrase) => phrase >= 0);
    if (form === 'finite') return this.#takenOver(index, above, first);
    if (form === 'gerund' && above >= 0 && lowerAt(this.#tokens, first - 1) === 'about')
      return this.of(above);
    return above >= 0 && /^(?:xcomp|advcl|ccomp|csubj|obl|dep)/.test(relation) ? this.#controller(above) : [];
  }

  /**
   * The subject of a finite verb that has none in the tree: one that the tree hangs on the clause inside ("The
   * officials charged that …") or above ("He said gunmen had fired"), what stands before the verb, or what the
   * verb above has.
   */
  #takenOver(index: number, above: number, verb: number): readonly number[] {
    const predicate = this.#predicates[index]!;
    const inner = this.#tree
      .dependents(predicate, /^ccomp$/)
      .flatMap((at) => this.#tree.dependents(at, /^nsubj/).filter((one) => one < verb));
    const taken = inner[0] ?? (above < 0 ? undefined : this.#secondSubject(above, verb));
    if (taken !== undefined) return this.#tree.joined(taken);
    const before = this.#phraseBefore(verb);
    const isMarked = this.#tree.dependents(predicate, /^mark$/).length > 0;
    return before.length > 0 || above < 0 || isMarked ? before : this.of(above);
  }

  /**
   * "Troops seized people, he said, and were confronted"; "The rebels, he said, have fled": behind an inserted
   * verb of speech the subject of what it reports; none where none is inserted or one more verb of speech follows.
   */
  #reportedSubject(index: number, above: number): readonly number[] {
    const { verb, lemma } = this.#clauses[index]!;
    const start = this.#insertedAt(above, verb.first);
    if (verb.form !== 'finite' || SPEECH.has(lemma) || start < 0) return [];
    const speech = this.#predicates[above]!;
    const reported =
      this.#tree.relationOf(speech) === 'parataxis'
        ? this.#tree.headOf(speech)
        : this.#tree.dependents(speech, /^(?:ccomp|parataxis|dislocated|nsubj)$/).find((at) => at < start);
    if (reported === undefined || reported === this.#predicates[index]) return [];
    const clause = this.#clauseOf(reported);
    return clause < 0 ? this.#tree.joined(reported) : this.of(clause);
  }

  /**
   * Where a verb of speech with its subject starts that stands between two commas before another verb, inside or
   * outside quotation marks on both sides; −1 for none.
   */
  #insertedAt(index: number, verb: number): number {
    const { lemma, verb: speech } = this.#clauses[index]!;
    const predicate = this.#predicates[index]!;
    const subject = this.#tree.dependents(predicate, /^nsubj$/).at(-1);
    if (!SPEECH.has(lemma) || speech.form !== 'finite' || subject === undefined) return -1;
    const start = Math.min(this.#wordsOf(subject)[0], speech.first);
    const behind = [subject, ...this.#tree.dependents(predicate, /^(?:obl|obj|iobj|advmod)/)];
    const ends = behind.map((at) => this.#wordsOf(at)[1]).filter((end) => end < verb);
    const end = Math.max(speech.last, ...ends);
    const isQuoted = isQuote(this.#tokens, start - 1);
    const isInserted =
      isComma(this.#tokens, isQuoted ? start - 2 : start - 1) &&
      isComma(this.#tokens, end) &&
      isQuoted === isQuote(this.#tokens, end + 1);
    return isInserted ? start : -1;
  }

  /** The span under a token without the commas at its ends. */
  #wordsOf(at: number): readonly [first: number, last: number] {
    let [first, last] = this.#tree.spanOf(at);
    while (isComma(this.#tokens, first)) first++;
    while (isComma(this.#tokens, last - 1)) last--;
    return [first, last];
  }

  /** A subject or object of the clause above between its verb and this one, which is not its own subject. */
  #secondSubject(above: number, verb: number): number | undefined {
    const taken = this.#tree
      .dependents(this.#predicates[above]!, /^(?:nsubj|obj)/)
      .find((at) => at > this.#clauses[above]!.verb.head && at < verb);
    if (taken === undefined) return undefined;
    return this.#ownSubject(above).includes(this.#tree.phraseAt(taken)) ? undefined : taken;
  }

  /** "…, the ambassador, Ryan Crocker, said": what stands right before a verb that the tree gives no subject. */
  #phraseBefore(verb: number): readonly number[] {
    const end = isComma(this.#tokens, verb - 1) ? verb - 1 : verb;
    const index = phraseBefore(this.#nouns, end);
    return index < 0 || this.#nouns[index]!.preposition >= 0 ? [] : [index];
  }

  /** "men trained in Iran", "militias attacking them"; "a plan to attack" belongs to who has or makes it. */
  #modified(index: number, head: number): readonly number[] {
    const phrase = this.#tree.phraseAt(head);
    if (phrase < 0) return [];
    const { form } = this.#clauses[index]!.verb;
    if (form !== 'infinitive') return [phrase];
    const { possessor } = this.#nouns[phrase]!;
    if (possessor >= 0) return [possessor];
    const above = this.#clauses[index]!.governor;
    return above < 0 ? [] : this.#controller(above);
  }

  /** "urged Iran to stop", "called on Iran to stop", "Iran promised to stop". */
  #controller(above: number): readonly number[] {
    const { lemma, verb, objects, obliques } = this.#clauses[above]!;
    if (OBJECT_CONTROL.has(lemma) && !verb.isPassive && objects.length > 0) return objects;
    const called = lemma === 'call' ? obliques.find(({ preposition }) => preposition === 'on') : undefined;
    return called?.nouns ?? this.of(above);
  }
}
