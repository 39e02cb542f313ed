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
import { isWhy } from './given.ts';

const GRANTING: ReadonlySet<Stance> = new Set<Stance>([
  'requests',
  'threatens',
  'foresees',
  'doubts',
  'denies',
]);
/** Charges that somebody answers are made, whatever is said of them: "dismissed her accusations against him". */
const CHARGES = wordSet('charge accusation allegation criticism complaint attack');
const ANSWERING = /^(?:dismiss|reject|rebut|refute|dispute|brush|shrug|wave|answer|ridicule)$/;
const AMENDS = /^(?:resign|apologi[sz]e|suspend|sue|jail|arrest|prosecute|disqualify|punish|fire)$/;
const SINCE = wordSet('after because since while although though amid during despite following');

/** Whether the event of a token is taken for granted by what the cue brings. */
export function isBackground(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  { cue: [first, last], stance }: { readonly cue: TokenRange; readonly stance: Stance },
  token: number,
): boolean {
  const { tree } = sentence;
  if (!GRANTING.has(stance) && stance !== 'alleges') return false;
  const event = tree.predicateOf(token);
  if (stance === 'alleges') return isGrantedByAlleging(tokens, sentence, event, first, last);
  const isAnswered = CHARGES.has(tokens.lemmas[event]!) && ANSWERING.test(tokens.lemmas[first]!);
  let isGranted = (stance !== 'denies' || isAnswered) && isPossessed(tokens, sentence, event);
  if (stance === 'denies' && isGranted && tree.headOf(event) >= first && tree.headOf(event) < last)
    return true;
  for (let node = event; node >= 0; node = tree.headOf(node)) {
    if (node >= first && node < last) return isGranted && node !== event;
    isGranted ||= isAside(tokens, sentence, node);
  }
  return false;
}

/** "suggested that his attacks on her came late", "accused it of lying about the murder of X by Y": what a charge builds on. */
function isGrantedByAlleging(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  event: number,
  first: number,
  last: number,
): boolean {
  const { tree } = sentence;
  if (tree.relationOf(event) === 'nsubj' && isPossessed(tokens, sentence, event)) return true;
  for (let node = event; node >= 0 && !(node >= first && node < last); node = tree.headOf(node)) {
    if (tree.relationOf(node) === 'acl:relcl' && isAside(tokens, sentence, node)) return true;
    const isAbout = tree
      .dependents(node, /^case$/)
      .some((one) => /^(?:about|over|surrounding|concerning|regarding)$/.test(lowerAt(tokens, one)));
    const isThe = tree.dependents(node, /^det$/).some((one) => lowerAt(tokens, one) === 'the');
    if (isThe && (isAbout || isObjectOf(tokens, sentence, node, /^(?:surround|concern)$/))) return true;
  }
  return false;
}

function isObjectOf(tokens: Tokens, { tree }: SentenceAnalysis, at: number, verbs: RegExp): boolean {
  const above = tree.headOf(at);
  return tree.relationOf(at) === 'obj' && above >= 0 && verbs.test(tokens.lemmas[above]!);
}

/** Whether a word stands in its sentence as a fact beside what the words above it bring. */
function isAside(tokens: Tokens, sentence: SentenceAnalysis, at: number): boolean {
  const { tree } = sentence;
  const relation = tree.relationOf(at);
  if (relation === 'acl:relcl')
    return embeddingOf(tokens, sentence, at) === null && isKnown(tokens, sentence, tree.headOf(at));
  if (/^(?:ccomp|advcl|xcomp)/.test(relation) && isWhy(tokens, tree, at)) return true;
  if (isGround(tokens, sentence, at)) return true;
  if (relation === 'acl' && tagAt(tokens, at) === 'VERB' && /ing$/.test(lowerAt(tokens, at))) return true;
  return (
    /^(?:advcl|obl|nmod)/.test(relation) &&
    tree.dependents(at, /^(?:mark|case)$/).some((one) => SINCE.has(lowerAt(tokens, one)))
  );
}

/** "to resign "for criticizing" him": what was done already. */
function isGround(tokens: Tokens, { tree }: SentenceAnalysis, at: number): boolean {
  const isFor = tree.dependents(at, /^(?:mark|case)$/).some((one) => lowerAt(tokens, one) === 'for');
  const above = tree.headOf(at);
  return isFor && above >= 0 && /ing$/.test(lowerAt(tokens, at)) && AMENDS.test(tokens.lemmas[above]!);
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
