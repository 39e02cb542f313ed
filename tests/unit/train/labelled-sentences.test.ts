import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PREDICATES } from '../../../src/claims/claim.ts';
import { LabelError, readLabelledSentences } from '../../../src/train/labelled-sentences.ts';

const FOLDER = fileURLToPath(new URL('../../../corpus/sentences/', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const all = files.flatMap((file) => readLabelledSentences(file, readFileSync(`${FOLDER}${file}`, 'utf8')));

/** Runs of five words, in lower case. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
}

describe('a file of labelled sentences', () => {
  it('gives each sentence with its claims, by offsets', () => {
    const text = 'Rebels freed the Greek captain but not his cook.';
    const content = `# about\n\n${text}\n  Rebels yields_to captain\nIt rains in Basra.\n  -\n`;
    expect(readLabelledSentences('war.txt', content)).toEqual([
      { place: 'war.txt:3', text, claims: [{ subject: [0, 6], predicate: 'yields_to', object: [23, 30] }] },
      { place: 'war.txt:5', text: 'It rains in Basra.', claims: [] },
    ]);
  });

  it('spreads joined parties and finds numbered words', () => {
    const content = 'Ann met Bob and Cid; Bob left.\n  Ann meets Bob#1 + Cid\n  Bob#2 yields_to Cid';
    const [{ claims } = { claims: [] }] = readLabelledSentences('x.txt', content);
    expect(claims.map(({ subject, predicate, object }) => [subject[0], predicate, object[0]])).toEqual([
      [0, 'meets', 8],
      [0, 'meets', 16],
      [21, 'yields_to', 16],
    ]);
  });

  it.each([
    ['  a helps b', 1, 'stands before the first sentence'],
    ['Ann met Bob.', 1, 'has no claims below it, nor "-"'],
    ['Ann met Bob.\n  Ann met Bob', 2, 'names none of the twenty predicates: Ann met Bob'],
    ['Ann met Bob.\n  Ann helps helps Bob', 2, 'names more than one predicate: Ann helps helps Bob'],
    ['Ann met Bob.\n  Ann helps', 2, 'a claim needs words on both sides of its predicate'],
    ['Ann met Bob.\n  Ann meets Bo', 2, 'the sentence does not hold the words "Bo"'],
    ['Ann met Ann.\n  Ann#1 meets Ann', 2, 'the words "Ann" occur 2 times: give a number, "Ann#1"'],
    ['Ann met Bob.\n  Ann meets Bob#2', 2, 'there is no word "Bob" number 2: the sentence holds 1'],
    ['Ann met Bob.\n  Ann meets Ann', 2, 'links what stands in the same words: Ann meets Ann'],
    ['Ann met Bob.\n  -\n  Ann meets Bob', 3, 'a sentence has either claims or "-"'],
    ['Ann met Bob.\n  Ann meets Bob\n  -', 3, 'a sentence has either claims or "-"'],
    ['Ann met Bob.\n  Ann meets Bob\n  Ann meets Bob', 3, 'says the same twice: Ann meets Bob'],
  ])('names file, line and reason of a fault: %j', (content, line, reason) => {
    expect(() => readLabelledSentences('x.txt', content)).toThrow(new LabelError('x.txt', line, reason));
  });
});

describe('the labelled sentences of the corpus', () => {
  it('are many, half of them without a claim', () => {
    const share = all.filter(({ claims }) => claims.length === 0).length / all.length;
    expect(all.length).toBeGreaterThanOrEqual(1000);
    expect(share).toBeGreaterThanOrEqual(0.5);
    expect(share).toBeLessThan(0.6);
  });

  it.each(PREDICATES)('hold at least twenty claims with %s', (wanted) => {
    const claims = all.flatMap((sentence) => sentence.claims);
    expect(claims.filter(({ predicate }) => predicate === wanted).length).toBeGreaterThanOrEqual(20);
  });

  it('are not made from one mould: hardly any share five words in a row', () => {
    const seen = new Map<string, string>();
    const shared = new Set<string>();
    for (const { place, text } of all)
      for (const run of new Set(runsOf(text))) {
        if (seen.has(run)) shared.add(run);
        seen.set(run, place);
      }
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(shared.size).toBeLessThanOrEqual(10);
  });
});
