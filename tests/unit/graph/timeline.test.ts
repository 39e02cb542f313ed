import { describe, expect, it } from 'vitest';
import { FAMILIES, type ClaimTime } from '../../../src/claims/claim.ts';
import { shownClaims } from '../../../src/graph/project.ts';
import { intervalOf, isoDay } from '../../../src/graph/time-axis.ts';
import { countTimes, domainOf, laneOut, ordered, timeClaims, timeRows } from '../../../src/graph/timeline.ts';
import { caseOf, idOf, madeExtraction, type MadeClaim, type MadeEntity } from '../../made-case.ts';

const ENTITIES: readonly MadeEntity[] = [
  ['iran', 'place', 'Iran'],
  ['army', 'group', 'Mahdi Army'],
  ['military', 'group', 'US military'],
];
const time = (from: string, to = from): ClaimTime => ({ from, to, precision: 'day', span: [0, 1] });
const helps = (rest: Partial<MadeClaim> = {}): MadeClaim => ({
  subject: 'iran',
  predicate: 'helps',
  object: 'army',
  ...rest,
});

const CASE = caseOf(
  madeExtraction(
    'a1',
    ENTITIES,
    [helps({ time: time('2007-06-01', '2007-06-30') }), helps()],
    'One',
    '2007-07-02',
  ),
  madeExtraction(
    'a2',
    ENTITIES,
    [
      helps({ certainty: 'denied' }),
      { subject: 'military', predicate: 'attacks', object: 'army', time: time('1980-01-01') },
    ],
    'Two',
    '2007-07-09',
  ),
  madeExtraction(
    'a3',
    ENTITIES,
    [{ subject: 'military', predicate: 'accuses', object: 'iran' }],
    'Three',
    null,
  ),
);
const TIMED = timeClaims(CASE, shownClaims(CASE));
const IRAN = idOf(CASE, 'Iran');

describe('the times of claims', () => {
  it('are what article and text say, and nothing where they say nothing', () => {
    const [first, second] = TIMED;
    expect(first!.said).toEqual(intervalOf('2007-07-02'));
    expect(first!.happened).toEqual(intervalOf('2007-06'));
    expect(second!.happened).toBeNull();
    expect(TIMED.at(-1)!.said).toBeNull();
  });

  it('lie on an axis that one event of long ago does not press together', () => {
    const domain = domainOf(
      TIMED.filter(({ claim }) => claim.claim.predicate === 'attacks' || claim.claim.certainty === 'denied'),
    )!;
    expect([isoDay(domain.from), isoDay(domain.to)]).toEqual(['2007-07-09', '2007-07-10']);
    expect(domainOf([])).toBeNull();
  });

  it('reach back to what happened shortly before', () => {
    const near = caseOf(
      madeExtraction('a1', ENTITIES, [helps({ time: time('2007-06-30') })], 'One', '2007-07-02'),
      madeExtraction('a2', ENTITIES, [helps()], 'One', '2007-07-20'),
    );
    expect(isoDay(domainOf(timeClaims(near, shownClaims(near)))!.from)).toBe('2007-06-30');
  });
});

describe('rows', () => {
  it('are the entities with most claims, or those that are chosen', () => {
    const rows = timeRows(CASE, TIMED, [], 2);
    expect(rows.map(({ claimCount }) => claimCount)).toEqual([4, 4]);
    expect(rows.map(({ entity }) => CASE.entities.get(entity)!.name).toSorted()).toEqual([
      'Iran',
      'Mahdi Army',
    ]);
    expect(timeRows(CASE, TIMED, [IRAN], 2).map(({ entity }) => entity)).toEqual([IRAN]);
  });

  it('count what has no date in words and give it no mark', () => {
    const [iran] = timeRows(CASE, TIMED, [IRAN], 1);
    expect(iran).toMatchObject({ claimCount: 4, undated: 1 });
    expect(iran!.marks).toHaveLength(3);
  });

  it('have one mark for equal claims of one day', () => {
    const twice = caseOf(madeExtraction('a1', ENTITIES, [helps(), helps(), helps({ certainty: 'alleged' })]));
    const [row] = timeRows(twice, timeClaims(twice, shownClaims(twice)), [], 1);
    expect(row!.marks.map(({ claims }) => claims.length).toSorted()).toEqual([1, 2]);
  });

  it('order marks by what was said or happened first, or by the time between', () => {
    const [army] = timeRows(CASE, TIMED, [idOf(CASE, 'Mahdi Army')], 1);
    const first = (order: 'said' | 'happened' | 'gap') => ordered(army!.marks, order)[0]!;
    expect(isoDay(first('said').said.from)).toBe('2007-07-02');
    expect(isoDay(first('happened').happened!.from)).toBe('1980-01-01');
    expect(isoDay(first('gap').happened!.from)).toBe('1980-01-01');
  });
});

describe('laneOut', () => {
  it('puts what overlaps into different lanes and what finds none into the rest', () => {
    const bars = [
      { from: 0, to: 4 },
      { from: 2, to: 6 },
      { from: 4, to: 8 },
      { from: 3, to: 5 },
    ];
    const { lanes, rest } = laneOut(bars, (bar) => bar, 2);
    expect(lanes).toEqual([[bars[0], bars[2]], [bars[1]]]);
    expect(rest).toEqual([bars[3]]);
  });
});

describe('countTimes', () => {
  const bins = countTimes(
    TIMED,
    { from: intervalOf('2007-06-01')!.from, to: intervalOf('2007-07-31')!.to },
    'month',
  );

  it('counts what was said by certainty', () => {
    expect(bins.map(({ said }) => said)).toEqual([
      [0, 0, 0, 0],
      [3, 0, 0, 1],
    ]);
  });

  it('counts what happened by family, in parts over all it may fall into, and leaves out what lies before', () => {
    const weeks = countTimes(
      TIMED,
      { from: intervalOf('2007-06-01')!.from, to: intervalOf('2007-07-31')!.to },
      'week',
    );
    const backing = FAMILIES.indexOf('backing');
    expect(bins[0]!.happened[backing]).toBe(1);
    expect(weeks.reduce((sum, { happened }) => sum + happened[backing]!, 0)).toBeCloseTo(1);
    expect(weeks.filter(({ happened }) => happened[backing]! > 0).length).toBe(5);
    expect(weeks.every(({ happened }) => happened[FAMILIES.indexOf('force')] === 0)).toBe(true);
  });
});
