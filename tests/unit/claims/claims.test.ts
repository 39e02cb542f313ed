import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { claimLines, read } from '../../read-text.ts';

async function claimsOf(text: string): Promise<readonly Claim[]> {
  return (await read(text)).claims;
}

describe('certainty and polarity', () => {
  it.each([
    ['Iran attacked Israel.', 'stated', 'positive'],
    ['Iran did not attack Israel.', 'stated', 'negative'],
    ['Iran may attack Israel.', 'hypothetical', 'positive'],
    ['If Iran attacks Israel, the talks will end.', 'hypothetical', 'positive'],
    ['Iran refused to attack Israel.', 'stated', 'negative'],
    ['Turkey claimed that Iran attacked Israel.', 'alleged', 'positive'],
    ['Turkey said that Iran attacked Israel.', 'stated', 'positive'],
    ['Turkey denied that Iran attacked Israel.', 'denied', 'positive'],
    ['Turkey said that Iran did not attack Israel.', 'stated', 'negative'],
    ['Turkey warned that Iran would attack Israel.', 'hypothetical', 'positive'],
  ])('%s is %s, %s', async (text, certainty, polarity) => {
    const claim = (await claimsOf(text)).find(({ predicate }) => predicate === 'attacks');
    expect(claim).toMatchObject({ certainty, polarity });
  });
});

describe('claimants', () => {
  it('are nobody in the article’s own voice', async () => {
    expect(await claimsOf('Iran attacked Israel.')).toMatchObject([{ claimants: [], cue: null }]);
  });

  it('stand outermost first', async () => {
    expect(claimLines(await read('Iran said that Turkey claimed that Syria attacked Israel.'))).toContain(
      'Syria attacks Israel [alleged by Iran < Turkey]',
    );
  });

  it('may be unnamed: a cue, but nobody', async () => {
    const [claim] = await claimsOf('Iran is believed to have attacked Israel.');
    expect(claim!.claimants).toEqual([]);
    expect(claim!.cue).not.toBeNull();
  });

  it('speak for the group the text gives them', async () => {
    const reading = await read(
      'Kevin Bergner, a US military spokesman, said that Hezbollah trained the Mahdi Army.',
    );
    const claim = reading.claims.find(({ predicate }) => predicate === 'helps')!;
    expect(reading.entities.find(({ id }) => id === claim.onBehalfOf)?.name).toBe('US military');
  });
});

describe('implied accusations', () => {
  it('come from alleging a hostile act', async () => {
    const claims = await claimsOf('Turkey claimed that Hezbollah attacked Israel.');
    const act = claims.find(({ predicate }) => predicate === 'attacks')!;
    expect(claims.find(({ rule }) => rule === 'implied')).toMatchObject({
      predicate: 'accuses',
      object: act.subject,
      subject: act.claimants[0],
      certainty: 'stated',
      impliedBy: act.id,
    });
  });

  it.each([
    ['a plain statement', 'Turkey said that Hezbollah attacked Israel.'],
    ['a denial', 'Turkey denied that Hezbollah attacked Israel.'],
    ['a harmless act', 'Turkey claimed that Hezbollah met Israel.'],
    ['an act that was not done', 'Turkey claimed that Hezbollah did not attack Israel.'],
    ['nobody in particular', 'Hezbollah is believed to have attacked Israel.'],
  ])('do not come from %s', async (_, text) => {
    expect((await claimsOf(text)).some(({ rule }) => rule === 'implied')).toBe(false);
  });

  it('are not doubled where the accusation is said', async () => {
    const claims = await claimsOf('Turkey accused Hezbollah of attacking Israel.');
    expect(claims.filter(({ predicate }) => predicate === 'accuses')).toHaveLength(1);
  });
});

describe('denials', () => {
  it('name the claims they deny', async () => {
    const claims = await claimsOf(
      'Turkey said that Iran attacked Israel. Syria denied that Iran attacked Israel.',
    );
    const [said, denied] = claims.filter(({ predicate }) => predicate === 'attacks');
    expect(denied).toMatchObject({ certainty: 'denied', denies: [said!.id] });
    expect(said!.denies).toBeUndefined();
  });

  it('stand alone where nothing was said before', async () => {
    const [denied] = await claimsOf('Syria denied that Iran attacked Israel.');
    expect(denied!.certainty).toBe('denied');
    expect(denied!.denies).toBeUndefined();
  });
});

describe('time', () => {
  it('belongs to the clause it stands in', async () => {
    const [first, second] = await claimsOf('Iran attacked Israel on Monday, and Syria attacked Turkey.');
    expect(first!.time).toMatchObject({ from: '2007-08-27', to: '2007-08-27', precision: 'day' });
    expect(second!.time).toBeNull();
  });
});

it('gives no claim without two ends and a trigger', async () => {
  for (const text of [
    'Iran and Israel.',
    'Iran shares a sea with Turkey.',
    'Iran attacked.',
    'Turkey declined to comment on Iran.',
  ]) {
    expect(await claimsOf(text), text).toEqual([]);
  }
});
