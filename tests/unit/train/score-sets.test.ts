import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/train/save-model.ts';
import { CorpusError, findSets, scoreSet, trainingSums } from '../../../src/train/score-sets.ts';
import { MODELS } from '../../read-text.ts';

const TAGGED = 'Angela\tB-PER\nMerkel\tI-PER\nmet\tO\nreporters\tO\nin\tO\nBerlin\tB-LOC\n.\tO\n';
let folder: string;

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-sets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the sets of a folder', () => {
  it('are all but those to train on', () => {
    write({
      'ud/a-train.conllu': '',
      'ud/a-test.conllu': '',
      'ud/a-dev.conllu': '',
      'ner/b-train.tsv': '',
      'ner/b-val.tsv': '',
      'ner/c-test.tsv': '',
      'coref/gap-validation.tsv': '',
      'coref/gap-development.tsv': '',
      're3d/x/documents.jsonl': '',
    });
    expect(findSets(folder)).toEqual([
      'ud/a-dev.conllu',
      'ud/a-test.conllu',
      'ner/b-val.tsv',
      'ner/c-test.tsv',
      'coref/gap-development.tsv',
      're3d',
    ]);
  });

  it('of pronouns are scored by the names they refer to', async () => {
    const head = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL';
    const text = 'Angela Merkel met Gordon Brown in Berlin. She praised him.';
    const item = (pronoun: string, right: 'A' | 'B'): string =>
      `x\t${text}\t${pronoun}\t${text.indexOf(pronoun)}\tAngela Merkel\t0\t${right === 'A' ? 'TRUE' : 'FALSE'}\tGordon Brown\t18\t${right === 'B' ? 'TRUE' : 'FALSE'}\t-`;
    write({
      'coref/gap-test.tsv': `${[head, item('She', 'A'), item('him', 'B'), item('him', 'A')].join('\n')}\n`,
    });
    const { scores } = await scoreSet(folder, 'coref/gap-test.tsv', new Set(), MODELS);
    expect(scores.get('pronouns recall')).toBeCloseTo(2 / 3, 10);
    expect(scores.get('pronouns precision')).toBeCloseTo(2 / 3, 10);
  });

  it('must be there', () => {
    expect(() => findSets(join(folder, 'none'))).toThrow(new CorpusError(join(folder, 'none'), 'is missing'));
    write({ 're3d/x/documents.jsonl': '', 'ud/a-train.conllu': '', 'ner/b-val.tsv': '' });
    expect(() => findSets(folder)).toThrow(/ud holds no set/);
    write({ 'ud/a-dev.conllu': '' });
    rmSync(join(folder, 'ner'), { recursive: true });
    expect(() => findSets(folder)).toThrow(/ner is missing/);
  });

  it('name the file that holds something else', async () => {
    write({ 'ner/b.tsv': 'plain words\n', 'ud/a-dev.conllu': '1\tonly\ttwo\n', 're3d/x/other.json': '' });
    for (const set of ['ner/b.tsv', 'ud/a-dev.conllu', 're3d']) {
      const scoring = scoreSet(folder, set, new Set(), MODELS);
      await expect(scoring, set).rejects.toThrow(CorpusError);
      await expect(scoring, set).rejects.toThrow(join(folder, set));
    }
  });
});

describe('a set that a model learnt from', () => {
  it('is told by its sum on the card', async () => {
    const data = [
      { name: 'a', split: 'val', licence: '', sha256: sha256(TAGGED) },
      { name: 'b', split: 'dev', licence: '', sha256: 'ab' },
    ];
    write({ 'ner/b-val.tsv': TAGGED, 'card.json': JSON.stringify({ data }) });
    const sums = trainingSums([join(folder, 'card.json')]);
    expect([...sums]).toEqual([sha256(TAGGED), 'ab']);
    expect(await scoreSet(folder, 'ner/b-val.tsv', sums, MODELS)).toMatchObject({ trainedOn: true });
    expect(await scoreSet(folder, 'ner/b-val.tsv', new Set(), MODELS)).toEqual({
      set: 'ner/b-val.tsv',
      trainedOn: false,
      scores: new Map([['names exact', 1]]),
    });
    expect(() => trainingSums([join(folder, 'none.json')])).toThrow(CorpusError);
  });
});

describe('re3d', () => {
  it('counts names exactly, by overlap, and with groups and places as one', async () => {
    const text = 'Angela Merkel met reporters in Berlin. She left for Syria.';
    const entity = (type: string, words: string) => {
      const begin = text.indexOf(words);
      return JSON.stringify({ documentId: 'd', type, begin, end: begin + words.length });
    };
    const entities = [
      entity('Person', 'Merkel'),
      entity('Location', 'Berlin'),
      entity('Organisation', 'Syria'),
      entity('Person', 'She'),
      entity('Person', 'reporters'),
      entity('Temporal', 'met'),
    ];
    write({
      're3d/x/documents.jsonl': JSON.stringify({ _id: 'd', title: '', text }) + '\n',
      're3d/x/entities.jsonl': entities.join('\n') + '\n',
    });
    const { scores } = await scoreSet(folder, 're3d', new Set(), MODELS);
    expect([...scores.keys()]).toEqual(['names exact', 'names overlap', 'names overlap, group = place']);
    // Three names on both sides: Berlin alone is exact, Merkel overlaps, Syria is of another kind.
    expect([...scores.values()].map((score) => Number(score.toFixed(4)))).toEqual([0.3333, 0.6667, 1]);
  });
});
