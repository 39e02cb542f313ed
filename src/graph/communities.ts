/**
 * Entities and lines → groups that are more densely joined within than to others: the Louvain method (Blondel,
 * Guillaume, Lambiotte & Lefebvre, 2008), which moves entities to the neighbouring group that raises modularity
 * most, then takes groups for entities and begins again. The order is shuffled by a seed. O(lines) a pass.
 */
import { seededRandom } from '../base/random.ts';
import type { ClaimGraph, GraphNode } from './claim-graph.ts';

/** A group and what it is called after: its members with the most claims. */
export interface Community {
  readonly name: string;
  /** Entity ids, the most claimed first. */
  readonly members: readonly string[];
}

type Weights = Map<number, number>[];

const MOST_PASSES = 30;
/** A gain in modularity times the total weight below which nobody moves. */
const LEAST_GAIN = 1e-9;
/** Members that name a group. */
const NAMERS = 2;
/** Smaller ones are no groups. */
const LEAST_MEMBERS = 3;

/** The groups of a graph, the largest first; the same graph and seed give the same groups. */
export function communitiesOf({ nodes, edges }: ClaimGraph, seed = 1): readonly Community[] {
  const rank = new Map(nodes.map(({ id }, at) => [id, at]));
  const weights: Weights = nodes.map(() => new Map<number, number>());
  for (const { source, target, claimantCount } of edges) {
    const [a, b] = [rank.get(source)!, rank.get(target)!];
    if (a === b) continue;
    weights[a]!.set(b, (weights[a]!.get(b) ?? 0) + claimantCount);
    weights[b]!.set(a, (weights[b]!.get(a) ?? 0) + claimantCount);
  }
  const groups = new Map<number, GraphNode[]>();
  louvain(weights, seededRandom(seed)).forEach((group, node) => {
    const members = groups.get(group);
    if (members) members.push(nodes[node]!);
    else groups.set(group, [nodes[node]!]);
  });
  return [...groups.values()]
    .filter(({ length }) => length >= LEAST_MEMBERS)
    .map((members) => members.sort((a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1)))
    .sort((a, b) => b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : 1))
    .map((members) => ({ name: nameOf(members), members: members.map(({ id }) => id) }));
}

/** Named members name a group, unless it has none. */
function nameOf(members: readonly GraphNode[]): string {
  const named = members.filter(({ named: isName }) => isName);
  return (named.length > 0 ? named : members)
    .slice(0, NAMERS)
    .map(({ label }) => label)
    .join(', ');
}

/** The group of each node, by number. */
function louvain(first: Weights, random: () => number): number[] {
  let weights = first;
  let loops = first.map(() => 0);
  let groupOf = first.map((_, node) => node);
  for (;;) {
    const moved = moveNodes(weights, loops, random);
    const numbers = new Map<number, number>();
    for (const group of moved) if (!numbers.has(group)) numbers.set(group, numbers.size);
    groupOf = groupOf.map((node) => numbers.get(moved[node]!)!);
    if (numbers.size === weights.length) return groupOf;
    const merged: Weights = Array.from(numbers, () => new Map<number, number>());
    const mergedLoops = Array.from(numbers, () => 0);
    weights.forEach((row, node) => {
      const group = numbers.get(moved[node]!)!;
      mergedLoops[group]! += loops[node]!;
      for (const [other, weight] of row) {
        const beside = numbers.get(moved[other]!)!;
        if (beside === group) mergedLoops[group]! += weight;
        else merged[group]!.set(beside, (merged[group]!.get(beside) ?? 0) + weight);
      }
    });
    [weights, loops] = [merged, mergedLoops];
  }
}

/** Moves nodes one by one until none gains. */
function moveNodes(weights: Weights, loops: readonly number[], random: () => number): number[] {
  const degrees = weights.map((row, node) =>
    [...row.values()].reduce((sum, weight) => sum + weight, loops[node]!),
  );
  const total = degrees.reduce((sum, degree) => sum + degree, 0);
  const groupOf = weights.map((_, node) => node);
  const sums = [...degrees];
  const order = shuffled(weights.length, random);
  for (let pass = 0, moves = true; moves && pass < MOST_PASSES; pass++) {
    moves = false;
    for (const node of order) {
      const home = groupOf[node]!;
      sums[home]! -= degrees[node]!;
      const towards = new Map<number, number>([[home, 0]]);
      for (const [other, weight] of weights[node]!) {
        const group = groupOf[other]!;
        towards.set(group, (towards.get(group) ?? 0) + weight);
      }
      const gainOf = (group: number): number => towards.get(group)! - (sums[group]! * degrees[node]!) / total;
      let best = home;
      for (const group of towards.keys()) if (gainOf(group) > gainOf(best) + LEAST_GAIN) best = group;
      sums[best]! += degrees[node]!;
      groupOf[node] = best;
      moves ||= best !== home;
    }
  }
  return groupOf;
}

/** Numbers below a count in random order (Fisher–Yates). */
function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
