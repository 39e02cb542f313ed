/**
 * One sentence's dependency tree as its clauses are read from it: by relation, from heads to dependents and
 * back, with the noun phrase that each token stands in. All steps O(1) or O(d) in the dependents of a token.
 */
import type { Phrases } from './phrase.ts';
import type { Trees } from './trees.ts';

export class SentenceTree {
  readonly #trees: Trees;
  readonly #from: number;
  /** Dependents of each token of the sentence, in text order. */
  readonly #dependents: readonly number[][];
  /** Index of the noun phrase each token stands in, −1 for none. */
  readonly #phraseOf: Int32Array;

  constructor(trees: Trees, from: number, to: number, { nouns }: Phrases) {
    this.#trees = trees;
    this.#from = from;
    this.#dependents = Array.from({ length: to - from }, () => []);
    for (let at = from; at < to; at++) {
      const head = trees.heads[at]!;
      if (head >= 0) this.#dependents[head - from]!.push(at);
    }
    this.#phraseOf = new Int32Array(to - from).fill(-1);
    nouns.forEach(({ first, last }, index) => this.#phraseOf.fill(index, first - from, last - from));
  }

  /** The head of a token, −1 for the root. */
  headOf(at: number): number {
    return this.#trees.heads[at]!;
  }

  /** The relation to the head, with its subtype: "nsubj:pass". */
  relationOf(at: number): string {
    return this.#trees.relationNames[this.#trees.relations[at]!]!;
  }

  /** The dependents of a token whose relation fits, in text order. */
  dependents(at: number, relation: RegExp): readonly number[] {
    return this.#dependents[at - this.#from]!.filter((one) => relation.test(this.relationOf(one)));
  }

  /** Index of the noun phrase a token stands in, −1 for none. */
  phraseAt(at: number): number {
    return this.#phraseOf[at - this.#from]!;
  }

  /** The first token under a token and one past the last, itself among them. */
  spanOf(at: number): readonly [first: number, last: number] {
    let [first, last] = [at, at + 1];
    for (const one of this.#dependents[at - this.#from]!) {
      const [from, to] = this.spanOf(one);
      [first, last] = [Math.min(first, from), Math.max(last, to)];
    }
    return [first, last];
  }

  /** The word that governs the parties of a verb: the predicate of a copula, else the verb itself. */
  predicateOf(verb: number): number {
    return /^(?:cop|aux)/.test(this.relationOf(verb)) ? this.headOf(verb) : verb;
  }

  /** The phrase of a token with those joined to it by "and" or commas, whichever of its words the token is; without repetitions. */
  joined(at: number): readonly number[] {
    let top = at;
    while (
      this.phraseAt(at) >= 0 &&
      this.headOf(top) >= 0 &&
      this.phraseAt(this.headOf(top)) === this.phraseAt(at)
    )
      top = this.headOf(top);
    const phrases = [at, ...this.#conjuncts(top)].map((one) => this.phraseOrWhole(one));
    return [...new Set(phrases)].filter((phrase) => phrase >= 0);
  }

  /** The phrase of a token; "many of those guards": that of the whole where the part is none. */
  phraseOrWhole(at: number): number {
    const phrase = this.phraseAt(at);
    const whole = phrase < 0 ? this.dependents(at, /^nmod$/)[0] : undefined;
    return whole === undefined ? phrase : this.phraseAt(whole);
  }

  /** "candidates Ahmed Barzani and Adnan al-Dulaimi": joined to any word of the phrase, not to its head alone. */
  #conjuncts(at: number): number[] {
    const phrase = this.phraseAt(at);
    const parts = this.dependents(at, /^(?:flat|appos|nmod)/).filter(
      (one) => one > at && phrase >= 0 && this.phraseAt(one) === phrase,
    );
    return [
      ...this.dependents(at, /^conj$/).flatMap((one) => [one, ...this.#conjuncts(one)]),
      ...parts.flatMap((one) => this.#conjuncts(one)),
    ];
  }
}
