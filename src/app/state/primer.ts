/**
 * The primer's sentence as marked runs, and the line that becomes of it.
 */
import type { GraphEdge } from '../../graph/claim-graph.ts';
import { PRIMER_TEXTS } from '../primer-texts.ts';
import { runsOf, type Mark, type Run } from './marks.ts';

const { sentence, subject, object, claimant, denier, claims, denies, trigger } = PRIMER_TEXTS;

function spanOf(words: string): readonly [number, number] {
  const start = sentence.indexOf(words);
  return [start, start + words.length];
}

function mention(words: string, kind: 'group' | 'place'): Mark {
  return { type: 'mention', span: spanOf(words), kind, form: 'name', entity: words, label: words };
}

/** The sentence with its names, cues and trigger; `isSelected` puts the marker on the trigger. */
export function primerRuns(isSelected: boolean): Run[] {
  return runsOf(
    sentence,
    [0, sentence.length],
    [
      mention(claimant, 'group'),
      mention(subject, 'group'),
      mention(object, 'group'),
      mention(denier, 'place'),
      { type: 'cue', span: spanOf(claims), certainty: 'alleged' },
      { type: 'cue', span: spanOf(denies), certainty: 'denied' },
      { type: 'trigger', span: spanOf(trigger), family: 'backing', claim: '', isSelected },
    ],
  );
}

/** What it claims and what is denied of it, on one line. */
export const PRIMER_LINE: GraphEdge = {
  id: '',
  source: subject,
  target: object,
  predicate: 'helps',
  family: 'backing',
  polarity: 'positive',
  symmetric: false,
  certainty: 'alleged',
  contested: true,
  implied: false,
  certaintyCounts: [0, 1, 0, 1],
  voiceCounts: [0, 1, 0, 1],
  claimantCount: 1,
  claims: [],
};
