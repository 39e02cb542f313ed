/**
 * Judged claims ↔ JSON Lines of ids and offsets, never words, and their precision: overall, of accusations, by
 * predicate and by what was wrong, each with the 95 % interval of Wilson (1927), which holds for small samples
 * too. A claim whose relation is right but whose holder, certainty or polarity is not counts as wrong, and as
 * right in the column of relations. O(n) in verdicts.
 */
import type { Span } from '../base/span.ts';
import { PREDICATES, type Predicate } from '../claims/claim.ts';
import { SAMPLES, type DrawnClaim, type Sample } from './draw-claims.ts';
import { OPEN_CORPORA, type OpenArticle, type OpenCorpus } from './open-articles.ts';
import { CorpusError } from './score-sets.ts';

/** What is wrong with a claim, worst first: one is named a claim. The last three leave the relation right. */
export const ERROR_CLASSES = {
  unrelated: 'the sentence asserts nothing between the two',
  sense: 'the trigger means something else here, or no deed of the twenty',
  party: 'an end is a topic, a thing, a time or a bare place: nobody who does it or undergoes it',
  end: 'the relation is there, but one end is another than this',
  direction: 'the relation is there the other way round',
  predicate: 'the two are related by another of the twenty',
  former: 'a role or tie that the sentence says is over',
  reference: 'the words marked are right, but not the one who is named for them',
  polarity: 'said to be so where it is said not to be, or the other way round',
  certainty: 'more or less certain than its holder says',
  claimant: 'held by somebody else',
} as const;
export type ErrorClass = keyof typeof ERROR_CLASSES;

const HOLDING: ReadonlySet<string> = new Set<ErrorClass>(['polarity', 'certainty', 'claimant']);

/** The judged claims that the judge of readings learns from; articles in it never measure. */
export const LEARNT_VERDICTS = 'tests/quality/verdicts/learnt.jsonl';

/** One line of a verdict file; `verdict` is null until judged. */
export interface Verdict {
  readonly corpus: OpenCorpus;
  readonly article: string;
  readonly sample: Sample;
  readonly predicate: Predicate;
  readonly sentence: Span;
  readonly subject: Span;
  readonly object: Span;
  readonly trigger: Span;
  readonly verdict: 'right' | 'wrong' | null;
  /** Named exactly where the verdict is `wrong`. */
  readonly error: ErrorClass | null;
}

/** The lines to fill in for a drawn sample, in the order of its sheet. */
export function unjudged(drawn: readonly DrawnClaim[]): string {
  return drawn
    .map(({ corpus, sample, extraction, claim }): Verdict => ({
      corpus,
      article: extraction.article.id,
      sample,
      predicate: claim.predicate,
      sentence: claim.sentence,
      subject: claim.subjectSpan,
      object: claim.objectSpan,
      trigger: claim.trigger,
      verdict: null,
      error: null,
    }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

/** The verdicts of a file's text. Throws `CorpusError` naming `file` and line where one is no whole verdict. */
export function readVerdicts(text: string, file: string): Verdict[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fault = (reason: string): CorpusError => new CorpusError(`${file}:${index + 1}`, reason);
    let verdict: Verdict;
    try {
      verdict = JSON.parse(line) as Verdict;
    } catch {
      throw fault('is no JSON');
    }
    const reason = faultOf(verdict);
    if (reason !== null) throw fault(reason);
    return [verdict];
  });
}

function faultOf(verdict: Verdict): string | null {
  if (!OPEN_CORPORA.includes(verdict.corpus) || typeof verdict.article !== 'string')
    return 'names no article of a known corpus';
  if (!SAMPLES.includes(verdict.sample)) return 'is of no known sample';
  if (!PREDICATES.includes(verdict.predicate)) return 'has no known predicate';
  const spans = [verdict.sentence, verdict.subject, verdict.object, verdict.trigger];
  if (!spans.every(isSpan)) return 'lacks a span';
  if (verdict.verdict !== 'right' && verdict.verdict !== 'wrong') return 'is not judged';
  const isNamed = verdict.error !== null && Object.hasOwn(ERROR_CLASSES, verdict.error);
  if (isNamed !== (verdict.verdict === 'wrong'))
    return 'must name an error class where it is wrong, only there';
  return null;
}

function isSpan(span: unknown): boolean {
  if (!Array.isArray(span) || span.length !== 2) return false;
  const [start, end] = span as unknown[];
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) < Number(end)
  );
}

/** An article that something was judged or labelled in. */
export type SeenArticle = Pick<Verdict, 'corpus' | 'article'>;

/**
 * The articles that lines of verdicts or of labelled sentences name, one for each line. Throws `CorpusError`
 * naming `file` and line where one names none.
 */
export function seenArticles(text: string, file: string): SeenArticle[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fault = new CorpusError(`${file}:${index + 1}`, 'names no article of a known corpus');
    try {
      const { corpus, article } = JSON.parse(line) as Partial<SeenArticle>;
      if (OPEN_CORPORA.includes(corpus!) && typeof article === 'string')
        return [{ corpus: corpus!, article }];
    } catch {
      throw fault;
    }
    throw fault;
  });
}

/** The articles in which nothing was judged or labelled. */
export function unseenOf(articles: readonly OpenArticle[], seenIn: readonly SeenArticle[]): OpenArticle[] {
  const seen = new Set(seenIn.map(({ corpus, article }) => `${corpus} ${article}`));
  return articles.filter(({ corpus, article }) => !seen.has(`${corpus} ${article.id}`));
}

/** `[from, to]` in which a share lies with 95 % confidence when `right` of `all` were right; [0, 1] of none. */
export function wilsonInterval(right: number, all: number): readonly [from: number, to: number] {
  if (!Number.isInteger(right) || !Number.isInteger(all) || !(0 <= right && right <= all))
    throw new RangeError(`${right} of ${all} is no share`);
  if (all === 0) return [0, 1];
  const z = 1.959964;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

/** The tables: precision by sample and predicate, then the error classes of the even sample and accusations. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const even = verdicts.filter(({ sample }) => sample === 'even');
  const accusations = verdicts.filter(({ predicate }) => predicate === 'accuses');
  const groups: [string, readonly Verdict[]][] = [
    ['even sample', even],
    ['all accusations', accusations],
    ...PREDICATES.map((one): [string, readonly Verdict[]] => [
      `  ${one}`,
      even.filter(({ predicate }) => predicate === one),
    ]),
  ];
  const rows = [
    ['', 'claims', 'right', 'precision, 95 % interval', 'relation right'],
    ...groups.filter(([, group]) => group.length > 0).map(([name, group]) => precisionRow(name, group)),
  ];
  const errors = [
    ['what is wrong', 'even sample', 'accusations'],
    ...Object.keys(ERROR_CLASSES).map((name) => [
      name,
      ...[even, accusations].map((group) => String(group.filter(({ error }) => error === name).length)),
    ]),
  ];
  return `${aligned(rows)}\n\n${aligned(errors)}`;
}

function precisionRow(name: string, group: readonly Verdict[]): string[] {
  const right = group.filter(({ verdict }) => verdict === 'right').length;
  const related = group.filter(({ error }) => error === null || HOLDING.has(error)).length;
  return [
    name,
    String(group.length),
    String(right),
    share(right, group.length),
    share(related, group.length),
  ];
}

function share(right: number, all: number): string {
  const [from, to] = wilsonInterval(right, all);
  return `${(right / all).toFixed(3)} (${from.toFixed(3)} to ${to.toFixed(3)})`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
