/**
 * The gold readings of the bundled corpus: which there are, which half each belongs to, and how they are
 * read from disk beside their articles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../claims/claim.ts';
import type { Entity, Mention } from '../entities/entity.ts';
import { readArticleFile } from '../ingest/article-file.ts';
import type { Article } from '../text/article.ts';

/** Readings to tune rules on; all others are only to score. */
export const TUNE: readonly string[] = ['a01', 'a03', 'a07', 'a10', 'a13', 'a15', 'a16', 'a20'];

/** What a reader found in one article. Entity ids are shared by all readings. */
export interface GoldReading {
  readonly article: Omit<Article, 'text'>;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Omit<Claim, 'plover' | 'confidence'>[];
}

/** An article with its gold reading. */
export interface GoldArticle {
  readonly article: Article;
  readonly gold: GoldReading;
}

/** Reads one bundled article by its id. */
export function readCorpusArticle(corpus: string, id: string): Article {
  const folder = join(corpus, 'articles');
  const file = readdirSync(folder).find((name) => name.startsWith(`${id}-`));
  if (file === undefined) throw new RangeError(`${folder} holds no article ${id}.`);
  const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const draft = readArticleFile(file, readFileSync(join(folder, file)), decode).drafts[0];
  if (draft === undefined) throw new RangeError(`${file} could not be read.`);
  return { ...draft, id };
}

/** All bundled articles, in order of their ids. */
export function readCorpus(corpus: string): Article[] {
  const ids = readdirSync(join(corpus, 'articles')).map((name) => name.slice(0, name.indexOf('-')));
  return ids.sort().map((id) => readCorpusArticle(corpus, id));
}

/** All readings of the corpus, in order of their ids. */
export function readGold(corpus: string): GoldArticle[] {
  const folder = join(corpus, 'gold');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldReading;
      return { article: readCorpusArticle(corpus, gold.article.id), gold };
    });
}
