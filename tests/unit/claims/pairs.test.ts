import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/attribution/find.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { explain } from '../../../src/claims/explain.ts';
import { FeatureList } from '../../../src/attribution/feature-list.ts';
import { featureOfWay, PairFeatures } from '../../../src/claims/pairs/pair-features.ts';
import { featuresIn, MOST_FEATURES, PairReader, type Link } from '../../../src/claims/pairs/pair-reader.ts';
import { readEntities } from '../../../src/entities/read-entities.ts';
import { extract } from '../../../src/extract/extract.ts';
import { analyseInSteps, type TextAnalysis } from '../../../src/nlp/analyse.ts';
import { HashIndex } from '../../../src/nlp/hash-index.ts';
import type { PairWeights } from '../../../src/nlp/pair-weights.ts';
import type { VerdictWeights } from '../../../src/nlp/verdict-weights.ts';
import { pairWeights } from '../../pair-weights.ts';
import { ARTICLE, MODELS } from '../../read-text.ts';

/** Lets all readings of rules stand. */
const VERDICTS: VerdictWeights = {
  rows: new HashIndex(new Uint32Array(0)),
  values: new Int8Array(0),
  step: 1,
  offset: 1,
  least: { accusation: 0, other: 0 },
};

function analysed(text: string): TextAnalysis {
  const steps = analyseInSteps(text, MODELS);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function read(text: string): { analysis: TextAnalysis; entities: ReturnType<typeof readEntities> } {
  const analysis = analysed(text);
  return {
    analysis,
    entities: readEntities(analysis, findAttributions(analysis, null).ruled, MODELS, null),
  };
}

/** The way of each pair, and its features. */
function featuresOf(text: string): Map<string, { way: string; features: ReadonlySet<number> }> {
  const { analysis, entities } = read(text);
  const indexOf = new Map(entities.entities.map(({ id }, index) => [id, index]));
  const features = new PairFeatures(analysis, 0, entities.mentions, entities, indexOf);
  const list = new FeatureList(MOST_FEATURES);
  const words = ([start, end]: readonly [number, number]): string => text.slice(start, end);
  return new Map(
    features
      .pairs(() => true)
      .map((pair) => {
        features.fill(pair, list);
        const key = `${words(pair.subject.span)} > ${words(pair.object.span)}`;
        return [key, { way: pair.way, features: featuresIn(list) }];
      }),
  );
}

function linksIn(text: string, weights: PairWeights): Link[] {
  const { analysis, entities } = read(text);
  return new PairReader(weights, analysis, entities).linksIn(0);
}

const claimsOf = async (text: string, pairs: PairWeights): Promise<readonly Claim[]> =>
  (await extract({ ...ARTICLE, text }, { ...MODELS, claims: { verdicts: VERDICTS, pairs } })).claims;

describe('the features of a pair', () => {
  it('are of each two entities in both orders, none of an entity with itself', () => {
    const pairs = [...featuresOf('Peru armed Chile because Peru wanted peace.').keys()];
    expect(pairs).toContain('Peru > Chile');
    expect(pairs).toContain('Chile > Peru');
    expect(pairs).not.toContain('Peru > Peru');
  });

  it('tell the way up and down the tree', () => {
    const pairs = featuresOf('Germany admired Turkey.');
    expect(pairs.get('Germany > Turkey')!.way).toBe('nsubj|obj');
    expect(pairs.get('Turkey > Germany')!.way).toBe('obj|nsubj');
    expect(pairs.get('Germany > Turkey')!.features).toContain(featureOfWay('nsubj|obj'));
  });

  it('are the same for other names, and others for other words or the turned pair', () => {
    const one = featuresOf('Germany admired Turkey.').get('Germany > Turkey')!.features;
    expect(featuresOf('France admired Egypt.').get('France > Egypt')!.features).toEqual(one);
    expect(featuresOf('Germany praised Turkey.').get('Germany > Turkey')!.features).not.toEqual(one);
    expect(featuresOf('Germany admired Turkey.').get('Turkey > Germany')!.features).not.toEqual(one);
  });
});

describe('the reader of pairs', () => {
  const weights = pairWeights([['nsubj|obj', 'meets']]);

  it('links what it finds likely, in text order where both ways are one', () => {
    const links = linksIn('Germany envied Turkey last year.', weights);
    expect(links.map(({ predicate, subject, object }) => [predicate, subject.span, object.span])).toEqual([
      ['meets', [0, 7], [15, 21]],
    ]);
    expect(links[0]!.chance).toBeGreaterThan(0.9);
  });

  it('links nothing below the least chance of its kind, nor in a way that nobody asks', () => {
    const strict = pairWeights([['nsubj|obj', 'meets']], { accusation: 0, deed: 0.999, tie: 0 });
    expect(linksIn('Germany envied Turkey last year.', strict)).toEqual([]);
    expect(linksIn('Peru and Chile slept.', weights)).toEqual([]);
  });

  it('adds claims that say so, with holder and certainty by the words around them', async () => {
    const text = 'Germany said that Turkey might envy Chile.';
    const [claim] = await claimsOf(text, weights);
    expect(claim).toMatchObject({ predicate: 'meets', rule: 'learnt', certainty: 'hypothetical' });
    expect(claim!.claimants).toHaveLength(1);
    expect(text.slice(...claim!.trigger)).toBe('envy');
    expect(explain(claim!)[0]).toMatchObject({ part: 'origin', origin: 'learnt', sample: null });
  });

  it('leaves two whom a rule relates to the rule', async () => {
    const claims = await claimsOf('Peru armed Chile.', weights);
    expect(claims.map(({ predicate, rule }) => [predicate, rule === 'learnt'])).toEqual([['helps', false]]);
  });
});
