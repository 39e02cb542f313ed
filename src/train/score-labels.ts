/**
 * Sentences of open articles of which somebody marked all relations (`open-sentences.ts`) → how many of these are
 * read and how many of the claims read there are right, by predicate. The relation alone counts: two entities, the
 * direction and the predicate. Claims between others than the marked parties and relations that the reader was unsure
 * of count for nothing. O(n) in the text of the articles.
 */
import { PREDICATES, SYMMETRIC, type Claim, type Predicate } from '../claims/claim.ts';
import { groupBy } from '../base/group-by.ts';
import { overlaps, type Span } from '../base/span.ts';
import { extract } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import type { LabelledClaim } from './labelled-sentences.ts';
import type { OpenArticle } from './open-articles.ts';
import type { OpenSentence } from './open-sentences.ts';

/** Relations of one predicate. */
export interface LabelCounts {
  marked: number;
  found: number;
  read: number;
  right: number;
}

/** Reads the articles that hold labelled sentences and counts by predicate. */
export async function scoreLabels(
  articles: readonly OpenArticle[],
  labelled: readonly OpenSentence[],
  models: LanguageModels,
): Promise<ReadonlyMap<Predicate, LabelCounts>> {
  const counts = new Map(
    PREDICATES.map((predicate) => [predicate, { marked: 0, found: 0, read: 0, right: 0 }]),
  );
  const byArticle = groupBy(labelled, ({ corpus, article }) => `${corpus} ${article}`);
  for (const { corpus, article } of articles) {
    const sentences = byArticle.get(`${corpus} ${article.id}`);
    if (sentences === undefined) continue;
    const read = await extract(article, models);
    for (const sentence of sentences) countSentence(read, sentence, counts);
  }
  return counts;
}

/** Adds what is marked and read in one sentence. */
export function countSentence(
  { claims, mentions }: Pick<Extraction, 'claims' | 'mentions'>,
  { sentence, parties, claims: marked, unsure }: OpenSentence,
  counts: ReadonlyMap<Predicate, LabelCounts>,
): void {
  const entityAt = new Map(mentions.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
  const isParty = (party: Span, entity: string, span: Span): boolean =>
    overlaps(party, span) || entityAt.get(party.join(' ')) === entity;
  const isOf = ({ predicate, subject, object }: LabelledClaim, claim: Claim): boolean => {
    const stands = (from: Span, to: Span): boolean =>
      isParty(from, claim.subject, claim.subjectSpan) && isParty(to, claim.object, claim.objectSpan);
    return (
      predicate === claim.predicate &&
      (stands(subject, object) || (SYMMETRIC.has(predicate) && stands(object, subject)))
    );
  };
  const here = claims.filter(
    (claim) =>
      claim.sentence[0] === sentence[0] &&
      claim.sentence[1] === sentence[1] &&
      parties.some((party) => isParty(party, claim.subject, claim.subjectSpan)) &&
      parties.some((party) => isParty(party, claim.object, claim.objectSpan)),
  );
  for (const label of marked) {
    const count = counts.get(label.predicate)!;
    count.marked++;
    if (here.some((claim) => isOf(label, claim))) count.found++;
  }
  for (const claim of here) {
    if (unsure.some((label) => isOf(label, claim))) continue;
    const count = counts.get(claim.predicate)!;
    count.read++;
    if (marked.some((label) => isOf(label, claim))) count.right++;
  }
}

/** One line a predicate and one for all. */
export function labelTable(counts: ReadonlyMap<Predicate, LabelCounts>): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const line = (name: string, { marked, found, read, right }: LabelCounts): string =>
    `${name.padEnd(12)} read ${share(found, marked)} of ${marked} marked; right ${share(right, read)} of ${read} read`;
  const all = [...counts.values()].reduce((sum, one) => ({
    marked: sum.marked + one.marked,
    found: sum.found + one.found,
    read: sum.read + one.read,
    right: sum.right + one.right,
  }));
  return [...[...counts].map(([predicate, one]) => line(predicate, one)), line('all', all)].join('\n');
}
