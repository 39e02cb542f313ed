/**
 * Where a phrase stands in its sentence: its grammatical role, the verb it is party to, its clause and whose
 * speech it is in. O(depth of the tree) a phrase.
 */
import { attributionsBySentence, covers, type FoundAttribution } from '../attribution/found-attribution.ts';
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';

export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'owner' | 'other';

/** The place of one phrase. */
export interface MentionContext {
  readonly role: GrammaticalRole;
  /** Token of the verb or predicate it is party to, −1 for none. */
  readonly predicate: number;
  readonly isInMainClause: boolean;
  readonly opensSentence: boolean;
  /** The innermost attribution whose content it stands in, null for none. */
  readonly speech: FoundAttribution | null;
}

const CLAUSE = /^(?:ccomp|xcomp|advcl|acl|csubj|parataxis)/;

export class ContextReader {
  readonly #tokens: Tokens;
  readonly #sentences: readonly SentenceAnalysis[];
  readonly #sources: ReadonlySet<string>;
  readonly #attributions: ReadonlyMap<number, readonly FoundAttribution[]>;

  constructor({ sentences, tokens }: TextAnalysis, attributions: readonly FoundAttribution[]) {
    this.#sentences = sentences;
    this.#tokens = tokens;
    this.#attributions = attributionsBySentence(attributions);
    this.#sources = new Set(attributions.map(({ sourceSentence, source }) => `${sourceSentence} ${source}`));
  }

  /** The place of a phrase of a sentence. */
  contextOf(sentence: number, noun: NounPhrase): MentionContext {
    const analysis = this.#sentences[sentence]!;
    const top = topOf(analysis, noun);
    const relation = analysis.tree.relationOf(top);
    const predicate = analysis.tree.headOf(top);
    return {
      role: isPossessive(this.#tokens, noun) ? 'owner' : roleOf(relation),
      predicate,
      isInMainClause: !isSubordinate(analysis, predicate),
      opensSentence: noun.first - analysis.from <= 1,
      speech: this.speechAt(sentence, noun.head),
    };
  }

  /** Whether the words of some attribution are a phrase's. */
  isSource(sentence: number, phrase: number): boolean {
    return this.#sources.has(`${sentence} ${phrase}`);
  }

  /** The innermost attribution whose content a token stands in. */
  speechAt(sentence: number, token: number): FoundAttribution | null {
    return this.#attributions.get(sentence)?.findLast(({ content }) => covers(content, token)) ?? null;
  }
}

/** "its", whatever the tree makes of it. */
function isPossessive(tokens: Tokens, { isPronoun, head }: NounPhrase): boolean {
  return isPronoun && /^(?:its|his|their|my|our|your|whose)$/.test(lowerAt(tokens, head));
}

/** The token of a phrase whose head lies outside it; of a conjunct, that of the first one. */
function topOf({ tree }: SentenceAnalysis, { first, last, head }: NounPhrase): number {
  let top = head;
  for (let above = tree.headOf(top); above >= first && above < last; above = tree.headOf(top)) top = above;
  for (let step = 0; step < 8 && /^(?:conj|appos|flat)/.test(tree.relationOf(top)); step++) {
    if (tree.headOf(top) < 0) break;
    top = tree.headOf(top);
  }
  return top;
}

function roleOf(relation: string): GrammaticalRole {
  if (/^(?:nsubj|csubj|expl)/.test(relation)) return 'subject';
  if (/^i?obj/.test(relation)) return 'object';
  if (relation === 'nmod:poss') return 'owner';
  return /^(?:obl|nmod)/.test(relation) ? 'oblique' : 'other';
}

/** Whether a clause that depends on another stands between a predicate and the root. */
function isSubordinate({ tree }: SentenceAnalysis, predicate: number): boolean {
  for (let at = predicate; at >= 0; at = tree.headOf(at)) {
    if (tree.headOf(at) >= 0 && CLAUSE.test(tree.relationOf(at))) return true;
  }
  return false;
}

/** Whether the first predicate governs the second, over any number of clauses. */
export function governs({ tree }: SentenceAnalysis, above: number, below: number): boolean {
  for (let at = below < 0 ? -1 : tree.headOf(below); at >= 0; at = tree.headOf(at))
    if (at === above) return true;
  return false;
}
