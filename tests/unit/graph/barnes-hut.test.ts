import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import { BarnesHut } from '../../../src/graph/barnes-hut.ts';

interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

/** Half of them in a few tight clusters, so that cells of all depths come about. */
function points(count: number, seed: number): Points {
  const random = seededRandom(seed);
  const place = (at: number): number => (at % 2 ? random() * 1_000 : 100 * (at % 5) + random());
  return {
    x: Float64Array.from({ length: count }, (_, at) => place(at)),
    y: Float64Array.from({ length: count }, (_, at) => place(at)),
    mass: Float64Array.from({ length: count }, () => 1 + Math.floor(random() * 9)),
  };
}

function exact({ x, y, mass }: Points): { fx: Float64Array; fy: Float64Array } {
  const fx = new Float64Array(x.length);
  const fy = new Float64Array(x.length);
  for (let at = 0; at < x.length; at++)
    for (let other = 0; other < x.length; other++) {
      const [dx, dy] = [x[at]! - x[other]!, y[at]! - y[other]!];
      const distance2 = dx * dx + dy * dy;
      if (distance2 === 0) continue;
      fx[at]! += (mass[at]! * mass[other]! * dx) / distance2;
      fy[at]! += (mass[at]! * mass[other]! * dy) / distance2;
    }
  return { fx, fy };
}

/** Mean length of the error as a share of the mean length of the force. */
function errorOf(given: Points, theta: number): number {
  const { x, y, mass } = given;
  const [fx, fy] = [new Float64Array(x.length), new Float64Array(x.length)];
  new BarnesHut(x.length).repel(x, y, mass, 1, theta, fx, fy);
  const right = exact(given);
  let [error, size] = [0, 0];
  for (let at = 0; at < x.length; at++) {
    error += Math.hypot(fx[at]! - right.fx[at]!, fy[at]! - right.fy[at]!);
    size += Math.hypot(right.fx[at]!, right.fy[at]!);
  }
  return error / size;
}

describe('Barnes–Hut repulsion', () => {
  it('is exact where no cell may stand for its points', () => {
    expect(errorOf(points(500, 1), 0)).toBeLessThan(1e-6);
  });

  it('is within two percent at the page’s accuracy, and coarser where cells may be wider', () => {
    const given = points(2_000, 2);
    expect(errorOf(given, 0.9)).toBeLessThan(0.02);
    expect(errorOf(given, 2)).toBeGreaterThan(errorOf(given, 0.9));
  });

  it('adds to the forces that are there and can be called again after points moved', () => {
    const { x, y, mass } = points(300, 3);
    const tree = new BarnesHut(300);
    const once = [new Float64Array(300), new Float64Array(300)] as const;
    tree.repel(x, y, mass, 1, 0.5, ...once);
    const twice = [new Float64Array(300), new Float64Array(300)] as const;
    tree.repel(y, x, mass, 3, 0.5, new Float64Array(300), new Float64Array(300));
    tree.repel(x, y, mass, 1, 0.5, ...twice);
    expect(twice).toEqual(once);
    tree.repel(x, y, mass, 1, 0.5, ...twice);
    expect(twice[0][7]).toBeCloseTo(2 * once[0][7]!, 6);
  });

  it('takes points in one place, on one line, and none', () => {
    const forces = (x: number[], y: number[]): number[] => {
      const [fx, fy] = [new Float64Array(x.length), new Float64Array(x.length)];
      const mass = new Float64Array(x.length).fill(1);
      new BarnesHut(x.length).repel(Float64Array.from(x), Float64Array.from(y), mass, 1, 0.9, fx, fy);
      return [...fx, ...fy];
    };
    const same = Array.from({ length: 40 }, () => 5);
    expect(forces(same, same).every((force) => force === 0)).toBe(true);
    expect(forces([0, 2], [0, 0])).toEqual([expect.closeTo(-0.5, 6), expect.closeTo(0.5, 6), 0, 0]);
    expect(forces([], [])).toEqual([]);
    expect(forces([3], [4])).toEqual([0, 0]);
  });
});
