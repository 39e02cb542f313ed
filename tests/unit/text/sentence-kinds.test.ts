import { describe, expect, it } from 'vitest';
import { sentenceKind } from '../../../src/text/sentence-kinds.ts';
import { findSentences } from '../../../src/text/sentences.ts';
import { tokenize } from '../../../src/text/tokens.ts';

function kindsOf(text: string): string[] {
  const tokens = tokenize(text);
  const sentences = findSentences(tokens);
  return [...sentences.paragraphs].map((_, index) => sentenceKind(tokens, sentences, index));
}

describe('kinds of sentence', () => {
  it('tell the lines around an article from its text', () => {
    expect(
      kindsOf(
        'Iran denies arming militias\nBy Ann Lee and Tom Roe, staff writers\nBAGHDAD, Aug. 16, 2007\n\n' +
          'Iran denied the charge. Others did not.\n\nTalks Resume In Baghdad\n\nThey met on Monday.\n\n' +
          '(Reporting by Ann Lee; editing by Tom Roe)\n\nTo contact the reporter on this story: Ann Lee in Baghdad at ann@lee.org\n\n' +
          'For more news, visit our page',
      ),
    ).toEqual([
      'headline', 'byline', 'dateline', 'text', 'text', 'headline', 'text', 'boilerplate', 'boilerplate', 'boilerplate',
    ]); // prettier-ignore
  });

  it.each([
    ['Image source, Getty Images', 'boilerplate'],
    ['© 2025 BBC. All rights reserved.', 'boilerplate'],
    ['Photograph: Luis Tato/AFP/Getty Images', 'boilerplate'],
    ['(AP Photo/Brian Inganga)', 'boilerplate'],
    ['More on this story', 'boilerplate'],
    ['Watch: Africa Eye on the crackdown', 'boilerplate'],
    ['Associated Press writer Jon Gambrell in Dubai contributed to this report.', 'boilerplate'],
    ['BBC News, Nairobi', 'byline'],
    ['AFP via Getty Images', 'byline'],
    ['Reuters', 'byline'],
  ])('tell the lines a web page puts around an article: %s', (line, kind) => {
    expect(kindsOf(`It began.\n\n${line}\n\nIt ended.`)).toContain(kind);
    expect(kindsOf(`It began.\n\n${line}\n\nIt ended.`).slice(1, -1)).not.toContain('text');
  });

  it.each([
    'Reuters, the agency, said so',
    'The BBC said on Monday that it had been misled.',
    'Photographs show the damage.',
    'Brian Inganga contributed to the fund.',
    'The image of Iran has suffered.',
    'Related talks took place in Geneva.',
    'By Monday the talks had failed',
    'By winning the vote, Lee ended the talks.',
    'the council met in Baghdad on May 5, 2007',
    'To contact the rebels, the government sent an envoy.',
    'Follow the money, he said.',
    'Iran said it. Copyright law was no issue.',
    'Iran denied it on Monday, and others followed.',
  ])('leave text alone: %s', (sentence) => {
    expect(new Set(kindsOf(`It began.\n\n${sentence}\n\nIt ended.`))).toEqual(new Set(['text']));
  });
});
