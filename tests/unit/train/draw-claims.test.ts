import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/base/span.ts';
import { PREDICATES, type Claim, type Predicate } from '../../../src/claims/claim.ts';
import type { Entity } from '../../../src/entities/entity.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { drawClaims, MOST_ACCUSATIONS, sheetOf } from '../../../src/train/draw-claims.ts';
import type { OpenArticle, OpenCorpus } from '../../../src/train/open-articles.ts';
import type { Article } from '../../../src/text/article.ts';

const TEXT = 'Iran armed Hezbollah.';

function openArticle(corpus: OpenCorpus, id: string): OpenArticle {
  return { corpus, article: { id, title: null, origin: null, date: null, url: null, text: TEXT } };
}

function claim(id: string, predicate: Predicate, more: Partial<Claim> = {}): Claim {
  return {
    id,
    subject: 'e1',
    predicate,
    object: 'e2',
    plover: null,
    subjectSpan: [0, 4],
    objectSpan: [11, 20],
    trigger: [5, 10],
    sentence: [0, 21],
    claimants: [],
    onBehalfOf: null,
    cue: null,
    certainty: 'stated',
    polarity: 'positive',
    time: null,
    confidence: 1,
    rule: 'made',
    ...more,
  };
}

function entity(id: string, name: string): Entity {
  return { id, kind: 'group', name, aliases: [name] } as unknown as Entity;
}

const extractionOf = (article: Article, claims: readonly Claim[]): Extraction => ({
  article,
  entities: [entity('e1', 'Iran'), entity('e2', 'Hezbollah'), entity('e3', 'AP')],
  mentions: [],
  attributions: [],
  claims,
  diagnostics: [],
});

const ARTICLES = [
  ...Array.from({ length: 6 }, (_, index) => openArticle('re3d', `r${index}`)),
  ...Array.from({ length: 6 }, (_, index) => openArticle('polnear-dev', `p${index}`)),
];

/** Every article gives so many claims of help and so many accusations. */
function reading(helps: number, accusations: number) {
  const read: string[] = [];
  return {
    read,
    extract: (article: Article): Promise<Extraction> => {
      read.push(article.id);
      const claims = [
        ...Array.from({ length: helps }, (_, index) => claim(`c${index}`, 'helps')),
        ...Array.from({ length: accusations }, (_, index) => claim(`a${index}`, 'accuses')),
      ];
      return Promise.resolve(extractionOf(article, claims));
    },
  };
}

describe('claims drawn to be judged', () => {
  it('come evenly from the articles and from the corpora in turn', async () => {
    const { read, extract } = reading(5, 0);
    const drawn = await drawClaims(ARTICLES.slice(0, 8), extract, { claims: 9, articles: 4, seed: 1 });
    const counts = new Map<string, number>();
    for (const { extraction } of drawn)
      counts.set(extraction.article.id, (counts.get(extraction.article.id) ?? 0) + 1);
    expect([...counts.values()].sort()).toEqual([2, 2, 2, 3]);
    expect([...counts.keys()].map((id) => id[0]).sort()).toEqual(['p', 'p', 'r', 'r']);
    expect(new Set(drawn.map(({ extraction, claim: { id } }) => `${extraction.article.id} ${id}`)).size).toBe(
      9,
    );
    expect(read.slice(0, 4)).toEqual([...counts.keys()]);
  });

  it('come from more articles where these hold too few', async () => {
    const { extract } = reading(1, 0);
    const drawn = await drawClaims(ARTICLES, extract, { claims: 7, articles: 2, seed: 1 });
    expect(new Set(drawn.map(({ extraction }) => extraction.article.id)).size).toBe(7);
  });

  it('are all there are where there are fewer', async () => {
    const { extract } = reading(1, 0);
    expect(await drawClaims(ARTICLES, extract, { claims: 99, articles: 2, seed: 1 })).toHaveLength(12);
  });

  it('have the accusations besides that the even sample left, from further articles too', async () => {
    const { extract } = reading(0, 3);
    const drawn = await drawClaims(ARTICLES, extract, { claims: 4, articles: 2, seed: 1 });
    const besides = drawn.filter(({ sample }) => sample === 'accusations');
    expect(drawn.length - besides.length).toBe(4);
    expect(besides).toHaveLength(12 * 3 - 4);
    expect(new Set(drawn.map(({ extraction, claim: { id } }) => `${extraction.article.id} ${id}`)).size).toBe(
      36,
    );
  });

  it('have no more accusations besides than a judge can bear', async () => {
    const { read, extract } = reading(0, 30);
    const drawn = await drawClaims(ARTICLES, extract, { claims: 10, articles: 1, seed: 1 });
    expect(drawn).toHaveLength(10 + MOST_ACCUSATIONS);
    expect(read).toHaveLength(3);
  });

  it('are the same for the same seed, others for another', async () => {
    const draw = async (seed: number): Promise<string[]> => {
      const drawn = await drawClaims(ARTICLES, reading(4, 1).extract, { claims: 12, articles: 5, seed });
      return drawn.map(({ extraction, claim: { id } }) => `${extraction.article.id} ${id}`);
    };
    expect(await draw(3)).toEqual(await draw(3));
    expect(await draw(3)).not.toEqual(await draw(4));
  });
});

describe('the sheet', () => {
  const sheet = (text: string, one: Claim): string =>
    sheetOf([
      {
        corpus: 're3d',
        sample: 'even',
        extraction: extractionOf({ ...ARTICLES[0]!.article, text }, [one]),
        claim: one,
      },
    ]);

  it('shows the sentence with both ends and what is claimed, and no rule', () => {
    expect(sheet(TEXT, claim('c1', 'helps'))).toBe(
      '1. [S Iran] armed [O Hezbollah].\n   Iran | helps | Hezbollah\n   held by the article itself; stated; positive\n',
    );
  });

  it('shows the holders, outermost first, and one who is not named', () => {
    const held = claim('c1', 'helps', { claimants: ['e3', 'e2'], cue: [5, 10], certainty: 'alleged' });
    expect(sheet(TEXT, held)).toContain('held by AP < Hezbollah; alleged; positive');
    expect(sheet(TEXT, claim('c1', 'helps', { cue: [5, 10] }))).toContain('held by somebody unnamed;');
  });

  it('marks an end inside the other, whichever it is, and keeps a sentence on one line', () => {
    const words = 'A Iran’s\nfighter slept. B';
    const shown = (subjectSpan: Span, objectSpan: Span): string | undefined =>
      sheet(words, claim('c1', 'member_of', { subjectSpan, objectSpan, sentence: [2, 23] })).split('\n')[0];
    expect(shown([2, 16], [2, 6])).toBe('1. [S [O Iran]’s fighter] slept.');
    expect(shown([2, 6], [2, 16])).toBe('1. [O [S Iran]’s fighter] slept.');
  });

  it('leaves out the mark of an end outside the sentence', () => {
    const outside = claim('c1', 'helps', { subjectSpan: [0, 1], sentence: [5, 21] });
    expect(sheet(TEXT, outside)).toContain('1. armed [O Hezbollah].\n');
  });

  it('has predicates by the names of the record', () => {
    for (const predicate of PREDICATES)
      expect(sheet(TEXT, claim('c1', predicate))).toContain(`Iran | ${predicate} | Hezbollah`);
  });
});
