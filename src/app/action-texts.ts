/**
 * What can be done on the page, in words, and the keys that belong to single views.
 */
import type { LensMode } from '../graph/lens.ts';

export const ACTION_GROUPS = ['go', 'look', 'filter', 'lens', 'case'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export const GROUP_NAMES: Readonly<Record<ActionGroup, string>> = {
  go: 'Going about',
  look: 'The page',
  filter: 'Filters',
  lens: 'According to…',
  case: 'The case',
};

export const ACTION_TEXTS = {
  palette: 'Find a name, an article or a command',
  words: 'Search for words in claims',
  keys: 'Show all keys',
  undo: 'Undo the last change of view',
  redo: 'Redo it',
  graph: 'Go to the graph',
  matrix: 'Go to the matrix',
  timeline: 'Go to the timeline',
  map: 'Go to the map',
  table: 'Go to the table',
  articles: 'Go to the articles',
  entity: 'Open the page of the selected entity',
  clear: 'Select nothing',
  facets: 'Show or fold the filters',
  inspector: 'Show or fold the details',
  theme: 'Change between light, dark and the system’s theme',
  strip: 'Show or fold claims over time under the graph',
  matrixOrder: 'Order the matrix by cluster, name or count',
  timelineForm: 'Show the timeline as a chart or a list',
  accuses: 'Ask who accuses whom, or show all relations again',
  denied: 'Show only what somebody denies, or all again',
  unanswered: 'Show only what nobody answers, or all again',
  contested: 'Show only contested lines, or all again',
  capitals: 'Draw capitals as countries, or apart again',
  all: 'Show entities with few claims, too',
  clearFilters: 'Take all filters off',
  lens: 'Choose whose claims are shown',
  lensHere: 'Show the case as the selected entity tells it',
  everyone: 'Show what everyone says again',
  compare: 'Compare with another claimant',
  endCompare: 'End the comparison',
  ownVoice: 'Count the articles’ own voice to the lens, or no longer',
  mode: (mode: LensMode) =>
    ({
      says: 'Lens: all it says',
      only: 'Lens: what nobody else says',
      confirmed: 'Lens: what others say too',
      unheld: 'Lens: what it denies or is not sure of',
      denied: 'Lens: what others deny',
      contradicts: 'Lens: whom it contradicts',
      silent: 'Lens: what it says nothing of',
    })[mode],
  start: 'Start or open another case',
  add: 'Add texts',
  export: 'Export the graph',
} as const;

/** Keys of the first page, where no action has one. */
export const DOOR_KEYS: readonly (readonly [string, string])[] = [
  ['1', 'Open the sample'],
  ['2', 'Choose files to be read'],
  ['3', 'Open extractions'],
  ['Ctrl V', 'Bring the text that was copied'],
];

/** Keys that work inside one view, for the page of keys. */
export const VIEW_KEYS: readonly {
  readonly view: string;
  readonly keys: readonly (readonly [string, string])[];
}[] = [
  {
    view: 'In the graph',
    keys: [
      ['← ↑ → ↓', 'Step from one entity to the next'],
      ['Enter', 'Select it; with Ctrl or Shift add it'],
      ['+ −', 'Come nearer, go back'],
      ['0', 'Show all'],
    ],
  },
  {
    view: 'In the matrix',
    keys: [
      ['← ↑ → ↓', 'Step from one cell to the next'],
      ['Ctrl ← ↑ → ↓', 'Step to the next cell with claims'],
      ['Home End', 'To the name of the row, to its last cell'],
      ['Enter', 'Read the claims of a cell; on a name, select it'],
    ],
  },
  {
    view: 'In the timeline',
    keys: [
      ['← ↑ → ↓', 'Step from one claim to the next, or to another row'],
      ['Enter', 'Read the claim'],
      ['+ −', 'Look at less time, at more'],
      ['0', 'Show the whole time'],
      ['Esc', 'On an end of a brush: take it off'],
    ],
  },
  {
    view: 'In an article',
    keys: [
      ['j', 'Next claim'],
      ['k', 'Previous claim'],
    ],
  },
];

export const KEYS_TEXTS = {
  title: 'Keys',
  doors: 'On the first page',
  single: 'Keys without Ctrl',
  singleHint: 'Switch them off if a voice or a switch types for you. Keys with Ctrl or ⌘ always work.',
  undo: 'Undo',
  redo: 'Redo',
} as const;

export const PALETTE_TEXTS = {
  placeholder: 'Find a name, a claim, a command',
  none: (query: string) => `No name, article or command fits “${query}”.`,
  according: (name: string) => `According to ${name}`,
  accordingDetail: 'lens',
  article: 'article',
  page: (name: string) => `Page of ${name}`,
  pageDetail: 'page',
  claims: (query: string) => `Claims with the words “${query}”`,
  claimsDetail: 'filter',
} as const;
