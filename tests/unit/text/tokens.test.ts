import { describe, expect, it } from 'vitest';
import { TAGS, tokenize, tokenText } from '../../../src/text/tokens.ts';

function wordsOf(text: string): string[] {
  const tokens = tokenize(text);
  return [...tokens.starts].map((_, index) => tokenText(tokens, index));
}

function readAs(text: string): string[] {
  const tokens = tokenize(text);
  return [...tokens.tags].map((tag, index) => `${tokens.lemmas[index]}/${TAGS[tag]}`);
}

describe('tokens', () => {
  it('stand in the text at their offsets', () => {
    expect(wordsOf('Gen. David Petraeus, the U.S. commander, didn’t “blame” Iran 😀.')).toEqual(
      'Gen.|David|Petraeus|,|the|U.S.|commander|,|did|n’t|“|blame|”|Iran|😀|.'.split('|'),
    );
  });

  it.each([
    [
      'runs of punctuation',
      'Stop!!! Why?! Well... it is -- so -----',
      'Stop|!!!|Why|?!|Well|...|it|is|--|so|-----',
    ],
    [
      'contractions',
      "I'm sure they’ve said he can't, wouldn't've",
      "I|'m|sure|they|’ve|said|he|ca|n't|,|would|n't|'ve",
    ],
    ['words written as one', "We cannot; I'm gonna. y'all wanna", "We|can|not|;|I|'m|gon|na|.|y'|all|wan|na"],
    [
      'apostrophes left out',
      'i dont know, its a pity its wheel broke',
      'i|do|nt|know|,|it|s|a|pity|its|wheel|broke',
    ],
    ['possessives', "Iraq's and the parties' F.B.I.’s men", "Iraq|'s|and|the|parties|'|F.B.I.|’s|men"],
    [
      'names with apostrophes',
      "al-Sha'lan, O'Rourke and Qa'ida's Sa'd",
      "al|-|Sha'lan|,|O'Rourke|and|Qa'ida|'s|Sa'd",
    ],
    [
      'hyphens',
      'the U.S.-led, third-largest non-profit in mid-July',
      'the|U.S.|-|led|,|third|-|largest|non-profit|in|mid-July',
    ],
    [
      'prefixes inside a compound',
      'Hizb-e-Islami, pro-Iranian, non-U.S. e-mails',
      'Hizb|-|e|-|Islami|,|pro-Iranian|,|non|-|U.S.|e-mails',
    ],
    [
      'addresses',
      '(see http://a.org/b_(c)), www.b.co.uk/x. or ann.lee@c.net.',
      '(|see|http://a.org/b_(c)|)|,|www.b.co.uk/x|.|or|ann.lee@c.net|.',
    ],
    [
      'dates and times',
      'On 9/11, 2007-08-16 at 10:15am, the 1990s and 90’s',
      'On|9/11|,|2007-08-16|at|10:15|am|,|the|1990s|and|90’s',
    ],
    [
      'figures',
      '$1,500.50, 40%, 3-5 km, 5,6 and 12pm 2nd',
      '$|1,500.50|,|40|%|,|3|-|5|km|,|5|,|6|and|12|pm|2nd',
    ],
    [
      'abbreviations',
      'Sen. Lee, J. A. Smith of Acme Inc. and No. 5 on Jan. 3',
      'Sen.|Lee|,|J.|A.|Smith|of|Acme|Inc.|and|No.|5|on|Jan.|3',
    ],
    [
      'stops of their own',
      'No. He sat in the sun. Plan B. The end etc. Then me',
      'No|.|He|sat|in|the|sun|.|Plan|B|.|The|end|etc|.|Then|me',
    ],
    ['slashes and ampersands', 'and/or AT&T w/o 1/2', 'and|/|or|AT&T|w/o|1/2'],
    ['faces and emphasis', 'good :-) *really* ;)', 'good|:-)|*|really|*|;)'],
    ['signs and flags', '👩‍👩‍👧 🇮🇶 a\u200Db naïve cafe\u0301', '👩‍👩‍👧|🇮🇶|a\u200Db|naïve|cafe\u0301'],
  ])('part %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words.split('|'));
  });

  it('give clitics and the parts of words their lemmas and tags', () => {
    expect(readAs("I'm sure they don’t.")).toEqual(
      expect.arrayContaining(['be/AUX', 'do/AUX', 'not/PART', './PUNCT']),
    );
    expect(readAs('He’s seen Iraq’s $5')).toEqual(
      expect.arrayContaining(['be/AUX', "'s/PART", '$/SYM', '5/NUM']),
    );
    expect(readAs("Iraq's army cannot")).toEqual([
      'iraq/PROPN',
      "'s/PART",
      'army/NOUN',
      'can/AUX',
      'not/PART',
    ]);
  });
});
