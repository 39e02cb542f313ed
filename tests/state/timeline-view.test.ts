import { describe, expect, it } from 'vitest';
import { brushStep, dragged, inUnits } from '../../src/app/state/brush.ts';
import { placeRow, TIMELINE_SIZES } from '../../src/app/state/timeline-layout.ts';
import {
  markStep,
  shifted,
  TIMELINE_ROWS,
  TIMELINE_SPAN,
  toDays,
  zoomed,
} from '../../src/app/state/timeline-view.ts';
import { majorName, stretchName, tickName } from '../../src/app/time-texts.ts';
import { TimeScale } from '../../src/app/ui/time-scale.ts';
import { shownClaims } from '../../src/graph/project.ts';
import { DAY, HOUR, intervalOf, type Interval } from '../../src/graph/time-axis.ts';
import { timeClaims, timeRows } from '../../src/graph/timeline.ts';
import { caseOf, madeExtraction, type MadeEntity } from '../made-case.ts';

const days = (from: string, to = from): Interval => intervalOf(from, to)!;
const YEAR = days('2007');

describe('a brush', () => {
  it('is in whole units, whichever way it is drawn', () => {
    const [first, last] = [days('2007-03-07').from, days('2007-03-20').from];
    for (const [start, at] of [
      [first, last],
      [last, first],
    ] as const)
      expect(toDays(dragged(null, 'new', start, at, 'week', YEAR))).toBe('2007-03-05..2007-03-25');
    expect(toDays(inUnits({ from: first, to: first }, 'month'))).toBe('2007-03-01..2007-03-31');
  });

  it('is moved as it is, and never turned round by its ends', () => {
    const march = days('2007-03');
    expect(toDays(dragged(march, 'move', march.from, days('2007-05-02').from, 'month', YEAR))).toBe(
      '2007-05-01..2007-05-31',
    );
    expect(toDays(dragged(march, 'from', march.from, days('2007-06-15').from, 'month', YEAR))).toBe(
      '2007-04-01..2007-06-30',
    );
    expect(toDays(dragged(march, 'to', march.to, YEAR.to + DAY, 'month', YEAR))).toBe(
      '2007-03-01..2007-12-31',
    );
  });

  it('goes by keys, within the axis and at least one unit long', () => {
    const march = days('2007-03');
    const after = (end: 'from' | 'to', key: string) => {
      const next = brushStep(march, end, key, 'month', YEAR);
      return next ? toDays(next) : next;
    };
    expect(after('to', 'ArrowRight')).toBe('2007-03-01..2007-04-30');
    expect(after('from', 'ArrowRight')).toBe('2007-03-01..2007-03-31');
    expect(after('from', 'Home')).toBe('2007-01-01..2007-03-31');
    expect(after('to', 'Escape')).toBeNull();
    expect(after('to', 'x')).toBeUndefined();
  });
});

describe('the stretch that is looked at', () => {
  it('is made shorter around a moment down to hours, and never leaves the whole', () => {
    const noon = days('2007-07-02').from + 12 * HOUR;
    const half = zoomed(YEAR, 0.5, noon, YEAR);
    expect((half.to - half.from) / (YEAR.to - YEAR.from)).toBeCloseTo(0.5);
    expect(half.from < noon && noon < half.to).toBe(true);
    const hours = zoomed(YEAR, 1e-9, noon, YEAR);
    expect(hours.to - hours.from).toBe(6 * HOUR);
    expect(zoomed(half, 100, noon, YEAR)).toEqual(YEAR);
    expect(shifted(half, 5, YEAR).to).toBe(YEAR.to);
  });

  it('stands in the address to the minute', () => {
    const text = TIMELINE_SPAN.format(days('2007-03'));
    expect(text).toBe('2007-03-01T00:00..2007-04-01T00:00');
    expect(TIMELINE_SPAN.parse(text)).toEqual(days('2007-03'));
    for (const other of ['', 'x..y', '2007-03-02..2007-03-01']) expect(TIMELINE_SPAN.parse(other)).toBeNull();
    expect(TIMELINE_ROWS.parse('r1,,r2')).toEqual(['r1', 'r2']);
  });
});

describe('times in words', () => {
  it('are as exact as they are', () => {
    expect(['2007', '2007-04', '2007-07-02', '2007-07-02T14'].map((iso) => stretchName(days(iso)))).toEqual([
      '2007',
      'April 2007',
      '2 Jul 2007',
      '2 Jul 2007, 14:00',
    ]);
    expect(stretchName(days('2007-07-02', '2007-07-09'))).toBe('2 to 9 Jul 2007');
  });

  it('say the year with the first month and with January', () => {
    const { from } = days('2007-06');
    expect([majorName('month', from, true), majorName('month', from, false)]).toEqual(['June 2007', 'June']);
    expect(majorName('month', days('2008-01').from, false)).toBe('January 2008');
    expect(tickName('hour', from + 14 * HOUR)).toBe('14:00');
  });
});

const ENTITIES: readonly MadeEntity[] = [
  ['a', 'group', 'Alder'],
  ...Array.from({ length: 9 }, (_, at): MadeEntity => [`o${at}`, 'group', `Oak ${at}`]),
];
/** Nine claims of one day, one of them dated three months before. */
const CROWDED = caseOf(
  madeExtraction(
    'a1',
    ENTITIES,
    ENTITIES.slice(1).map(([object], at) => ({
      subject: 'a',
      predicate: 'helps',
      object,
      time: at === 0 ? { from: '2007-04-02', to: '2007-04-02', precision: 'day', span: [0, 1] } : null,
    })),
    'Origin',
    '2007-07-02',
  ),
);

describe('a row of the timeline', () => {
  const scale = new TimeScale(YEAR, 730);
  const [row] = timeRows(CROWDED, timeClaims(CROWDED, shownClaims(CROWDED)), [], 1);
  const { marks, rest, height } = placeRow(row!, scale, 'happened');

  it('holds so many lanes and gathers what finds none, losing nothing', () => {
    expect(new Set(marks.map(({ y }) => y)).size).toBe(TIMELINE_SIZES.mostLanes);
    expect(rest).toHaveLength(1);
    expect(marks.length + rest[0]!.claims.length).toBe(9);
    expect(Math.max(...marks.map(({ y }) => y), rest[0]!.y)).toBeLessThan(height);
  });

  it('draws the square where it happened, before the circle where it was said', () => {
    const dated = marks.find(({ square }) => square !== null)!;
    expect(dated.square!.from).toBeCloseTo(scale.x(days('2007-04-02').from));
    expect(dated.circle).toBeCloseTo(scale.middle(days('2007-07-02')));
    expect(dated.room).toBeGreaterThan(300);
  });

  it('draws what happened before the stretch at its edge', () => {
    const late = placeRow(row!, new TimeScale(days('2007-06', '2007-08'), 600), 'happened');
    const before = late.marks.filter(({ isBefore }) => isBefore);
    expect(before).toHaveLength(1);
    expect(before[0]!.square!.from).toBeLessThan(10);
  });
});

describe('keys on the timeline', () => {
  const marks = [
    { id: 'a', row: 0, at: 10 },
    { id: 'b', row: 0, at: 90 },
    { id: 'c', row: 2, at: 20 },
    { id: 'd', row: 2, at: 80 },
  ];
  const step = (from: string, key: string) => markStep(marks, from, key)?.id;

  it('lead along the row and to what stands nearest in the next one', () => {
    expect([step('a', 'ArrowRight'), step('b', 'ArrowRight'), step('b', 'ArrowLeft')]).toEqual([
      'b',
      undefined,
      'a',
    ]);
    expect([step('b', 'ArrowDown'), step('c', 'ArrowUp'), step('d', 'ArrowDown')]).toEqual([
      'd',
      'a',
      undefined,
    ]);
    expect([step('a', 'End'), step('d', 'Home'), step('a', 'x')]).toEqual(['b', 'c', undefined]);
  });
});
