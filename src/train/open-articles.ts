/**
 * Corpora whose articles nobody reads while making rules → articles: re3d's documents (a folder a source) and
 * PolNeAR's development half. From them claims are drawn to be judged. O(n) in bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../text/article.ts';
import { CorpusError } from './score-sets.ts';

/** The corpora to draw from. */
export const OPEN_CORPORA = ['re3d', 'polnear-dev'] as const;
export type OpenCorpus = (typeof OPEN_CORPORA)[number];

/** An article and the corpus it is of; ids are unique inside a corpus only. */
export interface OpenArticle {
  readonly corpus: OpenCorpus;
  readonly article: Article;
}

interface Re3dDocument {
  readonly _id: string;
  readonly sourceName: string;
  readonly sourceUrl: string;
  readonly title: string;
  readonly text: string;
}

interface PolnearDocument {
  readonly id: string;
  readonly publisher: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/**
 * All articles of both corpora under `folder`, by corpus and id; empty texts left out. Throws `CorpusError`
 * where a corpus is missing or a line is no JSON.
 */
export function readOpenArticles(folder: string): OpenArticle[] {
  const polnear = join(folder, 'attribution', 'polnear-dev.jsonl');
  const read: OpenArticle[] = [
    ...re3dFiles(join(folder, 're3d'))
      .flatMap((file) => readLines<Re3dDocument>(file))
      .map(({ _id, sourceName, sourceUrl, title, text }) => ({
        corpus: 're3d' as const,
        article: { id: _id, title, origin: sourceName, date: null, url: sourceUrl, text },
      })),
    ...readLines<PolnearDocument>(polnear).map(({ id, publisher, date, title, text }) => ({
      corpus: 'polnear-dev' as const,
      article: { id, title, origin: publisher, date, url: null, text },
    })),
  ];
  const order = ({ corpus, article }: OpenArticle): string => `${OPEN_CORPORA.indexOf(corpus)} ${article.id}`;
  return read
    .filter(({ article }) => article.text.trim() !== '')
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function re3dFiles(folder: string): string[] {
  if (!existsSync(folder)) throw new CorpusError(folder, 'is missing');
  const files = readdirSync(folder)
    .map((source) => join(folder, source, 'documents.jsonl'))
    .filter((file) => existsSync(file));
  if (files.length === 0) throw new CorpusError(folder, 'holds no folder with documents.jsonl');
  return files;
}

function readLines<Item>(file: string): Item[] {
  if (!existsSync(file)) throw new CorpusError(file, 'is missing');
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Item];
      } catch (error) {
        throw new CorpusError(`${file}:${index + 1}`, 'is no JSON', { cause: error });
      }
    });
}
