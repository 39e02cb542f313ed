import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../src/attribution/find.ts';
import { PREDICATES, type Predicate } from '../../../../src/claims/claim.ts';
import { PairModel, type PairScore } from '../../../../src/claims/pairs/pair-model.ts';
import { partiesOf, type PairParty } from '../../../../src/claims/pairs/parties.ts';
import { anchorOf, pathBetween } from '../../../../src/claims/pairs/paths.ts';
import { readEntities } from '../../../../src/entities/read-entities.ts';
import type { PairWeights } from '../../../../src/nlp/pair-weights.ts';
import { analyse, MODELS, wordsOf } from '../../../read-text.ts';

const model = new PairModel(MODELS.claims!);

/** Parties and scores of the first sentence. */
function judge(text: string): { parties: PairParty[]; words: string[]; scores: PairScore[] } {
  const analysis = analyse(text);
  const entities = readEntities(analysis, findAttributions(analysis, null).ruled, MODELS, null);
  const parties = partiesOf(analysis, 0, entities);
  const words = parties.map(({ first, last }) => wordsOf(analysis.tokens, first, last));
  return { parties, words, scores: model.score(analysis, analysis.sentences[0]!, parties) };
}

/** The score of the pair whose words end so. */
function scoreOf(text: string, subject: string, object: string): PairScore {
  const { words, scores } = judge(text);
  const found = scores.find(
    (one) => words[one.subject]!.endsWith(subject) && words[one.object]!.endsWith(object),
  );
  if (found === undefined) throw new RangeError(`no pair ${subject}, ${object} among ${words.join('; ')}`);
  return found;
}

const likeliest = ({ predicates }: PairScore): Predicate =>
  PREDICATES[predicates.indexOf(Math.max(...predicates))]!;

describe('parties of a sentence', () => {
  it('are phrases that refer to somebody and names that modify one', () => {
    const { words, parties } = judge('Blackwater guards shot the driver of Ahmed Rubaie in Baghdad.');
    expect(words).toEqual(['Blackwater', 'Blackwater guards', 'the driver', 'Ahmed Rubaie', 'Baghdad']);
    expect(parties.map(({ isModifier }) => isModifier)).toEqual([true, false, false, false, false]);
  });
});

describe('the path between two parties', () => {
  const pathIn = (text: string, subject: string, object: string): string | null => {
    const { tokens, trees } = analyse(text);
    const at = (word: string): number => tokens.starts.findIndex((start) => text.startsWith(word, start));
    const anchor = (word: string) => anchorOf(trees, at(word), at(word) + 1);
    const path = pathBetween(trees, anchor(subject), anchor(object));
    return path === null ? null : wordsOf(tokens, path.trigger, path.trigger + 1);
  };

  it.each([
    ['Iran armed Hezbollah.', 'Iran', 'Hezbollah', 'armed'],
    ['Iran was attacked by Israel.', 'Israel', 'Iran', 'attacked'],
    ['Police arrested Khan and freed Malik.', 'Police', 'Malik', 'freed'],
    ['Police arrested Khan, the leader of Hezbollah.', 'Khan', 'Hezbollah', 'leader'],
    ['France urged Iran to release Khan.', 'Iran', 'Khan', 'release'],
  ])('%s: %s and %s are told of by "%s"', (text, subject, object, trigger) => {
    expect(pathIn(text, subject, object)).toBe(trigger);
  });

  it('does not lead from one sentence into another', () => {
    expect(pathIn('Iran slept. Israel woke.', 'Iran', 'Israel')).toBeNull();
  });
});

describe('the model of pairs', () => {
  it.each<[string, string, string, Predicate]>([
    ['Israel attacked Iran on Monday.', 'Israel', 'Iran', 'attacks'],
    ['Police arrested Carlos Mendoza in Lima.', 'Police', 'Mendoza', 'coerces'],
    ['Germany accused Turkey of spying.', 'Germany', 'Turkey', 'accuses'],
    ['Turkey was condemned by Germany.', 'Germany', 'Turkey', 'accuses'],
    ['France urged Iran to release the sailors.', 'France', 'Iran', 'requests'],
    ['Angela Merkel met Nicolas Sarkozy in Berlin.', 'Merkel', 'Sarkozy', 'meets'],
  ])('links in %j: %s to %s, %s', (text, subject, object, predicate) => {
    const forward = scoreOf(text, subject, object);
    expect(forward.linked).toBeGreaterThan(0.5);
    expect(likeliest(forward)).toBe(predicate);
    if (predicate !== 'meets') expect(scoreOf(text, object, subject).linked).toBeLessThan(forward.linked / 2);
  });

  it.each([
    ['The prime minister of Norway read a book about Peru.', 'Norway', 'Peru'],
    ['Angela Merkel and Nicolas Sarkozy were born in the same year.', 'Merkel', 'Sarkozy'],
    ['It rained in Iran when George Bush was in Paris.', 'Bush', 'Iran'],
    ['Peru exports more copper than Zambia.', 'Peru', 'Zambia'],
  ])('links nobody in %j', (text, subject, object) => {
    expect(scoreOf(text, subject, object).linked).toBeLessThan(0.35);
  });

  it('gives chances: predicates sum to 1, pairs of one entity are left out', () => {
    const { parties, scores } = judge('Germany accused Turkey and its leader, Recep Erdogan, of spying.');
    expect(scores.length).toBeGreaterThan(5);
    for (const { subject, object, linked, predicates } of scores) {
      expect(parties[subject]!.entity).not.toBe(parties[object]!.entity);
      expect(linked).toBeGreaterThan(0);
      expect(linked).toBeLessThan(1);
      expect(predicates.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }
  });

  it('says nothing of a sentence with fewer than two parties', () => {
    expect(judge('It rained.').scores).toEqual([]);
    expect(judge('Iran slept.').scores).toEqual([]);
  });

  it('refuses weights that were made for other predicates', () => {
    const weights: PairWeights = { ...MODELS.claims!, predicates: ['likes'] };
    expect(() => new PairModel(weights)).toThrow('tells other predicates');
  });
});
