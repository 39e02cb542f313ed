/**
 * What can be done to the graph's picture alone: what a line stands for, areas, focus and chains.
 */
import { LINE_MODES } from '../../graph/line-modes.ts';
import { GRAPH_TEXTS, LINE_MODE_TEXTS } from '../graph-texts.ts';
import type { Action } from './action.ts';
import { pictureOf } from './picture-of.ts';
import { CHAINS, LINES, type Tool } from './picture.svelte.ts';
import type { Session } from './session.svelte.ts';

const isGraph = ({ place }: Session): boolean => place.view === 'graph';

const tool = (id: Exclude<Tool, 'hand'>, words: string, key: string): Action => ({
  id,
  group: 'look',
  words,
  keys: [key],
  when: isGraph,
  run: (session) => pictureOf(session).toggleTool(id),
});

export const GRAPH_ACTIONS: readonly Action[] = [
  ...LINE_MODES.map((mode, at): Action => ({
    id: `lines-${mode}`,
    group: 'look',
    words: LINE_MODE_TEXTS[mode].told,
    keys: [String(at + 1)],
    when: (session) => isGraph(session) && session.parameter(LINES) !== mode,
    run: (session) => session.setParameter(LINES, mode),
  })),
  tool('lasso', GRAPH_TEXTS.lasso, 'q'),
  tool('marquee', GRAPH_TEXTS.marquee, 'h'),
  {
    id: 'focus',
    group: 'look',
    words: GRAPH_TEXTS.focus,
    keys: ['y'],
    when: (session) => isGraph(session) && (session.place.nodes.length > 0 || pictureOf(session).isFocused),
    run: (session) => pictureOf(session).toggleFocus(),
  },
  {
    id: 'chains',
    group: 'look',
    words: GRAPH_TEXTS.chains,
    keys: ['z'],
    when: isGraph,
    run: (session) => session.setParameter(CHAINS, session.parameter(CHAINS) === 'on' ? 'off' : 'on'),
  },
];
