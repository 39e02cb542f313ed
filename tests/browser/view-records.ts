/**
 * Records of two articles made by hand for the matrix and the timeline: accusations of which some are answered, claims
 * dated by day and by month, one of long ago, and an article without a date. All of it is made up.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimTime } from '../../src/claims/claim.ts';
import { writeExtractionLine } from '../../src/formats/extraction-lines.ts';
import { madeExtraction, type MadeClaim, type MadeEntity } from '../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['league', 'group', 'Tin League'],
  ['guild', 'group', 'Rope Guild'],
  ['marsh', 'person', 'Ilan Marsh'],
  ['voss', 'person', 'Petra Voss'],
  ['harbour', 'place', 'Cold Harbour'],
];

const day = (date: string): ClaimTime => ({ from: date, to: date, precision: 'day', span: [0, 1] });

const accuses = (subject: string, object: string, rest: Partial<MadeClaim> = {}): MadeClaim => ({
  subject,
  predicate: 'accuses',
  object,
  ...rest,
});

const JULY: readonly MadeClaim[] = [
  accuses('league', 'guild', { time: day('2007-06-18') }),
  accuses('league', 'guild', { certainty: 'alleged', claimants: ['marsh'], cue: [0, 1] }),
  accuses('league', 'voss'),
  accuses('marsh', 'guild'),
  accuses('voss', 'league', { certainty: 'hypothetical' }),
  {
    subject: 'guild',
    predicate: 'attacks',
    object: 'league',
    time: { from: '2007-06-01', to: '2007-06-30', precision: 'month', span: [0, 1] },
  },
  { subject: 'guild', predicate: 'controls', object: 'harbour', time: day('1911-03-04') },
];

const AUGUST: readonly MadeClaim[] = [
  accuses('league', 'guild', { certainty: 'denied', claimants: ['guild'], cue: [0, 1] }),
  { subject: 'marsh', predicate: 'meets', object: 'voss', time: day('2007-08-06') },
  { subject: 'voss', predicate: 'supports', object: 'guild' },
];

const UNDATED: readonly MadeClaim[] = [{ subject: 'marsh', predicate: 'leads', object: 'league' }];

/** Writes the records into a folder of their own; the file's path. */
export function viewRecords(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'records.jsonl');
  const records = [
    madeExtraction('v1', ENTITIES, JULY, 'The Tide', '2007-07-02'),
    madeExtraction('v2', ENTITIES, AUGUST, 'The Tide', '2007-08-09'),
    madeExtraction('v3', ENTITIES, UNDATED, 'The Tide', null),
  ];
  writeFileSync(file, records.map((record) => writeExtractionLine(record)).join('\n'));
  return file;
}
