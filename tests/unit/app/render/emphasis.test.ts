/** What stands out and what fades when something is hovered or selected. */
import { describe, expect, it } from 'vitest';
import { drawGraph } from '../../../../src/app/render/drawn-graph.ts';
import {
  Emphasis,
  FADED_LINE,
  FADED_NODE,
  MARK_BYTES,
  type Marks,
  NEAR_LINE,
  NO_FOCUS,
} from '../../../../src/app/render/emphasis.ts';
import { edge, graph, node } from './sample-graph.ts';

// a → b → c → d
const drawn = drawGraph(
  graph(
    ['a', 'b', 'c', 'd'].map((id) => node(id)),
    [edge('a', 'b'), edge('b', 'c'), edge('c', 'd'), edge('a', 'nowhere')],
  ),
);

/** The strengths that items fade to. */
const targets = (marks: Marks, count: number): number[] =>
  Array.from({ length: count }, (_, item) => marks.target(item));
const linesOf = ({ lines }: Emphasis): number[] => targets(lines, 3);
const nodesOf = ({ nodes }: Emphasis): number[] => targets(nodes, 4);
/** How strongly a line is drawn at this moment of a fade. */
const now = ({ lines, fade }: Emphasis, line: number): number => {
  const [before, after] = [lines.worthBefore[lines.bytes[line * MARK_BYTES]!]!, lines.target(line)];
  return Math.round(100 * (before + (after - before) * fade)) / 100;
};

describe('the drawn graph', () => {
  it('leaves out edges without ends and lists the lines at each node', () => {
    expect(drawn.edges).toHaveLength(3);
    const at = (index: number): number[] => [
      ...drawn.incident.slice(drawn.firstIncident[index], drawn.firstIncident[index + 1]),
    ];
    expect([0, 1, 2, 3].map(at)).toEqual([[0], [0, 1], [1, 2], [2]]);
  });

  it('takes ids that are names of object properties', () => {
    const odd = drawGraph(
      graph([node('__proto__'), node('constructor')], [edge('__proto__', 'constructor')]),
    );
    expect([...odd.source, ...odd.target]).toEqual([0, 1]);
  });
});

describe('emphasis', () => {
  it('leaves everything at full strength while nothing is asked for', () => {
    const emphasis = new Emphasis(drawn);
    emphasis.aim(NO_FOCUS, NO_FOCUS);
    expect(linesOf(emphasis)).toEqual([1, 1, 1]);
    expect(nodesOf(emphasis)).toEqual([1, 1, 1, 1]);
  });

  it('keeps a node, its neighbours and their lines', () => {
    const emphasis = new Emphasis(drawn);
    emphasis.aim(NO_FOCUS, { nodes: [0], edge: -1 });
    expect(linesOf(emphasis)).toEqual([1, FADED_LINE, FADED_LINE]);
    expect(nodesOf(emphasis)).toEqual([1, 1, FADED_NODE, FADED_NODE]);
  });

  it('keeps a line and its ends, and lines that share an end by half', () => {
    const emphasis = new Emphasis(drawn);
    emphasis.aim({ nodes: [], edge: 0 }, NO_FOCUS);
    expect(linesOf(emphasis)).toEqual([1, NEAR_LINE, FADED_LINE]);
    expect(nodesOf(emphasis)).toEqual([1, 1, FADED_NODE, FADED_NODE]);
  });

  it('lets hovering lead without fading what is selected', () => {
    const emphasis = new Emphasis(drawn);
    emphasis.aim({ nodes: [], edge: 0 }, { nodes: [3], edge: -1 });
    expect(linesOf(emphasis)).toEqual([1, FADED_LINE, 1]);
    expect(nodesOf(emphasis)).toEqual([1, 1, 1, 1]);
  });

  it('fades in steps and at once without motion', () => {
    const emphasis = new Emphasis(drawn);
    emphasis.aim(NO_FOCUS, { nodes: [0], edge: -1 });
    expect(emphasis.step(60, 120)).toBe(true);
    expect([now(emphasis, 0), now(emphasis, 2)]).toEqual([1, 1 + (FADED_LINE - 1) / 2]);
    expect(emphasis.step(60, 120)).toBe(false);
    emphasis.aim(NO_FOCUS, { nodes: [3], edge: -1 });
    expect(now(emphasis, 0)).toBe(1);
    expect(emphasis.step(1, 0)).toBe(false);
    expect([now(emphasis, 0), now(emphasis, 2)]).toEqual([FADED_LINE, 1]);
  });

  it('touches only what is brought out and what was before', () => {
    const emphasis = new Emphasis(drawn);
    expect(emphasis.lines.takeChanges()).toBeNull();
    emphasis.aim(NO_FOCUS, { nodes: [0], edge: -1 });
    expect(emphasis.lines.takeChanges()).toEqual([0, 0]);
    emphasis.aim(NO_FOCUS, { nodes: [3], edge: -1 });
    expect(emphasis.lines.takeChanges()).toEqual([0, 2]);
    emphasis.aim(NO_FOCUS, { nodes: [3], edge: -1 });
    expect(emphasis.lines.takeChanges()).toEqual([0, 2]);
    emphasis.aim(NO_FOCUS, NO_FOCUS);
    expect(emphasis.lines.takeChanges()).toEqual([2, 2]);
  });

  it('lets what was not there before appear', () => {
    const emphasis = new Emphasis(drawn);
    emphasis.lines.appear([1]);
    emphasis.aim(NO_FOCUS, NO_FOCUS);
    expect(emphasis.lines.bytes[MARK_BYTES]).toBe(0);
  });
});
