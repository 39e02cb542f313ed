/**
 * Where a person is on the page, and how that stands in the address: `#/graph?…` or
 * `#/articles/a3?…`, with filters and selection as parameters, so that reload, back and a copied
 * address lead to the same sight. Unknown parameters are ignored. O(length).
 */
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
}

/** What can be filtered by: the facets, how many claims an entity has, and what is contested. */
export type FilterKey = Facet | 'least' | 'contested';

/** One filter's choice: these values only, or all but these. */
export interface FacetChoice {
  readonly mode: 'only' | 'without';
  readonly values: readonly string[];
}

/** Choices by filter, the last made last. "least" holds a number, "contested" the word below. */
export type Choices = ReadonlyMap<FilterKey, FacetChoice>;

/** The one value of the filter "contested". */
export const CONTESTED: FacetChoice = { mode: 'only', values: ['yes'] };

/** The graph with nothing selected. */
export const START: Place = { view: 'graph', nodes: [], edge: null, article: null, claim: null };

/** Place and filters as the address's hash. */
export function encodeHash(place: Place, choices: Choices): string {
  const parameters = new URLSearchParams();
  for (const [key, { mode, values }] of choices) {
    parameters.set(mode === 'only' ? key : `not-${key}`, values.map(escapeComma).join(','));
  }
  if (place.nodes.length > 0) parameters.set('node', place.nodes.map(escapeComma).join(','));
  if (place.edge !== null) parameters.set('edge', place.edge);
  if (place.claim !== null) parameters.set('claim', place.claim);
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
  }
  return {
    place: {
      view: view === 'articles' ? 'articles' : 'graph',
      nodes: splitList(parameters.get('node') ?? ''),
      edge: parameters.get('edge'),
      article: article === undefined || article === '' ? null : decode(article),
      claim: parameters.get('claim'),
    },
    choices,
  };
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
