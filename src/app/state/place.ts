/**
 * Where a person is on the page, and how that stands in the address: `#/graph?…` or
 * `#/articles/a3?…`, with filters and selection as parameters, so that reload, back and a copied
 * address lead to the same sight. Parameters with plain keys that mean nothing here are kept for the view that
 * may define them once it is loaded; all others are ignored. O(length).
 */
import type { Span } from '../../base/span.ts';
import { FACETS, type Facet } from '../../graph/filters.ts';

/**
 * The views that exist; `entity` is one entity on a page of its own, `start` the three doors to a case.
 */
export const VIEWS = ['graph', 'matrix', 'timeline', 'map', 'table', 'articles', 'entity', 'start'] as const;
export type View = (typeof VIEWS)[number];

/** The views that the bars list: those that need nothing to be chosen first. */
export const LISTED_VIEWS = VIEWS.filter((view) => view !== 'entity' && view !== 'start');

/** Whether a view is drawn from what the filters leave, with the facets beside it. */
export function hasFilters(view: View): boolean {
  return view !== 'articles' && view !== 'entity' && view !== 'start';
}

/** View, selection and the article that is open. At most one of `nodes`, `edge` and `claims` is not empty. */
export interface Place {
  readonly view: View;
  /** Selected entity ids. */
  readonly nodes: readonly string[];
  /** Selected edge id. */
  readonly edge: string | null;
  /** Selected case claim ids: a matrix cell, a stretch of time, rows of a table. */
  readonly claims: readonly string[];
  /** Open article id. */
  readonly article: string | null;
  /** The entity that has the page, by id. */
  readonly entity: string | null;
  /** Case claim id that is marked in the open article. */
  readonly claim: string | null;
  /** The mention that is marked in the open article; never together with a claim. */
  readonly mention: Span | null;
  /** Texts of the view parameters that are not at their defaults, by key. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** What can be filtered by: the facets, words, how many claims an entity has, what is contested; and what is folded. */
export type FilterKey = Facet | 'text' | 'least' | 'contested' | 'capitals';

/** One filter's choice: these values only, or all but these. */
export interface FacetChoice {
  readonly mode: 'only' | 'without';
  readonly values: readonly string[];
}

/** Choices by filter, the last made last. "text" holds a query, "least" a number, "contested" and "capitals" the words below. */
export type Choices = ReadonlyMap<FilterKey, FacetChoice>;

/** The one value of the filter "contested". */
export const CONTESTED: FacetChoice = { mode: 'only', values: ['yes'] };

/** The one value of "capitals": they are drawn as the powers they stand for. */
export const FOLDED: FacetChoice = { mode: 'only', values: ['folded'] };

/** Whether the details of the selection stand beside the view; a page of its own makes room for evidence only. */
export function showsDetails({ view, edge, claims }: Place): boolean {
  return hasFilters(view) || (view === 'entity' && (edge !== null || claims.length > 0));
}

/** The graph with nothing selected. */
export const START: Place = {
  view: 'graph',
  nodes: [],
  edge: null,
  claims: [],
  article: null,
  entity: null,
  claim: null,
  mention: null,
  parameters: new Map(),
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

const OWN_KEYS: readonly string[] = [
  'node',
  'edge',
  'claim',
  'claims',
  'mention',
  'text',
  'least',
  'contested',
  'capitals',
];

/** Whether a key of the address says where a person is or what is filtered, so that no view may use it. */
export function isReserved(key: string): boolean {
  const plain = key.replace(/^not-/, '');
  return OWN_KEYS.includes(plain) || FACETS.some((facet) => facet === plain);
}

/** Place and filters as the address's hash. */
export function encodeHash(place: Place, choices: Choices): string {
  const parameters = new URLSearchParams();
  for (const [key, { mode, values }] of choices) {
    parameters.set(mode === 'only' ? key : `not-${key}`, values.map(escapeComma).join(','));
  }
  if (place.nodes.length > 0) parameters.set('node', place.nodes.map(escapeComma).join(','));
  if (place.edge !== null) parameters.set('edge', place.edge);
  if (place.claims.length > 0) parameters.set('claims', joinClaims(place.claims));
  if (place.claim !== null) parameters.set('claim', place.claim);
  if (place.mention !== null) parameters.set('mention', place.mention.join('-'));
  for (const [key, text] of place.parameters) parameters.set(key, text);
  const open = place.view === 'articles' ? place.article : place.view === 'entity' ? place.entity : null;
  const path = open === null ? place.view : `${place.view}/${encodeURIComponent(open)}`;
  const query = parameters.toString().replaceAll('%2C', ',');
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

/** Reads a hash that may come from anywhere; what it does not say is as at the start. */
export function decodeHash(hash: string): { place: Place; choices: Choices } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [first, opened] = path.split('/');
  const view = VIEWS.find((known) => known === first) ?? START.view;
  const open = opened === undefined || opened === '' ? null : decode(opened);
  const parameters = new URLSearchParams(query);
  return {
    place: {
      view,
      nodes: splitList(parameters.get('node') ?? ''),
      edge: parameters.get('edge'),
      claims: splitClaims(parameters.get('claims') ?? ''),
      article: view === 'articles' ? open : null,
      entity: view === 'entity' ? open : null,
      claim: parameters.get('claim'),
      mention: parameters.has('claim') ? null : readSpan(parameters.get('mention') ?? ''),
      parameters: new Map([...parameters].filter(([key]) => /^[a-z]/.test(key) && !isReserved(key))),
    },
    choices: decodeChoices(parameters),
  };
}

function decodeChoices(parameters: URLSearchParams): Choices {
  const choices = new Map<FilterKey, FacetChoice>();
  for (const [key, value] of parameters) {
    const facet = FACETS.find((known) => key === known || key === `not-${known}`);
    if (facet !== undefined)
      choices.set(facet, { mode: key === facet ? 'only' : 'without', values: splitList(value) });
    else if (key === 'least' && /^[1-9]\d{0,5}$/.test(value))
      choices.set(key, { mode: 'only', values: [value] });
    else if (key === 'text' && value.trim() !== '')
      choices.set(key, { mode: 'only', values: splitList(value) });
    else if (key === 'contested') choices.set(key, CONTESTED);
    else if (key === 'capitals') choices.set(key, FOLDED);
  }
  return choices;
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

function unescapeComma(value: string): string {
  return value.replaceAll('~2', '*').replaceAll('~1', ',').replaceAll('~0', '~');
}

function splitList(list: string): string[] {
  return list === '' ? [] : list.split(',').map(unescapeComma);
}

/** Claim ids with those of one article together: `a1.c2*c5,a3.c1`. */
function joinClaims(ids: readonly string[]): string {
  const byArticle = new Map<string, string[]>();
  for (const id of ids) {
    const [article, claim] = atLastDot(id);
    const escaped = escapeComma(claim).replaceAll('*', '~2');
    const known = byArticle.get(article);
    if (known) known.push(escaped);
    else byArticle.set(article, [escaped]);
  }
  return [...byArticle].map(([article, claims]) => escapeComma(article) + claims.join('*')).join(',');
}

function splitClaims(list: string): string[] {
  if (list === '') return [];
  return list.split(',').flatMap((part) => {
    const [article, claims] = atLastDot(part);
    return claims.split('*').map((claim) => unescapeComma(article) + unescapeComma(claim));
  });
}

/** What stands up to the last dot, the dot included, and what stands behind it. */
function atLastDot(text: string): [string, string] {
  const at = text.lastIndexOf('.') + 1;
  return [text.slice(0, at), text.slice(at)];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
