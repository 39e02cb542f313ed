/**
 * The subject of a verb: its own in the tree, else what the verb above gives it: the noun that a relative ("cells that he said were armed") or
 * participle hangs on, the controller of an infinitive or gerund, the subject of the verb it is joined to.
 * O(d) in the depth of the tree.
 */
import { isComma, lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { phraseBefore } from './phrase-order.ts';
import type { NounPhrase } from './phrase.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { SpeechFrames } from './speech-frames.ts';
import { strandedSubject } from './stranded-subjects.ts';
import { ABOUT_OTHERS, FILLED, GROUNDED, HABITS, OBJECT_CONTROL, OF_ANYONE } from './subject-words.ts';

/** Whether the token is "who", "which", "that" or "whom". */
export function isRelativePronoun(tokens: Tokens, at: number): boolean {
  return /^(?:who|which|that|whom)$/.test(lowerAt(tokens, at));
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
  readonly #speech: SpeechFrames;

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
    this.#speech = new SpeechFrames(tokens, tree, clauses, predicates, clauseOf);
  }

  /** Phrases that are the subject of a clause; empty if none is found. */
  of(index: number): readonly number[] {
    const own = this.#ownSubject(index);
    return own.length > 0 ? own : this.#givenSubject(index);
  }

  #ownSubject(index: number): readonly number[] {
    const predicate = this.#predicates[index]!;
    const subject = this.#subjectWord(predicate);
    if (subject === undefined) {
      const { subjects, verb } = this.#clauses[index]!;
      return subjects.length > 0 ? subjects : strandedSubject(this.#tokens, this.#tree, this.#nouns, verb);
    }
    if (!isRelativePronoun(this.#tokens, subject)) return this.#tree.joined(subject);
    const antecedent = antecedentOf(this.#tree, predicate);
    if (antecedent < 0) return this.#tree.joined(subject);
    const above = this.#tree.headOf(predicate);
    const { first } = this.#clauses[index]!.verb;
    const joined = this.#tree.joined(above).filter((one) => this.#nouns[one]!.first < first);
    const isOne =
      this.#nouns[antecedent]!.name >= 0 &&
      joined.length > 1 &&
      /^(?:are|were|have)$/.test(lowerAt(this.#tokens, first));
    return isOne ? joined : [this.#agreeing(index, predicate, antecedent)];
  }

  /** "its rivals - Ahmed Barzani, who "has" left, and …": of those named beside a plural noun the last before a singular verb. */
  #agreeing(index: number, predicate: number, antecedent: number): number {
    const { first } = this.#clauses[index]!.verb;
    const { head, name } = this.#nouns[antecedent]!;
    const isPlural = name < 0 && lowerAt(this.#tokens, head) !== this.#tokens.lemmas[head];
    if (!isPlural || !/^(?:has|is|was)$/.test(lowerAt(this.#tokens, first))) return antecedent;
    const named = this.#tree
      .dependents(this.#tree.headOf(predicate), /^appos$/)
      .filter((at) => at > head && at < first)
      .map((at) => this.#tree.phraseAt(at));
    return named.findLast((phrase) => phrase >= 0 && this.#nouns[phrase]!.name >= 0) ?? antecedent;
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
    const reported = above >= 0 ? this.#speech.reported(index, above) : -1;
    if (reported >= 0) {
      const clause = this.#clauseOf(reported);
      return clause < 0 ? this.#tree.joined(reported) : this.of(clause);
    }
    if (relation === 'conj' && above >= 0) return this.of(this.#speech.around(index, above));
    const filled = this.#filledBy(index);
    if (filled >= 0) return this.#modified(index, this.#nouns[filled]!.head);
    if (relation.startsWith('acl')) return this.#modified(index, head);
    return this.#governedSubject(index, above, head, relation);
  }

  /** What the verb above gives one that hangs on it as a complement or adverbial. */
  #governedSubject(index: number, above: number, head: number, relation: string): readonly number[] {
    const { form, first } = this.#clauses[index]!.verb;
    if (form === 'gerund' && relation === 'advcl' && above >= 0 && isComma(this.#tokens, first - 1))
      return this.of(this.#mainAbove(above));
    if (form === 'finite' && relation === 'ccomp' && this.#tree.relationOf(head) === 'acl:relcl')
      return [antecedentOf(this.#tree, head)].filter((phrase) => phrase >= 0);
    if (form === 'finite') return this.#takenOver(index, above, first);
    if (form === 'gerund' && above >= 0 && lowerAt(this.#tokens, first - 1) === 'about')
      return this.of(above);
    if (form === 'gerund' && above >= 0 && lowerAt(this.#tokens, first - 1) === 'for')
      return this.#blamed(above);
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
    const isDeed = form === 'gerund' && this.#isMarkedDeed(index, head);
    if (form !== 'infinitive' && !isDeed) return [phrase];
    const asked = this.#askedFor(head);
    if (asked.length > 0) return asked;
    const { preposition } = this.#nouns[phrase]!;
    const possessor = this.#sharedPossessor(head);
    if (possessor >= 0) return [possessor];
    const above = this.#clauses[index]!.governor;
    if (above < 0) return [];
    const isAnyones = preposition >= 0 && OF_ANYONE.has(this.#tokens.lemmas[head]!);
    const { lemma } = this.#clauses[above]!;
    return isAnyones || ABOUT_OTHERS.has(lemma) ? [] : this.#controller(above);
  }

  /** "his plan for banning them", "a history of backing them": no participle of the noun, but what its owner does. */
  #isMarkedDeed(index: number, head: number): boolean {
    const { first } = this.#clauses[index]!.verb;
    if (!/^(?:of|for)$/.test(lowerAt(this.#tokens, first - 1))) return false;
    return this.#sharedPossessor(head) >= 0 || HABITS.has(this.#tokens.lemmas[head]!);
  }

  /** "its campaign and refusal to leave": whose both are, −1 for nobody. */
  #sharedPossessor(head: number): number {
    const { possessor, first } = this.#nouns[this.#tree.phraseAt(head)]!;
    const isBare = first === head && this.#tree.relationOf(head) === 'conj';
    const other = isBare ? this.#tree.phraseAt(this.#tree.headOf(head)) : -1;
    return possessor >= 0 || other < 0 ? possessor : this.#nouns[other]!.possessor;
  }

  /** "called for Turkey and its allies to fight": those who are to do it, behind "for". */
  #askedFor(head: number): readonly number[] {
    let first = head;
    while (this.#tree.relationOf(first) === 'conj') first = this.#tree.headOf(first);
    const phrase = this.#tree.phraseAt(first);
    if (phrase < 0 || FILLED.has(this.#tokens.lemmas[head]!)) return [];
    return lowerAt(this.#tokens, this.#nouns[phrase]!.preposition) === 'for' ? this.#tree.joined(first) : [];
  }

  /** "its "decision" not to charge them": the noun right before an infinitive that fills it, −1 for none. */
  #filledBy(index: number): number {
    const { first, head, form } = this.#clauses[index]!.verb;
    if (form !== 'infinitive') return -1;
    const [mark] = this.#tree.dependents(head, /^mark$/);
    let start = Math.min(first, mark ?? first);
    if (lowerAt(this.#tokens, start - 1) === 'not') start--;
    const before = phraseBefore(this.#nouns, start);
    return before >= 0 && FILLED.has(this.#tokens.lemmas[this.#nouns[before]!.head]!) ? before : -1;
  }

  /** From an infinitive or participle to the finite clause that it stands in: ", calling it a lie" goes with that. */
  #mainAbove(above: number): number {
    let at = above;
    for (let steps = 0; steps < this.#clauses.length; steps++) {
      const { relation, verb } = this.#clauses[at]!;
      if (relation !== 'infinitive' && relation !== 'reduced') break;
      let head = this.#tree.headOf(this.#predicates[at]!);
      while (head >= 0 && this.#clauseOf(head) < 0) head = this.#tree.headOf(head);
      const next = head < 0 ? -1 : this.#clauseOf(head);
      if (next < 0 || this.#clauses[next]!.verb.first > verb.first) break;
      at = next;
    }
    return at;
  }

  /** "criticised them for banning it", "sanctions imposed on Iran for arming them": those who did it. */
  #blamed(above: number): readonly number[] {
    const { lemma, verb, objects, obliques } = this.#clauses[above]!;
    const on = obliques.find(({ preposition }) => preposition === 'on')?.nouns;
    if (/^(?:impose|slap|levy)$/.test(lemma) && on !== undefined) return on;
    return GROUNDED.has(lemma) && !verb.isPassive && objects.length > 0 ? objects : this.#controller(above);
  }

  /** "urged Iran to stop", "called on Iran to stop", "Iran promised to stop". */
  #controller(above: number): readonly number[] {
    const { lemma, verb, objects, obliques } = this.#clauses[above]!;
    if (OBJECT_CONTROL.has(lemma) && !verb.isPassive && objects.length > 0) return objects;
    const user =
      /^(?:use|employ|deploy)$/.test(lemma) && verb.isPassive
        ? obliques.find(({ preposition }) => preposition === 'by')
        : undefined;
    if (user !== undefined) return user.nouns;
    const called = lemma === 'call' ? obliques.find(({ preposition }) => preposition === 'on') : undefined;
    return called?.nouns ?? this.of(above);
  }
}
