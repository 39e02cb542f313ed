import { describe, expect, it } from 'vitest';
import { readConllu } from '../../../src/train/conllu.ts';
import { f1, scoreTokens } from '../../../src/train/token-score.ts';

/** A sentence of words, `~` after those that no space follows. */
function sentence(words: string, comments = ''): string {
  const rows = words.split(' ').map((word, index) => {
    const misc = word.endsWith('~') ? 'SpaceAfter=No' : '_';
    return `${index + 1}\t${word.replace('~', '')}\t_\tX\t_\t_\t${index === 0 ? 0 : 1}\tdep\t_\t${misc}\n`;
  });
  return `${comments}${rows.join('')}\n`;
}

describe('token score', () => {
  it('counts what agrees, what is missed and what is too much', () => {
    const gold = sentence('Iran denied it~ . It agreed~ .', '# newdoc\n') + sentence('Talks will go-on~ .');
    const score = scoreTokens(readConllu(gold));
    expect(score.tokens).toEqual({ gold: 11, found: 13, right: 10 });
    expect(score.sentences).toEqual({ gold: 2, found: 3, right: 1 });
    expect(score.sentenceEnds).toEqual({ gold: 2, found: 3, right: 2 });
    expect(f1(score.sentences)).toBeCloseTo(2 / 5);
  });

  it('counts the parts of a multiword token, and one that they do not spell as a whole', () => {
    const rows = [
      '1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_',
      '1\tcan\tcan\tAUX\t_\t_\t0\troot\t_\t_',
      '2\tnot\tnot\tPART\t_\t_\t1\tdep\t_\t_',
      '3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_',
      '3\tde\tde\tADP\t_\t_\t1\tdep\t_\t_',
      '4\tle\tle\tDET\t_\t_\t1\tdep\t_\t_',
    ];
    expect(scoreTokens(readConllu(`${rows.join('\n')}\n\n`)).tokens).toEqual({ gold: 3, found: 3, right: 3 });
  });

  it('is 0 where nothing is right', () => {
    expect(f1({ gold: 2, found: 0, right: 0 })).toBe(0);
  });
});
