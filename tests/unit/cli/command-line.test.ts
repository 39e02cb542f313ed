import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { copyOfProgram, removeCopy, run, scratchFolder, type Run } from './built-program.ts';

let program = '';
const folder = scratchFolder();

beforeAll(async () => {
  program = await copyOfProgram();
}, 90_000);

afterAll(() => {
  removeCopy(program);
  rmSync(folder, { recursive: true });
});

const place = (name: string): string => join(folder, name);
const hearsay = (...args: string[]): Run => run(program, args);

function write(name: string, content: string | Uint8Array): string {
  mkdirSync(join(place(name), '..'), { recursive: true });
  writeFileSync(place(name), content);
  return place(name);
}

function records(lines: string): Extraction[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Extraction);
}

const line = (id: string, text = 'Iran attacked Israel.'): string => JSON.stringify({ id, text });

describe('extract', () => {
  it('writes one record an article, in input order, and ends with 0', () => {
    const first = write('plain/one.txt', 'Iran attacked Israel.');
    const second = write(
      'plain/two.md',
      '---\nid: two\norigin: Wire\ndate: 2007-08-29\n---\nIsrael attacked Syria.',
    );
    const { status, stdout, stderr } = hearsay('extract', second, first);
    expect(status).toBe(0);
    const found = records(stdout);
    expect(found.map(({ article }) => article.id)).toEqual(['two', 'a1']);
    expect(found[0]!.article).toMatchObject({
      origin: 'Wire',
      date: '2007-08-29',
      text: 'Israel attacked Syria.',
    });
    expect(found.map(({ claims }) => claims.map(({ predicate }) => predicate))).toEqual([
      ['attacks'],
      ['attacks'],
    ]);
    expect(stderr).toContain('2 articles, 2 claims');
  });

  it('reads folders through, by name, and passes over files of other kinds', () => {
    write('tree/b.txt', 'Iran attacked Israel.');
    write('tree/a/c.md', 'Iran attacked Iraq.');
    write('tree/a/picture.png', 'no text');
    const { status, stdout } = hearsay('extract', place('tree'));
    expect(status).toBe(0);
    expect(records(stdout).map(({ article }) => article.title)).toEqual(['c', 'b']);
  });

  it('takes JSON Lines or a plain text from standard input', () => {
    const lines = run(program, ['extract', '-'], `${line('x')}\n${line('y')}\n`);
    expect(records(lines.stdout).map(({ article }) => article.id)).toEqual(['x', 'y']);
    const text = run(program, ['extract', '-'], 'Iran attacked Israel.\nIsrael denied it.\n');
    expect(records(text.stdout)).toMatchObject([
      { article: { title: null, text: 'Iran attacked Israel.\nIsrael denied it.' } },
    ]);
    expect([lines.status, text.status]).toEqual([0, 0]);
  });

  it('writes to a file with -o and leaves standard output empty', () => {
    const input = write('one.txt', 'Iran attacked Israel.');
    const { status, stdout } = hearsay('extract', input, '-o', place('out.jsonl'));
    expect([status, stdout]).toEqual([0, '']);
    expect(records(readFileSync(place('out.jsonl'), 'utf8'))).toHaveLength(1);
  });

  it('leaves the texts out with --no-text', () => {
    const { stdout } = hearsay('extract', '--no-text', write('one.txt', 'Iran attacked Israel.'));
    expect(records(stdout)[0]!.article).not.toHaveProperty('text');
  });

  it('takes an empty text of a line for an article, with a diagnostic', () => {
    const { status, stdout } = run(program, ['extract', '-'], line('x', ''));
    expect(status).toBe(0);
    expect(records(stdout)[0]!.diagnostics).toHaveLength(1);
  });
});

describe('a file to write to', () => {
  it('is never one of the inputs', () => {
    const source = write('self/self.md', 'Iran attacked Israel.');
    const { status, stderr } = hearsay('extract', source, '-o', source);
    expect(status).toBe(2);
    expect(stderr).toContain('is one of the inputs');
    expect(readFileSync(source, 'utf8')).toBe('Iran attacked Israel.');
  });

  it('keeps what it held when nothing could be read', () => {
    const [records, graph] = [write('kept/old.jsonl', 'old'), write('kept/old.gexf', 'old')];
    expect(hearsay('extract', place('kept/none.txt'), '-o', records).status).toBe(1);
    expect(hearsay('graph', place('kept/none.txt'), '-o', graph).status).toBe(1);
    expect([records, graph].map((file) => readFileSync(file, 'utf8'))).toEqual(['old', 'old']);
    expect(existsSync(`${records}.partial`)).toBe(false);
  });

  it('is not read again where it lies among the inputs', () => {
    write('among/one.md', 'Iran attacked Israel.');
    const output = place('among/read.jsonl');
    for (let round = 0; round < 2; round++) {
      expect(hearsay('extract', place('among'), '-o', output).status).toBe(0);
      expect(records(readFileSync(output, 'utf8'))).toHaveLength(1);
    }
  });

  it.skipIf(!existsSync('/dev/null'))('may be a device', () => {
    const source = write('device/one.md', 'Iran attacked Israel.');
    expect(hearsay('extract', source, '-o', '/dev/null').status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('bad input', () => {
  const good = (): string => write('good.txt', 'Iran attacked Israel.');

  it.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'bad/empty.txt', '', 'the file is empty'],
    ['an empty file of lines', 'bad/empty.jsonl', '', 'the file is empty'],
    ['white space', 'bad/blank.txt', ' \n', 'nothing but white space'],
    ['a binary file', 'bad/binary.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'binary file'],
    [
      'invalid UTF-8',
      'bad/latin.txt',
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20),
      'byte 3: the text is not valid UTF-8',
    ],
  ])('%s is named with its reason, and the rest goes on', (_, name, content, reason) => {
    const bad = write(name, content);
    const { status, stdout, stderr } = hearsay('extract', bad, good());
    expect(status).toBe(1);
    expect(stderr).toContain(bad);
    expect(stderr).toContain(reason);
    expect(records(stdout)).toHaveLength(1);
  });

  it('a broken third line is named, and the lines around it are read', () => {
    const bad = write('bad/third.jsonl', `${line('x')}\n${line('y')}\n{"id": "z", "te\n${line('w')}\n`);
    const { status, stdout, stderr } = hearsay('extract', bad);
    expect(status).toBe(1);
    expect(stderr).toContain(`${bad}, line 3: this is not JSON`);
    expect(records(stdout).map(({ article }) => article.id)).toEqual(['x', 'y', 'w']);
  });

  it('a line of invalid UTF-8 is named, and the others are read', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${line('x')}\n`),
      Buffer.of(0xff, 0x0a),
      Buffer.from(line('y')),
    ]);
    const { status, stdout, stderr } = hearsay('extract', write('bad/bytes.jsonl', bytes));
    expect(status).toBe(1);
    expect(stderr).toContain('line 2: the text is not valid UTF-8');
    expect(records(stdout)).toHaveLength(2);
  });

  it('an id that is taken is named with its holder', () => {
    const twice = write('bad/twice.jsonl', `${line('x')}\n${line('x')}\n`);
    const { status, stderr, stdout } = hearsay('extract', twice);
    expect(status).toBe(1);
    expect(stderr).toContain(`${twice}, line 2: the id "x" is already taken by ${twice}, line 1`);
    expect(records(stdout)).toHaveLength(1);
  });

  it('a missing file and a folder with nothing readable are named', () => {
    mkdirSync(place('hollow'), { recursive: true });
    const { status, stdout, stderr } = hearsay('extract', place('missing.txt'), place('hollow'), good());
    expect(status).toBe(1);
    expect(stderr).toContain(`${place('missing.txt')}: there is no such file or folder`);
    expect(stderr).toContain(`${place('hollow')}: the folder holds no`);
    expect(records(stdout)).toHaveLength(1);
  });

  it('a damaged record is named by line and place', () => {
    const record = { article: { id: 'r', text: 'x' }, entities: [], mentions: [{}], claims: [] };
    const { status, stderr } = hearsay('graph', write('bad/record.jsonl', JSON.stringify(record)), '-o', '-');
    expect(status).toBe(1);
    expect(stderr).toContain('line 1: mentions[0].entity is undefined');
  });

  it('empty standard input is named', () => {
    const { status, stderr } = run(program, ['extract', '-']);
    expect(status).toBe(1);
    expect(stderr).toContain('standard input: it is empty');
  });

  it('a file of lines with nothing but white space is named', () => {
    const { status } = hearsay('extract', write('bad/blank.jsonl', '\n \n'), good());
    expect(status).toBe(1);
  });

  it('a link that leads nowhere is named, and the rest of its folder is read', () => {
    write('linked/good.txt', 'Iran attacked Israel.');
    if (!existsSync(place('linked/gone.txt'))) symlinkSync(place('nowhere.txt'), place('linked/gone.txt'));
    const { stdout } = hearsay('extract', place('linked'));
    expect(records(stdout)).toHaveLength(1);
  });
});

describe('graph', () => {
  const lines = [
    {
      id: 'x',
      origin: 'Wire',
      text: 'Iran attacked Israel. The US military claimed that Iran armed Hezbollah.',
    },
    { id: 'y', origin: 'Post', text: 'Iran attacked Israel. Iran denied that it had armed Hezbollah.' },
  ].map((article) => JSON.stringify(article));
  const input = (): string => write('case.jsonl', lines.join('\n'));
  const relations = (document: string): string[] =>
    [...document.matchAll(/<edge [^>]*label="(\w+)"/g)].map((match) => match[1]!).sort();

  it('writes GEXF from raw texts, and the same from records', () => {
    expect(hearsay('graph', input(), '-o', place('raw.gexf')).status).toBe(0);
    expect(hearsay('extract', input(), '-o', place('read.jsonl')).status).toBe(0);
    expect(hearsay('graph', place('read.jsonl'), '-o', place('records.gexf')).status).toBe(0);
    const document = readFileSync(place('raw.gexf'), 'utf8');
    expect(document).toContain('version="1.3"');
    expect(relations(document)).toEqual(['accuses', 'attacks', 'helps']);
    expect(readFileSync(place('records.gexf'), 'utf8')).toBe(document);
  });

  it('reads standard input and writes standard output', () => {
    const { status, stdout, stderr } = run(
      program,
      ['graph', '-', '-o', '-', '--gexf-version', '1.2draft'],
      lines.join('\n'),
    );
    expect(status).toBe(0);
    expect(stdout).toContain('http://www.gexf.net/1.2draft');
    expect(stderr).toMatch(/2 articles, \d+ claims; \d+ nodes and \d+ edges written/);
  });

  it('filters as the page does, each option as often as wanted', () => {
    const filtered = (...options: string[]): string[] =>
      relations(hearsay('graph', input(), '-o', '-', ...options).stdout);
    expect(filtered('--predicate', 'helps', '--predicate', 'attacks')).toEqual(['attacks', 'helps']);
    expect(filtered('--certainty', 'denied')).toEqual(['helps']);
    expect(filtered('--claimant', 'US military')).toEqual(['helps']);
    expect(filtered('--origin', 'post', '--predicate', 'attacks')).toEqual(['attacks']);
    expect(filtered('--kind', 'person')).toEqual([]);
  });
});

describe('a wrong call', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'Usage'],
    ['an unknown command', ['explain'], 'unknown command'],
    ['no input', ['extract'], 'missing required argument'],
    ['an unknown option', ['extract', 'x.txt', '--fast'], 'unknown option'],
    ['graph without output', ['graph', 'x.txt'], '--output'],
    ['an unknown ending', ['graph', 'x.txt', '-o', 'x.pdf'], 'graphs are written as .gexf'],
    ['an unknown predicate', ['graph', 'x.txt', '-o', '-', '--predicate', 'likes'], 'Allowed are attacks'],
    ['an unknown version', ['graph', 'x.txt', '-o', '-', '--gexf-version', '9'], '1.2draft'],
    ['standard input twice', ['extract', '-', '-'], 'only once'],
    [
      'an output that cannot be written',
      ['extract', '-', '-o', join('no', 'such', 'folder', 'x.jsonl')],
      'no such file',
    ],
    ['a port out of range', ['open', '--port', '70000'], '0 to 65535'],
  ])('%s ends with 2 and says what is wrong', (_, args, message) => {
    const { status, stderr, stdout } = hearsay(...args);
    expect(status).toBe(2);
    expect(`${stderr}${stdout}`).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('names claimants and origins that nobody has', () => {
    const input = write('case.jsonl', line('x'));
    for (const [option, value] of [
      ['--claimant', 'Nobody'],
      ['--origin', 'Nowhere'],
    ] as const) {
      const { status, stderr } = hearsay('graph', input, '-o', '-', option, value);
      expect([status, stderr.includes(value)]).toEqual([2, true]);
    }
  });
});

it('help and version end with 0', () => {
  expect(hearsay('--help')).toMatchObject({ status: 0 });
  expect(hearsay('graph', '--help').stdout).toContain('--claimant');
  expect(hearsay('--version').stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
});

it('the built file can be run by itself', () => {
  expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  if (process.platform !== 'win32') expect(statSync(program).mode & 0o111).not.toBe(0);
});
