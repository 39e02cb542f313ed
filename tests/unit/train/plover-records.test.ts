import { expect, it } from 'vitest';
import { readPloverRecords } from '../../../src/train/plover-records.ts';

const line = (event: string, markup: string): string => JSON.stringify({ event, textInfo: { markup } });

it('reads the marked ends of a record and maps older labels', () => {
  const content = `${line('DEMAND', 'The (SRC: Swiss) (EVT: asked) (TAR: Peru) for gold in (LOC: Lima).')}\n`;
  const [record] = readPloverRecords(content);
  const { text, claims } = record!;
  expect(text).toBe('The Swiss asked Peru for gold in Lima.');
  expect(claims).toEqual([{ subject: [4, 9], predicate: 'requests', object: [16, 20] }]);
});

it('pairs ends that are source and target at once, each with the other', () => {
  const [record] = readPloverRecords(line('CONSULT', '(SRC/TAR: Peru) and (SRC/TAR: Chile) (EVT: met).'));
  expect(record!.claims.map(({ subject, object }) => [subject[0], object[0]])).toEqual([
    [0, 9],
    [9, 0],
  ]);
});

it('leaves out records without a target or with an event of no predicate', () => {
  const content = [line('AID', '(SRC: Peru) (EVT: helped).'), line('MUSE', '(SRC: A) (TAR: B)')].join('\n');
  expect(readPloverRecords(content)).toEqual([]);
});
