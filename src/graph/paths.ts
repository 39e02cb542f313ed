/**
 * Two entities and the lines between all → every shortest chain of lines that leads from one to the other,
 * whichever way the lines point: breadth-first search from the far end, then all descents. Chains that pass the
 * same entities are one, with all lines of each step. O(nodes + lines + what is listed).
 */
import { hopsFrom, type Ends } from './hops.ts';

/** One step of a chain: from an entity to the next by any of these lines. */
export interface Step<Line extends Ends> {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly Line[];
}

/** What leads from one entity to another. */
export interface Chains<Line extends Ends> {
  /** Steps of each chain; 0 if both are one, −1 if nothing joins them. */
  readonly length: number;
  readonly chains: readonly (readonly Step<Line>[])[];
  /** How many there are, be they listed or not. */
  readonly count: number;
}

/** All shortest chains between two entities, those with the most lines first, `most` of them listed. */
export function shortestChains<Line extends Ends>(
  lines: readonly Line[],
  from: string,
  to: string,
  most = 50,
): Chains<Line> {
  if (from === to) return { length: 0, chains: [], count: 0 };
  const far = hopsFrom(lines, [to], Infinity);
  const length = far.get(from);
  if (length === undefined) return { length: -1, chains: [], count: 0 };
  const steps = stepsTowards(lines, far);
  const ways = countWays(from, steps, new Map([[to, 1]]));
  const chains: (readonly Step<Line>[])[] = [];
  const walk = (at: string, chain: readonly Step<Line>[]): void => {
    if (chains.length >= most) return;
    if (at === to) chains.push(chain);
    else for (const step of steps.get(at) ?? []) walk(step.to, [...chain, step]);
  };
  walk(from, []);
  const weight = (chain: readonly Step<Line>[]): number =>
    Math.min(...chain.map(({ lines: its }) => its.length));
  return { length, chains: chains.sort((a, b) => weight(b) - weight(a)), count: ways };
}

/** For each entity the steps that lead one nearer, the one with the most lines first. */
function stepsTowards<Line extends Ends>(
  lines: readonly Line[],
  far: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Step<Line>[]> {
  const steps = new Map<string, Map<string, Line[]>>();
  for (const line of lines) {
    for (const [from, to] of [
      [line.source, line.target],
      [line.target, line.source],
    ] as const) {
      if (far.get(to)! + 1 !== far.get(from)) continue;
      const its = steps.get(from) ?? new Map<string, Line[]>();
      steps.set(from, its);
      its.set(to, [...(its.get(to) ?? []), line]);
    }
  }
  return new Map(
    [...steps].map(([from, its]) => [
      from,
      [...its].map(([to, own]) => ({ from, to, lines: own })).sort((a, b) => b.lines.length - a.lines.length),
    ]),
  );
}

function countWays<Line extends Ends>(
  at: string,
  steps: ReadonlyMap<string, readonly Step<Line>[]>,
  known: Map<string, number>,
): number {
  const ways = known.get(at);
  if (ways !== undefined) return ways;
  const sum = (steps.get(at) ?? []).reduce((total, { to }) => total + countWays(to, steps, known), 0);
  known.set(at, sum);
  return sum;
}
