/**
 * The columns of the two tables, of claims and of entities, as definition objects over the case as it is drawn.
 * What needs words of the interface (names, verbs, dates, holders) comes in. A row of entities is counted from the
 * shown claims in one pass, O(c).
 */
import type { CaseClaim, CaseEntity, ResolvedCase } from '../casefile/case-entities.ts';
import { tiesOf } from '../casefile/ties.ts';
import { CERTAINTIES, PREDICATES, type Certainty, type Claim } from '../claims/claim.ts';
import type { EntityKind } from '../entities/entity.ts';
import { claimantKeys, drawnAs } from './filters.ts';
import { originOf } from './project.ts';
import type { Column } from './table.ts';

/** The columns of claims, in reading order. */
export const CLAIM_COLUMN_IDS = [
  'subject',
  'relation',
  'object',
  'certainty',
  'claimant',
  'behalf',
  'said',
  'happened',
  'origin',
  'article',
  'sentence',
  'answers',
  'family',
  'confidence',
] as const;
export type ClaimColumnId = (typeof CLAIM_COLUMN_IDS)[number];

/** The columns of entities, in reading order. */
export const ENTITY_COLUMN_IDS = [
  'name',
  'kind',
  'claims',
  'does',
  'suffers',
  'says',
  'accuses',
  'accused',
  'denies',
  'contested',
  'articles',
  'first',
  'last',
  'aliases',
  'roles',
] as const;
export type EntityColumnId = (typeof ENTITY_COLUMN_IDS)[number];

/** What the interface calls things. */
export interface TableWords {
  /** An entity's name as it stands in a list. */
  readonly nameOf: (entity: string) => string;
  /** Who holds a claim, outermost last: "Bergner", "the article itself". */
  readonly holderOf: (claim: CaseClaim) => string;
  readonly verbOf: (claim: Claim) => string;
  readonly certaintyOf: (certainty: Certainty) => string;
  readonly familyOf: (claim: Claim) => string;
  readonly kindOf: (kind: EntityKind) => string;
  readonly titleOf: (article: string) => string;
  readonly originOf: (origin: string) => string;
}

/** The columns of claims over one state of the case. */
export function claimColumns(
  resolved: ResolvedCase,
  words: TableWords,
): readonly Column<CaseClaim, ClaimColumnId>[] {
  const articleOf = ({ article }: CaseClaim) => resolved.extractions.get(article)?.article;
  const endName = (entity: string): string => words.nameOf(drawnAs(resolved, entity));
  const ties = tiesOf(resolved);
  return [
    text('subject', ({ subject }) => endName(subject)),
    {
      ...text('relation', ({ claim }) => words.verbOf(claim)),
      order: ({ claim }) => PREDICATES.indexOf(claim.predicate) * 2 + (claim.polarity === 'negative' ? 1 : 0),
    },
    text('object', ({ object }) => endName(object)),
    {
      ...text('certainty', ({ claim }) => words.certaintyOf(claim.certainty)),
      order: ({ claim }) => CERTAINTIES.indexOf(claim.certainty),
    },
    text('claimant', words.holderOf),
    text('behalf', ({ onBehalfOf }) => (onBehalfOf === null ? null : words.nameOf(onBehalfOf))),
    text('said', (row) => articleOf(row)?.date ?? null),
    text('happened', ({ claim: { time } }) => (time === null ? null : spanOfDays(time.from, time.to))),
    text('origin', (row) => words.originOf(originOf(resolved, row))),
    text('article', ({ article }) => words.titleOf(article)),
    text('sentence', (row) => {
      const words =
        articleOf(row)
          ?.text.slice(...row.claim.sentence)
          .trim() ?? '';
      return words === '' ? null : words;
    }),
    figure('answers', (row) => ties.deniedBy([row]).length + ties.contradictedBy([row]).length),
    text('family', ({ claim }) => words.familyOf(claim)),
    figure('confidence', ({ claim }) => claim.confidence),
  ];
}

/** `2007-07-02`, or `2007-07-01/2007-07-31` for a stretch of days. */
function spanOfDays(from: string, to: string): string {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  return first === last ? first : `${first}/${last}`;
}

function text<Row, Id extends string>(id: Id, value: (row: Row) => string | null): Column<Row, Id> {
  return { id, isFigure: false, value };
}

function figure<Row, Id extends string>(id: Id, value: (row: Row) => number): Column<Row, Id> {
  return { id, isFigure: true, value };
}

/** One entity with what the shown claims tell of it. */
export interface EntityRow {
  readonly id: string;
  readonly entity: CaseEntity;
  /** Shown claims it is an end of. */
  claims: number;
  /** As subject, and as object. */
  does: number;
  suffers: number;
  /** Claims it holds, itself or through those who speak for it. */
  says: number;
  /** Accusations it makes and takes, as the ends of `accuses`. */
  accuses: number;
  accused: number;
  /** Claims it denies. */
  denies: number;
  /** Claims about it that somebody denies or contradicts. */
  contested: number;
  /** Articles of those claims; their first and last date, null where none is dated. */
  readonly articles: Set<string>;
  first: string | null;
  last: string | null;
}

/** The entities that the claims touch as ends or holders, the most claimed about first. */
export function entityRows(resolved: ResolvedCase, claims: readonly CaseClaim[]): EntityRow[] {
  const rows = new Map<string, EntityRow>();
  const ties = tiesOf(resolved);
  const rowOf = (key: string, claim: CaseClaim): EntityRow | null => {
    const id = drawnAs(resolved, key);
    const entity = resolved.entities.get(id);
    if (entity === undefined) return null;
    let row = rows.get(id);
    if (row === undefined) rows.set(id, (row = emptyRow(id, entity)));
    seen(row, claim.article, resolved.extractions.get(claim.article)?.article.date ?? null);
    return row;
  };
  for (const claim of claims) {
    const { predicate, certainty } = claim.claim;
    const accuses = predicate === 'accuses' ? 1 : 0;
    const contested = ties.isContested(claim) ? 1 : 0;
    const [subject, object] = [rowOf(claim.subject, claim), rowOf(claim.object, claim)];
    for (const row of new Set([subject, object])) {
      if (row === null) continue;
      row.claims++;
      row.contested += contested;
    }
    if (subject !== null) {
      subject.does++;
      subject.accuses += accuses;
    }
    if (object !== null) {
      object.suffers++;
      object.accused += accuses;
    }
    for (const row of new Set(claimantKeys(claim).map((key) => rowOf(key, claim)))) {
      if (row === null) continue;
      row.says++;
      if (certainty === 'denied') row.denies++;
    }
  }
  return [...rows.values()].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
}

function emptyRow(id: string, entity: CaseEntity): EntityRow {
  return {
    id,
    entity,
    claims: 0,
    does: 0,
    suffers: 0,
    says: 0,
    accuses: 0,
    accused: 0,
    denies: 0,
    contested: 0,
    articles: new Set(),
    first: null,
    last: null,
  };
}

function seen(row: EntityRow, article: string, date: string | null): void {
  row.articles.add(article);
  if (date === null) return;
  if (row.first === null || date < row.first) row.first = date;
  if (row.last === null || date > row.last) row.last = date;
}

/** The columns of entities. */
export function entityColumns(words: TableWords): readonly Column<EntityRow, EntityColumnId>[] {
  return [
    text('name', ({ entity }) => words.nameOf(entity.id)),
    text('kind', ({ entity }) => words.kindOf(entity.kind)),
    figure('claims', ({ claims }) => claims),
    figure('does', ({ does }) => does),
    figure('suffers', ({ suffers }) => suffers),
    figure('says', ({ says }) => says),
    figure('accuses', ({ accuses }) => accuses),
    figure('accused', ({ accused }) => accused),
    figure('denies', ({ denies }) => denies),
    figure('contested', ({ contested }) => contested),
    figure('articles', ({ articles }) => articles.size),
    text('first', ({ first }) => first),
    text('last', ({ last }) => last),
    text('aliases', ({ entity }) => (entity.aliases.length === 0 ? null : entity.aliases.join(', '))),
    text('roles', ({ entity }) => (entity.roles.length === 0 ? null : entity.roles.join(', '))),
  ];
}
