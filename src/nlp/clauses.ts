/**
 * Dependency tree, noun phrases and verb groups → clauses: who is subject, object and prepositional party
 * of each verb, and which clause stands inside which. A clause for every verb group; its parties are read
 * off the universal dependencies of its main verb, or of the predicate where it is a copula. O(n · d) in
 * the tokens of a sentence and the depth of its tree.
 */
import { lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { MODIFIER } from './agreed-tags.ts';
import { isParticiple } from './chunk-words.ts';
import type { Clause, Oblique } from './clause.ts';
import { chainEnd } from './phrase-order.ts';
import type { NounPhrase, Phrases, VerbGroup } from './phrase.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { antecedentOf, isRelativePronoun, SubjectFinder } from './subjects.ts';

/** Finds the clauses of one sentence, from token `from` on. */
export function findClauses(
  tokens: Tokens,
  tree: SentenceTree,
  from: number,
  to: number,
  phrases: Phrases,
): Clause[] {
  return new ClauseReader(tokens, tree, from, to, phrases).read();
}

class ClauseReader {
  readonly #tokens: Tokens;
  readonly #tree: SentenceTree;
  readonly #nouns: readonly NounPhrase[];
  readonly #verbs: readonly VerbGroup[];
  /** The predicate of each verb group. */
  readonly #predicates: readonly number[];
  /** Index of the verb group whose predicate a token of the sentence is, −1 for none. */
  readonly #clauseAt: Int32Array;
  readonly #from: number;

  constructor(tokens: Tokens, tree: SentenceTree, from: number, to: number, { nouns, verbs }: Phrases) {
    this.#tokens = tokens;
    this.#tree = tree;
    this.#nouns = nouns;
    this.#from = from;
    this.#predicates = verbs.map(({ head }) => tree.predicateOf(head));
    this.#verbs = verbs.map((verb) =>
      this.#isBareInfinitive(verb) ? { ...verb, form: 'infinitive' } : verb,
    );
    this.#clauseAt = new Int32Array(to - from).fill(-1);
    this.#verbs.forEach(({ head }, index) => {
      for (const at of [this.#predicates[index]!, head]) this.#clauseAt[at - from] = index;
    });
  }

  read(): Clause[] {
    const relations = this.#verbs.map((_, index) => this.#relationOf(index));
    const governors = this.#verbs.map((verb, index) =>
      verb.form === 'infinitive' || verb.form === 'gerund' ? this.#governorOf(index) : -1,
    );
    const all = this.#verbs.map((_, index) => this.#objectsOf(index));
    const opening = this.#verbs.map((_, index) => this.#openedBy(index, all));
    const objects = all.map((phrases) => phrases.filter((phrase) => !opening.includes(phrase)));
    const obliques = this.#obliques(objects);
    const clauses = this.#verbs.map((verb, index): Clause => {
      const isReduced = relations[index] === 'reduced';
      return {
        verb: isReduced
          ? { ...verb, form: 'participle', isPassive: true }
          : { ...verb, isPassive: verb.isPassive || this.#isPassive(index) },
        lemma: this.#tokens.lemmas[verb.head]!,
        subjects: opening[index]! < 0 ? [] : [opening[index]!],
        objects: objects[index]!,
        obliques: obliques[index]!,
        governor: governors[index]!,
        relation: relations[index]!,
      };
    });
    const subjects = new SubjectFinder(
      this.#tokens,
      this.#tree,
      this.#nouns,
      clauses,
      this.#predicates,
      (at) => this.#clauseOf(at),
    );
    return clauses.map((clause, index) => ({ ...clause, subjects: subjects.of(index) }));
  }

  /**
   * "searched the house and neighbours were questioned": the phrase that the tree joins to another verb's object
   * although a finite verb without a subject follows it directly; −1 for none.
   */
  #openedBy(index: number, objects: readonly (readonly number[])[]): number {
    const { form, first } = this.#verbs[index]!;
    const predicate = this.#predicates[index]!;
    if (form !== 'finite' || this.#tree.dependents(predicate, /^[nc]subj/).length > 0) return -1;
    if (/^acl/.test(this.#tree.relationOf(predicate))) return -1;
    const isOpening = (phrase: number): boolean => {
      const { first: start, head } = this.#nouns[phrase]!;
      let joined = head;
      while (this.#tree.relationOf(joined) !== 'conj' && this.#isIn(phrase, this.#tree.headOf(joined)))
        joined = this.#tree.headOf(joined);
      if (this.#tree.relationOf(joined) !== 'conj' || start > first) return false;
      return (
        this.#tree.spanOf(joined)[1] === first && /^(?:and|but|while)$/.test(lowerAt(this.#tokens, start - 1))
      );
    };
    return objects.flatMap((phrases) => phrases.slice(1)).find(isOpening) ?? -1;
  }

  #isIn(phrase: number, at: number): boolean {
    return at >= 0 && this.#tree.phraseAt(at) === phrase;
  }

  #clauseOf(at: number): number {
    return at < 0 ? -1 : this.#clauseAt[at - this.#from]!;
  }

  /** "to "fight a war"": parted from its "to". */
  #isBareInfinitive({ form, head, modal }: VerbGroup): boolean {
    const isMarked = (): boolean =>
      this.#tree.dependents(head, /^mark$/).some((at) => lowerAt(this.#tokens, at) === 'to');
    return form === 'finite' && modal === null && isMarked();
  }

  #isPassive(index: number): boolean {
    return this.#tree.dependents(this.#predicates[index]!, /^(?:aux:pass|nsubj:pass)$/).length > 0;
  }

  #relationOf(index: number): Clause['relation'] {
    const { form, head } = this.#verbs[index]!;
    if (form === 'infinitive' || form === 'gerund') return form;
    const relation = this.#tree.relationOf(this.#predicates[index]!);
    if (relation === 'acl:relcl') return 'relative';
    if (relation !== 'acl' || this.#verbs[index]!.first !== head) return 'main';
    const hasObject = this.#tree.dependents(head, /^obj$/).length > 0;
    return isParticiple(lowerAt(this.#tokens, head)) && !hasObject ? 'reduced' : 'main';
  }

  /** The clause above in the tree; that of the first of joined infinitives or gerunds. */
  #governorOf(index: number): number {
    let at = this.#predicates[index]!;
    while (at >= 0) {
      const isJoined = this.#tree.relationOf(at) === 'conj';
      at = this.#tree.headOf(at);
      const clause = this.#clauseOf(at);
      if (clause < 0 || clause === index) continue;
      if (!isJoined || this.#verbs[clause]!.form !== this.#verbs[index]!.form) return clause;
    }
    return -1;
  }

  /** Direct and indirect objects, the predicate of "be", and what a relative clause leaves out. */
  #objectsOf(index: number): readonly number[] {
    const tree = this.#tree;
    const predicate = this.#predicates[index]!;
    const counted = tree.dependents(predicate, /^obl$/).filter((at) => this.#isCounted(at));
    const objects = [...tree.dependents(predicate, /^i?obj$/), ...counted];
    const found = [...this.#toldOf(index), ...(objects.length > 0 ? objects : this.#mistaken(index))].flatMap(
      (at) => (isRelativePronoun(this.#tokens, at) ? [antecedentOf(tree, predicate)] : tree.joined(at)),
    );
    return [...new Set(found)].filter((phrase) => phrase >= 0).sort((a, b) => a - b);
  }

  /** "vetoed on Friday a resolution": the object that the tree takes for a phrase without its preposition. */
  #mistaken(index: number): readonly number[] {
    const predicate = this.#predicates[index]!;
    const { head, isPassive } = this.#verbs[index]!;
    if (predicate !== head || isPassive) return [];
    const bare = this.#tree.dependents(predicate, /^obl$/).find((at) => at > head && this.#isBare(at));
    return bare === undefined ? [] : [bare];
  }

  /** Whether a phrase has no preposition and is no time. */
  #isBare(at: number): boolean {
    const noun = this.#nouns[this.#tree.phraseAt(at)];
    return noun !== undefined && noun.preposition < 0 && this.#tree.dependents(at, /^case$/).length === 0;
  }

  /** "freed at least 19 men", where the tree takes "at" for a preposition. */
  #isCounted(at: number): boolean {
    const noun = this.#nouns[this.#tree.phraseAt(at)];
    if (noun === undefined) return false;
    const { first, preposition } = noun;
    const word = preposition < 0 ? first - 1 : first;
    return (
      (preposition < 0 || preposition === first - 1) &&
      /^(?:least|most)$/.test(lowerAt(this.#tokens, word)) &&
      lowerAt(this.#tokens, word - 1) === 'at'
    );
  }

  /** The predicate of "be"; the name after a verb that the tree took for its modifier ("Iran arms Hezbollah"). */
  #toldOf(index: number): readonly number[] {
    const predicate = this.#predicates[index]!;
    if (predicate !== this.#verbs[index]!.head) return [predicate];
    const isModifier = MODIFIER.test(this.#tree.relationOf(predicate));
    return isModifier ? [this.#tree.headOf(predicate)] : [];
  }

  /** Each prepositional phrase goes to the clause it hangs on, be it by way of other phrases; those after the verb first. */
  #obliques(objects: readonly (readonly number[])[]): readonly Oblique[][] {
    const found = this.#verbs.map((): { oblique: Oblique; isAfter: boolean }[] => []);
    const taken = new Set<number>();
    this.#nouns.forEach((noun, index) => {
      if (noun.preposition < 0 || chainEnd(this.#nouns, index) !== index || taken.has(index)) return;
      const clause = this.#clauseAbove(noun.head);
      if (clause < 0 || objects[clause]!.includes(index)) return;
      const nouns = this.#tree.joined(noun.head).filter((one) => one >= index);
      for (const one of nouns) taken.add(one);
      const oblique = { preposition: lowerAt(this.#tokens, this.#prepositionOf(noun)), nouns };
      found[clause]!.push({ oblique, isAfter: noun.first >= this.#verbs[clause]!.last });
    });
    return found.map((all) =>
      [...all.filter(({ isAfter }) => isAfter), ...all.filter(({ isAfter }) => !isAfter)].map(
        ({ oblique }) => oblique,
      ),
    );
  }

  /** "by some of his rivals": the preposition before a part that is no phrase, else the phrase's own. */
  #prepositionOf({ head, preposition }: NounPhrase): number {
    if (lowerAt(this.#tokens, preposition) !== 'of') return preposition;
    let part = this.#tree.headOf(head);
    while (part > preposition) part = this.#tree.headOf(part);
    if (part < 0 || part !== preposition - 1 || this.#tree.phraseAt(part) >= 0) return preposition;
    return this.#tree.dependents(part, /^case$/)[0] ?? preposition;
  }

  /** The clause whose predicate is first met on the way up from a noun, but not by way of its subject. */
  #clauseAbove(noun: number): number {
    for (let at = noun; at >= 0; at = this.#tree.headOf(at)) {
      if (at !== noun) {
        const clause = this.#clauseOf(at);
        if (clause >= 0) return clause;
      }
      if (/^(?:nsubj|csubj|appos)/.test(this.#tree.relationOf(at))) return -1;
    }
    return -1;
  }
}
