/**
 * Articles → a sample of the claims read from them, for somebody to judge who sees sentence and claim alone.
 * Articles are shuffled inside each corpus and taken from the corpora in turn; the claims of each are shuffled
 * and taken from the articles in turn, so that a long article weighs no more than a short one. Accusations are
 * rare, so those that this left and those of further articles are drawn besides. Seeded: the same articles, seed
 * and reading give the same sample. O(n) in what is read, and no more articles are read than are needed.
 */
import { seededRandom } from '../base/random.ts';
import { compareSpans } from '../base/span.ts';
import type { Claim } from '../claims/claim.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Article } from '../text/article.ts';
import { OPEN_CORPORA, type OpenArticle, type OpenCorpus } from './open-articles.ts';

/** The even sample, and the accusations drawn besides it. */
export const SAMPLES = ['even', 'accusations'] as const;
export type Sample = (typeof SAMPLES)[number];

/** At most so many accusations are drawn besides. */
export const MOST_ACCUSATIONS = 60;

/** One claim to judge, and the reading it is of. */
export interface DrawnClaim {
  readonly corpus: OpenCorpus;
  readonly sample: Sample;
  readonly extraction: Extraction;
  readonly claim: Claim;
}

/** How much to draw. */
export interface DrawingSize {
  /** Claims of the even sample. */
  readonly claims: number;
  /** Articles at least; more where these hold too few claims. */
  readonly articles: number;
  readonly seed: number;
}

/** The sample: the even one first, then the accusations, each in the order drawn. */
export async function drawClaims(
  from: readonly OpenArticle[],
  read: (article: Article) => Promise<Extraction>,
  { claims, articles, seed }: DrawingSize,
): Promise<DrawnClaim[]> {
  const random = seededRandom(seed);
  const queues = OPEN_CORPORA.map((corpus) =>
    shuffled(
      from.filter((item) => item.corpus === corpus),
      random,
    ),
  );
  const order = inTurn(queues);
  const pileOf = async ({ corpus, article }: OpenArticle): Promise<DrawnClaim[]> => {
    const extraction = await read(article);
    return shuffled(
      extraction.claims.map((claim): DrawnClaim => ({ corpus, sample: 'even', extraction, claim })),
      random,
    );
  };
  const piles: DrawnClaim[][] = [];
  while (piles.length < order.length && (piles.length < articles || piles.flat().length < claims))
    piles.push(await pileOf(order[piles.length]!));
  const even = inTurn(piles);
  const accusations = even.slice(claims).filter(isAccusation);
  for (const further of order.slice(piles.length)) {
    if (accusations.length >= MOST_ACCUSATIONS) break;
    accusations.push(...(await pileOf(further)).filter(isAccusation));
  }
  return [
    ...even.slice(0, claims),
    ...accusations.slice(0, MOST_ACCUSATIONS).map((one): DrawnClaim => ({ ...one, sample: 'accusations' })),
  ];
}

function isAccusation({ claim }: DrawnClaim): boolean {
  return claim.predicate === 'accuses';
}

/** The first of each list, then the second of each, and so on. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

/** A shuffled copy (Fisher and Yates, as Durstenfeld 1964). */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}

/** The sheet for the judge: every claim with its number from 1, its sentence and its two ends marked. */
export function sheetOf(drawn: readonly DrawnClaim[]): string {
  return drawn.map((one, index) => `${index + 1}. ${describe(one)}\n`).join('\n');
}

function describe({ extraction, claim }: DrawnClaim): string {
  const name = (id: string): string => extraction.entities.find((entity) => entity.id === id)!.name;
  const holders = claim.claimants.map(name).join(' < ');
  const held = holders !== '' ? holders : claim.cue === null ? 'the article itself' : 'somebody unnamed';
  return [
    markedSentence(extraction.article.text, claim),
    `   ${name(claim.subject)} | ${claim.predicate} | ${name(claim.object)}`,
    `   held by ${held}; ${claim.certainty}; ${claim.polarity}`,
  ].join('\n');
}

/** The sentence with `[S …]` around the subject and `[O …]` around the object, on one line. */
function markedSentence(text: string, { sentence: [start, end], subjectSpan, objectSpan }: Claim): string {
  const ends = [
    { span: subjectSpan, letter: 'S' },
    { span: objectSpan, letter: 'O' },
  ].sort((a, b) => compareSpans(a.span, b.span));
  const opened = ends.map(({ span, letter }) => ({ at: span[0], words: `[${letter} ` }));
  const closed = ends.map(({ span }) => ({ at: span[1], words: ']' }));
  const marks = [...closed, ...opened]
    .filter(({ at }) => start <= at && at <= end)
    .sort((a, b) => a.at - b.at);
  let from = start;
  let marked = '';
  for (const { at, words } of marks) {
    marked += text.slice(from, at) + words;
    from = at;
  }
  return (marked + text.slice(from, end)).replaceAll(/\s+/g, ' ');
}
