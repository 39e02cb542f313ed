/**
 * How well the bundled corpus is read, held against floors just under the scores of the day they were
 * set: a change that loses more than a claim or two fails here. Raise them with the scores.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { CERTAINTIES, POLARITIES, PREDICATES } from '../../src/claims/claim.ts';
import { ENTITY_KINDS, MENTION_FORMS, type EntityKind } from '../../src/entities/entity.ts';
import { CaseFile } from '../../src/casefile/casefile.ts';
import { extract } from '../../src/extract/extract.ts';
import type { LanguageModels } from '../../src/nlp/language-models.ts';
import { addCounts, scoreArticle, type CorpusCounts } from '../../src/train/corpus-score.ts';
import { scoreResolution } from '../../src/train/resolution-score.ts';
import { readGold, TUNE } from '../../src/train/gold.ts';
import { MODELS, RULES_ALONE } from '../read-text.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const FROZEN = ['a02', 'a04', 'a11', 'a12', 'a14', 'a19', 'a22', 'a24'];
const FROZEN_SHA256 = '7175dfb7d0fc4ebd1d619373318e76a02473d79c87b86c411736e12ce6abae4a';

const gold = readGold(CORPUS);

describe('the gold readings', () => {
  it('are sixteen: eight to tune on and eight only to score', () => {
    const ids = gold.map(({ article }) => article.id);
    expect(ids.filter((id) => TUNE.includes(id))).toEqual([...TUNE]);
    expect(ids.filter((id) => !TUNE.includes(id))).toEqual(FROZEN);
  });

  it('that only score are as they were frozen', () => {
    const hash = createHash('sha256');
    for (const id of FROZEN) hash.update(readFileSync(`${CORPUS}/gold/${id}.json`));
    expect(hash.digest('hex')).toBe(FROZEN_SHA256);
  });

  it('give each id one kind over all articles', () => {
    const kinds = new Map<string, EntityKind>();
    for (const { gold: reading } of gold) {
      for (const { id, kind } of reading.entities) {
        expect(kinds.get(id) ?? kind, id).toBe(kind);
        kinds.set(id, kind);
      }
    }
    expect(kinds.size).toBeGreaterThan(100);
  });

  it.each(gold.map((item) => [item.article.id, item] as const))(
    '%s is valid',
    (_, { article, gold: reading }) => {
      const kinds = new Map(reading.entities.map(({ id, kind }) => [id, kind]));
      const isInside = ([start, end]: readonly [number, number]): boolean =>
        Number.isInteger(start) && 0 <= start && start < end && end <= article.text.length;
      expect(kinds.size).toBe(reading.entities.length);
      expect([...kinds.values()].every((kind) => ENTITY_KINDS.includes(kind))).toBe(true);
      for (const { entity, kind, form, start, end } of reading.mentions) {
        expect(kinds.get(entity), `${entity} at ${start}`).toBe(kind);
        expect(MENTION_FORMS).toContain(form);
        expect(isInside([start, end]), `${entity} at ${start}`).toBe(true);
        expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end));
      }
      expect(new Set(reading.claims.map(({ id }) => id)).size).toBe(reading.claims.length);
      for (const claim of reading.claims) {
        const holders = claim.onBehalfOf === null ? claim.claimants : [...claim.claimants, claim.onBehalfOf];
        for (const id of [claim.subject, claim.object, ...holders])
          expect(kinds.has(id), `${claim.id}: ${id}`).toBe(true);
        expect(PREDICATES).toContain(claim.predicate);
        expect(CERTAINTIES).toContain(claim.certainty);
        expect(POLARITIES).toContain(claim.polarity);
        const spans = [claim.subjectSpan, claim.objectSpan, claim.trigger, claim.sentence];
        for (const span of [...spans, ...(claim.cue === null ? [] : [claim.cue])]) {
          expect(isInside(span), `${claim.id}: ${span.join('–')}`).toBe(true);
        }
      }
    },
  );
});

const share = (part: number, whole: number): number => part / whole;

/** The scores that `npm run evaluate -- --corpus` prints. */
const SCORES = {
  'entities found': (counts) => share(counts.foundEntities, counts.goldEntities),
  'entities that are right': (counts) => 1 - share(counts.falseEntities, counts.namedEntities),
  'claims: precision': (counts) => share(counts.foundClaims, counts.readClaims),
  'claims: recall': (counts) => share(counts.foundClaims, counts.goldClaims),
  'claimants of found claims': (counts) => share(counts.rightClaimants, counts.foundClaims),
  'certainty of found claims': (counts) => share(counts.rightCertainty, counts.foundClaims),
  'polarity of found claims': (counts) => share(counts.rightPolarity, counts.foundClaims),
  'accusations: precision': (counts) => share(counts.foundAccusations, counts.readAccusations),
  'accusations: recall': (counts) => share(counts.foundAccusations, counts.goldAccusations),
} as const satisfies Record<string, (counts: CorpusCounts) => number>;

type Score = keyof typeof SCORES;

/** Just under what was reached. */
const FLOORS: Readonly<Record<'tune' | 'scored', Readonly<Record<Score, number>>>> = {
  tune: {
    'entities found': 0.92,
    'entities that are right': 0.95,
    'claims: precision': 0.52,
    'claims: recall': 0.38,
    'claimants of found claims': 0.87,
    'certainty of found claims': 0.945,
    'polarity of found claims': 0.99,
    'accusations: precision': 0.82,
    'accusations: recall': 0.28,
  },
  scored: {
    'entities found': 0.92,
    'entities that are right': 0.905,
    'claims: precision': 0.42,
    'claims: recall': 0.32,
    'claimants of found claims': 0.91,
    'certainty of found claims': 0.955,
    'polarity of found claims': 0.98,
    'accusations: precision': 0.68,
    'accusations: recall': 0.35,
  },
};

/** What the judge of readings leaves of the half that it has not learnt from must reach. */
const JUDGED_FLOORS = {
  'claims: precision': 0.48,
  'claims: recall': 0.305,
  'accusations: recall': 0.39,
} as const;

async function countsOf(half: 'tune' | 'scored', models: LanguageModels): Promise<CorpusCounts> {
  const articles = gold.filter(({ article }) => TUNE.includes(article.id) === (half === 'tune'));
  const scored: CorpusCounts[] = [];
  for (const { article, gold: reading } of articles)
    scored.push(scoreArticle(reading, await extract(article, models)).counts);
  return addCounts(scored);
}

describe.each(['tune', 'scored'] as const)('the reading of the half by rules alone: %s', (half) => {
  let counts: CorpusCounts;

  beforeAll(async () => {
    counts = await countsOf(half, RULES_ALONE);
  }, 60_000);

  it.each(Object.keys(SCORES) as Score[])('%s', (score) => {
    expect(SCORES[score](counts)).toBeGreaterThanOrEqual(FLOORS[half][score]);
  });
});

describe('what their judge leaves of the half: scored', () => {
  let counts: CorpusCounts;

  beforeAll(async () => {
    counts = await countsOf('scored', MODELS);
  }, 60_000);

  it.each(Object.entries(JUDGED_FLOORS) as [Score, number][])('%s', (score, floor) => {
    expect(SCORES[score](counts)).toBeGreaterThanOrEqual(floor);
  });
});

describe('articles put together', () => {
  it.each([
    ['tune', 0.99, 0.98],
    ['scored', 0.97, 0.98],
  ] as const)('are one entity where the gold of the half says so: %s', async (half, precision, recall) => {
    const file = new CaseFile();
    for (const { article } of gold) file.add(await extract(article, MODELS));
    const readings = gold
      .filter(({ article }) => TUNE.includes(article.id) === (half === 'tune'))
      .map(({ gold: reading }) => reading);
    const { counts } = scoreResolution(readings, file.resolved());
    expect(counts.right / counts.joined).toBeGreaterThanOrEqual(precision);
    expect(counts.right / counts.gold).toBeGreaterThanOrEqual(recall);
  });
});
