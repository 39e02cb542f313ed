/**
 * Records of articles made by hand: one person under a name, a noun and pronouns, a capital that acts for
 * its country, names that break programs, and one name five thousand times. All of it is made up.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '../../src/claims/claim.ts';
import type { Entity, Mention } from '../../src/entities/entity.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { writeExtractionLine } from '../../src/formats/extraction-lines.ts';

type Part = string | readonly [entity: string, words: string, rest?: Partial<Mention>];
type Ends = readonly [subject: string, predicate: Claim['predicate'], object: string, trigger: string];

/** A name that is longer than any line. */
export const LONG_NAME = `Committee ${'for the Harbours and Coasts '.repeat(11)}of the North`;
/** "Lantern League" in Arabic letters. */
export const ARABIC_NAME = 'رابطة الفانوس';
export const CROWD = 5000;

function recordOf(
  id: string,
  date: string,
  entities: readonly Entity[],
  parts: readonly Part[],
  ends: readonly Ends[],
): Extraction {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const mentions: Mention[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      const [entity, words, rest] = part;
      const end = text.length + words.length;
      mentions.push({ entity, kind: kinds.get(entity)!, form: 'name', start: text.length, end, ...rest });
      text += words;
    }
  }
  const claims = ends.map(([subject, predicate, object, trigger], index): Claim => {
    const at = text.indexOf(trigger);
    const spanOf = (entity: string): readonly [number, number] => {
      const { start, end } = mentions.find((mention) => mention.entity === entity)!;
      return [start, end];
    };
    return {
      id: `c${index + 1}`,
      subject,
      predicate,
      object,
      plover: null,
      subjectSpan: spanOf(subject),
      objectSpan: spanOf(object),
      trigger: [at, at + trigger.length],
      sentence: [0, Math.max(at + trigger.length, spanOf(object)[1])],
      claimants: [],
      onBehalfOf: null,
      cue: null,
      certainty: 'stated',
      polarity: 'positive',
      time: null,
      confidence: 0.9,
      rule: 'made',
    };
  });
  return {
    article: { id, title: `Report ${id}`, origin: 'The Tide', date, url: null, text },
    entities,
    mentions,
    attributions: [],
    claims,
    diagnostics: [],
  };
}

const named = (id: string, kind: Entity['kind'], name: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name,
  aliases: [],
  ...rest,
});

const MARSH = named('e1', 'person', 'Ilan Marsh', { aliases: ['Marsh'], roles: ['governor'] });
const TEHRAN = named('e2', 'place', 'Tehran', {
  standsFor: 'Iran',
  country: 'Iran',
  latitude: 35.6944,
  longitude: 51.4215,
});
const IRAN = named('e3', 'place', 'Iran');
const LEAGUE = named('e4', 'group', 'Tin League');

const PEOPLE = recordOf(
  'r1',
  '2007-07-02',
  [MARSH, TEHRAN, IRAN, LEAGUE],
  [
    ['e1', 'Ilan Marsh', { link: 'first' }],
    ' praised ',
    ['e4', 'the Tin League', { link: 'first' }],
    '. ',
    ['e1', 'Marsh', { link: 'surname' }],
    ' said ',
    ['e1', 'he', { form: 'pronoun', link: 'pronoun', confidence: 0.8 }],
    ' would stay.\n\n',
    ['e1', 'The governor', { form: 'nominal', link: 'role', confidence: 0.9 }],
    ' left. ',
    ['e2', 'Tehran'],
    ' armed ',
    ['e4', 'the league', { form: 'nominal' }],
    ', and ',
    ['e3', 'Iran'],
    ' lies far away.',
  ],
  [
    ['e1', 'supports', 'e4', 'praised'],
    ['e2', 'helps', 'e4', 'armed'],
  ],
);

const LATER = recordOf(
  'r2',
  '2007-07-09',
  [MARSH, IRAN, LEAGUE],
  [
    ['e1', 'Ilan Marsh'],
    ' met ',
    ['e4', 'the Tin League'],
    '; ',
    ['e3', 'Iran'],
    ' helped ',
    ['e4', 'it', { form: 'pronoun' }],
    '.',
  ],
  [
    ['e1', 'meets', 'e4', 'met'],
    ['e3', 'helps', 'e4', 'helped'],
  ],
);

const ODD_NAMES = ['constructor', '__proto__', LONG_NAME, ARABIC_NAME];
const ODD_ALIASES = [['toString'], ['valueOf'], [], ['isPrototypeOf']];
const ODD = recordOf(
  'r3',
  '2007-07-16',
  ODD_NAMES.map((name, index) =>
    named(`o${index}`, index % 2 === 0 ? 'person' : 'group', name, { aliases: ODD_ALIASES[index]! }),
  ),
  [
    ...ODD_NAMES.flatMap((name, index): Part[] => [
      [`o${index}`, name, { link: 'first' }],
      ' accused the next. ',
    ]),
    ...Array.from({ length: CROWD }, (_, index): Part[] => [
      ['o0', 'constructor', { link: 'same-name' }],
      ` spoke for the ${index + 1}th time.${index % 9 === 8 ? '\n\n' : ' '}`,
    ]).flat(),
  ],
  ODD_NAMES.map((_, index): Ends => [
    `o${index}`,
    'accuses',
    `o${(index + 1) % ODD_NAMES.length}`,
    'accused',
  ]),
);

/** Writes the records into a folder of their own; the file's path. */
export function entityRecords(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'records.jsonl');
  writeFileSync(file, [PEOPLE, LATER, ODD].map((record) => writeExtractionLine(record)).join('\n'));
  return file;
}
