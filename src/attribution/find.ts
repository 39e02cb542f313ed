/**
 * Clauses → attributions: who is given which words, by which cue. Reporting verbs before, after and
 * inside their content, "according to", hearsay adverbs, passives without a source ("is believed to"),
 * accusations of doing, and quotations that run on over sentences. Rules over clauses, before anyone
 * knows who is who; O(n) in clauses.
 */
import type { Span } from '../base/span.ts';
import type { Clause } from '../nlp/clause.ts';
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import { tokenText, type Tokens } from '../text/tokens.ts';
import {
  isTrustedCue,
  stanceOfAdverb,
  stanceOfNoun,
  stanceOfVerb,
  WITH_LISTENER,
  type Stance,
} from './cues.ts';
import { continueQuotations } from './quotations.ts';

/** A range of tokens, `[first, last)`. */
export type TokenRange = readonly [first: number, last: number];

/** An attribution with what later layers need to know of it. */
export interface FoundAttribution {
  readonly sentence: number;
  /** Index of the source among the sentence's noun phrases (of `sourceSentence`), −1 if absent. */
  readonly source: number;
  readonly sourceSentence: number;
  readonly cue: TokenRange;
  readonly stance: Stance;
  readonly content: readonly TokenRange[];
}

const word = (tokens: Tokens, at: number): string =>
  at >= 0 && at < tokens.starts.length ? tokenText(tokens, at).toLowerCase() : '';
const isEnd = (text: string): boolean => /^[.,;:!?"”’)]+$/.test(text) || text === '';

/** Finds all attributions of a text, in order of their cues. */
export function findAttributions(analysis: TextAnalysis): FoundAttribution[] {
  const { tokens } = analysis;
  const found = analysis.sentences.flatMap((sentence, index) => [
    ...sentence.clauses.flatMap((clause, at) => verbAttribution(tokens, sentence, index, clause, at) ?? []),
    ...otherAttributions(tokens, sentence, index),
  ]);
  const all = continueQuotations(analysis, [...found, ...citedSources(analysis, found)]);
  return all.sort((a, b) => a.sentence - b.sentence || a.cue[0] - b.cue[0]);
}

/** "AP, citing the US military, said …": the cited source holds what the citing one says. */
function citedSources(analysis: TextAnalysis, found: readonly FoundAttribution[]): FoundAttribution[] {
  return found.flatMap((attribution) => {
    const { clauses } = analysis.sentences[attribution.sentence]!;
    const citing = clauses.find(
      ({ lemma, verb, subjects }) =>
        (lemma === 'cite' || lemma === 'quote') &&
        verb.form === 'gerund' &&
        subjects[0] === attribution.source &&
        verb.first !== attribution.cue[0],
    );
    const source = citing?.objects[0];
    return citing === undefined || source === undefined
      ? []
      : [
          {
            ...attribution,
            source,
            cue: [citing.verb.first, citing.verb.last] as const,
            stance: 'states' as const,
          },
        ];
  });
}

/** Character spans of token ranges. */
export function toSpans(tokens: Tokens, ranges: readonly TokenRange[]): Span[] {
  return ranges
    .filter(([first, last]) => last > first)
    .map(([first, last]) => [tokens.starts[first]!, tokens.ends[last - 1]!]);
}

function verbAttribution(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  index: number,
  clause: Clause,
  at: number,
): FoundAttribution | null {
  const stance = stanceOfVerb(clause.lemma);
  if (stance === null || clause.relation === 'reduced') return null;
  if (clause.verb.isPassive) return passiveAttribution(tokens, sentence, index, clause, stance);
  if (clause.verb.form === 'infinitive' && clause.governor < 0) return null;
  const inverted = invertedSource(tokens, sentence, clause);
  const source = inverted >= 0 ? inverted : (clause.subjects[0] ?? -1);
  const content = contentOf(tokens, sentence, clause, at, source, inverted >= 0, stance);
  if (content === null || source < 0) return null;
  const negated = clause.verb.isNegated && stance === 'states' ? 'doubts' : stance;
  return {
    sentence: index,
    source,
    sourceSentence: index,
    cue: [clause.verb.first, clause.verb.last],
    stance: negated,
    content,
  };
}

/** "…, said Bergner": the phrase right after the verb is the source. */
function invertedSource(tokens: Tokens, sentence: SentenceAnalysis, clause: Clause): number {
  const before = word(tokens, clause.verb.first - 1);
  if (!/^[,"”’?!]/.test(before) || clause.objects.length !== 1) return -1;
  const object = clause.objects[0]!;
  const noun = sentence.phrases.nouns[object]!;
  return noun.first === clause.verb.last &&
    stanceOfVerb(clause.lemma) !== null &&
    isTrustedCue(clause.lemma) &&
    isEndAfterPhrase(tokens, noun.last, sentence.to)
    ? object
    : -1;
}

function isEndAfterPhrase(tokens: Tokens, at: number, to: number): boolean {
  return (
    at >= to ||
    /^[.,;:—–]/.test(word(tokens, at)) ||
    /^(?:of|in|on|at|from|who|after|during|to)$/.test(word(tokens, at))
  );
}

/** The stretch of the sentence the cue gives to its source; null where the verb reports nothing. */
function contentOf(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  clause: Clause,
  at: number,
  source: number,
  isInverted: boolean,
  stance: Stance,
): TokenRange[] | null {
  const { from, to } = sentence;
  const after = clause.verb.last;
  const that = thatAfter(tokens, sentence, clause, at);
  const stop = contentStop(tokens, sentence, at);
  if (that >= 0) return [[that + 1, stop]];
  if (clause.lemma === 'accuse' || clause.lemma === 'blame' || clause.lemma === 'condemn')
    return accusedOf(tokens, clause, stop);
  const sourceFirst = source >= 0 ? sentence.phrases.nouns[source]!.first : clause.verb.first;
  const start = isInverted ? clause.verb.first : Math.min(sourceFirst, clause.verb.first);
  const endsHere = isInverted || isEnd(word(tokens, after)) || isTimePhrase(sentence, clause);
  if (
    isTrustedCue(clause.lemma) &&
    endsHere &&
    start - 1 > from &&
    /^[,"”’?!]/.test(word(tokens, start - 1))
  ) {
    const resume = nextComma(tokens, after, to);
    const ranges: TokenRange[] = [[from, start - 1]];
    if (resume >= 0 && resume + 1 < to && hasWords(tokens, resume + 1, to))
      ranges.push([resume + 1, trimEnd(tokens, to)]);
    return ranges;
  }
  const next = sentence.clauses[at + 1];
  if (stance === 'requests' || stance === 'threatens' || stance === 'foresees') {
    return next?.relation === 'infinitive' && next.governor === at ? [[next.verb.first, stop]] : null;
  }
  if (isQuoteAt(tokens, after)) return [[after, stop]];
  const hasClause = next !== undefined && next.verb.form === 'finite' && next.verb.first < stop;
  if (isTrustedCue(clause.lemma) && hasClause && !clause.subjects.includes(next.subjects[0] ?? -1))
    return [[contentStart(sentence, clause, after), stop]];
  if (/^(?:deny|reject|dismiss|dispute)$/.test(clause.lemma))
    return deniedContent(sentence, clause, next, stop);
  return null;
}

/** "denied arming the militias", "rejected accusations that …": the doing or the clause after the noun. */
function deniedContent(
  sentence: SentenceAnalysis,
  clause: Clause,
  next: Clause | undefined,
  stop: number,
): TokenRange[] | null {
  if (next?.relation === 'gerund' && sentence.clauses[next.governor] === clause)
    return [[next.verb.first, stop]];
  return null;
}

function contentStart(sentence: SentenceAnalysis, clause: Clause, after: number): number {
  const listener = clause.objects[0];
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (!WITH_LISTENER.has(clause.lemma) || listener === undefined || next?.subjects.includes(listener))
    return after;
  return sentence.phrases.nouns[listener]!.last;
}

/** "accused Iran of arming …", "blamed Iran for the attack": what stands after the preposition. */
function accusedOf(tokens: Tokens, clause: Clause, stop: number): TokenRange[] | null {
  for (let at = clause.verb.last; at < stop; at++) {
    if (/^(?:of|for)$/.test(word(tokens, at)) && at > clause.verb.last) return [[at + 1, stop]];
  }
  return null;
}

/** The "that" which opens the content, past a listener and a time; −1 if none before the next verb. */
function thatAfter(tokens: Tokens, sentence: SentenceAnalysis, clause: Clause, at: number): number {
  const limit = sentence.clauses[at + 1]?.verb.first ?? sentence.to;
  for (let token = clause.verb.last; token < limit; token++) {
    const text = word(tokens, token);
    if (text === 'that' || text === 'whether') return token;
    if (/^[;:.]$/.test(text) || (text === ',' && token === clause.verb.last)) return -1;
  }
  return -1;
}

/** Where the content ends: before the next source that speaks for itself, or at the sentence's end. */
function contentStop(tokens: Tokens, sentence: SentenceAnalysis, at: number): number {
  for (const clause of sentence.clauses.slice(at + 1)) {
    const subject = clause.subjects[0];
    if (clause.relation !== 'main' || stanceOfVerb(clause.lemma) === null || subject === undefined) continue;
    const start = Math.min(sentence.phrases.nouns[subject]!.first, clause.verb.first);
    if (start <= sentence.clauses[at]!.verb.last) continue;
    const joint = word(tokens, start - 1);
    const isOwn =
      joint === ';' ||
      ((joint === 'and' || joint === 'but' || joint === 'while') && /^[,;]$/.test(word(tokens, start - 2)));
    if (isOwn) return start - 1;
  }
  return trimEnd(tokens, sentence.to);
}

/** Without the sentence's last full stop. */
function trimEnd(tokens: Tokens, to: number): number {
  return /^[.!?]+$/.test(word(tokens, to - 1)) ? to - 1 : to;
}

function nextComma(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (word(tokens, at) === ',') return at;
  }
  return -1;
}

function hasWords(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/\p{L}/u.test(tokenText(tokens, at))) return true;
  }
  return false;
}

function isQuoteAt(tokens: Tokens, at: number): boolean {
  return /^["“‘]$/.test(word(tokens, at));
}

/** "said on Monday." with nothing but a time or place between the verb and the end. */
function isTimePhrase(sentence: SentenceAnalysis, clause: Clause): boolean {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (next !== undefined) return false;
  return (
    clause.objects.length === 0 ||
    sentence.phrases.nouns[clause.objects[0]!]!.first > clause.verb.last ||
    WITH_LISTENER.has(clause.lemma)
  );
}

/** "is believed to have …", "was accused of …": the source is absent, or stands after "by". */
function passiveAttribution(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  index: number,
  clause: Clause,
  stance: Stance,
): FoundAttribution | null {
  const stop = contentStop(tokens, sentence, sentence.clauses.indexOf(clause));
  const agent = clause.obliques.find((oblique) => oblique.preposition === 'by')?.nouns[0] ?? -1;
  const follows = word(tokens, clause.verb.last);
  const opens = follows === 'to' || follows === 'that' || follows === 'of' || follows === 'by';
  if (!opens || (stance === 'requests' && agent < 0)) return null;
  const start = agent >= 0 ? sentence.phrases.nouns[agent]!.last : clause.verb.last;
  return {
    sentence: index,
    source: agent,
    sourceSentence: index,
    cue: [clause.verb.first, clause.verb.last],
    stance,
    content: [[start, stop]],
  };
}

/** "according to", hearsay adverbs, and nouns with "that". */
function otherAttributions(tokens: Tokens, sentence: SentenceAnalysis, index: number): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  const { from, to } = sentence;
  for (let at = from; at < to; at++) {
    const text = word(tokens, at);
    if (text === 'according' && word(tokens, at + 1) === 'to')
      found.push(...accordingTo(tokens, sentence, index, at));
    const adverb = stanceOfAdverb(text);
    if (adverb !== null) {
      found.push({
        sentence: index,
        source: -1,
        sourceSentence: index,
        cue: [at, at + 1],
        stance: adverb,
        content: clauseAround(tokens, sentence, at),
      });
    }
    const noun = stanceOfNoun(tokens.lemmas[at]!);
    if (noun !== null && word(tokens, at + 1) === 'that')
      found.push(...nounAttribution(tokens, sentence, index, at, noun));
  }
  return found;
}

function accordingTo(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  index: number,
  at: number,
): FoundAttribution[] {
  const start = sentence.phrases.nouns.findIndex((noun) => noun.first === at + 2);
  if (start < 0) return [];
  let source = start;
  while (sentence.phrases.nouns[source + 1]?.possessor === source) source++;
  const end = sentence.phrases.nouns[source]!.last;
  const comma = nextComma(tokens, end, sentence.to);
  const opens = at === sentence.from;
  const content: TokenRange[] = opens
    ? [[comma >= 0 ? comma + 1 : end, trimEnd(tokens, sentence.to)]]
    : [[sentence.from, word(tokens, at - 1) === ',' ? at - 1 : at]];
  return [{ sentence: index, source, sourceSentence: index, cue: [at, at + 2], stance: 'states', content }];
}

/** The clause an adverb stands in: between the punctuation around it. */
function clauseAround(tokens: Tokens, sentence: SentenceAnalysis, at: number): TokenRange[] {
  let first = at;
  let last = at + 1;
  while (first > sentence.from && !/^[,;:"“—]$/.test(word(tokens, first - 1))) first--;
  while (last < sentence.to && !/^[;:."”—]$/.test(word(tokens, last))) last++;
  return [[first, last]];
}

/** "Iran's claim that …", "accusations by X that …". */
function nounAttribution(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  index: number,
  at: number,
  stance: Stance,
): FoundAttribution[] {
  const { nouns } = sentence.phrases;
  const noun = nouns.find((phrase) => phrase.head === at);
  const owner = noun?.possessor ?? -1;
  const verb = sentence.clauses.findLast(
    (clause) => clause.verb.last <= at && clause.objects.some((object) => nouns[object]!.head === at),
  );
  const denies = verb !== undefined && stanceOfVerb(verb.lemma) === 'denies';
  const content: TokenRange[] = [[at + 2, trimEnd(tokens, sentence.to)]];
  const own: FoundAttribution = {
    sentence: index,
    source: owner,
    sourceSentence: index,
    cue: [at, at + 1],
    stance,
    content,
  };
  if (!denies) return [own];
  return [
    {
      sentence: index,
      source: verb.subjects[0] ?? -1,
      sourceSentence: index,
      cue: [verb.verb.first, verb.verb.last],
      stance: 'denies',
      content,
    },
  ];
}
