/**
 * Tokens → one verb group: "to", modals, auxiliaries, adverbs and negation up to the main verb, then a
 * negation after it. A group without a main verb is headed by its last auxiliary. O(1) a token.
 */
import { wordSet } from '../base/word-set.ts';
import { isOpeningQuote, lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { isBeforeNoun, isParticiple, isVerbal, type ChunkWords } from './chunk-words.ts';
import type { VerbGroup } from './phrase.ts';

const MODALS = wordSet("will would could can may might shall should must 'll ’ll 'd ’d ought");
const NEGATIONS = wordSet("not n't n’t never no neither nor hardly cannot");
const AUXILIARIES = wordSet('be have do get');

/** A verb group while it is read. */
interface Draft {
  readonly first: number;
  readonly isInfinitive: boolean;
  /** One past the last token taken in. */
  end: number;
  head: number;
  hasMainVerb: boolean;
  modal: string | null;
  isNegated: boolean;
  hasBe: boolean;
  hasHave: boolean;
}

/** A verb group that starts at a token, or null. */
export function readVerbGroup(words: ChunkWords, at: number): VerbGroup | null {
  const { tokens, to } = words;
  if (isAttributive(words, at)) return null;
  const isInfinitive = opensInfinitive(words, at);
  const draft: Draft = {
    first: at,
    isInfinitive,
    end: isInfinitive ? at + 1 : at,
    head: -1,
    hasMainVerb: false,
    modal: null,
    isNegated: false,
    hasBe: false,
    hasHave: false,
  };
  while (draft.end < to && !draft.hasMainVerb && takesIn(words, draft)) draft.end++;
  if (draft.head < 0) return null;
  while (draft.end - 1 > draft.head && !NEGATIONS.has(lowerAt(tokens, draft.end - 1))) draft.end--;
  const after = draft.end < to ? lowerAt(tokens, draft.end) : '';
  if (isNegation(after) && after !== 'nor') {
    draft.isNegated = true;
    draft.end++;
  }
  return finish(tokens, draft);
}

/** "on outlawed gangs": a participle between a preposition and its noun is no verb of its own. */
function isAttributive(words: ChunkWords, at: number): boolean {
  const { tokens } = words;
  if (tagAt(tokens, at) !== 'VERB' || !/ed$/.test(lowerAt(tokens, at))) return false;
  const before = isOpeningQuote(tokens, at - 1) ? at - 2 : at - 1;
  return tagAt(tokens, before) === 'ADP' && isBeforeNoun(words, at);
}

function opensInfinitive({ tokens, to, nameAt }: ChunkWords, at: number): boolean {
  const next = at + 1;
  if (lowerAt(tokens, at) !== 'to' || next >= to || nameAt.has(next)) return false;
  const tag = tagAt(tokens, next);
  return tag === 'VERB' || tag === 'AUX' || (tag === 'ADV' && isVerbal(tokens, next + 1, next + 3));
}

/** Whether the token at the draft's end belongs to the group; notes in the draft what it tells. */
function takesIn({ tokens, to, nameAt }: ChunkWords, draft: Draft): boolean {
  const at = draft.end;
  if (nameAt.has(at)) return false;
  const word = lowerAt(tokens, at);
  const tag = tagAt(tokens, at);
  const isVerbLike = tag === 'AUX' || tag === 'VERB';
  if (draft.head < 0 && MODALS.has(word) && (isVerbLike || tag === 'PART')) draft.modal = word;
  else if (isNegation(word)) draft.isNegated = true;
  else if (tag === 'AUX' || (isVerbLike && isAuxiliary(tokens, at) && isVerbal(tokens, at + 1, to)))
    takeAuxiliary(tokens, draft);
  else if (isVerbLike) return takesMainVerb(tokens, draft);
  else return tag === 'ADV' && at > draft.first && isVerbal(tokens, at + 1, to);
  return true;
}

function takeAuxiliary(tokens: Tokens, draft: Draft): void {
  const lemma = tokens.lemmas[draft.end];
  draft.head = draft.end;
  if (lemma === 'be' || lemma === 'get' || lowerAt(tokens, draft.end) === 'been') draft.hasBe = true;
  if (lemma === 'have') draft.hasHave = true;
}

/** A second main verb starts a group of its own. */
function takesMainVerb(tokens: Tokens, draft: Draft): boolean {
  if (draft.head >= 0 && !isAuxiliary(tokens, draft.head)) return false;
  draft.head = draft.end;
  draft.hasMainVerb = true;
  return true;
}

function isNegation(word: string): boolean {
  return word !== 'no' && NEGATIONS.has(word);
}

function isAuxiliary(tokens: Tokens, at: number): boolean {
  return AUXILIARIES.has(tokens.lemmas[at]!) || MODALS.has(lowerAt(tokens, at));
}

function finish(tokens: Tokens, draft: Draft): VerbGroup {
  const { first, end, head, modal, isNegated, isInfinitive, hasBe, hasHave } = draft;
  const word = lowerAt(tokens, head);
  const isAlone = modal === null && !hasBe && !hasHave;
  const form = isInfinitive ? 'infinitive' : isAlone && /ing$/.test(word) ? 'gerund' : 'finite';
  const isPassive = hasBe && !isAuxiliary(tokens, head) && isParticiple(word);
  return { first, last: Math.max(end, head + 1), head, form, isPassive, isNegated, modal };
}
