/** What the table says of itself: its columns, what is copied, how rows are selected. */
import type { ClaimColumnId, EntityColumnId } from '../graph/table-columns.ts';
import { capital, counted, figure } from './wording.ts';

const CLAIM_HEADS: Readonly<Record<ClaimColumnId, string>> = {
  subject: 'Subject',
  relation: 'Relation',
  object: 'Object',
  certainty: 'Certainty',
  claimant: 'According to',
  behalf: 'Speaks for',
  said: 'Said',
  happened: 'Happened',
  origin: 'Origin',
  article: 'Article',
  sentence: 'Sentence',
  answers: 'Denials',
  family: 'Family',
  confidence: 'Confidence',
};

const ENTITY_HEADS: Readonly<Record<EntityColumnId, string>> = {
  name: 'Name',
  kind: 'Kind',
  claims: 'Claims',
  does: 'To others',
  suffers: 'By others',
  says: 'It claims',
  accuses: 'Accuses',
  accused: 'Accused',
  denies: 'Denies',
  contested: 'Contested',
  articles: 'Articles',
  first: 'First',
  last: 'Last',
  aliases: 'Also called',
  roles: 'Described as',
};

export const TABLE_TEXTS = {
  label: 'Table',
  rows: { claims: 'Claims', entities: 'Entities' },
  rowsLabel: 'What stands in the rows',
  heads: { claims: CLAIM_HEADS, entities: ENTITY_HEADS },
  citation: 'Citation',
  gridLabel: (rows: 'claims' | 'entities', count: number) =>
    rows === 'claims'
      ? `${capital(counted(count, 'claim'))}, one a row`
      : `${capital(counted(count, 'entity', 'entities'))}, one a row`,
  find: 'Find in this table',
  findHint: 'Words in any column',
  fits: (fitting: number, all: number) => `${figure(fitting)} of ${figure(all)} rows fit`,
  count: (rows: 'claims' | 'entities', count: number) =>
    rows === 'claims' ? counted(count, 'claim') : counted(count, 'entity', 'entities'),
  selected: (count: number) => `${figure(count)} selected`,
  columns: 'Columns',
  usual: 'The usual ones',
  sortBy: 'Sorted by',
  descending: 'Descending, turn round',
  ascending: 'Ascending, turn round',
  selectAll: 'Select all rows',
  selectRow: (name: string) => `Select ${name}`,
  copy: (count: number, isSelection: boolean) =>
    isSelection ? `Copy ${counted(count, 'row')}` : `Copy all ${counted(count, 'row')}`,
  copied: (count: number) => `${capital(counted(count, 'row'))} copied, with citations.`,
  copiedEntities: (count: number) => `${capital(counted(count, 'row'))} copied.`,
  notCopied: 'The browser did not allow copying.',
  none: (query: string) => `No row holds “${query}”.`,
  clearFind: 'Show all rows',
  empty: 'No claim fits these filters.',
  tooMany: (most: number) =>
    `More than ${figure(most)} rows are selected here; they can be copied, but the details show nothing of them.`,
  openPage: (name: string) => `Open the page of ${name}`,
  sort: (head: string) => `Sort by ${head}`,
  further: (columns: number) => counted(columns, 'more column'),
} as const;
