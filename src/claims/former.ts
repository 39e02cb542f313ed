/**
 * Whether a lasting tie is told as over: "used to support", "had previously led", "stepped down as chair",
 * "employees resigned", "who was its chair", "after serving in the army", "was an aide there in the 1990s". Such a tie gives no
 * claim, as with "the former chair". O(d) in the dependents of the words around its trigger.
 */
import { wordSet } from '../base/word-set.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { STANDING, type ClaimTime, type Predicate } from './claim.ts';

const ONCE = wordSet('previously formerly once earlier');
const LEAVING = wordSet('resign retire quit leave step_down stand_down bow_out');
const LEFT_AS = wordSet('resign retire quit step_down stand_down oust fire dismiss remove sack replace');
/** What somebody leaves who holds it no longer, unlike a town. */
const POSTS =
  /^(?:job|post|office|role|position|seat|company|party|group|team|government|cabinet|administration|campaign|organi[sz]ation|ministry|agency|committee|movement|it|them)$/;
/** Verbs of a tie that lasts as long as they say. */
const LASTING = wordSet('be chair head lead run direct serve work command govern belong');

/** Where a tie is told, and when it was. */
export interface ToldTie {
  readonly predicate: Predicate;
  readonly trigger: number;
  readonly time: ClaimTime | null;
}

/** Whether the tie was over when the article was written; `date` is the article's, null where it has none. */
export function isOver(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  { predicate, trigger, time }: ToldTie,
  date: string | null,
): boolean {
  if (!STANDING.has(predicate) && predicate !== 'supports') return false;
  const { tree } = sentence;
  const event = tree.predicateOf(trigger);
  if (isUsedTo(tokens, sentence, event) || isOnce(tokens, sentence, event)) return true;
  if (predicate === 'family_of') return false;
  const isAfter = tree.dependents(event, /^(?:mark|case)$/).some((one) => lowerAt(tokens, one) === 'after');
  if (isAfter && /^advcl/.test(tree.relationOf(event)) && /ing$/.test(lowerAt(tokens, event))) return true;
  if (isLongPast(tokens, sentence, event)) return true;
  if (predicate === 'member_of' || predicate === 'leads') if (isLeft(tokens, sentence, event)) return true;
  if (!isPast(tokens, sentence, event)) return false;
  const isEnded = time !== null && date !== null && time.to < date;
  return isEnded || isOfPeriod(tokens, sentence, event);
}

function isUsedTo(tokens: Tokens, { tree }: SentenceAnalysis, event: number): boolean {
  const above = tree.headOf(event);
  return (
    above >= 0 &&
    lowerAt(tokens, above) === 'used' &&
    tree.relationOf(event) === 'xcomp' &&
    tree.dependents(above, /^(?:aux:pass|obj)$/).length === 0
  );
}

/** "had previously backed", "once led", "visited before". */
function isOnce(tokens: Tokens, { tree }: SentenceAnalysis, event: number): boolean {
  const isPerfect = tree.dependents(event, /^aux$/).some((one) => tokens.lemmas[one] === 'have');
  return tree.dependents(event, /^advmod$/).some((one) => {
    const word = lowerAt(tokens, one);
    return (ONCE.has(word) && one < event) || (word === 'before' && isPerfect);
  });
}

/** "had worked", "had been in the Senate". */
function isLongPast(tokens: Tokens, { tree }: SentenceAnalysis, event: number): boolean {
  const isLasting = LASTING.has(tokens.lemmas[event]!) || tree.dependents(event, /^cop$/).length > 0;
  return isLasting && tree.dependents(event, /^aux$/).some((one) => lowerAt(tokens, one) === 'had');
}

/** "stepped down as chair", "several employees resigned". */
function isLeft(tokens: Tokens, { tree }: SentenceAnalysis, event: number): boolean {
  let node = event;
  while (/^(?:conj|compound|appos)$/.test(tree.relationOf(node))) node = tree.headOf(node);
  const above = tree.headOf(node);
  if (above < 0) return false;
  const particle = tree.dependents(above, /^(?:compound:prt|advmod)$/).find((one) => one === above + 1);
  const lemma = tokens.lemmas[above]!;
  const isOf = (verbs: ReadonlySet<string>): boolean =>
    verbs.has(lemma) || (particle !== undefined && verbs.has(`${lemma}_${lowerAt(tokens, particle)}`));
  const isJourney =
    lemma === 'leave' && tree.dependents(above, /^obj$/).some((one) => !POSTS.test(lowerAt(tokens, one)));
  if (/^nsubj$/.test(tree.relationOf(node)))
    return isOf(LEAVING) && !isJourney && !isAhead(tokens, tree, above);
  const isAs = tree.dependents(node, /^case$/).some((one) => lowerAt(tokens, one) === 'as');
  return isAs && isOf(LEFT_AS) && !isAhead(tokens, tree, above);
}

function isAhead(tokens: Tokens, tree: SentenceAnalysis['tree'], verb: number): boolean {
  return tree.dependents(verb, /^aux$/).some((one) => !/^(?:be|have)$/.test(tokens.lemmas[one]!));
}

/** "was secretary during the war", "is run by Novak, who was an aide". */
function isOfPeriod(tokens: Tokens, { tree }: SentenceAnalysis, event: number): boolean {
  const isDuring = tree
    .dependents(event, /^(?:obl|nmod)/)
    .some((one) =>
      tree.dependents(one, /^case$/).some((at) => /^(?:during|until)$/.test(lowerAt(tokens, at))),
    );
  if (isDuring || tree.relationOf(event) !== 'acl:relcl') return isDuring;
  if (tree.dependents(event, /^nsubj$/).some((one) => lowerAt(tokens, one) === 'who')) return true;
  let root = event;
  while (tree.headOf(root) >= 0) root = tree.headOf(root);
  const [now] = tree.dependents(root, /^(?:aux|cop)/);
  return now !== undefined && /^(?:is|are)$/.test(lowerAt(tokens, now));
}

/** "was", "chaired": a plain past, neither perfect nor present nor still to come. */
function isPast(tokens: Tokens, { tree }: SentenceAnalysis, event: number): boolean {
  const auxiliaries = tree.dependents(event, /^aux/);
  const [be] = tree.dependents(event, /^cop$/);
  if (auxiliaries.length > 0) return false;
  if (be !== undefined) return /^(?:was|were)$/.test(lowerAt(tokens, be));
  const [word, lemma] = [lowerAt(tokens, event), tokens.lemmas[event]!];
  return LASTING.has(lemma) && word !== lemma && !/(?:s|ing)$/.test(word);
}
