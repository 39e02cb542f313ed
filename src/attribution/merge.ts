/**
 * What the tagger and the rules found → one list. Where both see a cue, the extent is the tagger's and the
 * meaning the rules'; what only one of them sees stays, with its confidence. O(attributions of a sentence).
 */
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import type { Tokens } from '../text/tokens.ts';
import { isComma, isOpeningQuote, lowerAt, wordAt } from '../text/token-words.ts';
import { stanceOfCue } from './cues.ts';
import {
  attributionsBySentence,
  covers,
  sourceRange,
  type ExactWords,
  type FoundAttribution,
  type RuledAttribution,
  type TokenRange,
} from './found-attribution.ts';
import { chanceOf, type TaggedAttribution, type TaggedText } from './tagger.ts';

/** How sure what the rules find is where there is no tagger. */
const RULES_ALONE = 0.5;
/** A cue that is less likely one does not stand in the record. */
const LEAST_SHOWN = 0.2;
/** The same where nobody is named for the words, which the tagger's corpus seldom marks. */
const LEAST_SHOWN_UNNAMED = 0.1;
/** How many attributions further on one is looked for that stands within another. */
const NEXT = 3;
/** Heads that name somebody only by what follows them. */
const ONE_OF_SOME = /^(?:second|third|fourth|fifth|another|one|other)$/;
/** How sure the tagger must be of a cue that no rule knows. */
const LEAST_SPOKEN = 0.5;

/** All attributions, in order of sentences and cues. */
export function mergeAttributions(
  analysis: TextAnalysis,
  ruled: readonly RuledAttribution[],
  tagged: TaggedText | null,
): FoundAttribution[] {
  const locate = new Locator(analysis);
  const rulesOf = new Map<number, Set<RuledAttribution>>();
  const runOn: RuledAttribution[] = [];
  for (const rule of ruled) {
    const { sentence, cue } = rule;
    if (locate.sentenceOf(cue[0]) !== sentence) runOn.push(rule);
    else if (rulesOf.get(sentence)?.add(rule) === undefined) rulesOf.set(sentence, new Set([rule]));
  }
  const found = (tagged?.attributions ?? []).map((tag): FoundAttribution => {
    const rules = rulesOf.get(locate.sentenceOf(tag.cue[0]));
    const rule = rules === undefined ? undefined : [...rules].find(({ cue }) => overlap(cue, tag.cue));
    if (rule === undefined) return byTagger(locate, analysis, tag);
    rules!.delete(rule);
    return byBoth(locate, analysis, rule, tag);
  });
  const whole = found.map((one, index) => withNested(locate, one, found, index));
  const contents = attributionsBySentence(whole);
  for (const rule of [...[...rulesOf.values()].flatMap((rules) => [...rules]), ...runOn]) {
    const confidence = tagged === null ? RULES_ALONE : chanceOf(tagged.chances, rule.cue);
    const isTold = (contents.get(rule.sentence) ?? []).some(({ exact }) => isToldBy(exact, rule));
    whole.push(byRule(locate, analysis, rule, confidence, isTold));
  }
  return whole.sort((a, b) => a.sentence - b.sentence || a.cue[0] - b.cue[0]);
}

/**
 * "said that the army claimed that …": a content that ends with the source of another attribution goes on with
 * that one's content.
 */
function withNested(
  locate: Locator,
  outer: FoundAttribution,
  all: readonly FoundAttribution[],
  at: number,
): FoundAttribution {
  const last = outer.exact.content.at(-1);
  if (last === undefined) return outer;
  const inner = all.slice(at + 1, at + 1 + NEXT).find(({ exact }) => {
    const [source] = exact.source;
    const [cue] = exact.cue;
    const isInside = source !== undefined && source[0] >= last[0] && source[1] === last[1];
    return isInside && cue !== undefined && cue[0] >= last[1] && cue[0] <= last[1] + 1;
  });
  const end = inner?.exact.content.at(-1)?.[1] ?? 0;
  if (inner === undefined || end <= last[1]) return outer;
  const content = [...outer.exact.content.slice(0, -1), [last[0], end] as const];
  const isMeant = outer.content === outer.exact.content;
  return {
    ...outer,
    exact: { ...outer.exact, content },
    content: isMeant ? content : outer.content,
    reach: isMeant ? locate.sentencesOf(content, outer.sentence) : outer.reach,
  };
}

/** Whether a quotation that runs on by the rules is in the tagger's content already. */
function isToldBy({ cue, content }: ExactWords, rule: RuledAttribution): boolean {
  return (
    cue.some((range) => overlap(range, rule.cue)) && rule.content.every(([first]) => covers(content, first))
  );
}

const hasWords = (ranges: readonly TokenRange[]): boolean => ranges.some(([first, last]) => last > first);

/** Whether the cue is a passive, whose subject gives no words. */
function isPassive(sentences: readonly SentenceAnalysis[], { sentence, cue }: RuledAttribution): boolean {
  return sentences[sentence]!.clauses.some(({ verb }) => verb.isPassive && verb.first === cue[0]);
}

/** The source by the rules with all that hangs on it. */
function sourceOf(
  tokens: Tokens,
  sentences: readonly SentenceAnalysis[],
  rule: RuledAttribution,
): readonly TokenRange[] {
  return rule.source < 0 ? [] : [sourceRange(tokens, sentences[rule.sourceSentence]!, rule)];
}

function byRule(
  locate: Locator,
  { tokens, sentences }: Pick<TextAnalysis, 'tokens' | 'sentences'>,
  rule: RuledAttribution,
  confidence: number,
  isTold: boolean,
): FoundAttribution {
  return {
    ...rule,
    exact: { source: sourceOf(tokens, sentences, rule), cue: [rule.cue], content: rule.content },
    confidence,
    isSpoken: !isTold && hasWords(rule.content),
    isShown: !isTold && confidence >= leastShown(rule),
    reach: locate.sentencesOf(rule.content, rule.sentence),
  };
}

const leastShown = ({ source }: RuledAttribution): number => (source < 0 ? LEAST_SHOWN_UNNAMED : LEAST_SHOWN);

/** The meaning by the rules, the extent by the tagger. */
function byBoth(
  locate: Locator,
  { tokens, sentences }: TextAnalysis,
  rule: RuledAttribution,
  tag: TaggedAttribution,
): FoundAttribution {
  if (rule.isCited || rule.isHearsay) {
    return { ...byRule(locate, { tokens, sentences }, rule, tag.confidence, false), isShown: true };
  }
  const isNamed =
    rule.source >= 0 || !isPassive(sentences, rule) || tag.source.some(([first]) => first >= tag.cue[1]);
  const source = isNamed ? tag.source : [];
  const place = source.length > 0 ? locate.phraseOf(source) : null;
  const isOfRule = tag.content.length === 0 || (rule.source < 0 && source.length === 0);
  const content = isOfRule ? rule.content : tag.content;
  return {
    ...rule,
    ...(place === null ? {} : { source: place.phrase, sourceSentence: place.sentence }),
    content,
    exact: {
      source: tag.source,
      cue: [tag.cue],
      content: tag.content.length === 0 ? rule.content : tag.content,
    },
    confidence: tag.confidence,
    isSpoken: hasWords(content),
    isShown: tag.confidence >= leastShown(rule),
    reach: locate.sentencesOf(content, rule.sentence),
  };
}

function byTagger(
  locate: Locator,
  { tokens }: TextAnalysis,
  { cue, head, source, content, confidence }: TaggedAttribution,
): FoundAttribution {
  const sentence = locate.sentenceOf(cue[0]);
  const place = source.length > 0 ? locate.phraseOf(source) : { sentence, phrase: -1 };
  const stance = stanceOfCue(tokens, head);
  return {
    source: place.phrase,
    cue,
    stance: stance ?? 'states',
    content,
    sentence,
    sourceSentence: place.sentence,
    isCited: false,
    isHearsay: false,
    exact: { source, cue: [cue], content },
    confidence,
    isSpoken:
      confidence >= LEAST_SPOKEN &&
      place.phrase >= 0 &&
      content.some(([first, last]) => isOpeningQuote(tokens, first) || (stance !== null && last - first > 2)),
    isShown: confidence >= LEAST_SHOWN,
    reach: locate.sentencesOf(content, sentence),
  };
}

const overlap = (a: TokenRange, b: TokenRange): boolean => a[0] < b[1] && b[0] < a[1];

/** Finds sentences and phrases of tokens. */
class Locator {
  readonly #analysis: TextAnalysis;

  constructor(analysis: TextAnalysis) {
    this.#analysis = analysis;
  }

  /** Index of the sentence of a token. */
  sentenceOf(token: number): number {
    const { sentences } = this.#analysis;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.from <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The sentences that ranges touch, with one that belongs to them anyway, in order. */
  sentencesOf(ranges: readonly TokenRange[], own: number): number[] {
    const touched = new Set([own]);
    for (const [first, last] of ranges) {
      const end = this.sentenceOf(last - 1);
      for (let sentence = this.sentenceOf(first); sentence <= end; sentence++) touched.add(sentence);
    }
    return [...touched].sort((a, b) => a - b);
  }

  /** The noun phrase that heads the words of a source, with its sentence. */
  phraseOf(words: readonly TokenRange[]): { sentence: number; phrase: number } {
    const [first, last] = words[0]!;
    const sentence = this.sentenceOf(first);
    const { tree, phrases } = this.#analysis.sentences[sentence]!;
    for (let at = first; at < last; at++) {
      const head = tree.headOf(at);
      const phrase = tree.phraseAt(at);
      if (phrase >= 0 && (head < first || head >= last))
        return { sentence, phrase: this.#bearerOf(sentence, phrase, last) };
    }
    const inside = phrases.nouns.findIndex((noun) => noun.head >= first && noun.head < last);
    return { sentence, phrase: inside };
  }

  /** "Secretary of State John Kerry", "a third, John Kerry": the named person whom the phrase leads to, else itself. */
  #bearerOf(sentence: number, phrase: number, end: number): number {
    const { tokens, sentences, names } = this.#analysis;
    const { tree, phrases } = sentences[sentence]!;
    const { head, last, name } = phrases.nouns[phrase]!;
    const isTitle = lowerAt(tokens, last) === 'of' && /^\p{Lu}/u.test(wordAt(tokens, head));
    const relation = isTitle ? /^nmod/ : ONE_OF_SOME.test(lowerAt(tokens, head)) ? /^appos$/ : null;
    if (name >= 0 || relation === null) return phrase;
    const behind = phrases.nouns.findIndex(({ first }) => first === last + 1 && isComma(tokens, last));
    const bearers = [...tree.dependents(head, relation).map((at) => tree.phraseAt(at)), behind];
    const isPerson = (one: number): boolean => {
      const noun = phrases.nouns[one];
      return noun !== undefined && noun.head < end && names[noun.name]?.kind === 'person';
    };
    return bearers.find(isPerson) ?? phrase;
  }
}
