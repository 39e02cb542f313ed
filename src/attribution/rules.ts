/**
 * Clauses → attributions by rules: reporting verbs before, after and inside their content, "according to",
 * hearsay adverbs, passives without a source ("is believed to"), accusations of doing, cited sources, and
 * quotations that run on over sentences. O(n) in clauses.
 */
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import { lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { stanceOfAdverb } from './cues.ts';
import type { RuledAttribution, SentenceAttribution } from './found-attribution.ts';
import { hasIt, otherAttributions } from './other-cues.ts';
import { continueQuotations } from './quotations.ts';
import { heardFrom, verbAttributions } from './verb-cues.ts';

/** The attributions that the rules find, those that run on and those of cited sources last. */
export function ruledAttributions(analysis: TextAnalysis): RuledAttribution[] {
  const { tokens, sentences } = analysis;
  const found = sentences.flatMap((sentence, index) =>
    [...verbAttributions(tokens, sentence), ...otherAttributions(tokens, sentence)].map(
      (attribution): RuledAttribution => ({
        ...attribution,
        sentence: index,
        sourceSentence: index,
        isCited: false,
        isHearsay: isHearsay(tokens, sentence, attribution),
      }),
    ),
  );
  return continueQuotations(analysis, [...found, ...transcripts(analysis), ...citedSources(analysis, found)]);
}

/** "allegedly", "rumour has it", "heard from a colleague". */
function isHearsay(
  tokens: Tokens,
  { clauses }: SentenceAnalysis,
  { cue: [first], source, stance }: SentenceAttribution,
): boolean {
  if (stanceOfAdverb(lowerAt(tokens, first)) !== null || hasIt(tokens, first)) return true;
  if (source < 0 || stance !== 'alleges') return false;
  return clauses.some((clause) => clause.verb.first === first && heardFrom(tokens, clause) === source);
}

/** "AP, citing the US military, said …": the cited source holds what the citing one says. */
function citedSources(
  { sentences }: TextAnalysis,
  found: readonly RuledAttribution[],
): readonly RuledAttribution[] {
  return found.flatMap((attribution): RuledAttribution[] => {
    const citing = sentences[attribution.sentence]!.clauses.find(
      ({ lemma, verb, subjects }) =>
        (lemma === 'cite' || lemma === 'quote') &&
        verb.form === 'gerund' &&
        subjects[0] === attribution.source &&
        verb.first !== attribution.cue[0],
    );
    const source = citing?.objects[0];
    if (citing === undefined || source === undefined) return [];
    return [
      { ...attribution, source, cue: [citing.verb.first, citing.verb.last], stance: 'states', isCited: true },
    ];
  });
}

/** "Bergner: Iran armed them." on a line of its own: the words after the colon are the person's. */
function transcripts({ tokens, sentences, names }: TextAnalysis): readonly RuledAttribution[] {
  return sentences.flatMap(({ from, to, phrases: { nouns }, clauses }, index): RuledAttribution[] => {
    const source = nouns.findIndex(({ first }) => first === from);
    const speaker = nouns[source];
    const isPerson = speaker !== undefined && speaker.name >= 0 && names[speaker.name]!.kind === 'person';
    const startsLine =
      from === 0 || tokens.text.slice(tokens.ends[from - 1], tokens.starts[from]).includes('\n');
    if (!isPerson || !startsLine || lowerAt(tokens, speaker.last) !== ':') return [];
    const start = speaker.last + 1;
    if (clauses.every(({ verb }) => verb.first < start)) return [];
    return [
      {
        source,
        cue: [speaker.last, start],
        stance: 'states',
        content: [[start, to]],
        sentence: index,
        sourceSentence: index,
        isCited: false,
        isHearsay: false,
      },
    ];
  });
}
