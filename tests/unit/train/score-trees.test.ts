import { describe, expect, it } from 'vitest';
import { readConllu } from '../../../src/train/conllu.ts';
import { scoreGoldWords, scoreRunningText } from '../../../src/train/score-trees.ts';
import { MODELS } from '../../read-text.ts';

/** `form upos head relation` a word, a line a word. */
const treebank = (rows: readonly string[], misc: Record<number, string> = {}): string =>
  rows
    .map((row, index) => {
      const [form, upos, head, relation] = row.split(' ');
      return [index + 1, form, '_', upos, '_', '_', head, relation, '_', misc[index] ?? '_'].join('\t');
    })
    .join('\n') + '\n\n';

const ROWS = [
  'The DET 2 det',
  'troops NOUN 3 nsubj',
  'left VERB 0 root',
  'Oslo PROPN 3 obj',
  '. PUNCT 3 punct',
];
const GLUED = { 3: 'SpaceAfter=No' };

describe('trees', () => {
  it('are right on their own words and from running text', () => {
    const documents = readConllu(treebank(ROWS, GLUED));
    const { upos, uas, las } = scoreGoldWords(documents, MODELS.syntax);
    expect([upos, uas, las]).toEqual([1, 1, 1]);
    expect(scoreRunningText(documents, MODELS)).toBe(1);
  });

  it('compare relations without subtypes', () => {
    const rows = ROWS.with(1, 'troops NOUN 3 nsubj:outer');
    expect(scoreRunningText(readConllu(treebank(rows, GLUED)), MODELS)).toBe(1);
  });

  it('lose a word with another head or relation', () => {
    const wrongHead = readConllu(treebank(ROWS.with(4, '. PUNCT 4 punct'), GLUED));
    expect(scoreRunningText(wrongHead, MODELS)).toBeCloseTo(4 / 5);
    const wrongRelation = readConllu(treebank(ROWS.with(3, 'Oslo PROPN 3 obl'), GLUED));
    expect(scoreRunningText(wrongRelation, MODELS)).toBeCloseTo(4 / 5);
  });

  it('lose words that are divided otherwise, and those that hang on them', () => {
    const rows = ['The DET 2 det', 'tro NOUN 4 nsubj', 'ops X 2 goeswith', 'left VERB 0 root', 'Oslo PROPN 4 obj', '. PUNCT 4 punct']; // prettier-ignore
    const documents = readConllu(treebank(rows, { 1: 'SpaceAfter=No', 4: 'SpaceAfter=No' }));
    // Right: left, Oslo and the stop, of six words there and five here.
    expect(scoreRunningText(documents, MODELS)).toBeCloseTo((2 * 3) / (6 + 5));
  });
});
