/** Records of articles without end, with the names that make putting them together hard. */
import { seededRandom } from '../../src/base/random.ts';
import type { Entity, EntityKind, Mention } from '../../src/entities/entity.ts';
import type { Extraction } from '../../src/extract/extraction.ts';

const MENTIONS = 10;
const SYLLABLES = 'ka ri mo sen tu bel dar no vi lan gho she ja mu pe ros qa zi hul wen'.split(' ');
const ROLES = ['General', 'foreign minister', 'Senator', 'goalkeeper', 'professor'];

/**
 * `count` records of ten mentions each. Names follow Zipf's law and their number grows with that of articles:
 * full names, lone surnames, acronyms, other spellings, namesakes, places of several countries.
 */
export function madeArticles(count: number): Extraction[] {
  const random = seededRandom(11);
  const below = (limit: number): number => Math.floor(random() * limit);
  const word = (seed: number): string => {
    let rest = seed * 7919 + 13;
    let made = '';
    for (let syllable = 0; syllable < 3; syllable++) {
      made += SYLLABLES[rest % SYLLABLES.length]!;
      rest = Math.floor(rest / SYLLABLES.length);
    }
    return made[0]!.toUpperCase() + made.slice(1);
  };
  const range = count * 2;
  const drawn = (): number => Math.floor(range ** random());
  const person = (seed: number): Omit<Entity, 'id'> => {
    const [given, family] = [word(seed * 3 + 1), word(seed % (range >> 1))];
    const way = below(10);
    const name =
      way < 2 ? family : way === 2 ? `${given} ${family.replace(/q|k/, 'c')}` : `${given} ${family}`;
    return { kind: 'person', name, aliases: [family], roles: way > 7 ? [ROLES[seed % ROLES.length]!] : [] };
  };
  const group = (seed: number): Omit<Entity, 'id'> => {
    const name = `${word(seed)} ${word(seed * 5 + 2)} ${seed % 2 === 0 ? 'Front' : 'Movement'}`;
    const letters = name.replace(/[^A-Z]/g, '');
    const way = below(10);
    if (way === 0) return { kind: 'group', name: letters, aliases: [] };
    if (way === 1) return { kind: 'group', name: name.slice(name.indexOf(' ') + 1), aliases: [] };
    return way === 2
      ? { kind: 'group', name: ['Interior Ministry', 'Senate', 'State Department'][seed % 3]!, aliases: [] }
      : { kind: 'group', name, aliases: way === 3 ? [letters] : [] };
  };
  const place = (seed: number): Omit<Entity, 'id'> => {
    const bare = { kind: 'place', name: word(seed), aliases: [] } as const;
    if (below(2) === 0) return bare;
    const where = below(20) === 0 ? 1 : 0;
    return { ...bare, country: word(seed + where), latitude: seed % 80, longitude: where * 30 };
  };
  const make: Readonly<Record<EntityKind, (seed: number) => Omit<Entity, 'id'>>> = { person, group, place };
  return Array.from({ length: count }, (_, article): Extraction => {
    const entities = Array.from({ length: 6 }, (__, at): Entity => ({
      id: `e${at}`,
      ...make[(['person', 'group', 'place'] as const)[at % 3]!](drawn()),
    }));
    const text = entities.map(({ name }) => name).join(' spoke.\n');
    const mentions = Array.from({ length: MENTIONS }, (__, at): Mention => {
      const { id, kind, name } = entities[at % entities.length]!;
      const start = text.indexOf(name);
      return { entity: id, kind, form: 'name', start, end: start + name.length };
    });
    return {
      article: { id: `a${article}`, title: null, origin: null, date: null, url: null, text },
      entities,
      mentions,
      attributions: [],
      claims: [],
      diagnostics: [],
    };
  });
}
