/**
 * `src/train/labels/open-sentences.jsonl`: sentences of corpora that may not be copied, by article and offsets,
 * with the parties that our reader marked in them and every relation that somebody who has not read the rules
 * found between two of these. A line is a sentence; a claim is "1 accuses 2", places in the list of parties from
 * 1, a question mark behind the predicate where the reader could not tell. What is not listed does not hold.
 * Each line is checked. O(n).
 */
import type { Span } from '../base/span.ts';
import { PREDICATES, type Predicate } from '../claims/claim.ts';
import type { LabelledClaim } from './labelled-sentences.ts';
import { OPEN_CORPORA, type OpenCorpus } from './open-articles.ts';
import { CorpusError } from './score-sets.ts';

/** One sentence; all spans are offsets into its article. */
export interface OpenSentence {
  readonly corpus: OpenCorpus;
  readonly article: string;
  readonly sentence: Span;
  readonly parties: readonly Span[];
  readonly claims: readonly LabelledClaim[];
  /** Claims that may hold or not. */
  readonly unsure: readonly LabelledClaim[];
}

/** The sentences of a file's text in order. Throws `CorpusError` naming `file` and line. */
export function readOpenSentences(text: string, file: string): OpenSentence[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fault = (reason: string): CorpusError => new CorpusError(`${file}:${index + 1}`, reason);
    let fields: Partial<Record<string, unknown>>;
    try {
      fields = JSON.parse(line) as Partial<Record<string, unknown>>;
    } catch (error) {
      throw new CorpusError(`${file}:${index + 1}`, 'is no JSON', { cause: error });
    }
    return [sentenceOf(fields, fault)];
  });
}

function sentenceOf(
  { corpus, article, sentence, parties, claims }: Partial<Record<string, unknown>>,
  fault: (reason: string) => CorpusError,
): OpenSentence {
  const known = OPEN_CORPORA.find((one) => one === corpus);
  if (known === undefined || typeof article !== 'string') throw fault('names no article of a known corpus');
  if (!isSpan(sentence)) throw fault('has no sentence');
  if (!Array.isArray(parties) || !parties.every(isSpan)) throw fault('has no list of parties');
  if (parties.some(([start, end]) => start < sentence[0] || end > sentence[1]))
    throw fault('has a party outside the sentence');
  if (!Array.isArray(claims)) throw fault('has no list of claims');
  const read = claims.map((claim) => claimOf(claim, parties, fault));
  const of = (isUnsure: boolean): LabelledClaim[] =>
    read.filter((one) => one.isUnsure === isUnsure).map(({ claim }) => claim);
  return { corpus: known, article, sentence, parties, claims: of(false), unsure: of(true) };
}

function claimOf(
  words: unknown,
  parties: readonly Span[],
  fault: (reason: string) => CorpusError,
): { claim: LabelledClaim; isUnsure: boolean } {
  const [, from, name, doubt, to] = /^(\d+) (\w+)(\??) (\d+)$/.exec(String(words)) ?? [];
  const predicate = PREDICATES.find((one) => one === name) as Predicate | undefined;
  if (predicate === undefined) throw fault(`tells no claim of the twenty predicates: ${String(words)}`);
  const [subject, object] = [parties[Number(from) - 1], parties[Number(to) - 1]];
  if (subject === undefined || object === undefined || from === to)
    throw fault(`links no two of its ${parties.length} parties: ${String(words)}`);
  return { claim: { subject, predicate, object }, isUnsure: doubt === '?' };
}

function isSpan(span: unknown): span is Span {
  if (!Array.isArray(span) || span.length !== 2) return false;
  const [start, end] = span as unknown[];
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) < Number(end)
  );
}
