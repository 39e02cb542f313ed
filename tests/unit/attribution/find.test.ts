import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/attribution/find.ts';
import { analyse, MODELS, wordsOf } from '../../read-text.ts';

interface Found {
  readonly source: string | null;
  readonly cue: string;
  readonly stance: string;
  readonly content: string;
}

function attributionsOf(text: string): Found[] {
  const analysis = analyse(text);
  const words = (ranges: readonly (readonly [number, number])[]): string =>
    ranges.map(([first, last]) => wordsOf(analysis.tokens, first, last)).join(' … ');
  return findAttributions(analysis, MODELS.attribution).all.map(
    ({ source, sourceSentence, cue, stance, content }) => {
      const noun = source < 0 ? null : analysis.sentences[sourceSentence]!.phrases.nouns[source]!;
      const name = noun === null ? null : wordsOf(analysis.tokens, noun.first, noun.last);
      return { source: name, cue: words([cue]), stance, content: words(content) };
    },
  );
}

describe('attributions', () => {
  it('run from a reporting verb over its content', () => {
    expect(attributionsOf('The US military said that Iran armed the militias.')).toEqual([
      { source: 'The US military', cue: 'said', stance: 'states', content: 'that Iran armed the militias' },
    ]);
  });

  it('may follow a quotation, or interrupt it', () => {
    expect(attributionsOf('“Iran armed the militias,” Kevin Bergner said.')).toMatchObject([
      { source: 'Kevin Bergner', cue: 'said' },
    ]);
    expect(attributionsOf('“Iran,” he said, “armed the militias.”')).toMatchObject([
      { source: 'he', content: '“Iran,” … “armed the militias.”' },
    ]);
  });

  it('come from “according to” as well', () => {
    expect(attributionsOf('According to the ministry, guards killed the driver.')).toMatchObject([
      { source: 'the ministry', stance: 'states', content: 'guards killed the driver' },
    ]);
  });

  it.each([
    ['Iran denied that it armed the militias.', 'denies'],
    ['The ministry claimed that Iran armed the militias.', 'alleges'],
    ['The ministry warned that Iran would arm the militias.', 'foresees'],
    ['The ministry doubted that Iran armed the militias.', 'doubts'],
    ['The ministry urged Iran to disarm the militias.', 'requests'],
  ])('take their stance from the cue: %s', (text, stance) => {
    expect(attributionsOf(text)[0]!.stance).toBe(stance);
  });

  it('may have no source', () => {
    expect(attributionsOf('Iran is believed to arm the militias.')).toEqual([
      { source: null, cue: 'is believed', stance: 'alleges', content: 'to arm the militias' },
    ]);
  });

  it('nest', () => {
    const found = attributionsOf('Officials said that the army claimed that Iran armed the militias.');
    expect(found.filter(({ source }) => source !== null)).toMatchObject([
      { source: 'Officials', content: 'that the army claimed that Iran armed the militias' },
      { source: 'the army', content: 'that Iran armed the militias' },
    ]);
  });

  it('run on over the next quoted sentence', () => {
    const found = attributionsOf('“We attacked nobody,” the militia said. “We defend our people.”');
    expect(found).toMatchObject([
      { source: 'the militia' },
      { source: 'the militia', content: 'We defend our people.' },
    ]);
  });

  it('are none where nobody is given words', () => {
    expect(attributionsOf('Police arrested a gunman in Basra.')).toEqual([]);
    expect(attributionsOf('The talks went on. The border stayed closed.')).toEqual([]);
  });

  it('stand once each', () => {
    expect(attributionsOf('The army claimed that Iran armed the militias.')).toHaveLength(1);
  });
});
