/** Words of the graph's own tools: what a line stands for, focus, chains, sizes and colours. */
import type { LineMode } from '../graph/line-modes.ts';
import type { Measure } from '../graph/measures.ts';
import { counted } from './wording.ts';

/** Words of the ways to draw lines. */
export const LINE_MODE_TEXTS: Readonly<Record<LineMode, { readonly name: string; readonly told: string }>> = {
  claims: { name: 'Claims', told: 'One line for each claim' },
  relations: { name: 'Relations', told: 'One line for all claims of one relation between two entities' },
  pairs: { name: 'Pairs', told: 'One line for everything between two entities' },
};

/** Words of the measures, each explained in one sentence. */
export const MEASURE_TEXTS: Readonly<Record<Measure, { readonly name: string; readonly told: string }>> = {
  claims: { name: 'Claims', told: 'How many shown claims it is subject or object of.' },
  neighbours: { name: 'Neighbours', told: 'How many other entities the shown claims join it with.' },
  claimants: {
    name: 'Claimants',
    told: 'Independent claimants of its lines, added up over the lines.',
  },
  accused: { name: 'Accusations received', told: 'Independent claimants of accusations against it.' },
  between: {
    name: 'In between',
    told: 'The share of shortest chains between two others that lead over it.',
  },
};

export const GRAPH_TEXTS = {
  placing: (count: number) => `Finding places for ${counted(count, 'entity', 'entities')}.`,
  lines: 'A line stands for',
  tools: 'Tools',
  chains: 'Show the shortest chains between two selected entities',
  chainsShort: 'Chains',
  lasso: 'Draw round entities to select them',
  lassoShort: 'Lasso',
  marquee: 'Select a rectangle',
  marqueeShort: 'Rectangle',
  focus: 'Show the selected entities and their neighbours alone',
  focusShort: 'Focus',
  looks: 'Size and colour',
  size: 'Size',
  colour: 'Colour',
  kind: 'Kind',
  kindTold: 'People, groups and places in their own colours.',
  groups: 'Groups',
  groupsTold: 'Entities that are joined more closely with each other than with the rest.',
  others: 'others',
  least: 'least',
  most: 'most',
  group: (name: string, count: number) => `${name} and others, ${count} entities`,
  focused: (names: string, hops: number) =>
    hops === 0
      ? `Only ${names}`
      : `${names} and ${hops === 1 ? 'its neighbours' : `up to ${hops} lines away`}`,
  nearer: 'One line less far',
  further: 'One line further',
  all: 'Show everything',
  startHere: 'Start from this',
  withNeighbours: 'With its neighbours',
  chainsTitle: (a: string, b: string) => `From ${a} to ${b}`,
  noChain: 'No shown claims lead from one to the other.',
  chainCount: (count: number, length: number) =>
    `${count === 1 ? 'One shortest chain' : `${count} shortest chains`} of ${length === 1 ? 'one step' : `${length} steps`}, whichever way the lines point.`,
  moreChains: (count: number) => `${count} more are not listed.`,
  saidBy: (names: string) => `said by ${names}`,
} as const;
