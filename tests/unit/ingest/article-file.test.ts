import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isoDate,
  isReadableName,
  readArticleFile,
  readArticleLine,
  readArticleLines,
  type IngestResult,
} from '../../../src/ingest/article-file.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const readBytes = (bytes: Uint8Array, name = 'note.txt'): IngestResult =>
  readArticleFile(name, bytes, decode);
const readFile = (text: string, name = 'note.txt'): IngestResult => readBytes(encode(text), name);
const messages = ({ errors }: IngestResult): string[] => errors.map((error) => error.message);

describe('a text file', () => {
  it('says where front matter opens that never closes, and reads it as text', () => {
    const result = readFile('---\ntitle: x\nIran attacked Israel.');
    expect(messages(result)).toEqual([
      'note.txt, line 1: the front matter that opens here has no closing ---; it is read as text',
    ]);
    expect(result.drafts[0]!.text).toContain('title: x');
  });

  it('without front matter is one article with the file’s name as title', () => {
    expect(readFile('Iran denied it.\n', 'folder/talks.md').drafts).toEqual([
      { id: null, title: 'talks', origin: null, date: null, url: null, text: 'Iran denied it.' },
    ]);
  });

  it('takes its facts from front matter, quoted or not', () => {
    const text =
      '---\nid: a7\ntitle: "Talks: day one"\norigin: Gulf Wire\ndate: 2007-05-28\nurl: https://example.org/a\n---\n\nThey met.\n';
    expect(readFile(text).drafts).toEqual([
      {
        id: 'a7',
        title: 'Talks: day one',
        origin: 'Gulf Wire',
        date: '2007-05-28',
        url: 'https://example.org/a',
        text: 'They met.',
      },
    ]);
  });

  it('may end its lines with CR LF; the body keeps them', () => {
    const [draft] = readFile('---\r\ntitle: Talks\r\n---\r\nOne.\r\n\r\nTwo.\r\n').drafts;
    expect(draft).toMatchObject({ title: 'Talks', text: 'One.\r\n\r\nTwo.' });
  });

  it('may start with a byte order mark', () => {
    expect(readFile('\uFEFF---\ntitle: Talks\n---\nThey met.').drafts[0]).toMatchObject({
      title: 'Talks',
      text: 'They met.',
    });
  });

  it('that opens with a rule but no fields is all text', () => {
    expect(readFile('---\nNo field here.\n---\nThey met.').drafts[0]!.text).toBe(
      '---\nNo field here.\n---\nThey met.',
    );
  });

  it('keeps the article when its date is none, and says so', () => {
    const result = readFile('---\ndate: 29 August\n---\nThey met.');
    expect(result.drafts[0]!.date).toBeNull();
    expect(messages(result)).toEqual([
      'note.txt, front matter: "29 August" is not a date like 2007-08-29; it is left unknown',
    ]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['', 'note.txt: the file is empty'],
    [' \n\t\n', 'note.txt: the file holds nothing but white space'],
    ['---\ntitle: Talks\n---\n\n', 'note.txt: there is no text below the front matter'],
    ['abc\u0000def', 'note.txt: this is a binary file, not text'],
    ['%PDF-1.4 and so on', 'note.txt: this is a binary file, not text'],
    ['\u0001\u0002\u0003\u0004', 'note.txt: this is a binary file, not text'],
  ])('is named with its reason: %j', (text, message) => {
    const result = readFile(text);
    expect(result.drafts).toEqual([]);
    expect(messages(result)).toEqual([message]);
  });

  it.each([
    ['a stray lead byte', [0x41, 0xff, 0x41], 1],
    ['a cut sequence', [0x41, 0x42, 0xe2, 0x82], 2],
    ['a lead byte without its tail', [0xc3, 0x28], 0],
    ['an overlong form', [0x41, 0xc0, 0x80], 1],
    ['Latin-1', [...encode('caf'), 0xe9, 0x20, 0x41], 3],
  ])('names the byte at which UTF-8 breaks: %s', (_, bytes, at) => {
    const result = readBytes(Uint8Array.from(bytes));
    expect(result.drafts).toEqual([]);
    expect(result.errors[0]).toMatchObject({ file: 'note.txt', place: `byte ${at}` });
    expect(result.errors[0]!.reason).toContain('not valid UTF-8');
  });

  // RFC 3629 bounds the second byte after E0, ED, F0 and F4 more tightly than 80 to BF.
  it('names the first byte of an encoded surrogate or of a code point past the last', () => {
    expect(readBytes(Uint8Array.of(0x41, 0xed, 0xa0, 0x80)).errors[0]!.place).toBe('byte 1');
    expect(readBytes(Uint8Array.of(0x41, 0x42, 0xf4, 0x90, 0x80, 0x80)).errors[0]!.place).toBe('byte 2');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.txt', 'a.jsonl'), (bytes, name) => {
        const { drafts, errors } = readBytes(bytes, name);
        expect(drafts.length + errors.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('JSON Lines', () => {
  const line = (fields: object): string => JSON.stringify({ text: 'They met.', ...fields });

  it('keep every line but the broken third', () => {
    const result = readArticleLines(
      'wire.jsonl',
      [line({ id: 'x' }), line({}), '{"text": "They', line({ id: 'y' })].join('\n'),
    );
    expect(result.drafts.map((draft) => draft.id)).toEqual(['x', null, 'y']);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toMatchObject({ file: 'wire.jsonl', place: 'line 3' });
    expect(result.errors[0]!.message).toMatch(/^wire\.jsonl, line 3: this is not JSON/);
  });

  it('name the line that holds an id already', () => {
    const result = readArticleLines('wire.jsonl', `${line({ id: 'x' })}\n\n${line({ id: 'x' })}\n`);
    expect(result.drafts).toHaveLength(1);
    expect(messages(result)).toEqual(['wire.jsonl, line 3: the id "x" already stands in line 1']);
  });

  it('take ids called __proto__ and constructor as they are', () => {
    const result = readArticleLines(
      'wire.jsonl',
      `${line({ id: '__proto__' })}\n${line({ id: 'constructor' })}`,
    );
    expect(result.drafts.map((draft) => draft.id)).toEqual(['__proto__', 'constructor']);
    expect(result.errors).toEqual([]);
  });

  it('may end their lines with CR LF', () => {
    expect(readArticleLines('wire.jsonl', `${line({})}\r\n${line({})}\r\n`).drafts).toHaveLength(2);
  });

  it('say what a line lacks', () => {
    expect(readArticleLine('[1]')).toBe('expected a JSON object');
    expect(readArticleLine('null')).toBe('expected a JSON object');
    expect(readArticleLine('{"title": "Talks"}')).toBe('the object has no "text" of type string');
  });

  it('leave unknown what is missing, empty or no date', () => {
    expect(readArticleLine(line({ id: 7, title: '', origin: null, date: '2007-02-30' }))).toEqual({
      id: '7',
      title: null,
      origin: null,
      date: null,
      url: null,
      text: 'They met.',
    });
  });
});

describe('dates', () => {
  it.each([
    ['2007-08-29', '2007-08-29'],
    ['2007-08-29T10:00:00Z', '2007-08-29'],
    ['2008-02-29', '2008-02-29'],
    ['2007-02-29', null],
    ['1900-02-29', null],
    ['2000-02-29', '2000-02-29'],
    ['2007-13-01', null],
    ['2007-00-10', null],
    ['2007-06-31', null],
    ['2007-06-00', null],
    ['2007-6-1', null],
    ['29.08.2007', null],
    ['2007-08-29x', null],
  ])('%s is %s', (value, date) => expect(isoDate(value)).toBe(date));
});

it('reads .txt, .md and .jsonl by name and nothing else', () => {
  expect(['a.txt', 'b.MD', 'c.jsonl', 'd.ndjson'].every(isReadableName)).toBe(true);
  expect(['a.pdf', 'txt', 'a.json', 'a.txt.zip'].some(isReadableName)).toBe(false);
});
