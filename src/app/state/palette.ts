/**
 * What was typed into the search → entities, claimants, articles and commands that fit, the likeliest first.
 * A word fits the beginning of another, or one a slip away. O(names + articles + actions).
 */
import { foldText, isWithinEdits } from '../../base/fold-text.ts';
import { amongWords } from '../wording.ts';
import { PALETTE_TEXTS } from '../action-texts.ts';
import { ACTIONS, keyCap } from './actions.ts';
import type { PagePort } from './page-port.ts';
import type { SearchHit } from './entity-search.ts';
import { outletKey } from './lens-parameters.ts';
import type { Session } from './session.svelte.ts';

/** One thing that can be chosen. */
export interface PaletteItem {
  readonly id: string;
  readonly text: string;
  /** What sort of thing it is, or its key. */
  readonly detail: string;
  /** The entity behind it, where it is one. */
  readonly hit: SearchHit | null;
  readonly run: () => void;
}

const MOST = { entities: 7, claimants: 3, articles: 4, actions: 6, suggested: 14 } as const;
const SLIP_FROM = 5;

/** Whether every word of the query fits a word of the text. */
export function fitsText(text: string, words: readonly string[]): boolean {
  const parts = foldText(text).split(' ');
  return words.every((word) =>
    parts.some((part) => part.startsWith(word) || (word.length >= SLIP_FROM && isWithinEdits(part, word, 1))),
  );
}

/** Items for a query; for an empty one the commands that mean something now. */
export function paletteItems(session: Session, page: PagePort, query: string): PaletteItem[] {
  const words = foldText(query).split(' ').filter(Boolean);
  const actions = ACTIONS.filter(
    ({ id, words: text, when }) => id !== 'palette' && fitsText(text, words) && (when?.(session) ?? true),
  ).map(({ id, words: text, keys, run }): PaletteItem => ({
    id: `action-${id}`,
    text,
    detail: keyCap(keys[0]!),
    hit: null,
    run: () => run(session, page),
  }));
  if (words.length === 0) return actions.slice(0, MOST.suggested);
  const hits = session.search.find(query, MOST.entities);
  const items = [
    ...asked(session, words),
    ...hits.map((hit) => entityItem(session, hit)),
    ...claimants(session, hits, words),
    ...hits.slice(0, 1).map((hit) => pageItem(session, hit)),
    ...articles(session, words),
    ...actions.slice(0, MOST.actions),
    {
      id: 'claims',
      text: PALETTE_TEXTS.claims(amongWords(query.trim())),
      detail: PALETTE_TEXTS.claimsDetail,
      hit: null,
      run: () => session.searchClaims(query),
    },
  ];
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** What is asked for in a command's own words: "page of quds force", "according to iran". */
function asked(session: Session, words: readonly string[]): PaletteItem[] {
  return OWN_WORDS.flatMap(({ opening, itemsOf }) => {
    const rest = opening.every((word, at) => words[at] === word) ? words.slice(opening.length) : [];
    return rest.length === 0
      ? []
      : itemsOf(session, session.search.find(rest.join(' '), MOST.claimants), rest);
  });
}

/** The first words of commands that name somebody. */
const OWN_WORDS: readonly {
  readonly opening: readonly string[];
  readonly itemsOf: (
    session: Session,
    hits: readonly SearchHit[],
    words: readonly string[],
  ) => readonly PaletteItem[];
}[] = [
  {
    opening: openingOf(PALETTE_TEXTS.page),
    itemsOf: (session, hits) => hits.map((hit) => pageItem(session, hit)),
  },
  { opening: openingOf(PALETTE_TEXTS.according), itemsOf: claimants },
];

function openingOf(text: (name: string) => string): string[] {
  return foldText(text('')).split(' ').filter(Boolean);
}

function entityItem(session: Session, hit: SearchHit): PaletteItem {
  const { id, name } = hit.entity;
  return { id, text: name, detail: '', hit, run: () => session.revealNode(id) };
}

function pageItem(session: Session, { entity: { id } }: SearchHit): PaletteItem {
  return {
    id: `page-${id}`,
    text: PALETTE_TEXTS.page(session.entityName(id)),
    detail: PALETTE_TEXTS.pageDetail,
    hit: null,
    run: () => session.openEntity(id),
  };
}

/** Lenses of the entities found that claim something, and of outlets. */
function claimants(session: Session, hits: readonly SearchHit[], words: readonly string[]): PaletteItem[] {
  const { totals } = session.graph;
  const found = hits
    .filter(({ entity }) => totals.claimants.get(entity.id) !== undefined)
    .map(({ entity }) => ({ member: entity.id, name: session.entityName(entity.id) }));
  const outlets = [...totals.origins]
    .filter(([origin]) => origin !== '' && fitsText(origin, words))
    .map(([origin]) => ({ member: outletKey(origin), name: origin }));
  return [...found.slice(0, MOST.claimants), ...outlets.slice(0, MOST.claimants)].map(({ member, name }) => ({
    id: `lens-${member}`,
    text: PALETTE_TEXTS.according(name),
    detail: PALETTE_TEXTS.accordingDetail,
    hit: null,
    run: () => session.lookAs(member),
  }));
}

function articles(session: Session, words: readonly string[]): PaletteItem[] {
  return [...session.case.resolved.extractions.values()]
    .filter(({ article: { title } }) => title !== null && fitsText(title, words))
    .slice(0, MOST.articles)
    .map(({ article: { id, title } }) => ({
      id: `article-${id}`,
      text: title!,
      detail: PALETTE_TEXTS.article,
      hit: null,
      run: () => session.go({ view: 'articles', article: id, claim: null }),
    }));
}
