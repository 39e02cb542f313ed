import { describe, expect, it } from 'vitest';
import { skeletonOf, spellingDistance } from '../../../src/casefile/spelling.ts';

/** Distances that stand for one name, and those that do not. */
const ONE = 0.149;
const OTHER = 0.15;

describe('spellings', () => {
  it.each([
    ['muqtada sadr', 'moqtada sadr'],
    ['mowaffak rubaie', 'mowaffaq rubaie'],
    ['mohammed dahlan', 'muhammad dahlan'],
    ['qaeda', 'qaida'],
    ['hezbollah', 'hizbullah'],
    ['khalid mishal', 'khaled meshal'],
    ['tayyip erdogan', 'tayip erdogan'],
    ['sulaimaniyah', 'sulaymaniya'],
    ['viktor yanukovych', 'victor yanukovich'],
    ['kılıcdaroglu', 'kilicdaroglu'],
  ])('%s and %s meet and are near', (a, b) => {
    expect(skeletonOf(a)).toBe(skeletonOf(b));
    expect(spellingDistance(a, b)).toBeLessThanOrEqual(ONE);
    expect(spellingDistance(b, a)).toBeCloseTo(spellingDistance(a, b), 10);
  });

  it.each([
    ['jamal', 'jamil'],
    ['hassan', 'hussein'],
    ['iran', 'iraq'],
    ['mahmoud', 'mohammed'],
    ['ali hassan', 'ali hussein'],
    ['', 'a'],
  ])('%s and %s are not', (a, b) => {
    expect(spellingDistance(a, b)).toBeGreaterThanOrEqual(OTHER);
  });

  it('of different numbers of words are not compared', () => {
    expect(spellingDistance('ali', 'ali hassan')).toBe(Infinity);
  });

  it('of endless words are compared by identity only', () => {
    const endless = 'ab'.repeat(150);
    expect(spellingDistance(endless, endless)).toBe(0);
    expect(spellingDistance(endless, `${endless}a`)).toBe(1);
  });
});
