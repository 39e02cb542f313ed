/**
 * Where a person is on the page, and how that stands in the address: `#/graph?…` or
 * `#/articles/a3?…`, with filters and selection as parameters, so that reload, back and a copied
 * address lead to the same sight. Unknown parameters are ignored. O(length).
 */
import type { Span } from '../../base/span.ts';
import { FACETS, type Facet } from '../../graph/filters.ts';

/** The views that exist. */
export const VIEWS = ['graph', 'articles'] as const;
export type View = (typeof VIEWS)[number];

/** View, selection and the article that is open. */
export interface Place {
  readonly view: View;
  /** Selected entity ids. */
  readonly nodes: readonly string[];
  /** Selected edge id. */
  readonly edge: string | null;
  /** Open article id. */
  readonly article: string | null;
  /** Case claim id that is marked in the open article. */
  readonly claim: string | null;
  /** The mention that is marked in the open article; never together with a claim. */
  readonly mention: Span | null;
}

/** What can be filtered by: the facets, how many claims an entity has, what is contested; and what is folded. */
export type FilterKey = Facet | 'least' | 'contested' | 'capitals';

/** One filter's choice: these values only, or all but these. */
export interface FacetChoice {
  readonly mode: 'only' | 'without';
  readonly values: readonly string[];
}

/** Choices by filter, the last made last. "least" holds a number, "contested" and "capitals" the words below. */
export type Choices = ReadonlyMap<FilterKey, FacetChoice>;

/** The one value of the filter "contested". */
export const CONTESTED: FacetChoice = { mode: 'only', values: ['yes'] };

/** The one value of "capitals": they are drawn as the powers they stand for. */
export const FOLDED: FacetChoice = { mode: 'only', values: ['folded'] };

/** The graph with nothing selected. */
export const START: Place = {
  view: 'graph',
  nodes: [],
  edge: null,
  article: null,
  claim: null,
  mention: null,
};

/** A place after a change: what is not named stays, but only one thing is marked in an article. */
export function moved(place: Place, change: Partial<Place>): Place {
  const isElsewhere = 'article' in change || 'claim' in change;
  return {
    ...place,
    ...(change.mention ? { claim: null } : isElsewhere ? { mention: null } : {}),
    ...change,
  };
}

/** Place and filters as the address's hash. */
export function encodeHash(place: Place, choices: Choices): string {
  const parameters = new URLSearchParams();
  for (const [key, { mode, values }] of choices) {
    parameters.set(mode === 'only' ? key : `not-${key}`, values.map(escapeComma).join(','));
  }
  if (place.nodes.length > 0) parameters.set('node', place.nodes.map(escapeComma).join(','));
  if (place.edge !== null) parameters.set('edge', place.edge);
  if (place.claim !== null) parameters.set('claim', place.claim);
  if (place.mention !== null) parameters.set('mention', place.mention.join('-'));
  const article =
    place.article === null ? '' : place.view === 'articles' ? `/${encodeURIComponent(place.article)}` : '';
  const query = parameters.toString().replaceAll('%2C', ',');
  return `#/${place.view}${article}${query === '' ? '' : `?${query}`}`;
}

/** Reads a hash that may come from anywhere; what it does not say is as at the start. */
export function decodeHash(hash: string): { place: Place; choices: Choices } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view, article] = path.split('/');
  const parameters = new URLSearchParams(query);
  const choices = new Map<FilterKey, FacetChoice>();
  for (const [key, value] of parameters) {
    const facet = FACETS.find((known) => key === known || key === `not-${known}`);
    if (facet !== undefined)
      choices.set(facet, { mode: key === facet ? 'only' : 'without', values: splitList(value) });
    else if (key === 'least' && /^[1-9]\d{0,5}$/.test(value))
      choices.set(key, { mode: 'only', values: [value] });
    else if (key === 'contested') choices.set(key, CONTESTED);
    else if (key === 'capitals') choices.set(key, FOLDED);
  }
  return {
    place: {
      view: view === 'articles' ? 'articles' : 'graph',
      nodes: splitList(parameters.get('node') ?? ''),
      edge: parameters.get('edge'),
      article: article === undefined || article === '' ? null : decode(article),
      claim: parameters.get('claim'),
      mention: parameters.has('claim') ? null : readSpan(parameters.get('mention') ?? ''),
    },
    choices,
  };
}

/** `120-135`; null for anything else. */
function readSpan(value: string): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value)?.map(Number) ?? [];
  return start !== undefined && end !== undefined && start < end ? [start, end] : null;
}

/** A comma inside a value; the list's own commas stay plain. */
function escapeComma(value: string): string {
  return value.replaceAll('~', '~0').replaceAll(',', '~1');
}

function splitList(list: string): string[] {
  return list === '' ? [] : list.split(',').map((value) => value.replaceAll('~1', ',').replaceAll('~0', '~'));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
