/**
 * Who holds what a token tells, and how surely: the reporting attributions whose content covers it,
 * outermost first, and the stance of the innermost. A source that only intends an act of its own ("planned
 * to attack") tells nothing of it; a fact that somebody does not know is the article's. O(a) in the
 * attributions of a sentence.
 */
import { wordSet } from '../base/word-set.ts';
import type { Span } from '../base/span.ts';
import { covers, toSpans, type FoundAttribution } from '../attribution/found-attribution.ts';
import type { Stance } from '../attribution/cues.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { Clause } from '../nlp/clause.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Certainty } from './claim.ts';
import { isBackground } from './background.ts';
import { signatureOf } from './signatures.ts';
import { spokenForAt } from './voices.ts';

/** The holders of a proposition. */
export interface Holding {
  /** Indices of entities, outermost first; may be empty although there is a cue. */
  readonly claimants: readonly number[];
  /** The innermost cue. */
  readonly cue: Span | null;
  readonly cueFirst: number;
  /** The cue by which the others hold what the innermost claimant says, null where there is none. */
  readonly outerCue: Span | null;
  readonly stance: Stance | null;
  readonly certainty: Certainty;
  /** Index of the entity that the innermost claimant speaks for by the words around it, −1 for none. */
  readonly speaksFor: number;
}

const CERTAINTY_OF: Readonly<Record<Stance, Certainty>> = {
  states: 'stated',
  alleges: 'alleged',
  denies: 'denied',
  requests: 'hypothetical',
  threatens: 'hypothetical',
  foresees: 'hypothetical',
  doubts: 'hypothetical',
};

/** What nobody is named for: the article says it itself. */
export const OWN_VOICE: Holding = {
  claimants: [],
  cue: null,
  cueFirst: -1,
  outerCue: null,
  stance: null,
  certainty: 'stated',
  speaksFor: -1,
};

/** Verbs whose infinitive is an act that their subject has in mind, not something it tells. */
const INTENTIONS = wordSet(
  'plan intend want hope expect offer aim seek prepare agree decide try attempt wish desire like need refuse decline',
);

/** Verbs of saying: who did not say something holds nothing of it, not even a doubt. */
const UNSAID = wordSet(
  'say tell state claim allege assert report announce mention answer address explain discuss',
);
const FAILING = wordSet('fail neglect omit refuse decline forget');

/** A cue that says or alleges something and is less likely one makes no holder. */
const LEAST_HELD = 0.02;

/** Where a token stands and what is known of its sentence. */
export interface HolderContext {
  readonly tokens: Tokens;
  readonly sentence: SentenceAnalysis;
  /** The attributions of the sentence. */
  readonly attributions: readonly FoundAttribution[];
  readonly entities: ArticleEntities;
}

/** Who holds what the token tells, by the attributions of its sentence. */
export function holdingAt(context: HolderContext, token: number): Holding {
  const { tokens, entities } = context;
  const chain = chainAt(context, token);
  const inner = chain.at(-1);
  if (inner === undefined) return OWN_VOICE;
  const claimants = chain.flatMap((attribution) => {
    const { sourceSentence } = attribution;
    const source = tellerOf(context, attribution);
    const entity = source < 0 ? -1 : (entities.entityOfPhrase[sourceSentence]?.[source] ?? -1);
    return entity < 0 ? [] : [entity];
  });
  const spanOf = ({ cue }: FoundAttribution): Span | null => toSpans(tokens, [cue])[0] ?? null;
  const outer = chain.at(-2);
  return {
    claimants: claimants.filter((entity, at) => claimants.indexOf(entity) === at),
    cue: spanOf(inner),
    cueFirst: inner.cue[0],
    outerCue: outer === undefined ? null : spanOf(outer),
    stance: inner.stance,
    certainty: isWithheld(context, inner) ? 'hypothetical' : CERTAINTY_OF[inner.stance],
    speaksFor:
      inner.source < 0 || inner.sourceSentence !== inner.sentence
        ? -1
        : spokenForAt(context, inner.sentence, inner.source),
  };
}

/** The attributions that hold a token, outermost first: each stands inside the content of the one before it. */
function chainAt(context: HolderContext, token: number): FoundAttribution[] {
  const size = ({ content }: FoundAttribution): number =>
    content.reduce((sum, [first, last]) => sum + last - first, 0);
  const covering = context.attributions
    .filter(
      (attribution) =>
        covers(attribution.content, token) &&
        !covers([attribution.cue], token) &&
        isTrusted(context, attribution, token) &&
        !describesSource(context, attribution, token) &&
        !isBesideCue(context, attribution, token) &&
        holdsContent(context, attribution, token),
    )
    .sort((a, b) => size(b) - size(a) || a.source - b.source);
  const inner = covering.at(-1);
  if (inner === undefined) return [];
  return covering.filter(
    (outer) => outer === inner || covers(outer.content, inner.cue[0]) || size(outer) === size(inner),
  );
}

/** Whether the cue is sure enough to make its source a holder; what is asked, denied or intended is open in any case. */
function isTrusted(
  context: HolderContext,
  { confidence, stance, isHearsay, cue }: FoundAttribution,
  token: number,
): boolean {
  if (confidence >= LEAST_HELD || isHearsay) return true;
  const clause = clauseOfCue(context, cue);
  if (stance === 'requests' && clause?.verb.form === 'infinitive') return false;
  const [first, last] = clause === undefined ? [0, Infinity] : context.sentence.tree.spanOf(clause.verb.head);
  if (token < first || token >= last) return false;
  return stance !== 'states' && stance !== 'alleges';
}

/** "said Bergner, "who leads the unit"": what hangs on the source, and not by way of the cue, tells who it is. */
function describesSource(
  { sentence: { from, to, tree } }: HolderContext,
  { source, sentence, sourceSentence, cue, isHearsay }: FoundAttribution,
  token: number,
): boolean {
  if (isHearsay || source < 0 || sentence !== sourceSentence || cue[0] < from || cue[1] > to) return false;
  let at = token;
  while (at >= 0 && tree.phraseAt(at) !== source && !covers([cue], at)) at = tree.headOf(at);
  return at >= 0 && !covers([cue], at);
}

/** "was suspected of it, and "accused" by them": a verb joined to the cue is not what the cue brings. */
function isBesideCue(
  { tokens, sentence: { from, to, tree } }: HolderContext,
  { cue }: FoundAttribution,
  token: number,
): boolean {
  const above = token < from || token >= to ? -1 : tree.headOf(token);
  return (
    above >= 0 &&
    !UNSAID.has(tokens.lemmas[above]!) &&
    tree.relationOf(token) === 'conj' &&
    covers([cue], above)
  );
}

/** "told reporters that …": the subject of "tell", where its listeners were taken for the source. */
function tellerOf(
  context: HolderContext,
  { cue, source, sentence, sourceSentence }: FoundAttribution,
): number {
  const clause = source < 0 || sentence !== sourceSentence ? undefined : clauseOfCue(context, cue);
  const isListener = clause?.lemma === 'tell' && !clause.verb.isPassive && clause.objects.includes(source);
  return isListener ? (clause.subjects[0] ?? -1) : source;
}

/** Whether the source tells the token's event: not where it only intends it, nor where it does not know or say it. */
function holdsContent(context: HolderContext, attribution: FoundAttribution, token: number): boolean {
  const { tokens, sentence } = context;
  if (isBackground(tokens, sentence, attribution, token)) return false;
  const clause = clauseOfCue(context, attribution.cue);
  if (clause === undefined || clause.verb.isPassive) return true;
  const signature = signatureOf(clause.lemma, 'clause');
  const isUnsaid = signature?.negated === 'o' && UNSAID.has(clause.lemma);
  const isFailed = FAILING.has(sentence.clauses[clause.governor]?.lemma ?? '');
  if ((clause.verb.isNegated || isFailed) && (signature?.isFactive || isUnsaid)) return false;
  if (showsHow(context, clause)) return false;
  if (!INTENTIONS.has(clause.lemma)) return true;
  const { clauses } = context.sentence;
  const act = clauses.findLast(({ verb }) => verb.first <= token && verb.form === 'infinitive');
  const isOwnAct =
    act !== undefined && clauses[act.governor] === clause && act.subjects.join() === clause.subjects.join();
  return !isOwnAct;
}

/** "it shows how desperate they are": an act by which somebody else sees it. */
function showsHow({ tokens }: HolderContext, { lemma, verb }: Clause): boolean {
  return /^(?:show|demonstrate|illustrate|prove)$/.test(lemma) && lowerAt(tokens, verb.last) === 'how';
}

function clauseOfCue(
  { sentence }: HolderContext,
  [first, last]: readonly [number, number],
): Clause | undefined {
  return sentence.clauses.find(({ verb }) => first <= verb.head && verb.head < last);
}

/** "did not deny that": what is not denied is not admitted either. */
function isWithheld(context: HolderContext, { cue, stance }: FoundAttribution): boolean {
  return stance === 'denies' && clauseOfCue(context, cue)?.verb.isNegated === true;
}

/**
 * Whether a phrase is taken for granted where it stands in somebody's words: named or definite, and not
 * inside quotation marks. What such a phrase says of itself ("his brother Laith") is the article's.
 */
export function isTakenForGranted(
  { tokens, sentence: { from, to, phrases } }: HolderContext,
  phrase: number,
): boolean {
  const noun = phrases.nouns[phrase];
  if (noun === undefined || isQuoted(tokens, from, to, noun.head)) return false;
  return (
    noun.name >= 0 ||
    noun.possessor >= 0 ||
    isOfKnown(tokens, phrases.nouns, noun) ||
    /^(?:the|this|that|these|those)$/.test(lowerAt(tokens, noun.first))
  );
}

/** Most words of a quotation inside a sentence that only distances the article from them. */
const SCARE_QUOTED = 6;

/**
 * Who holds what an article says in its own voice but in words of somebody else's: "the "liberation" of the town".
 * Nobody is named for it; the quoted words are the cue. Null where the token stands in no such quotation.
 */
export function scareQuotedAt(
  { tokens, sentence: { from, to } }: HolderContext,
  token: number,
): Holding | null {
  let open = -1;
  for (let one = from; one <= token; one++) {
    const word = lowerAt(tokens, one);
    if (word === '"') open = open < 0 ? one : -1;
    else if (/^[“«]$/.test(word)) open = one;
    else if (/^[”»]$/.test(word)) open = -1;
  }
  if (open <= from) return null;
  let close = token + 1;
  while (close < to && !/^["”»]$/.test(lowerAt(tokens, close))) close++;
  if (close >= to - 1 || close - open - 1 > SCARE_QUOTED) return null;
  const cue = toSpans(tokens, [[open, close + 1]])[0] ?? null;
  return { ...OWN_VOICE, cue, cueFirst: open, stance: 'alleges', certainty: 'alleged' };
}

/** "his role as chairman": a bare office that stands for a part somebody has. */
function isOfKnown(
  tokens: Tokens,
  nouns: readonly NounPhrase[],
  { first, preposition }: NounPhrase,
): boolean {
  if (preposition !== first - 1 || lowerAt(tokens, preposition) !== 'as') return false;
  return nouns.some(({ last, possessor }) => last === preposition && possessor >= 0);
}

/** Whether a quotation is open at a token, by the quotation marks of its sentence. */
function isQuoted(tokens: Tokens, from: number, to: number, at: number): boolean {
  let isOpen: boolean | null = null;
  for (let one = from; one < at; one++) {
    const word = lowerAt(tokens, one);
    if (/^[“«]$/.test(word)) isOpen = true;
    else if (/^[”»]$/.test(word)) isOpen = false;
    else if (word === '"') isOpen = !isOpen;
  }
  if (isOpen !== null) return isOpen;
  for (let one = at; one < to; one++) {
    if (/^[“«]$/.test(lowerAt(tokens, one))) return false;
    if (/^[”»]$/.test(lowerAt(tokens, one))) return true;
  }
  return false;
}
