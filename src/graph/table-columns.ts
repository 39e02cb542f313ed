/**
 * The columns of the two tables, of claims and of entities, as definition objects over the case as it is drawn.
 * What needs words of the interface (names, verbs, dates, holders) comes in. O(1) a cell.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { tiesOf } from '../casefile/ties.ts';
import { CERTAINTIES, PREDICATES, type Certainty, type Claim } from '../claims/claim.ts';
import type { EntityKind } from '../entities/entity.ts';
import type { EntityRow } from './entity-rows.ts';
import { drawnAs } from './filters.ts';
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
    figure('articles', ({ articles }) => articles),
    text('first', ({ first }) => first),
    text('last', ({ last }) => last),
    text('aliases', ({ entity }) => (entity.aliases.length === 0 ? null : entity.aliases.join(', '))),
    text('roles', ({ entity }) => (entity.roles.length === 0 ? null : entity.roles.join(', '))),
  ];
}
