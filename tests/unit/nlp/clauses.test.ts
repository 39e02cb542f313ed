import { describe, expect, it } from 'vitest';
import { analyse, wordsOf } from '../../read-text.ts';

/** Clauses of a text as `subjects — verb — objects; preposition nouns`. */
function clausesOf(text: string): string[] {
  const { tokens, sentences } = analyse(text);
  return sentences.flatMap(({ phrases: { nouns }, clauses }) => {
    const words = (indices: readonly number[]): string =>
      indices.map((index) => wordsOf(tokens, nouns[index]!.first, nouns[index]!.last)).join('+') || '–';
    return clauses.map(({ subjects, lemma, objects, obliques }) => {
      const rest = obliques.map((oblique) => `; ${oblique.preposition} ${words(oblique.nouns)}`).join('');
      return `${words(subjects)} — ${lemma} — ${words(objects)}${rest}`;
    });
  });
}

const firstVerb = (text: string) => analyse(text).sentences[0]!.clauses[0]!.verb;

describe('clauses', () => {
  it('have a subject, a verb, objects and prepositional phrases', () => {
    expect(clausesOf('Iraqi police arrested Qais Khazali in Basra.')).toEqual([
      'Iraqi police — arrest — Qais Khazali; in Basra',
    ]);
  });

  it('know the passive', () => {
    expect(clausesOf('The militia was attacked by British troops.')).toEqual([
      'The militia — attack — –; by British troops',
    ]);
    expect(firstVerb('The militia was attacked by British troops.').isPassive).toBe(true);
  });

  it('know negation and modals', () => {
    expect(firstVerb('Iran did not attack Israel.').isNegated).toBe(true);
    expect(firstVerb('Iran never attacked Israel.').isNegated).toBe(true);
    expect(firstVerb('Israel might attack Iran.')).toMatchObject({ modal: 'might', isNegated: false });
    expect(firstVerb('Israel attacked Iran.')).toMatchObject({ modal: null, isNegated: false });
  });

  it('give an infinitive after “urge” to the one who is urged', () => {
    const text = 'The ministry urged Iran to disarm the militias.';
    expect(clausesOf(text)).toEqual(['The ministry — urge — Iran', 'Iran — disarm — the militias']);
    const [, inner] = analyse(text).sentences[0]!.clauses;
    expect(inner).toMatchObject({ relation: 'infinitive', governor: 0 });
  });

  it('give a relative clause to the noun before it', () => {
    expect(clausesOf('Troops killed the officer who led the raid.')).toEqual([
      'Troops — kill — the officer',
      'the officer — lead — the raid',
    ]);
  });

  it('give a participle to the noun it hangs on, and an aside no subject of its own', () => {
    expect(clausesOf('The militia, which is based in Basra, attacked troops trained by Iran.')).toEqual([
      'The militia — base — –; in Basra',
      'The militia — attack — troops',
      'troops — train — –; by Iran',
    ]);
  });

  it('leave a time before the verb out of its subject', () => {
    expect(clausesOf('On Monday the ministry in Baghdad released the men.')[0]).toMatch(
      /^the ministry — release — the men/,
    );
  });

  it('read a verb between two names although it looks like a noun', () => {
    expect(clausesOf('Iran arms Hezbollah.')).toEqual(['Iran — arm — Hezbollah']);
  });

  it('share a subject over joined verbs', () => {
    const subjects = clausesOf('Police arrested a gunman and killed a bomber.').map(
      (clause) => clause.split(' —')[0],
    );
    expect(subjects).toEqual(['Police', 'Police']);
  });

  it('keep every phrase and verb inside its sentence', () => {
    const { sentences } = analyse('Iran denied it. “We met him,” said Crocker; talks, he added, will go on.');
    for (const { from, to, phrases } of sentences) {
      for (const { first, last, head } of [...phrases.nouns, ...phrases.verbs]) {
        expect(from <= first && first <= head && head < to && last <= to).toBe(true);
      }
    }
  });
});
