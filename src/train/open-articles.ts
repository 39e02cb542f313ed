/**
 * Corpora whose articles nobody reads while making rules → articles: re3d's documents (a folder a source),
 * PolNeAR's halves and the world news of CoNLL-2003's training half. From re3d and PolNeAR's development half
 * claims are drawn to measure, from the training halves to learn from. O(n) in bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../text/article.ts';
import { conllArticles } from './conll-articles.ts';
import { CorpusError } from './score-sets.ts';

/** The corpora to draw from. */
export const OPEN_CORPORA = ['re3d', 'polnear-dev', 'polnear-train', 'conll-train'] as const;
export type OpenCorpus = (typeof OPEN_CORPORA)[number];

/** Those that measure; what is learnt from verdicts comes from the others. */
export const MEASURED_CORPORA: readonly OpenCorpus[] = ['re3d', 'polnear-dev'];

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
 * All articles of these corpora under `folder`, by corpus and id; empty texts left out. Throws `CorpusError`
 * where a corpus is missing or a line is no JSON.
 */
export function readOpenArticles(
  folder: string,
  corpora: readonly OpenCorpus[] = MEASURED_CORPORA,
): OpenArticle[] {
  const read = corpora.flatMap((corpus) => {
    if (corpus === 're3d') return readRe3d(join(folder, 're3d'));
    return corpus === 'conll-train' ? readConll(folder) : readPolnear(folder, corpus);
  });
  const order = ({ corpus, article }: OpenArticle): string => `${OPEN_CORPORA.indexOf(corpus)} ${article.id}`;
  return read
    .filter(({ article }) => article.text.trim() !== '')
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function readRe3d(folder: string): OpenArticle[] {
  return re3dFiles(folder)
    .flatMap((file) => readLines<Re3dDocument>(file))
    .map(({ _id, sourceName, sourceUrl, title, text }) => ({
      corpus: 're3d',
      article: { id: _id, title, origin: sourceName, date: null, url: sourceUrl, text },
    }));
}

function readPolnear(folder: string, corpus: OpenCorpus): OpenArticle[] {
  return readLines<PolnearDocument>(join(folder, 'attribution', `${corpus}.jsonl`)).map(
    ({ id, publisher, date, title, text }) => ({
      corpus,
      article: { id, title, origin: publisher, date, url: null, text },
    }),
  );
}

function readConll(folder: string): OpenArticle[] {
  const file = join(folder, 'ner', 'conll2003-train.tsv');
  if (!existsSync(file)) throw new CorpusError(file, 'is missing');
  return conllArticles(readFileSync(file, 'utf8')).map((article) => ({ corpus: 'conll-train', article }));
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
