/**
 * Shown claims → one row an entity with what they tell of it: counted on the columns of the case in one pass, without
 * an object a claim. An article is new to an entity if the last one that it was seen in is another, since claims stand
 * article by article. O(c + n log n) in claims and entities.
 */
import type { CaseEntity, ResolvedCase } from '../casefile/case-entities.ts';
import { compareStrings } from '../casefile/local-entities.ts';
import { columnsOf, type ClaimColumns } from './columns.ts';
import { drawnAs } from './claimants.ts';

/** One entity with what the shown claims tell of it. */
export interface EntityRow {
  readonly id: string;
  readonly entity: CaseEntity;
  /** Shown claims it is an end of. */
  readonly claims: number;
  /** As subject, and as object. */
  readonly does: number;
  readonly suffers: number;
  /** Claims it holds, itself or through those who speak for it. */
  readonly says: number;
  /** Accusations it makes and takes, as the ends of `accuses`. */
  readonly accuses: number;
  readonly accused: number;
  /** Claims it denies. */
  readonly denies: number;
  /** Claims about it that somebody denies or contradicts. */
  readonly contested: number;
  /** Articles of those claims; their first and last date, null where none is dated. */
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** The figures of a row. */
const FIGURES = [
  'claims',
  'does',
  'suffers',
  'says',
  'accuses',
  'accused',
  'denies',
  'contested',
  'articles',
] as const;
type Figure = (typeof FIGURES)[number];

/** The entities that the claims of a mask (1 by claim index) touch as ends or holders, the most claimed about first. */
export function entityRows(resolved: ResolvedCase, mask: Uint8Array): EntityRow[] {
  const columns = columnsOf(resolved);
  const { ids, holderOf } = whoeverCounts(resolved, columns);
  const dates = columns.facets.articles.values.map(
    (id) => resolved.extractions.get(id)?.article.date ?? null,
  );
  const first = ids.map((): string | null => null);
  const last = [...first];
  const tally = Object.fromEntries(FIGURES.map((figure) => [figure, new Uint32Array(ids.length)])) as Record<
    Figure,
    Uint32Array
  >;
  const { codes: predicates, codeOf: predicateCodes } = columns.facets.predicates;
  const { codes: certainties, codeOf: certaintyCodes } = columns.facets.certainties;
  const { codes: articles } = columns.facets.articles;
  const [accusing, denied] = [predicateCodes.get('accuses'), certaintyCodes.get('denied')];
  const { codes: holders, starts } = columns.facets.claimants;
  const seenIn = new Int32Array(ids.length).fill(-1);
  const saidLast = new Int32Array(ids.length).fill(-1);
  const see = (who: number, article: number): void => {
    if (seenIn[who] === article) return;
    seenIn[who] = article;
    tally.articles[who]!++;
    const date = dates[article]!;
    if (date === null) return;
    first[who] = first[who] === null || date < first[who]! ? date : first[who]!;
    last[who] = last[who] === null || date > last[who]! ? date : last[who]!;
  };
  for (let claim = 0; claim < mask.length; claim++) {
    if (mask[claim] === 0) continue;
    const [subject, object] = [columns.subjects[claim]!, columns.objects[claim]!];
    const article = articles[claim]!;
    const accuses = Number(predicates[claim] === accusing);
    tally.does[subject]!++;
    tally.suffers[object]!++;
    tally.accuses[subject]! += accuses;
    tally.accused[object]! += accuses;
    for (const end of subject === object ? [subject] : [subject, object]) {
      see(end, article);
      tally.claims[end]!++;
      tally.contested[end]! += columns.isContested[claim]!;
    }
    const [from, to] = starts === null ? [claim, claim + 1] : [starts[claim]!, starts[claim + 1]!];
    for (let at = from; at < to; at++) {
      const holder = holderOf[holders[at]!]!;
      // A holder that is drawn as another stands there under both names.
      if (holder < 0 || saidLast[holder] === claim) continue;
      saidLast[holder] = claim;
      see(holder, article);
      tally.says[holder]!++;
      tally.denies[holder]! += Number(certainties[claim] === denied);
    }
  }
  const touched = Array.from(ids.keys()).filter((who) => seenIn[who]! >= 0);
  touched.sort((a, b) => tally.claims[b]! - tally.claims[a]! || compareStrings(ids[a]!, ids[b]!));
  return touched.map((who): EntityRow => {
    const id = ids[who]!;
    const figures = Object.fromEntries(FIGURES.map((figure) => [figure, tally[figure][who]!]));
    return {
      id,
      entity: resolved.entities.get(id)!,
      ...(figures as Record<Figure, number>),
      first: first[who]!,
      last: last[who]!,
    };
  });
}

/** Ids by index, ends of claims as in their columns and then all other holders; holders by the code of their facet. */
function whoeverCounts(
  resolved: ResolvedCase,
  { entities, facets }: ClaimColumns,
): { readonly ids: readonly string[]; readonly holderOf: Int32Array } {
  const ids = [...entities];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const holderOf = Int32Array.from(facets.claimants.values, (value) => {
    const id = drawnAs(resolved, value);
    if (!resolved.entities.has(id)) return -1;
    const index = indexOf.get(id) ?? ids.push(id) - 1;
    indexOf.set(id, index);
    return index;
  });
  return { ids, holderOf };
}
