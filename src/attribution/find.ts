/**
 * Clauses → attributions: who is given which words, by which cue. Reporting verbs before, after and
 * inside their content, "according to", hearsay adverbs, passives without a source ("is believed to"),
 * accusations of doing, and quotations that run on over sentences. Rules over clauses, before anyone
 * knows who is who; O(n) in clauses.
 */
import type { TextAnalysis } from '../nlp/analyse.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { otherAttributions } from './other-cues.ts';
import { continueQuotations } from './quotations.ts';
import { verbAttributions } from './verb-cues.ts';

/** Finds all attributions of a text, in order of their cues. */
export function findAttributions(analysis: TextAnalysis): FoundAttribution[] {
  const { tokens, sentences } = analysis;
  const found = sentences.flatMap((sentence, index) =>
    [...verbAttributions(tokens, sentence), ...otherAttributions(tokens, sentence)].map(
      (attribution): FoundAttribution => ({ ...attribution, sentence: index, sourceSentence: index }),
    ),
  );
  const all = continueQuotations(analysis, [...found, ...citedSources(analysis, found)]);
  return all.sort((a, b) => a.sentence - b.sentence || a.cue[0] - b.cue[0]);
}

/** "AP, citing the US military, said …": the cited source holds what the citing one says. */
function citedSources(
  { sentences }: TextAnalysis,
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  return found.flatMap((attribution): FoundAttribution[] => {
    const citing = sentences[attribution.sentence]!.clauses.find(
      ({ lemma, verb, subjects }) =>
        (lemma === 'cite' || lemma === 'quote') &&
        verb.form === 'gerund' &&
        subjects[0] === attribution.source &&
        verb.first !== attribution.cue[0],
    );
    const source = citing?.objects[0];
    if (citing === undefined || source === undefined) return [];
    return [{ ...attribution, source, cue: [citing.verb.first, citing.verb.last], stance: 'states' }];
  });
}
