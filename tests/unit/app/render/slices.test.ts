/** Long work goes in short stretches, and newer work takes the place of older. */
import { describe, expect, it } from 'vitest';
import { Slices } from '../../../../src/app/render/slices.ts';
import { drain, type Steps } from '../../../../src/base/steps.ts';

function* counting(to: number): Steps<number> {
  for (let at = 0; at < to; at++) yield;
  return to;
}

/** Slices on a clock that goes on by one at each look, with tasks that are run by hand. */
function byHand(): { slices: Slices; tasks: (() => void)[] } {
  let now = 0;
  const tasks: (() => void)[] = [];
  return {
    slices: new Slices(
      () => now++,
      (task) => tasks.push(task),
    ),
    tasks,
  };
}

describe('slices', () => {
  it('do small work at once and large work in turns', () => {
    const { slices, tasks } = byHand();
    const results: number[] = [];
    slices.run(counting(3), (result) => results.push(result));
    expect(results).toEqual([3]);
    slices.run(counting(30), (result) => results.push(result));
    expect(results).toEqual([3]);
    let turns = 0;
    for (; tasks.length > 0; turns++) tasks.shift()!();
    expect(results).toEqual([3, 30]);
    expect(turns).toBeGreaterThan(2);
    expect(drain(counting(5))).toBe(5);
  });

  it('drop what newer work overtakes', () => {
    const { slices, tasks } = byHand();
    const results: number[] = [];
    slices.run(counting(30), (result) => results.push(result));
    slices.run(counting(20), (result) => results.push(result));
    while (tasks.length > 0) tasks.shift()!();
    expect(results).toEqual([20]);
  });
});
