import { describe, expect, it } from 'vitest';
import { readConllu } from '../../../src/train/conllu.ts';
import { readGap } from '../../../src/train/gap.ts';
import { alignMentions, coreferenceDocument } from '../../../src/train/treebank-coreference.ts';

const ROWS: readonly (readonly [form: string, head: number, relation: string, entity: string])[] = [
  ['The', 2, 'det', '(1-person-new-cf1-1-sgl'],
  ['leader', 6, 'nsubj', ''],
  ['of', 5, 'case', ''],
  ['the', 5, 'det', '(2-organization-new'],
  ['party', 2, 'nmod', '2)1)'],
  ['praised', 0, 'root', ''],
  ['itself', 6, 'obj', '(2-organization-giv)'],
];
const CONLLU = `# newdoc id = d\n${ROWS.map(([form, head, relation, entity], at) => [at + 1, form, form, 'X', 'X', '_', head, relation, '_', entity === '' ? '_' : `Entity=${entity}`].join('\t')).join('\n')}\n\n`;

describe('coreference of a treebank', () => {
  const { text, mentions } = coreferenceDocument(readConllu(CONLLU)[0]!);

  it('is read with chains, types, whole phrases and their heads', () => {
    expect(text).toBe('The leader of the party praised itself');
    expect(
      mentions.map(({ chain, type, span, head }) => [chain, type, text.slice(...span), text.slice(...head)]),
    ).toEqual([
      ['1', 'person', 'The leader of the party', 'leader'],
      ['2', 'organization', 'the party', 'party'],
      ['2', 'organization', 'itself', 'itself'],
    ]);
  });

  it('is met by the shortest phrase around ours that has its head in it, once', () => {
    const spans = ['The leader', 'the party', 'party', 'praised', 'itself'].map((words): [number, number] => {
      const start = text.indexOf(words);
      return [start, start + words.length];
    });
    expect([...alignMentions(spans, mentions)]).toEqual([0, 1, -1, -1, 2]);
  });
});

describe('items of GAP', () => {
  it('are read with their offsets', () => {
    const head = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL';
    const [item] = readGap(
      `${head}\nx-1\tAnn met Eve. She left.\tShe\t13\tAnn\t0\tTRUE\tEve\t8\tFALSE\thttp://x\n`,
    );
    expect(item).toEqual({
      id: 'x-1',
      text: 'Ann met Eve. She left.',
      pronoun: 13,
      names: [
        { span: [0, 3], isRight: true },
        { span: [8, 11], isRight: false },
      ],
    });
  });

  it('are refused where a column is missing', () => {
    expect(() => readGap('ID\tText\n1\tx\n')).toThrow('has no column "Pronoun-offset"');
  });
});
