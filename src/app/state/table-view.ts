/**
 * What the table remembers in the address (rows, order, columns, words looked for), its columns in the words of
 * the interface, and what is copied from it.
 */
import type { CaseClaim } from '../../casefile/case-entities.ts';
import { FAMILY_OF } from '../../claims/claim.ts';
import {
  CLAIM_COLUMN_IDS,
  ENTITY_COLUMN_IDS,
  type ClaimColumnId,
  type EntityColumnId,
  type TableWords,
} from '../../graph/table-columns.ts';
import type { SortBy } from '../../graph/table.ts';
import { CERTAINTY_NAMES, FAMILY_NAMES, KIND_NAMES, texts, verb } from '../texts.ts';
import { answererName } from './answers.ts';
import { citationOf } from './citations.ts';
import { nearestHolder } from './evidence.ts';
import type { Session } from './session.svelte.ts';
import { defineChoice, defineParameter, type ViewParameter } from './view-parameters.ts';

/** What can stand in the rows. */
export const ROW_KINDS = ['claims', 'entities'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export const ROWS = defineChoice('rows', ROW_KINDS, 'claims');

export const FIND: ViewParameter<string> = defineParameter({
  key: 'find',
  parse: (text) => text.slice(0, 200),
  format: (text) => text,
  fallback: '',
});

/** The order of the claims, and of the entities. */
export const CLAIM_SORT = sortParameter<ClaimColumnId>('claims-by', CLAIM_COLUMN_IDS, {
  column: 'said',
  isDescending: false,
});
export const ENTITY_SORT = sortParameter<EntityColumnId>('entities-by', ENTITY_COLUMN_IDS, {
  column: 'claims',
  isDescending: true,
});

/** The columns that are shown, of claims and of entities. */
export const CLAIM_COLUMNS = columnsParameter<ClaimColumnId>('claim-columns', CLAIM_COLUMN_IDS, [
  'subject',
  'relation',
  'object',
  'certainty',
  'claimant',
  'said',
  'article',
]);
export const ENTITY_COLUMNS = columnsParameter<EntityColumnId>('entity-columns', ENTITY_COLUMN_IDS, [
  'name',
  'claims',
  'says',
  'accuses',
  'accused',
  'denies',
  'contested',
  'first',
  'last',
]);

/** `said`, or `said.last` where the last stands first. */
function sortParameter<Id extends string>(
  key: string,
  ids: readonly Id[],
  fallback: SortBy<Id>,
): ViewParameter<SortBy<Id>> {
  return defineParameter({
    key,
    parse: (text) => {
      const column = ids.find((id) => id === text.replace(/\.last$/, ''));
      return column === undefined ? null : { column, isDescending: text.endsWith('.last') };
    },
    format: ({ column, isDescending }) => (isDescending ? `${column}.last` : column),
    fallback,
  });
}

/** Ids between dots, in the order of the columns. */
function columnsParameter<Id extends string>(
  key: string,
  ids: readonly Id[],
  fallback: readonly Id[],
): ViewParameter<readonly Id[]> {
  return defineParameter({
    key,
    parse: (text) => {
      const named = new Set(text.split('.'));
      const known = ids.filter((id) => named.has(id));
      return known.length === 0 ? null : known;
    },
    format: (columns) => columns.join('.'),
    fallback,
  });
}

/** The sort after a click on a column's head: turned round, or by it, figures from the greatest. */
export function sortAfter<Id extends string>(sort: SortBy<Id>, column: Id, isFigure: boolean): SortBy<Id> {
  if (sort.column === column) return { column, isDescending: !sort.isDescending };
  return { column, isDescending: isFigure };
}

/** The words of the interface for the columns. */
export function tableWords(session: Session): TableWords {
  const nameOf = (id: string): string => session.entityName(session.graph.nodeOf(id));
  return {
    nameOf,
    holderOf: (claim) => answererName(nearestHolder(claim), (id) => session.entityName(id)),
    verbOf: ({ predicate, polarity }) => verb(predicate, polarity),
    certaintyOf: (certainty) => CERTAINTY_NAMES[certainty].toLowerCase(),
    familyOf: ({ predicate }) => FAMILY_NAMES[FAMILY_OF[predicate]],
    kindOf: (kind) => KIND_NAMES[kind][0],
    titleOf: (article) => session.case.resolved.extractions.get(article)?.article.title ?? texts.untitled,
    originOf: (origin) => (origin === '' ? texts.unknownOrigin : origin),
  };
}

/** The citation of a claim's sentence, with its number where that is known. */
export function claimCitation(session: Session, claim: CaseClaim): string {
  const article = session.case.resolved.extractions.get(claim.article)?.article;
  if (article === undefined) return '';
  return citationOf(article, session.sentences.numberAt(article.id, claim.claim.trigger[0]));
}

/** Makes the sentences of the claims' articles known. */
export async function knowSentences(session: Session, claims: readonly CaseClaim[]): Promise<void> {
  const ids = new Set(claims.map(({ article }) => article));
  const known = [...ids].flatMap((id) => session.case.resolved.extractions.get(id)?.article ?? []);
  await Promise.all(known.map((article) => session.sentences.want(article)));
}
