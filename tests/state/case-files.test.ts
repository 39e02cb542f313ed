import { describe, expect, it } from 'vitest';
import { caseName, readCaseFiles } from '../../src/app/state/case-files.ts';
import { decodeHash } from '../../src/app/state/place.ts';
import { readParameter } from '../../src/app/state/view-parameters.ts';
import { WHICH_CASE } from '../../src/app/state/which-case.ts';
import { writeExtractionLine } from '../../src/formats/extraction-lines.ts';
import { extractionOf } from './sample-case.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (data: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(data);
const now = (): Promise<void> => Promise.resolve();

describe('files of a case', () => {
  it('give extractions and articles, and name file, line and reason of what is broken', async () => {
    const record = writeExtractionLine(extractionOf('a1', 'Turkey attacks Ruritania.', []));
    const lines = [record, '{"id": "cut o', '{"id": "b", "text": "Iran denied it."}', record, '7'];
    const read = await readCaseFiles(
      [
        { name: 'wire.jsonl', bytes: bytes(lines.join('\n')) },
        { name: 'note.md', bytes: bytes('Basra was calm.') },
        { name: 'latin.jsonl', bytes: Uint8Array.of(0x7b, 0xe9, 0x7d) },
        { name: 'scan.pdf', bytes: bytes('%PDF') },
      ],
      decode,
      now,
    );
    expect(read.extractions.map(({ article }) => article.id)).toEqual(['a1']);
    expect(read.drafts.map(({ text }) => text)).toEqual(['Iran denied it.', 'Basra was calm.']);
    expect(read.errors.map(({ file, place }) => [file, place])).toEqual([
      ['wire.jsonl', 'line 2'],
      ['wire.jsonl', 'line 4'],
      ['wire.jsonl', 'line 5'],
      ['latin.jsonl', 'byte 1'],
      ['scan.pdf', null],
    ]);
    expect(read.errors[1]!.reason).toBe('the id “a1” already stands in line 1');
  });

  it('name the case', () => {
    const file = (name: string): { name: string; bytes: Uint8Array } => ({ name, bytes: bytes('') });
    expect(caseName([file('read.jsonl')])).toBe('read');
    expect(caseName([file('read.jsonl'), file('b.jsonl'), file('c.jsonl')])).toBe('read and 2 more files');
  });

  it('are told apart from the sample by the address', () => {
    const asked = (hash: string): string => readParameter(decodeHash(hash).place.parameters, WHICH_CASE);
    expect(['#/graph?case=sample', '#/graph?case=other', '#/start'].map(asked)).toEqual(['sample', '', '']);
  });
});
