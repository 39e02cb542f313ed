/**
 * One iteration of the layout beside graphology's ForceAtlas2, on a made graph in clusters of 10,000 nodes and
 * 50,000 links: CPU milliseconds, and how far the repulsion on a node is off, as a share of the exact one.
 */
import { UndirectedGraph } from 'graphology';
import helpers from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { seededRandom } from '../../src/base/random.ts';
import { BarnesHut } from '../../src/graph/barnes-hut.ts';
import { ForceAtlas, FORCE_SETTINGS } from '../../src/graph/force-atlas.ts';

const COUNT = 10_000;
const ROUNDS = 20;
/** Fields of a node in graphology's matrix, and where its force stands. */
const [FIELDS, FORCE_X, FORCE_Y] = [10, 2, 3];

const random = seededRandom(3);
const x = new Float64Array(COUNT);
const y = new Float64Array(COUNT);
for (let at = 0; at < COUNT; at++) {
  const cluster = Math.floor(random() * 50);
  const around = (): number => (random() + random() + random() - 1.5) * 200;
  x[at] = 300 * Math.sqrt(cluster) * Math.cos(cluster) + around();
  y[at] = 300 * Math.sqrt(cluster) * Math.sin(cluster) + around();
}
const graph = new UndirectedGraph();
for (let at = 0; at < COUNT; at++) graph.addNode(`n${at}`, { x: x[at], y: y[at], size: 1 });
const mass = new Float64Array(COUNT).fill(1);
const ends: [number, number][] = [];
while (ends.length < 5 * COUNT) {
  const [a, b] = [Math.floor(COUNT * random() * random()), Math.floor(COUNT * random())];
  if (a === b || graph.hasEdge(`n${a}`, `n${b}`)) continue;
  graph.addEdge(`n${a}`, `n${b}`, { weight: 1 });
  ends.push([a, b]);
  mass[a]!++;
  mass[b]!++;
}
const links = {
  sources: Uint32Array.from(ends, ([a]) => a),
  targets: Uint32Array.from(ends, ([, b]) => b),
  weights: new Float64Array(ends.length).fill(1),
};
const settings = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 1,
  strongGravityMode: true,
  gravity: 0,
  slowDown: FORCE_SETTINGS.slowDown,
  barnesHutOptimize: true,
  barnesHutTheta: 1.2,
};
const matrices = (): { nodes: Float32Array; edges: Float32Array } =>
  helpers.graphToByteArrays(graph, (_, { weight }) => weight);

/** CPU milliseconds of one call, mean of several after one to warm up. */
function costOf(call: () => unknown): number {
  call();
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / ROUNDS;
}

/** How far repulsion is off for every hundredth node. */
function errorOf(forceX: (node: number) => number, forceY: (node: number) => number): number {
  let [error, size] = [0, 0];
  for (let at = 0; at < COUNT; at += 100) {
    let [fx, fy] = [0, 0];
    for (let other = 0; other < COUNT; other++) {
      const [dx, dy] = [x[at]! - x[other]!, y[at]! - y[other]!];
      const push = (mass[at]! * mass[other]!) / (dx * dx + dy * dy || Infinity);
      fx += dx * push;
      fy += dy * push;
    }
    error += Math.hypot(forceX(at) - fx, forceY(at) - fy);
    size += Math.hypot(fx, fy);
  }
  return error / size;
}

function theirError(): number {
  const { nodes } = matrices();
  iterate(settings, nodes, new Float32Array(0));
  return errorOf(
    (node) => nodes[node * FIELDS + FORCE_X]!,
    (node) => nodes[node * FIELDS + FORCE_Y]!,
  );
}

function ourError(theta: number): number {
  const [fx, fy] = [new Float64Array(COUNT), new Float64Array(COUNT)];
  new BarnesHut(COUNT).repel(x, y, mass, 1, theta, fx, fy);
  return errorOf(
    (node) => fx[node]!,
    (node) => fy[node]!,
  );
}

const { nodes, edges } = matrices();
const theirs = costOf(() => iterate(settings, nodes, edges));
const show = (theta: number): string => {
  const atlas = new ForceAtlas(x.slice(), y.slice(), links, { ...FORCE_SETTINGS, theta });
  const cost = costOf(() => atlas.step());
  return `ours at θ ${theta} ${told(cost, ourError(theta))}, ${(theirs / cost).toFixed(1)} × as fast`;
};
const told = (cost: number, error: number): string =>
  `${cost.toFixed(1)} ms (${(100 * error).toFixed(1)} % off)`;

console.log(
  `layout, ${COUNT} nodes and ${ends.length} links, one iteration: graphology at θ 1.2 ` +
    `${told(theirs, theirError())}; ${show(0.6)}; ${show(FORCE_SETTINGS.theta)}`,
);
