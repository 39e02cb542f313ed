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

/** Verbs that bring what somebody else means to do: "decried calls to ban them". */
const ABOUT_OTHERS = wordSet(
  'mention decry denounce condemn criticise criticize blast slam deride mock oppose praise applaud welcome dismiss reject rebut dispute question cite describe note ignore protest lament bemoan attack',
);
/** What is to be done by whoever it may be: "the need to fight them", "calls to ban them". */
const OF_ANYONE = wordSet('need call proposal demand request pressure');
/** Nouns that an infinitive fills; what it hangs on otherwise does it. */
const FILLED = wordSet(
  'decision refusal failure plan effort attempt bid move call push drive vow pledge promise threat need proposal demand request desire willingness ability right power chance opportunity way reason time pressure permission authority order intention campaign agreement offer readiness reluctance inability place means step',
);
const ACCUSING = wordSet('accuse blame denounce condemn criticise criticize urge call assert allege');

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
    if (subject === undefined) return this.#clauses[index]!.subjects;
    if (!isRelativePronoun(this.#tokens, subject)) return this.#tree.joined(subject);
    const antecedent = antecedentOf(this.#tree, predicate);
    if (antecedent < 0) return this.#tree.joined(subject);
    return [this.#agreeing(index, predicate, antecedent)];
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
    const reported = above >= 0 ? this.#reportedSubject(index, above) : [];
    if (reported.length > 0) return reported;
    if (relation === 'conj' && above >= 0) return this.of(this.#speechAround(index, above));
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

  /**
   * "said that they had left, and also accused him": a verb of speech that the tree joins to what is said goes with
   * the verb of speech around it where a comma or "also" parts them; else the clause above itself.
   */
  #speechAround(index: number, above: number): number {
    const { lemma, verb } = this.#clauses[index]!;
    const predicate = this.#predicates[above]!;
    const isSpoken = (one: string): boolean => SPEECH.has(one) || ACCUSING.has(one);
    if (!isSpoken(lemma) || isSpoken(this.#clauses[above]!.lemma)) return above;
    if (verb.form !== 'finite' || this.#tree.dependents(verb.head, /^aux/).length > 0) return above;
    const [and] = this.#tree.dependents(verb.head, /^cc$/);
    const isParted =
      lowerAt(this.#tokens, verb.first - 1) === 'also' ||
      (and !== undefined && isComma(this.#tokens, and - 1));
    const speech =
      this.#tree.relationOf(predicate) === 'ccomp' ? this.#clauseOf(this.#tree.headOf(predicate)) : -1;
    return isParted && speech >= 0 && isSpoken(this.#clauses[speech]!.lemma) ? speech : above;
  }

  /** "urged Iran to stop", "called on Iran to stop", "Iran promised to stop". */
  #controller(above: number): readonly number[] {
    const { lemma, verb, objects, obliques } = this.#clauses[above]!;
    if (OBJECT_CONTROL.has(lemma) && !verb.isPassive && objects.length > 0) return objects;
    const called = lemma === 'call' ? obliques.find(({ preposition }) => preposition === 'on') : undefined;
    return called?.nouns ?? this.of(above);
  }
}
