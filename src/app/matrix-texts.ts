/**
 * What the matrix says: its question for each relation, its sums in sentences, and each cell and line as it is read out.
 */
import type { Relation } from '../graph/matrix.ts';
import { capital, counted, figure } from './wording.ts';

const QUESTIONS: Readonly<Record<Relation, string>> = {
  force: 'Who uses force against whom?',
  dispute: 'Who is in dispute with whom?',
  backing: 'Who backs whom?',
  talks: 'Who talks with whom?',
  ties: 'Who is tied to whom and where?',
  attacks: 'Who attacks whom?',
  coerces: 'Who coerces whom?',
  threatens: 'Who threatens whom?',
  sanctions: 'Who sanctions whom?',
  protests: 'Who protests against whom?',
  accuses: 'Who accuses whom?',
  rejects: 'Who rejects whom?',
  requests: 'Who makes requests of whom?',
  agrees_with: 'Who agrees with whom?',
  yields_to: 'Who yields to whom?',
  meets: 'Who meets whom?',
  supports: 'Who supports whom?',
  helps: 'Who helps whom?',
  member_of: 'Who is a member of what?',
  leads: 'Who leads what?',
  controls: 'Who controls what?',
  located_in: 'Who is located where?',
  allied_with: 'Who is allied with whom?',
  opposed_to: 'Who is opposed to whom?',
  family_of: 'Who is family of whom?',
};

/** Claims of a relation: "45 accusations", "one claim". */
function claimsOf(relation: Relation, count: number): string {
  return counted(count, relation === 'accuses' ? 'accusation' : 'claim');
}

/** "a third" is left to the reader: whole per cent, at least one. */
function share(part: number, whole: number): string {
  return `${figure(Math.max(1, Math.round((100 * part) / whole)))}%`;
}

export const MATRIX_TEXTS = {
  question: (relation: Relation) => QUESTIONS[relation],
  relation: 'Relation',
  allOf: (family: string) => `${family}, all of it`,
  order: 'Order',
  orders: { cluster: 'Cluster', name: 'Name', count: 'Count' },
  rows: (relation: Relation) => (relation === 'accuses' ? 'accuser' : 'who'),
  columns: (relation: Relation) => (relation === 'accuses' ? 'accused' : 'whom'),
  label: (relation: Relation, rows: number, columns: number) =>
    `${QUESTIONS[relation]} A table of ${counted(rows, 'row')} and ${counted(columns, 'column')}.`,
  sums: (relation: Relation, claims: number, rows: number, columns: number) =>
    `${capital(claimsOf(relation, claims))} by ${figure(rows)} about ${figure(columns)}`,
  unanswered: (count: number) =>
    count === 0 ? 'each is answered' : `${figure(count)} ${count === 1 ? 'stands' : 'stand'} unanswered`,
  most: (relation: Relation, maker: string, made: number, target: string, received: number, all: number) =>
    relation === 'accuses'
      ? `${maker} makes ${share(made, all)} of them, and ${target} receives ${share(received, all)}.`
      : `${share(made, all)} have ${maker} in the row, ${share(received, all)} have ${target} in the column.`,
  none: (relation: Relation) =>
    `No ${relation === 'accuses' ? 'accusation' : 'claim of this kind'} is shown.`,
  noneInCase: 'None is in the case.',
  leftOut: (rows: number, columns: number, claims: number) =>
    `${capital(counted(rows, 'more row'))} and ${counted(columns, 'more column')} with the fewest claims are left out, ${counted(claims, 'claim')} in all.`,
  showAll: 'Show them all',
  showFewer: 'Leave out the least',
  cell: (relation: Relation, count: number, row: string, column: string) =>
    `${row}, ${column}: ${claimsOf(relation, count)}`,
  emptyCell: (row: string, column: string) => `${row}, ${column}: none`,
  split: (certainty: string, count: number) => `${figure(count)} ${certainty}`,
  opposite: (count: number) => `${figure(count)} say the opposite`,
  noReply: 'no reply found',
  replies: (answered: number, charges: number) =>
    answered === charges ? 'answered' : `${figure(answered)} of ${figure(charges)} answered`,
  rowLabel: (relation: Relation, name: string, total: number) => `${name}, ${claimsOf(relation, total)} made`,
  columnLabel: (relation: Relation, name: string, total: number) =>
    `${name}, ${claimsOf(relation, total)} received`,
  legend: 'How to read a cell',
  further: (columns: number) => counted(columns, 'more column'),
  below: (rows: number) => counted(rows, 'more row'),
  noReplyIn: (articles: number) => `no reply found in ${counted(articles, 'article')}`,
  scale: (relation: Relation) => `1 to 15+ ${relation === 'accuses' ? 'accusations' : 'claims'}`,
  keysMove: 'move',
  keysFilled: 'next filled',
  keysRead: 'read',
} as const;
