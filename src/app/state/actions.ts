/**
 * Everything a person can do to the page as a whole: one definition each, from which the palette, the keys
 * and the page of keys are made. Views add what they alone can do to `ACTIONS` by a list of their own.
 */
import { LENS_MODES, type LensMode } from '../../graph/lens.ts';
import { MATRIX_ORDERS } from '../../graph/matrix.ts';
import { ACTION_TEXTS } from '../action-texts.ts';
import type { Action } from './action.ts';
import { GRAPH_ACTIONS } from './graph-actions.ts';
import { MATRIX_ORDER } from './matrix-view.ts';
import { LISTED_VIEWS } from './place.ts';
import type { Session } from './session.svelte.ts';
import { TIME_STRIP, TIMELINE_FORM } from './timeline-view.ts';

export type { Action } from './action.ts';

const VIEW_KEYS: Readonly<Record<(typeof LISTED_VIEWS)[number], string>> = {
  graph: 'g',
  matrix: 'm',
  timeline: 't',
  map: 'p',
  table: 'b',
  articles: 'r',
};

const MODE_KEYS: Readonly<Record<LensMode, string>> = {
  says: 'shift+s',
  only: 'shift+o',
  confirmed: 'shift+c',
  unheld: 'shift+u',
  denied: 'shift+d',
  contradicts: 'shift+x',
  silent: 'shift+n',
};

const goTo = LISTED_VIEWS.map((view): Action => ({
  id: `go-${view}`,
  group: 'go',
  words: ACTION_TEXTS[view],
  keys: [VIEW_KEYS[view]],
  when: ({ place }) => place.view !== view,
  run: (session) => session.go({ view }),
}));

const lensModes = LENS_MODES.map((mode): Action => ({
  id: `lens-${mode}`,
  group: 'lens',
  words: ACTION_TEXTS.mode(mode),
  keys: [MODE_KEYS[mode]],
  when: ({ lens }) => lens.isOn && lens.mode !== mode,
  run: ({ lens }) => lens.show(mode),
}));

/** The one selected entity. */
function selected({ place }: Session): string | undefined {
  return place.nodes.length === 1 ? place.nodes[0] : undefined;
}

/** Shows only these replies, or all again. */
function toggleReplies({ filters }: Session, value: string): void {
  const choice = filters.choices.get('answers');
  const isOn = choice?.mode === 'only' && choice.values.length === 1 && choice.values[0] === value;
  filters.set('answers', isOn ? null : { mode: 'only', values: [value] });
}

export const ACTIONS: readonly Action[] = [
  {
    id: 'palette',
    group: 'go',
    words: ACTION_TEXTS.palette,
    keys: ['mod+k', '/'],
    run: (_, page) => page.focusSearch(),
  },
  ...goTo,
  {
    id: 'entity',
    group: 'go',
    words: ACTION_TEXTS.entity,
    keys: ['i'],
    when: (session) => selected(session) !== undefined,
    run: (session) => session.openEntity(selected(session)!),
  },
  {
    id: 'undo',
    group: 'go',
    words: ACTION_TEXTS.undo,
    keys: ['mod+z'],
    when: ({ history }) => history.canUndo,
    run: ({ history }) => history.undo(),
  },
  {
    id: 'redo',
    group: 'go',
    words: ACTION_TEXTS.redo,
    keys: ['mod+shift+z', 'mod+y'],
    when: ({ history }) => history.canRedo,
    run: ({ history }) => history.redo(),
  },
  {
    id: 'clear-selection',
    group: 'go',
    words: ACTION_TEXTS.clear,
    keys: ['Escape'],
    when: (session) => session.hasSelection && session.place.view !== 'articles',
    run: (session) => session.clearSelection(),
  },
  {
    id: 'facets',
    group: 'look',
    words: ACTION_TEXTS.facets,
    keys: ['['],
    run: ({ frame }, { isWide }) => frame.toggleFacets(!isWide),
  },
  {
    id: 'inspector',
    group: 'look',
    words: ACTION_TEXTS.inspector,
    keys: [']'],
    run: ({ frame }) => (frame.inspector = !frame.inspector),
  },
  {
    id: 'theme',
    group: 'look',
    words: ACTION_TEXTS.theme,
    keys: ['d'],
    run: ({ theme }) => theme.choose(theme.following),
  },
  {
    id: 'strip',
    group: 'look',
    words: ACTION_TEXTS.strip,
    keys: ['s'],
    when: ({ place }) => place.view === 'graph',
    run: (session) =>
      session.setParameter(TIME_STRIP, session.parameter(TIME_STRIP) === 'open' ? 'folded' : 'open'),
  },
  {
    id: 'matrix-order',
    group: 'look',
    words: ACTION_TEXTS.matrixOrder,
    keys: ['o'],
    when: ({ place }) => place.view === 'matrix',
    run: (session) => {
      const next = MATRIX_ORDERS.indexOf(session.parameter(MATRIX_ORDER)) + 1;
      session.setParameter(MATRIX_ORDER, MATRIX_ORDERS[next % MATRIX_ORDERS.length]!);
    },
  },
  {
    id: 'timeline-form',
    group: 'look',
    words: ACTION_TEXTS.timelineForm,
    keys: ['v'],
    when: ({ place }) => place.view === 'timeline',
    run: (session) =>
      session.setParameter(TIMELINE_FORM, session.parameter(TIMELINE_FORM) === 'list' ? 'chart' : 'list'),
  },
  {
    id: 'keys',
    group: 'look',
    words: ACTION_TEXTS.keys,
    keys: ['?'],
    run: ({ frame }) => (frame.dialog = 'keys'),
  },
  {
    id: 'words',
    group: 'filter',
    words: ACTION_TEXTS.words,
    keys: ['f'],
    run: (session, page) => {
      if (session.place.view === 'articles' || session.place.view === 'entity') session.go({ view: 'graph' });
      if (page.isWide) session.frame.facets = true;
      else session.frame.drawer = true;
      page.focusWords();
    },
  },
  {
    id: 'who-accuses',
    group: 'filter',
    words: ACTION_TEXTS.accuses,
    keys: ['w'],
    run: ({ filters }) => filters.toggleQuestion(),
  },
  {
    id: 'denied',
    group: 'filter',
    words: ACTION_TEXTS.denied,
    keys: ['n'],
    run: (session) => toggleReplies(session, 'denied'),
  },
  {
    id: 'unanswered',
    group: 'filter',
    words: ACTION_TEXTS.unanswered,
    keys: ['u'],
    run: (session) => toggleReplies(session, 'unanswered'),
  },
  {
    id: 'contested',
    group: 'filter',
    words: ACTION_TEXTS.contested,
    keys: ['x'],
    run: ({ filters }) => filters.toggleContested(),
  },
  {
    id: 'capitals',
    group: 'filter',
    words: ACTION_TEXTS.capitals,
    keys: ['shift+k'],
    run: ({ filters }) => filters.togglePowers(),
  },
  {
    id: 'all-entities',
    group: 'filter',
    words: ACTION_TEXTS.all,
    keys: ['shift+a'],
    when: ({ filters }) => filters.least > 1,
    run: ({ filters }) => filters.requireClaims(1),
  },
  {
    id: 'clear-filters',
    group: 'filter',
    words: ACTION_TEXTS.clearFilters,
    keys: ['shift+f'],
    when: ({ filters }) => filters.active.size > 0,
    run: ({ filters }) => filters.clear(),
  },
  {
    id: 'lens',
    group: 'lens',
    words: ACTION_TEXTS.lens,
    keys: ['l'],
    run: ({ frame }) => (frame.dialog = 'lens'),
  },
  {
    id: 'lens-here',
    group: 'lens',
    words: ACTION_TEXTS.lensHere,
    keys: ['shift+h'],
    when: (session) => selected(session) !== undefined,
    run: (session) => session.lookAs(selected(session)!),
  },
  {
    id: 'everyone',
    group: 'lens',
    words: ACTION_TEXTS.everyone,
    keys: ['shift+l'],
    when: ({ lens }) => lens.isOn,
    run: ({ lens }) => lens.look([]),
  },
  ...lensModes,
  {
    id: 'own-voice',
    group: 'lens',
    words: ACTION_TEXTS.ownVoice,
    keys: ['shift+v'],
    when: ({ lens }) => lens.isOn,
    run: ({ lens }) => lens.toggleOwnVoice(),
  },
  {
    id: 'compare',
    group: 'lens',
    words: ACTION_TEXTS.compare,
    keys: ['c'],
    when: ({ lens }) => lens.isOn,
    run: ({ frame }) => (frame.dialog = 'compare'),
  },
  {
    id: 'end-compare',
    group: 'lens',
    words: ACTION_TEXTS.endCompare,
    keys: ['shift+e'],
    when: ({ lens }) => lens.other !== null,
    run: ({ lens }) => lens.compare([]),
  },
  ...GRAPH_ACTIONS,
  {
    id: 'start',
    group: 'case',
    words: ACTION_TEXTS.start,
    keys: ['shift+b'],
    run: (session) => session.go({ view: 'start' }),
  },
  {
    id: 'add',
    group: 'case',
    words: ACTION_TEXTS.add,
    keys: ['a'],
    run: ({ frame }) => (frame.dialog = 'add'),
  },
  {
    id: 'export',
    group: 'case',
    words: ACTION_TEXTS.export,
    keys: ['e'],
    run: ({ frame }) => (frame.dialog = 'export'),
  },
];

/** What of a key event matters here. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The name of a press; null with Alt, which belongs to browser and system. Signs stand for themselves. */
export function pressedKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): string | null {
  if (altKey) return null;
  const isLetter = /^\p{L}$/u.test(key);
  const parts = [ctrlKey || metaKey ? 'mod' : '', shiftKey && isLetter ? 'shift' : ''].filter(Boolean);
  return [...parts, isLetter ? key.toLowerCase() : key].join('+');
}

/** What a press asks for now, if anything. Without `allowsPlain` only keys with Ctrl or ⌘ count. */
export function actionFor(session: Session, press: KeyPress, allowsPlain: boolean): Action | undefined {
  const key = pressedKey(press);
  if (key === null || (!allowsPlain && !key.startsWith('mod+'))) return undefined;
  return ACTIONS.find(({ keys, when }) => keys.includes(key) && (when?.(session) ?? true));
}

/** A key as it stands on a cap: "Ctrl Z", "Shift L", "Esc". */
export function keyCap(key: string): string {
  const names: Record<string, string> = { mod: 'Ctrl', shift: 'Shift', Escape: 'Esc' };
  return key
    .split('+')
    .map((part) => names[part] ?? (/^[a-z]$/.test(part) && key.includes('+') ? part.toUpperCase() : part))
    .join(' ');
}
