import { describe, expect, it } from 'vitest';
import { ConlluError, rawText, readConllu } from '../../../src/train/conllu.ts';

/** One sentence from rows whose columns are parted by spaces. */
function sentenceOf(...rows: string[]): string {
  return rows.map((row) => `${row.split(' ').join('\t')}\n`).join('');
}

const word = (number: string, form: string, misc = '_'): string =>
  `${number} ${form} ${form.toLowerCase()} X Y _ ${number === '1' ? '0' : '1'} dep _ ${misc}`;
const range = (numbers: string, form: string, misc = '_'): string =>
  `${numbers} ${form} _ _ _ _ _ _ _ ${misc}`;

const FILE = [
  '# newdoc id = first\n# newpar\n# sent_id = s1\n# text = They don’t.\n',
  sentenceOf(
    word('1', 'They'),
    range('2-3', 'don’t', 'SpaceAfter=No'),
    word('2', 'do'),
    word('3', 'n’t'),
    '3.1 gone go VERB _ _ _ _ _ _',
    word('4', '.', 'SpaceAfter=No'),
  ),
  '\n# sent_id = s2\n',
  sentenceOf(word('1', 'Nobody'), word('2', 'asked', 'SpacesAfter=\\n')),
  '\n# sent_id = s3\n# newpar id = p2\n',
  sentenceOf(range('1-2', 'wana'), word('1', 'want'), word('2', 'to'), word('3', 'go')),
  '\n# newdoc\n',
  sentenceOf(word('1', 'Alone')),
  '\n',
].join('');

describe('CoNLL-U', () => {
  it('gives documents, paragraphs and the columns of syntactic words', () => {
    const documents = readConllu(FILE);
    expect(documents.map(({ id, sentences }) => [id, sentences.length])).toEqual([
      ['first', 3],
      ['', 1],
    ]);
    const [first, second, third] = documents[0]!.sentences;
    expect(first).toMatchObject({
      id: 's1',
      paragraph: 0,
      forms: ['They', 'do', 'n’t', '.'],
      heads: [0, 1, 1, 1],
      multiword: [{ first: 2, last: 3, form: 'don’t', spaceAfter: false }],
    });
    expect([second!.paragraph, third!.paragraph, documents[1]!.sentences[0]!.paragraph]).toEqual([0, 1, 0]);
  });

  it('rebuilds the running text and knows where each word stands', () => {
    const { text, spans } = rawText(readConllu(FILE)[0]!);
    expect(text).toBe('They don’t. Nobody asked\n\nwana go');
    expect(spans[0]!.map(([start, end]) => text.slice(start, end))).toEqual(['They', 'do', 'n’t', '.']);
    expect(spans[2]!.map(([start, end]) => text.slice(start, end))).toEqual(['wana', 'wana', 'go']);
  });

  it('takes a file without documents, with Windows line ends and no blank line at its end, as one', () => {
    const file = sentenceOf(word('1', 'Yes'), word('2', '!')).trimEnd().replaceAll('\n', '\r\n');
    expect(readConllu(file)).toMatchObject([{ id: '', sentences: [{ forms: ['Yes', '!'] }] }]);
  });

  it.each([
    ['1\tYes\n', 1, '2 columns instead of 10'],
    [sentenceOf(word('1', 'Yes'), word('3', '!')), 2, 'word number 3 instead of 2'],
    [sentenceOf('1 Yes yes X Y _ first dep _ _'), 1, 'the head first is no number'],
    [`${sentenceOf('1 Yes yes X Y _ 7 dep _ _')}\n`, 2, 'head 7 in a sentence of 1 words'],
    [sentenceOf(word('1', 'a'), range('4-5', 'b')), 2, 'the range 4-5 does not follow word 1'],
    [`${sentenceOf(range('1-2', 'b'), word('1', 'b'))}\n`, 3, 'range 1-2 in a sentence of 1 words'],
    ['# text = Nothing\n\n', 2, 'a sentence has comments but no words'],
    [`${sentenceOf(word('1', 'a'))}# text = b\n`, 2, 'a comment stands inside a sentence'],
  ])('names line and reason: %j', (file, line, reason) => {
    expect(() => readConllu(file)).toThrow(new ConlluError(line, reason));
  });
});
