/** Reading: 200 KB of the corpus's own prose, some 40,000 tokens; divide to get tokens a second. */
import { bench, describe } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { ARTICLE, MODELS } from '../read-text.ts';
import { corpusText } from './made-graph.ts';

const text = corpusText(200_000);
const tokenCount = tokenize(text).starts.length;
const FEW = { iterations: 2, warmupIterations: 1, time: 0, warmupTime: 0 };

describe(`reading 200 KB, ${tokenCount} tokens`, () => {
  bench('tokens and tags only', () => void tokenize(text), FEW);
  bench('the whole extraction', () => extract({ ...ARTICLE, text }, MODELS).then(() => undefined), FEW);
});
