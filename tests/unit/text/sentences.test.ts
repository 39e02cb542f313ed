import { describe, expect, it } from 'vitest';
import { findSentences, sentenceSpan } from '../../../src/text/sentences.ts';
import { tokenize } from '../../../src/text/tokens.ts';

function sentencesOf(text: string): string[] {
  const tokens = tokenize(text);
  const sentences = findSentences(tokens);
  return [...sentences.paragraphs].map((_, index) => text.slice(...sentenceSpan(tokens, sentences, index)));
}

/** The text must be read as the sentences between the bars. */
function expectSentences(text: string): void {
  expect(sentencesOf(text.replaceAll('|', ''))).toEqual(text.split('|').map((sentence) => sentence.trim()));
}

describe('sentences', () => {
  it.each([
    'Brig. Gen. Kevin Bergner spoke. |The U.S. military, he said, agreed.',
    'They met in the U.S. |The talks failed. |J. Smith left at 5 p.m. Tuesday.',
    'He called it "baseless." |Tehran agreed. |“Who paid?” |Nobody knew.',
    '“Who paid?” the old man asked. |“Not us!” Hassan Ali said. |He left.',
    'He rose in 1971. [1] [2] |Later he fell.[3] |He died.',
    '1. Iran denied it. |2. Iraq agreed.',
    'is it over? |i think so. |they left! |well... maybe',
    'KARBALA, Iraq (AP) — Troops raided a house. |Two died.',
    'See http://a.org/b. |http://c.org/d |It is all there.',
    'Ann Lee |11/29/2000 04:31 PM |Please call me.',
    'Shares of Yahoo! rose. |(He laughed.) |*Really?* |Yes.',
  ])('end where they end: %s', expectSentences);

  it('end at paragraphs and at lines that stand alone', () => {
    expectSentences('Background\n|The talks failed\n\n|Iran denied it');
    expectSentences(
      'By Ann Lee\n|August 16, 2007\n|BAGHDAD — Troops raided a house.\n\n|* One item\n|* another item',
    );
  });

  it('are cut where none ends', () => {
    expect(sentencesOf('the men and '.repeat(400)).length).toBeGreaterThan(2);
  });

  it('go on over the line breaks of hard-wrapped text, but not over those of short lines', () => {
    const wrapped =
      'The government of Iraq said on Monday that\nTehran had agreed to close the border with\nSulaimaniyah while the talks in the capital\nwent on.';
    expectSentences(wrapped);
    expectSentences(`Border to close\n|By Ann Lee\n\n|${wrapped} |Nobody in the two towns\nhad heard of it.`);
    expectSentences(
      'Iran denies it\n|Iraq agrees to talks with all of its neighbours\n|Syria is silent\n|Turkey too',
    );
  });

  it.each([
    'The commander said that the weapons came from\n\nTehran and that he would show the serial numbers.',
    'The officials who met on Monday said that the\n\nborder stayed closed.',
    'The weapons were shown to reporters by President\n\nGeorge Bush, who named no source for the claim.',
    'The weapons were shown to reporters by Gen.\n\nDavid Petraeus, who named no source for the claim.',
  ])('go on over a page break: %j', (text) => {
    const tokens = tokenize(text);
    const sentences = findSentences(tokens);
    expect([...sentences.paragraphs]).toEqual([0]);
  });

  it('go on inside a name that a page break cuts in two, but not after a heading', () => {
    const cut =
      'reporters heard it from Saad of the Islamic Supreme\n\nCouncil of Iraq, who named no source for it.';
    expect(sentencesOf(`The talks failed. On Monday ${cut}`)).toHaveLength(2);
    expect(sentencesOf(`On Monday ${cut}`)).toHaveLength(2);
  });

  it.each([
    'They had come home from the U.S.\n\n|Marcel Lehel was in prison in a town of Virginia.',
    'What the men on the border are fighting for\n\n|Iran denied it.',
    'Thank you all for your help with this project,\n\n|Ann Lee',
    'Iran Rejects the Charge Of\n\n|Tehran said it would answer the charge soon.',
    'Iran denied it on Monday.\n\n|then it fell silent.',
  ])('end at a blank line that cuts none: %j', expectSentences);

  it('count paragraphs by blank lines and form feeds', () => {
    const tokens = tokenize('One. Two.\n\nThree.\fFour.');
    expect([...findSentences(tokens).paragraphs]).toEqual([0, 0, 1, 2]);
  });
});
