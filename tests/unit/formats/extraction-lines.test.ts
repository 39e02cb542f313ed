import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../src/extract/extraction.ts';
import {
  isExtractionRecord,
  readExtraction,
  RecordFormatError,
  writeExtractionLine,
} from '../../../src/formats/extraction-lines.ts';
import { madeExtraction } from '../../made-case.ts';
import { read } from '../../read-text.ts';

const made = madeExtraction(
  'a1',
  [
    ['e1', 'place', 'Iran'],
    ['e2', 'group', 'Mahdi Army'],
  ],
  [{ subject: 'e1', predicate: 'helps', object: 'e2', claimants: ['e2'], cue: [0, 4] }],
);

/** The record with one place in it set to something else. */
function damaged(path: string, value: unknown): unknown {
  const record = JSON.parse(JSON.stringify(made)) as Record<string, unknown>;
  const keys = path.split('.');
  let holder = record;
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[keys.at(-1)!] = value;
  return record;
}

describe('an extraction line', () => {
  it('reads back as it was written, on one line', async () => {
    const reading = await read(
      'Kevin Bergner said on Monday: “Iran\u2028armed the Mahdi Army.”\nIran denied it. 😀',
    );
    const line = writeExtractionLine(reading);
    expect(line).not.toContain('\n');
    expect(readExtraction(JSON.parse(line))).toEqual(reading);
  });

  it('may leave the text out; it reads back as empty', () => {
    const line = writeExtractionLine(made, false);
    expect(JSON.parse(line)).not.toHaveProperty('article.text');
    expect(readExtraction(JSON.parse(line))).toEqual({ ...made, article: { ...made.article, text: '' } });
  });

  it('may hold fields of later versions, and lack those that have a default', () => {
    const record = {
      ...(damaged('entities.0.country', 'IR') as Extraction),
      attributions: undefined,
      later: true,
    };
    expect(readExtraction(record)).toMatchObject({ attributions: [], entities: [{ country: 'IR' }, {}] });
  });

  it('may hold empty aliases, which name nothing, and a position', () => {
    const place = { id: 'e1', kind: 'place', name: 'Iran', latitude: 35, longitude: -51.5 };
    const [entity] = readExtraction(damaged('entities.0', { ...place, aliases: ['', 'Persia'] })).entities;
    expect(entity).toEqual({ ...place, aliases: ['Persia'] });
  });

  it('is told from an article', () => {
    expect(isExtractionRecord(made)).toBe(true);
    expect([made.article, null, 1, 'x'].some(isExtractionRecord)).toBe(false);
  });
});

describe('a damaged record', () => {
  it.each<[string, unknown, string]>([
    ['article', null, 'article is not an object'],
    ['article.id', 7, 'article.id is not a non-empty string'],
    ['entities', {}, 'entities is not a list'],
    ['entities.1.kind', 'ship', 'entities[1].kind is "ship", not one of person, group, place'],
    ['entities.1.name', '', 'entities[1].name is not a non-empty string'],
    ['mentions.0', 5, 'mentions[0] is not an object'],
    ['mentions.0.entity', 'e9', 'mentions[0].entity is "e9", which no entity of the record has'],
    ['mentions.0.form', 'verb', 'mentions[0].form is "verb"'],
    ['mentions.1.end', 900, 'mentions[1] is [5,900], not a span inside the text'],
    ['mentions.1.start', -1, 'mentions[1] is [-1,15], not a span inside the text'],
    ['claims', null, 'claims is not a list'],
    ['claims.0.id', '', 'claims[0].id is not a non-empty string'],
    ['claims.0.subject', '__proto__', 'claims[0].subject is "__proto__", which no entity of the record has'],
    ['claims.0.predicate', 'likes', 'claims[0].predicate is "likes", not one of attacks'],
    ['claims.0.certainty', 'sure', 'claims[0].certainty is "sure"'],
    ['claims.0.polarity', null, 'claims[0].polarity is null'],
    ['claims.0.claimants', ['e1', 'e7'], 'claims[0].claimants[1] is "e7", which no entity of the record has'],
    ['claims.0.trigger', [4, 4], 'claims[0].trigger is [4,4], not a span inside the text'],
    ['claims.0.trigger', [0.5, 4], 'claims[0].trigger is [0.5,4], not a span inside the text'],
    ['claims.0.sentence', undefined, 'claims[0].sentence is undefined'],
    ['claims.0.cue', 'said', 'claims[0].cue is "said", not a span inside the text'],
  ])('is refused naming the place: %s = %j', (path, value, message) => {
    expect(() => readExtraction(damaged(path, value))).toThrow(RecordFormatError);
    expect(() => readExtraction(damaged(path, value))).toThrow(message);
  });

  it('is refused when it is no object at all', () => {
    for (const value of [null, 1, 'x', []])
      expect(() => readExtraction(value)).toThrow('record is not an object');
  });

  // Later layers rely on these too: aliases are looped over, ids are keys, dates go into GEXF.
  it.each<[string, unknown]>([
    ['entities.0.aliases', 5],
    ['entities.0.aliases', ['Persia', 5]],
    ['entities.0.roles', 'General'],
    ['entities.0.roles', ['']],
    ['entities.0.standsFor', null],
    ['entities.0.country', ''],
    ['entities.0.latitude', 35],
    ['entities.0.longitude', '51'],
    ['claims.1', made.claims[0]],
    ['article.date', 'yesterday'],
    ['attributions', 'none'],
  ])('is refused as well where %s is %j', (path, value) => {
    expect(() => readExtraction(damaged(path, value))).toThrow(RecordFormatError);
  });
});
