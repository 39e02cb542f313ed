/**
 * What somebody's request, threat, forecast, doubt or denial takes for granted rather than brings up: relative
 * clauses on somebody named ("urged Novak, who leads the militia, to resign"), participles of parties ("people living in"), clauses of time and cause,
 * phrases behind "after" and "during", and deeds with a possessor ("in their battle against the rebels"). Such
 * an event is the article's or an outer holder's. O(d) in the depth of the tree.
 */
import { wordSet } from '../base/word-set.ts';
import type { Stance } from '../attribution/cues.ts';
import type { TokenRange } from '../attribution/found-attribution.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { embeddingOf } from './embedding.ts';

const GRANTING: ReadonlySet<Stance> = new Set<Stance>([
  'requests',
  'threatens',
  'foresees',
  'doubts',
  'denies',
]);
const SINCE = wordSet('after because since while although though amid during despite following');

/** Whether the event of a token is taken for granted by what the cue brings. */
export function isBackground(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  { cue: [first, last], stance }: { readonly cue: TokenRange; readonly stance: Stance },
  token: number,
): boolean {
  const { tree } = sentence;
  if (!GRANTING.has(stance)) return false;
  const event = tree.predicateOf(token);
  let isGranted = stance !== 'denies' && isPossessed(tokens, sentence, event);
  for (let node = event; node >= 0; node = tree.headOf(node)) {
    if (node >= first && node < last) return isGranted && node !== event;
    isGranted ||= isAside(tokens, sentence, node);
  }
  return false;
}

/** Whether a word stands in its sentence as a fact beside what the words above it bring. */
function isAside(tokens: Tokens, sentence: SentenceAnalysis, at: number): boolean {
  const { tree } = sentence;
  const relation = tree.relationOf(at);
  if (relation === 'acl:relcl')
    return embeddingOf(tokens, sentence, at) === null && isKnown(tokens, sentence, tree.headOf(at));
  if (relation === 'acl' && tagAt(tokens, at) === 'VERB' && /ing$/.test(lowerAt(tokens, at))) return true;
  return (
    /^(?:advcl|obl|nmod)/.test(relation) &&
    tree.dependents(at, /^(?:mark|case)$/).some((one) => SINCE.has(lowerAt(tokens, one)))
  );
}

/** Whether a noun is somebody already known: named, definite, or an apposition to such. */
function isKnown(tokens: Tokens, sentence: SentenceAnalysis, at: number): boolean {
  const { tree, phrases } = sentence;
  const noun = phrases.nouns[tree.phraseAt(at)];
  if (noun === undefined) return false;
  const isDefinite = /^(?:the|this|that|these|those)$/.test(lowerAt(tokens, noun.first));
  if (noun.name >= 0 || noun.possessor >= 0 || isDefinite) return true;
  return tree.relationOf(at) === 'appos' && isKnown(tokens, sentence, tree.headOf(at));
}

/** "their battle against the rebels": a deed that somebody has, of which the word above decides nothing. */
function isPossessed(tokens: Tokens, sentence: SentenceAnalysis, at: number): boolean {
  const { tree } = sentence;
  return (
    /^(?:obj|obl|nmod|nsubj)/.test(tree.relationOf(at)) &&
    tree.dependents(at, /^nmod:poss$/).length > 0 &&
    embeddingOf(tokens, sentence, at) === null
  );
}
