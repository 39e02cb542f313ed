import { describe, expect, it } from 'vitest';
import { START } from '../../src/app/state/place.ts';
import {
  defineChoice,
  defineParameter,
  parameterKeys,
  readParameter,
  withParameter,
} from '../../src/app/state/view-parameters.ts';

const SPAN = defineParameter<readonly [number, number] | null>({
  key: 'test-span',
  parse: (text) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(text)?.map(Number) ?? [];
    return from === undefined || to === undefined ? null : [from, to];
  },
  format: (span) => span?.join('-') ?? '',
  fallback: null,
});
const ORDER = defineChoice('test-order', ['cluster', 'name'], 'cluster');

describe('view parameters', () => {
  it('come back from their texts, and are left out at their defaults', () => {
    const texts = withParameter(withParameter(START.parameters, SPAN, [3, 9]), ORDER, 'name');
    expect(Object.fromEntries(texts)).toEqual({ 'test-span': '3-9', 'test-order': 'name' });
    expect(readParameter(texts, SPAN)).toEqual([3, 9]);
    expect(withParameter(withParameter(texts, ORDER, 'cluster'), SPAN, null).size).toBe(0);
  });

  it('fall back where an address says nothing that fits', () => {
    const texts = new Map([
      ['test-span', 'soon'],
      ['test-order', 'colour'],
    ]);
    expect(readParameter(texts, SPAN)).toBeNull();
    expect(readParameter(texts, ORDER)).toBe('cluster');
  });

  it('may not have a key of the place or of a filter', () => {
    for (const key of ['claims', 'not-kinds', 'kinds', 'Order', ''])
      expect(() => defineChoice(key, ['a'], 'a'), key).toThrow(RangeError);
  });

  it('of all modules have different keys', async () => {
    const modules = import.meta.glob('../../src/app/**/*-parameters.ts');
    for (const load of Object.values(modules)) await load();
    expect(Object.keys(modules).length).toBeGreaterThan(0);
    expect([...parameterKeys()].sort()).toEqual([...new Set(parameterKeys())].sort());
  });
});
