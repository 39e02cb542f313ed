/**
 * Cues that are no verbs → attributions: "according to", adverbs of hearsay, and nouns such as "claim"
 * with "that". One pass over the tokens of a sentence, O(n).
 */
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { chainFrom } from '../nlp/phrase-order.ts';
import { isComma, lowerAt, tagAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { nextComma, trimEnd } from './content.ts';
import {
  isAccusation,
  isDismissing,
  isProof,
  isThought,
  stanceOfAdverb,
  stanceOfNoun,
  type Stance,
} from './cues.ts';
import type { SentenceAttribution, TokenRange } from './found-attribution.ts';

const FAILING = /^(?:fail|refuse|decline)$/;

/** The attributions that other words than verbs make in a sentence, in order. */
export function otherAttributions(tokens: Tokens, sentence: SentenceAnalysis): SentenceAttribution[] {
  const found: (SentenceAttribution | null)[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = lowerAt(tokens, at);
    const next = lowerAt(tokens, at + 1);
    if (word === 'according' && next === 'to') found.push(accordingTo(tokens, sentence, at));
    if (hasIt(tokens, at)) found.push(rumour(tokens, sentence, at));
    const adverb = stanceOfAdverb(word);
    if (adverb !== null) found.push(hearsay(tokens, sentence, at, adverb));
    const isContent = next === 'that' && tagAt(tokens, at) === 'NOUN';
    const noun = isContent ? stanceOfNoun(tokens.lemmas[at]!) : null;
    const dismissed = isContent && isThought(tokens.lemmas[at]!) ? dismissal(tokens, sentence, at) : null;
    if (dismissed !== null) found.push(dismissed);
    else if (noun !== null) found.push(nounAttribution(tokens, sentence, at, noun));
    else if (next === 'of' && isAccusation(tokens.lemmas[at]!)) found.push(accusation(sentence, at));
    else if (next === 'that' && isProof(tokens.lemmas[at]!)) found.push(noProof(tokens, sentence, at));
  }
  return found.filter((attribution) => attribution !== null);
}

/** "According to X, …" and "…, according to X". */
function accordingTo(
  tokens: Tokens,
  { phrases: { nouns }, from, to }: SentenceAnalysis,
  at: number,
): SentenceAttribution | null {
  const source = chainFrom(nouns, at + 2);
  if (source < 0) return null;
  const end = nouns[source]!.last;
  const comma = nextComma(tokens, end, to);
  const content: TokenRange =
    at === from
      ? [comma >= 0 ? comma + 1 : end, trimEnd(tokens, to)]
      : [from, isComma(tokens, at - 1) ? at - 1 : at];
  return { source, cue: [at, at + 2], stance: 'states', content: [content] };
}

/** "Rumour has it that", "word had it that": told by nobody in particular. */
export function hasIt(tokens: Tokens, at: number): boolean {
  return (
    /^(?:rumou?rs?|gossip|legend|word|talk)$/.test(lowerAt(tokens, at)) &&
    tokens.lemmas[at + 1] === 'have' &&
    lowerAt(tokens, at + 2) === 'it'
  );
}

function rumour(tokens: Tokens, { to }: SentenceAnalysis, at: number): SentenceAttribution {
  const content = [[at + 3, trimEnd(tokens, to)] as const];
  return { source: -1, cue: [at, at + 3], stance: 'alleges', content };
}

/** "allegedly": the clause it stands in, between the punctuation around it. */
function hearsay(
  tokens: Tokens,
  { from, to }: SentenceAnalysis,
  at: number,
  stance: Stance,
): SentenceAttribution {
  let first = at;
  let last = at + 1;
  while (first > from && !/^[,;:"“—]$/.test(wordAt(tokens, first - 1))) first--;
  while (last < to && !/^[;:."”—]$/.test(wordAt(tokens, last))) last++;
  return { source: -1, cue: [at, at + 1], stance, content: [[first, last]] };
}

/** "Iran's claim that …". */
function nounAttribution(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  at: number,
  stance: Stance,
): SentenceAttribution {
  const { nouns } = sentence.phrases;
  const content = [clauseAfter(tokens, sentence, at)];
  const owner = nouns.find(({ head }) => head === at)?.possessor ?? -1;
  return { source: owner, cue: [at, at + 1], stance, content };
}

/** "denied the claim that …", "played down the idea that …": a denial by the verb's subject; null for other verbs. */
function dismissal(tokens: Tokens, sentence: SentenceAnalysis, at: number): SentenceAttribution | null {
  const { tree, clauses } = sentence;
  const above = clauses.find(({ verb }) => verb.head === tree.headOf(at) && verb.last <= at);
  if (above === undefined) return null;
  const key = `${above.lemma}_${lowerAt(tokens, above.verb.last)}`;
  if (!isDismissing(above.lemma) && !isDismissing(key)) return null;
  const { verb, subjects, governor } = above;
  const stance = verb.isNegated || FAILING.test(clauses[governor]?.lemma ?? '') ? 'doubts' : 'denies';
  const content = [clauseAfter(tokens, sentence, at)];
  return { source: subjects[0] ?? -1, cue: [verb.first, verb.last], stance, content };
}

/** The clause that "that" brings after a noun: as far as the tree has it, else the rest of the sentence. */
function clauseAfter(tokens: Tokens, { tree, to }: SentenceAnalysis, at: number): TokenRange {
  const clause = tree.dependents(at, /^(?:acl|ccomp)/).find((one) => tree.spanOf(one)[0] === at + 1);
  return [at + 1, Math.min(clause === undefined ? to : tree.spanOf(clause)[1], trimEnd(tokens, to))];
}

/** "accusations of torture". */
function accusation({ tree, phrases: { nouns } }: SentenceAnalysis, at: number): SentenceAttribution | null {
  const charge = tree.dependents(at, /^(?:nmod|acl)/).find((one) => tree.spanOf(one)[0] === at + 1);
  if (charge === undefined) return null;
  const source = nouns.find(({ head }) => head === at)?.possessor ?? -1;
  return { source, cue: [at, at + 1], stance: 'alleges', content: [[at + 2, tree.spanOf(charge)[1]]] };
}

/** "no evidence that …": doubted by whoever has, sees or offers none, or by nobody in particular. */
function noProof(tokens: Tokens, sentence: SentenceAnalysis, at: number): SentenceAttribution | null {
  const { phrases: { nouns }, clauses } = sentence; // prettier-ignore
  const noun = nouns.find(({ head }) => head === at);
  if (noun === undefined || !/^(?:no|little)$/.test(lowerAt(tokens, noun.first))) return null;
  const above = clauses.findLast(
    ({ verb, objects }) => verb.last <= at && objects.some((object) => nouns[object]!.head === at),
  );
  const content = [clauseAfter(tokens, sentence, at)];
  return { source: above?.subjects[0] ?? -1, cue: [noun.first, at + 1], stance: 'doubts', content };
}
