import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PREDICATES, SYMMETRIC } from '../../../src/claims/claim.ts';
import { compileRule } from '../../../src/claims/compile-rule.ts';
import { RULES, sampleOf } from '../../../src/claims/rule-book.ts';
import { parseRules } from '../../../src/claims/rule-text.ts';
import { rulesPage } from '../../../src/train/rules-page.ts';
import { read } from '../../read-text.ts';

/** "subject > object" of the claims that fit, each symmetric one with its ends in the order of the alphabet. */
async function pairsIn(text: string, fits: (claim: { rule: string; predicate: string }) => boolean) {
  const { claims, entities } = await read(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims.filter(fits).map(({ subject, predicate, object }) => {
    const ends = [names.get(subject)!, names.get(object)!];
    return (SYMMETRIC.has(predicate) ? ends.toSorted() : ends).join(' > ');
  });
}

describe('every rule', () => {
  it('has an id of its own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('belongs to one of the twenty predicates, each of which has some', () => {
    expect(new Set(RULES.map(({ predicate }) => predicate))).toEqual(new Set(PREDICATES));
  });

  it('lists no word twice and none that its samples lack', () => {
    for (const { id, samples, words } of RULES) {
      for (const [word, list] of words) {
        expect(new Set(list).size, `${id}, ${word}`).toBe(list.length);
        const isUsed = word === 'unless' || samples.some((sample) => sample.split(/[\s.,-]+/).includes(word));
        expect(isUsed, `${id}, ${word}`).toBe(true);
      }
    }
  });

  describe.each(RULES)('$id', ({ id, predicate, examples }) => {
    it('has examples of what it reads and what it must not', () => {
      expect(examples.some(({ pairs }) => pairs.length > 0)).toBe(true);
      expect(examples.some(({ pairs }) => pairs.length === 0)).toBe(true);
    });

    it.each(examples)('$text', async ({ text, pairs }) => {
      if (pairs.length === 0)
        expect(await pairsIn(text, (claim) => claim.predicate === predicate)).toEqual([]);
      else {
        const wanted = pairs.map((pair) =>
          SYMMETRIC.has(predicate) ? pair.split(' > ').toSorted().join(' > ') : pair,
        );
        expect((await pairsIn(text, (claim) => claim.rule === id)).toSorted()).toEqual(wanted.toSorted());
      }
    });
  });
});

describe('a rule that is written wrongly', () => {
  it.each([
    ['no predicate', 'likes/like -\nX liked Y.\nliked: like', /likes\/like/],
    ['no sample', 'meets/meet CONSULT\n+ Iran met Iraq. => Iran > Iraq', /no sample/],
    ['an example without its pairs', 'meets/meet CONSULT\nX met Y.\n+ Iran met Iraq.', /"\+" needs/],
  ])('is refused: %s', (_, text, message) => {
    expect(() => parseRules(text)).toThrow(message);
  });

  it.each(['X met Y.', 'X listed of.', 'X(nobody) listed Y.', 'listed Y.'])('is refused: %s', (sample) => {
    const [rule] = parseRules(`meets/meet CONSULT\n${sample}\nlisted: meet`);
    expect(() => compileRule(rule!)).toThrow(RangeError);
  });
});

it('gives a sample for the id of a rule, nothing for another word', () => {
  expect(sampleOf(RULES[0]!.id)).toBe(RULES[0]!.samples[0]);
  expect(sampleOf('constructor')).toBeNull();
});

it('are listed on the generated page (else: npm run build:rules)', () => {
  const page = readFileSync(new URL('../../../src/claims/RULES.md', import.meta.url), 'utf8');
  expect(page).toBe(rulesPage(RULES));
});
