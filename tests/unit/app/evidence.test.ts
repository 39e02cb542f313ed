import { describe, expect, it } from 'vitest';
import { evidenceMarks } from '../../../src/app/state/evidence-marks.ts';
import { evidenceOf, summaryOf } from '../../../src/app/state/evidence.ts';
import { claimHolder, holdersLine } from '../../../src/app/state/holders.ts';
import { runsOf } from '../../../src/app/state/marks.ts';
import { voicesSentence } from '../../../src/app/texts.ts';
import { CaseFile } from '../../../src/casefile/casefile.ts';
import { projectGraph } from '../../../src/graph/project.ts';
import { ALLEGED, DENIED } from '../../state/sample-case.ts';

const file = new CaseFile();
file.add(ALLEGED);
file.add(DENIED);
const resolved = file.resolved();
const nameOf = (id: string): string => resolved.entities.get(id)!.name;
const edge = projectGraph(resolved).edges.find(({ predicate }) => predicate === 'helps')!;
const claims = edge.claims.map((id) => resolved.claims.find((claim) => claim.id === id)!);

describe('evidence', () => {
  it('is grouped by claimant and certainty, denials last', () => {
    const groups = evidenceOf(claims);
    expect(groups.map(({ claimant, certainty }) => [nameOf(claimant), certainty])).toEqual([
      ['Bergner', 'alleged'],
      ['Hosseini', 'denied'],
    ]);
  });

  it('is summed up in a sentence', () => {
    const summary = summaryOf(resolved, claims);
    expect(voicesSentence(summary.voices)).toBe('One claimant alleges it, one denies it.');
    expect([summary.sentenceCount, summary.articleCount, summary.from]).toEqual([2, 2, '2007-07-02']);
    expect(holdersLine(claims, nameOf)).toBe('alleged by Bergner; denied by Hosseini');
    expect(claimHolder(claims[0]!, nameOf)).toBe('alleged by Bergner');
  });

  it('marks subject, relation, object, cue and claimant in the sentence', () => {
    const [group] = evidenceOf(claims);
    const [sentence] = group!.sentences;
    const runs = runsOf(ALLEGED.article.text, sentence!.sentence, evidenceMarks(resolved, sentence!));
    const marked = runs.filter((run) => run.mentions[0] ?? run.cue ?? run.trigger).map(({ text }) => text);
    expect(marked).toEqual(['Bergner', 'alleged', 'Quds Force', 'armed', 'Mahdi Army']);
  });
});
