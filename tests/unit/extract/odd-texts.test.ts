import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimLines, read } from '../../read-text.ts';
import { expectWhole } from './expect-whole.ts';

const WORDS = [
  ...'Iran Iraq Sadr Petraeus Hezbollah Gen. “ ” " , . ? ; : ( ) — \n \n\n the The a his He it who and or of in by with to that not never if may would'.split(
    / (?=.)/,
  ),
  ...'said denied claimed accused attacked arming arrested met killed urged believed allegedly according militia spokesman minister brother Monday constructor __proto__ 😀'.split(
    ' ',
  ),
  '\ud800',
  '\u0000',
  'الجيش',
];

describe('odd texts', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0'],
    ['emoji', '😀👩‍👩‍👧‍👦🏳️‍🌈'],
    ['lone surrogates', '\ud83d Iran attacked \ude00Israel\ud800.'],
    ['control characters', 'Iran\u0000attacked\u0007 Israel\u001b.'],
    ['right-to-left text', 'اتهم الجيش الأمريكي إيران بتسليح الميليشيات في العراق، ونفت طهران ذلك.'],
    ['right-to-left marks among the words', 'Iran \u202eattacked\u202c Israel.'],
    ['punctuation', '.,;:!?“”()—…'.repeat(50)],
    ['a number', '12345'],
  ])('that are %s give an extraction', async (_, text) => {
    const reading = await read(text);
    expect(reading.article.text).toBe(text);
    expectWhole(reading);
  });

  it('without words say so', async () => {
    expect((await read('')).diagnostics).toEqual([
      { message: 'The text holds no words.', start: null, end: null },
    ]);
    expect((await read(' \n')).diagnostics).toHaveLength(1);
  });

  it('in another script say that only English is read', async () => {
    const [diagnostic] = (await read('Американские военные обвинили Иран в поставках оружия ополчению.'))
      .diagnostics;
    expect(diagnostic!.message).toContain('only English is read');
  });

  it('may begin with "of"', async () => {
    expectWhole(await read('of Monday arrested'));
  });

  it('may name somebody with 300 characters', async () => {
    const name = `Ab${'a'.repeat(298)}`;
    const reading = await read(`Reporters said Gen. ${name} attacked Iran.`);
    expectWhole(reading);
    expect(reading.entities.map((entity) => entity.name)).toContain(name);
  });

  it('may call entities what every object inherits', async () => {
    for (const name of ['ToString', 'HasOwnProperty', 'ValueOf']) {
      const reading = await read(`Gen. ${name} attacked Iran. Iran denied that ${name} attacked it.`);
      expectWhole(reading);
      expect(claimLines(reading)[0]).toBe(`${name} attacks Iran [stated]`);
    }
    expectWhole(
      await read('__proto__ attacked constructor, hasOwnProperty to Iran, and __proto__ denied it.'),
    );
  });
});

describe('any text', () => {
  it('of any Unicode yields an extraction whose spans lie inside it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) =>
        expectWhole(await read(text)),
      ),
      { numRuns: 150 },
    );
  });

  it('of words that mean much to the rules yields one too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), async (words) =>
        expectWhole(await read(words.join(' '))),
      ),
      { numRuns: 400 },
    );
  });
});

describe('long texts', () => {
  /** Milliseconds of this process's CPU, which other tests beside it do not lengthen. */
  const timeOf = async (text: string): Promise<number> => {
    const before = process.cpuUsage();
    await read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  it('of many sentences are read in time that grows with them', async () => {
    const paragraph = 'The militia attacked Iraq on Monday. Iran denied it. “We met him,” Crocker said.\n\n';
    await timeOf(paragraph.repeat(10));
    const short = await timeOf(paragraph.repeat(200));
    const long = await timeOf(paragraph.repeat(1600));
    expect(long / Math.max(short, 20)).toBeLessThan(40);
  });

  it.each(['the man said he ', 'who ', 'Iran, ', "Iran's ", 'Iran said that ', '“', '('])(
    'of %j without end are read in seconds',
    async (words) => {
      expect(await timeOf(words.repeat(Math.ceil(60_000 / words.length)))).toBeLessThan(10_000);
    },
  );
});
