import { describe, expect, it } from 'vitest';
import { extract, ExtractionAborted } from '../../../src/extract/extract.ts';
import { ARTICLE, MODELS, read } from '../../read-text.ts';
import { expectWhole } from './expect-whole.ts';

const TEXT = `BAGHDAD (Example Wire) — Brig. Gen. Kevin Bergner, a US military spokesman, accused Iran on Monday of arming the Mahdi Army.

“Iran has nothing to do with it,” Mohammad Ali Hosseini said in Tehran. He denied that the Quds Force trained the militia. According to Reuters, police arrested Qais Khazali in Basra; his brother Laith was killed.`;

describe('an extraction', () => {
  it('has every field of the record, filled or null', async () => {
    const reading = await read(TEXT);
    expect(reading.claims.length).toBeGreaterThan(3);
    expectWhole(reading);
    for (const claim of reading.claims) {
      expect(Object.keys(claim)).toEqual(
        expect.arrayContaining(
          'id subject predicate object plover subjectSpan objectSpan trigger sentence claimants onBehalfOf cue certainty polarity time confidence rule'.split(
            ' ',
          ),
        ),
      );
      expect(Object.values(claim)).not.toContain(undefined);
    }
  });

  it('is the same for the same article', async () => {
    expect(JSON.stringify(await read(TEXT))).toBe(JSON.stringify(await read(TEXT)));
  });

  it('holds the article as it was', async () => {
    const article = { ...ARTICLE, text: '\uFEFF  Iran attacked\r\nIraq.\t\n' };
    expect((await extract(article, MODELS)).article).toEqual(article);
  });

  it('does not read the title', async () => {
    const reading = await read('It rained.', { title: 'Iran attacked Israel.' });
    expect([reading.entities, reading.claims]).toEqual([[], []]);
  });

  it('counts its offsets in UTF-16 code units', async () => {
    const reading = await read(`😀 ${TEXT}`);
    expectWhole(reading);
    const [first] = reading.claims;
    expect(reading.article.text.slice(...first!.sentence)).toContain('Bergner');
  });
});

describe('reading in steps', () => {
  const long = `${TEXT}\n\n`.repeat(100);

  it('tells of its progress and ends at 1', async () => {
    const shares: number[] = [];
    await extract({ ...ARTICLE, text: long }, MODELS, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  it('never takes progress back', async () => {
    const shares: number[] = [];
    await extract({ ...ARTICLE, text: long }, MODELS, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('stops when told, at the start or on the way', async () => {
    await expect(extract({ ...ARTICLE, text: long }, MODELS, { isAborted: () => true })).rejects.toThrow(
      ExtractionAborted,
    );
    let asked = 0;
    const reading = extract({ ...ARTICLE, text: long }, MODELS, { isAborted: () => ++asked > 3 });
    await expect(reading).rejects.toThrow(ExtractionAborted);
    expect(asked).toBe(4);
  });

  it('pauses between steps', async () => {
    let pauses = 0;
    await extract({ ...ARTICLE, text: long }, MODELS, { pause: async () => void pauses++ });
    expect(pauses).toBeGreaterThan(5);
  });
});
