/** Which values of a facet a list shows. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { leadingValues, listedValues } from '../../../src/app/state/facet-values.ts';

const random = seededRandom(11);
const COUNTED = Array.from({ length: 400 }, (_, at) => [`v${at}`, 1 + Math.floor(random() * 12)] as const);
const nameOf = (value: string): string => `Name ${value.split('').reverse().join('')}`;

describe('the head of a facet’s list', () => {
  it('is that of the whole list, whatever ties', () => {
    const all = listedValues(COUNTED, nameOf);
    for (const limit of [1, 5, 6, 60, 399, 400, 1000])
      expect(leadingValues(COUNTED, nameOf, limit)).toEqual(all.slice(0, limit));
    expect(all.map(({ total }) => total)).toEqual(COUNTED.map(([, total]) => total).sort((a, b) => b - a));
  });

  it('keeps what is chosen, in its place behind', () => {
    const all = listedValues(COUNTED, nameOf);
    const [rare, rarer] = [all[200]!, all[399]!];
    expect(leadingValues(COUNTED, nameOf, 5, [rarer.value, all[2]!.value, rare.value])).toEqual([
      ...all.slice(0, 5),
      rare,
      rarer,
    ]);
  });

  it('names no more than could stand in it', () => {
    const named: string[] = [];
    const most = Math.max(...COUNTED.map(([, total]) => total));
    leadingValues(COUNTED, (value) => (named.push(value), value), 5);
    expect(named.toSorted()).toEqual(
      COUNTED.flatMap(([value, total]) => (total === most ? [value] : [])).toSorted(),
    );
  });

  it('is empty where nothing is counted', () => expect(leadingValues([], nameOf, 5)).toEqual([]));

  it('stands in an order of its own where there is one', () => {
    const order = ['b', 'c', 'a'];
    const counted = [
      ['a', 9],
      ['b', 1],
      ['c', 5],
    ] as const;
    expect(listedValues(counted, nameOf, order).map(({ value }) => value)).toEqual(order);
  });
});
