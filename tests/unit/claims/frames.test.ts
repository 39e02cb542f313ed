import { describe, expect, it } from 'vitest';
import { FAMILIES, FAMILY_OF, PREDICATES, predicatesOf, SYMMETRIC } from '../../../src/claims/claim.ts';
import {
  frameOfLightVerb,
  framesOfNoun,
  framesOfVerb,
  ILLICIT_HELP,
  type Frame,
} from '../../../src/claims/frames.ts';

const EVENTS = PREDICATES.slice(0, 13);
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

/** Every frame that some verb of a plain list asserts, enough to meet each predicate. */
const VERBS =
  'attack kill arrest threaten sanction protest accuse rebuff urge promise surrender meet support arm join lead control visit ally confront'.split(
    ' ',
  );
const frames: readonly Frame[] = VERBS.flatMap((verb) => framesOfVerb(verb));

describe('predicates', () => {
  it('are twenty, each in one family', () => {
    expect(PREDICATES).toHaveLength(20);
    expect(FAMILIES.flatMap((family) => predicatesOf(family)).sort()).toEqual([...PREDICATES].sort());
    for (const family of FAMILIES) {
      for (const predicate of predicatesOf(family)) expect(FAMILY_OF[predicate]).toBe(family);
    }
  });

  it('hold both ways for four of them', () => {
    expect([...SYMMETRIC].sort()).toEqual(['allied_with', 'family_of', 'meets', 'opposed_to']);
  });
});

describe('frames', () => {
  it('are there for every predicate but kinship, which has no verb', () => {
    const met = new Set(frames.map(({ predicate }) => predicate));
    expect(PREDICATES.filter((predicate) => !met.has(predicate))).toEqual(['family_of']);
  });

  it('are well formed: slots, and a PLOVER root in capitals for events only', () => {
    for (const { predicate, plover, slots, object } of frames) {
      expect(slots.length, predicate).toBeGreaterThan(0);
      for (const slot of slots) expect(slot).toMatch(/^[a-z]+$/);
      if (EVENTS.includes(predicate)) expect(plover).toMatch(/^[A-Z]+(?:\/[a-z]+)?$/);
      else expect(plover).toBeNull();
      expect(object === 'place').toBe(predicate === 'located_in');
    }
  });

  it('of light verbs need both their words', () => {
    expect(frameOfLightVerb('open', 'fire')?.predicate).toBe('attacks');
    expect(frameOfLightVerb('impose', 'sanction')?.predicate).toBe('sanctions');
    expect(frameOfLightVerb('open', 'door')).toBeNull();
  });

  it('of nouns are the verbs’ predicates', () => {
    expect(framesOfNoun('support').map(({ predicate }) => predicate)).toContain('supports');
    expect(framesOfNoun('attack').map(({ predicate }) => predicate)).toContain('attacks');
    expect(framesOfNoun('table')).toEqual([]);
  });

  it('are none for words that every object inherits', () => {
    for (const word of INHERITED) {
      expect([framesOfVerb(word), framesOfNoun(word), frameOfLightVerb(word, word)]).toEqual([[], [], null]);
    }
  });

  it('of illicit help all help', () => {
    for (const verb of ILLICIT_HELP) {
      expect(
        framesOfVerb(verb).map(({ predicate }) => predicate),
        verb,
      ).toContain('helps');
    }
  });
});
