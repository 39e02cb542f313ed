import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOpenArticles } from '../../../src/train/open-articles.ts';
import { CorpusError } from '../../../src/train/score-sets.ts';

let folder: string;

function write(path: string, lines: readonly (object | string)[]): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, `${written.join('\n')}\n`);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-open-'));
  write('re3d/one/documents.jsonl', [
    { _id: 'B2', sourceName: 'One', sourceUrl: 'https://one.example/b', title: 'B', text: 'B spoke.' },
    { _id: 'B1', sourceName: 'One', sourceUrl: 'https://one.example/a', title: 'A', text: ' ' },
  ]);
  write('re3d/two/documents.jsonl', [
    { _id: 'A9', sourceName: 'Two', sourceUrl: 'https://two.example/c', title: 'C', text: 'C spoke.' },
  ]);
  write('attribution/polnear-dev.jsonl', [
    { id: 'A1', publisher: 'Three', date: '2016-09-12', title: 'D', text: 'D spoke.', attributions: [] },
  ]);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('articles of the open corpora', () => {
  it('come by corpus and id, with what is known of them; empty ones are left out', () => {
    const articles = readOpenArticles(folder);
    expect(articles.map(({ corpus, article }) => `${corpus} ${article.id}`)).toEqual([
      're3d A9',
      're3d B2',
      'polnear-dev A1',
    ]);
    expect(articles[1]!.article).toEqual({
      id: 'B2',
      title: 'B',
      origin: 'One',
      date: null,
      url: 'https://one.example/b',
      text: 'B spoke.',
    });
    expect(articles[2]!.article).toMatchObject({ origin: 'Three', date: '2016-09-12', url: null });
  });

  it('name the corpus that is missing', () => {
    rmSync(join(folder, 'attribution'), { recursive: true });
    expect(() => readOpenArticles(folder)).toThrow(
      new CorpusError(join(folder, 'attribution', 'polnear-dev.jsonl'), 'is missing'),
    );
    rmSync(join(folder, 're3d', 'one'), { recursive: true });
    rmSync(join(folder, 're3d', 'two'), { recursive: true });
    expect(() => readOpenArticles(folder)).toThrow(
      new CorpusError(join(folder, 're3d'), 'holds no folder with documents.jsonl'),
    );
  });

  it('name file and line that are no JSON', () => {
    write('re3d/two/documents.jsonl', ['', '{']);
    expect(() => readOpenArticles(folder)).toThrow(
      new CorpusError(`${join(folder, 're3d', 'two', 'documents.jsonl')}:2`, 'is no JSON'),
    );
  });
});
