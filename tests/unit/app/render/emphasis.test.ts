/** What stands out and what fades when something is hovered or selected. */
import { describe, expect, it } from 'vitest';
import { drawGraph } from '../../../../src/app/render/drawn-graph.ts';
import {
  Emphasis,
  FADED_LINE,
  FADED_NODE,
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

const rounded = (strengths: Float32Array): number[] =>
  [...strengths].map((strength) => Math.round(strength * 100) / 100);

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
    expect(rounded(emphasis.lineTargets)).toEqual([1, 1, 1]);
    expect(rounded(emphasis.nodeTargets)).toEqual([1, 1, 1, 1]);
  });

  it('keeps a node, its neighbours and their lines', () => {
    const emphasis = new Emphasis(drawn);
    emphasis.aim(NO_FOCUS, { nodes: [0], edge: -1 });
    expect(rounded(emphasis.lineTargets)).toEqual([1, FADED_LINE, FADED_LINE]);
    expect(rounded(emphasis.nodeTargets)).toEqual([1, 1, FADED_NODE, FADED_NODE]);
  });

  it('keeps a line and its ends, and lines that share an end by half', () => {
    const emphasis = new Emphasis(drawn);
    emphasis.aim({ nodes: [], edge: 0 }, NO_FOCUS);
    expect(rounded(emphasis.lineTargets)).toEqual([1, NEAR_LINE, FADED_LINE]);
    expect(rounded(emphasis.nodeTargets)).toEqual([1, 1, FADED_NODE, FADED_NODE]);
  });

  it('lets hovering lead without fading what is selected', () => {
    const emphasis = new Emphasis(drawn);
    emphasis.aim({ nodes: [], edge: 0 }, { nodes: [3], edge: -1 });
    expect(rounded(emphasis.lineTargets)).toEqual([1, FADED_LINE, 1]);
    expect(rounded(emphasis.nodeTargets)).toEqual([1, 1, 1, 1]);
  });

  it('fades in steps and at once without motion', () => {
    const emphasis = new Emphasis(drawn);
    expect(emphasis.step(60, 120)).toBe(true);
    expect(rounded(emphasis.lines)).toEqual([0.5, 0.5, 0.5]);
    expect(emphasis.step(60, 120)).toBe(false);
    emphasis.aim(NO_FOCUS, { nodes: [0], edge: -1 });
    expect(emphasis.step(1, 0)).toBe(false);
    expect(rounded(emphasis.lines)).toEqual([1, FADED_LINE, FADED_LINE]);
  });
});
