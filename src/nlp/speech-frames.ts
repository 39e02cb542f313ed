/**
 * Verbs of speech in the middle of what they report, or around it → the clause whose subject a verb beside them
 * takes: that of the report ("The rebels, he said, have fled"), or of the speech ("said it would end and praised
 * him"). O(d) in the dependents of a word.
 */
import { isComma, lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { ACCUSING, SPEECH } from './subject-words.ts';

function isQuote(tokens: Tokens, at: number): boolean {
  return /^["“”]$/.test(lowerAt(tokens, at));
}

/** Finds whose subject goes with a verb beside a verb of speech, in one sentence. */
export class SpeechFrames {
  readonly #tokens: Tokens;
  readonly #tree: SentenceTree;
  readonly #clauses: readonly Clause[];
  readonly #predicates: readonly number[];
  readonly #clauseOf: (token: number) => number;

  /** `predicates` are the clauses' governing words; `clauseOf` finds the clause of one, −1 if none. */
  constructor(
    tokens: Tokens,
    tree: SentenceTree,
    clauses: readonly Clause[],
    predicates: readonly number[],
    clauseOf: (token: number) => number,
  ) {
    this.#tokens = tokens;
    this.#tree = tree;
    this.#clauses = clauses;
    this.#predicates = predicates;
    this.#clauseOf = clauseOf;
  }

  /**
   * "Troops seized people, he said, and were confronted"; "The rebels, he said, have fled": behind an inserted
   * verb of speech the head of what it reports; −1 where none is inserted or one more verb of speech follows.
   */
  reported(index: number, above: number): number {
    const { verb, lemma } = this.#clauses[index]!;
    const start = this.#insertedAt(above, verb.first);
    if (verb.form !== 'finite' || SPEECH.has(lemma) || start < 0) return -1;
    const speech = this.#predicates[above]!;
    const reported =
      this.#tree.relationOf(speech) === 'parataxis'
        ? this.#tree.headOf(speech)
        : this.#tree.dependents(speech, /^(?:ccomp|parataxis|dislocated|nsubj)$/).find((at) => at < start);
    if (reported === undefined || reported === this.#predicates[index]) return -1;
    return reported;
  }

  /**
   * "said that they had left, and also accused him": a verb of speech that the tree joins to what is said goes with
   * the verb of speech around it where a comma or "also" parts them, and any past verb with the past one around what
   * "would" be ("said it would end and praised him"); else the clause above itself.
   */
  around(index: number, above: number): number {
    const { lemma, verb } = this.#clauses[index]!;
    const predicate = this.#predicates[above]!;
    const told =
      this.#tree.relationOf(predicate) === 'ccomp' ? this.#clauseOf(this.#tree.headOf(predicate)) : -1;
    if (told >= 0 && this.#isPast(index) && this.#isPast(told) && this.#clauses[above]!.verb.modal !== null)
      return told;
    const isSpoken = (one: string): boolean => SPEECH.has(one) || ACCUSING.has(one);
    if (!isSpoken(lemma) || isSpoken(this.#clauses[above]!.lemma)) return above;
    if (verb.form !== 'finite' || this.#tree.dependents(verb.head, /^aux/).length > 0) return above;
    const [and] = this.#tree.dependents(verb.head, /^cc$/);
    const isParted =
      lowerAt(this.#tokens, verb.first - 1) === 'also' ||
      (and !== undefined && isComma(this.#tokens, and - 1));
    return isParted && told >= 0 && isSpoken(this.#clauses[told]!.lemma) ? told : above;
  }

  /** Whether a verb is a plain past form: "praised", "said". */
  #isPast(index: number): boolean {
    const { lemma, verb } = this.#clauses[index]!;
    const word = lowerAt(this.#tokens, verb.head);
    const isBare =
      verb.form === 'finite' && verb.modal === null && this.#tree.dependents(verb.head, /^aux/).length === 0;
    return isBare && word !== lemma && !/(?:s|ing)$/.test(word);
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
}
