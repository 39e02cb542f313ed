/**
 * One step up the tree from an event to the word that governs it: how it hangs there, and what that word
 * makes of it. No step leads out of what is taken for granted: relative clauses, appositions, and phrases
 * that only take part in another event. O(d) in the dependents of a word.
 */
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { SentenceTree } from '../nlp/sentence-tree.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { givenSignature, infinitiveBetween, isAfterComma, isPerformed, isSpoken } from './given.ts';
import {
  ASIDE,
  BESIDE,
  ENDING,
  HEARSAY,
  isPhrasal,
  PROOF,
  selectsInfinitive,
  signatureOf,
  type Complement,
  type Signature,
} from './signatures.ts';

/** Why a word above an event decides over it. */
export type EmbeddingReason = 'purpose' | 'intention' | 'embedding' | 'ended' | 'no-proof' | 'hearsay';

/** The word above an event, and what it makes of it. */
export interface Embedding {
  readonly above: number;
  readonly signature: Signature;
  readonly reason: EmbeddingReason;
  /** Joined by "and": the one above shares its modals and conditions, if it shares its subject. */
  readonly isJoined: boolean;
}

const TRANSPARENT: Signature = { plain: '+', negated: '-' };
const PROVEN: Signature = { plain: '+', negated: 'o' };
/** Marks of adverbial clauses whose event may still lie ahead. */
const AS_OPEN = /^(?:when|once|until|till|before|if|unless|whether|by)$/;

/** The word that governs the event of a token; null where it stands by itself. */
export function embeddingOf(
  tokens: Tokens,
  { tree, clauses }: SentenceAnalysis,
  at: number,
): Embedding | null {
  const above = tree.headOf(at);
  if (above < 0) return null;
  const relation = tree.relationOf(at);
  if (relation === 'conj') {
    const joined = infinitiveBetween(tokens, tree, clauses, at);
    return {
      above: joined < 0 ? pastAbove(tokens, tree, at) : joined,
      signature: TRANSPARENT,
      reason: 'embedding',
      isJoined: true,
    };
  }
  if (relation === 'parataxis' && isSpoken(tokens, tree, at)) return null;
  if (isCleft(tokens, tree, at))
    return { above, signature: TRANSPARENT, reason: 'embedding', isJoined: false };
  const marks = tree.dependents(at, /^(?:mark|case)$/).map((one) => lowerAt(tokens, one));
  const form = clauses.find(({ verb }) => tree.predicateOf(verb.head) === at)?.verb.form ?? null;
  const complement = complementOf(tokens, tree, at, marks, form);
  if (complement === null || (complement === 'infinitive' && isPerformed(tokens, tree, at))) return null;
  if (complement === 'adverbial') return adverbial(above, marks);
  const given = givenSignature(tokens, tree, at, complement, marks);
  if (given !== null) {
    const isSet = complement === 'gerund' && isAfterComma(tokens, tree, at);
    const beside = isSet ? finiteAbove(tree, clauses, above) : above;
    return { above: beside, signature: given, reason: 'embedding', isJoined: false };
  }
  return governed(tokens, tree, at, complement, marks);
}

/** "said it would end and praised him": what a past verb is joined to, if the tree takes what "would" be for that. */
function pastAbove(tokens: Tokens, tree: SentenceTree, at: number): number {
  const above = tree.headOf(at);
  const isPast = (one: number): boolean =>
    tagAt(tokens, one) === 'VERB' &&
    lowerAt(tokens, one) !== tokens.lemmas[one] &&
    tree.dependents(one, /^aux/).length === 0;
  const isAhead = tree
    .dependents(above, /^aux/)
    .some((one) => /^(?:will|would|could|might|may)$/.test(lowerAt(tokens, one)));
  const outer = isAhead && tree.relationOf(above) === 'ccomp' ? tree.headOf(above) : -1;
  return outer >= 0 && isPast(at) && isPast(outer) && !/(?:s|ing)$/.test(lowerAt(tokens, at)) ? outer : above;
}

/** What the word above makes of its complement by its own signature. */
function governed(
  tokens: Tokens,
  tree: SentenceTree,
  at: number,
  complement: Complement,
  marks: readonly string[],
): Embedding | null {
  const above = tree.headOf(at);
  if (complement === 'gerund' && marks.includes('by'))
    return { above, signature: BESIDE, reason: 'embedding', isJoined: false };
  const lemma = takesPlace(tokens, tree, above) ? 'occur' : keyOf(tokens, tree, above);
  const signature = signatureFor(lemma, complement, PROOF.has(tokens.lemmas[at]!));
  if (signature === null || (signature === BESIDE && isParticiple(tokens, tree, at, marks))) return null;
  return { above, signature, reason: reasonOf(lemma, complement), isJoined: false };
}

/** "has come to help them, calling it a duty": the verb beside which something goes on is the finite one. */
function finiteAbove(tree: SentenceTree, clauses: SentenceAnalysis['clauses'], above: number): number {
  let at = above;
  while (at >= 0) {
    const clause = clauses.find(({ verb }) => tree.predicateOf(verb.head) === at);
    if (clause !== undefined && !/^(?:infinitive|reduced)$/.test(clause.relation)) return at;
    at = tree.headOf(at);
  }
  return above;
}

/** "It was (not) Iran that attacked": a relative clause that holds what its sentence asserts of the party in focus. */
function isCleft(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  if (tree.relationOf(at) !== 'acl:relcl') return false;
  const above = tree.headOf(at);
  const isIdentified = tree.dependents(above, /^cop$/).length > 0;
  const [it] = tree.dependents(above, /^(?:expl|nsubj)$/);
  const isOfParty = tree
    .dependents(at, /^(?:nsubj|obj)/)
    .some((one) => /^(?:that|who|which|whom)$/.test(lowerAt(tokens, one)));
  return isIdentified && isOfParty && it !== undefined && lowerAt(tokens, it) === 'it';
}

/** "took place": of an event noun it says no more than that it occurred. */
function takesPlace(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  const objects = tree.dependents(at, /^obj$/);
  return tokens.lemmas[at] === 'take' && objects.some((one) => lowerAt(tokens, one) === 'place');
}

function adverbial(above: number, marks: readonly string[]): Embedding {
  const signature = marks.some((mark) => AS_OPEN.test(mark)) ? BESIDE : ASIDE;
  return { above, signature, reason: 'embedding', isJoined: false };
}

function signatureFor(lemma: string, complement: Complement, isProof: boolean): Signature | null {
  if (PROOF.has(lemma)) return PROVEN;
  if (/^(?:noun|subject)$/.test(complement) && isProof) return TRANSPARENT;
  const signature = signatureOf(lemma, complement);
  return signature ?? (complement === 'noun' && HEARSAY.has(lemma) ? PROVEN : null);
}

function reasonOf(lemma: string, complement: Complement): EmbeddingReason {
  if (PROOF.has(lemma)) return 'no-proof';
  if (HEARSAY.has(lemma) && /^(?:noun|gerund)$/.test(complement)) return 'hearsay';
  if (complement === 'gerund' && ENDING.has(lemma)) return 'ended';
  if (complement === 'infinitive') return selectsInfinitive(lemma) ? 'intention' : 'purpose';
  return 'embedding';
}

/** How the event of a token hangs on the word above; null where nothing above decides over it. */
function complementOf(
  tokens: Tokens,
  tree: SentenceTree,
  at: number,
  marks: readonly string[],
  form: string | null,
): Complement | 'adverbial' | null {
  const relation = tree.relationOf(at);
  const above = tree.headOf(at);
  if (/^(?:nsubj|obj|iobj|obl|nmod|dislocated)/.test(relation) && form === null)
    return nounComplement(tokens, tree, at, marks);
  if (relation === 'acl:relcl') return isContent(tokens, tree, at, above) ? 'clause' : null;
  if (!/^(?:xcomp|advcl|acl|ccomp|csubj|parataxis|obl|nmod|dep)/.test(relation)) return null;
  const isIng = form === 'gerund' || isGerund(tokens, tree, at);
  if (!isIng && (form === 'infinitive' || marks.includes('to')))
    return isBare(marks, relation) ? 'bare' : 'infinitive';
  if (isIng) return marks.includes('from') ? 'from' : 'gerund';
  if (/^(?:ccomp|csubj|parataxis)/.test(relation)) return 'clause';
  if (relation.startsWith('xcomp')) {
    if (tagAt(tokens, at) !== 'VERB') return 'noun';
    return isBare(marks, relation) ? 'bare' : 'infinitive';
  }
  if (relation.startsWith('acl')) return marks.includes('that') ? 'clause' : null;
  return 'adverbial';
}

/** "people living in it": a participle that says which ones are meant. */
function isParticiple(tokens: Tokens, tree: SentenceTree, at: number, marks: readonly string[]): boolean {
  const isPlain = tree.relationOf(at) === 'acl' && marks.length === 0 && isGerund(tokens, tree, at);
  return isPlain && !isReported(tokens, tree, tree.headOf(at));
}

/** "reports of migrants travelling": what hangs on the noun is what is reported or planned, not which ones are meant. */
function isReported(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  const head = tree.headOf(at);
  const lemma = head < 0 || tagAt(tokens, head) !== 'NOUN' ? '' : tokens.lemmas[head]!;
  return HEARSAY.has(lemma) || signatureOf(lemma, 'gerund') !== BESIDE;
}

/** "had them arrested", "saw him leave". */
function isBare(marks: readonly string[], relation: string): boolean {
  return /^(?:xcomp|ccomp)/.test(relation) && !marks.includes('to');
}

/** The lemma of a word, with its particle where both mean something together ("hold off"). */
function keyOf(tokens: Tokens, tree: SentenceTree, at: number): string {
  const [particle] = tree.dependents(at, /^(?:compound:prt|advmod)$/).filter((one) => one === at + 1);
  const key = particle === undefined ? '' : `${tokens.lemmas[at]!}_${lowerAt(tokens, particle)}`;
  return isPhrasal(key) ? key : tokens.lemmas[at]!;
}

function isGerund(tokens: Tokens, tree: SentenceTree, at: number): boolean {
  const isIng = tagAt(tokens, at) === 'VERB' && /ing$/.test(lowerAt(tokens, at));
  return isIng && tree.dependents(at, /^aux/).length === 0;
}

/** "a call for", "threat of", "evidence of": an event noun under another word; other prepositions part them. */
function nounComplement(
  tokens: Tokens,
  tree: SentenceTree,
  at: number,
  marks: readonly string[],
): Complement | null {
  if (tagAt(tokens, at) === 'PRON') return null;
  if (tree.relationOf(at) === 'nsubj') return 'subject';
  const isOblique = /^(?:obl|nmod)/.test(tree.relationOf(at));
  const isSelected = marks.some((mark) => /^(?:of|for|to|about|with)$/.test(mark));
  return !isOblique || isSelected ? 'noun' : null;
}

/** "evidence that Iran attacked": a clause that says what the noun holds, not which one is meant. */
function isContent(tokens: Tokens, tree: SentenceTree, at: number, above: number): boolean {
  const that = tree.dependents(at, /./).find((one) => lowerAt(tokens, one) === 'that');
  if (that === undefined || that !== above + 1) return false;
  const subject = tree.dependents(at, /^nsubj/)[0];
  return subject !== undefined && subject !== that;
}
