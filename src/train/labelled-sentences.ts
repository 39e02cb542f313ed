/**
 * A file of labelled sentences (`corpus/sentences/*.txt`, format in the README there) → sentences and the
 * claims they assert, by offsets into the sentence. Each line is checked: outside words, unknown
 * predicates and words that occur twice are errors with file, line and reason. O(n).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../base/span.ts';
import { PREDICATES, type Predicate } from '../claims/claim.ts';
import { hashString } from '../nlp/hash-index.ts';

/** One claim as a sentence's label states it; spans are offsets into the sentence. */
export interface LabelledClaim {
  readonly subject: Span;
  readonly predicate: Predicate;
  readonly object: Span;
}

/** One sentence with all claims it asserts; none where it links nobody. */
export interface LabelledSentence {
  /** File and line, `war.txt:12`. */
  readonly place: string;
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
}

/** Why a file of sentences cannot be read; `line` counts from 1. */
export class LabelError extends Error {
  override readonly name = 'LabelError';

  constructor(file: string, line: number, reason: string) {
    super(`${file}, line ${line}: ${reason}`);
  }
}

type Fail = (reason: string) => LabelError;

const NONE = '-';
const IS_PREDICATE: ReadonlySet<string> = new Set(PREDICATES);

/** Every eighth sentence by the hash of its text is never learnt from. */
export function isHeldOut({ text }: LabelledSentence): boolean {
  return hashString(text) % 8 === 0;
}

/** All labelled sentences of a folder, in the order of its files; throws `LabelError`. */
export function readSentenceFolder(folder: string): LabelledSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readLabelledSentences(name, readFileSync(join(folder, name), 'utf8')));
}

/** The sentences of a file in order; `file` is what errors call it. Throws `LabelError`. */
export function readLabelledSentences(file: string, content: string): LabelledSentence[] {
  const sentences: {
    place: string;
    line: number;
    text: string;
    labels: string[];
    claims: LabelledClaim[];
  }[] = [];
  content.split(/\r?\n/).forEach((whole, index) => {
    const line = index + 1;
    const fail: Fail = (reason) => new LabelError(file, line, reason);
    const text = whole.trim();
    if (text === '' || whole.startsWith('#')) return;
    if (!/^\s/.test(whole)) {
      sentences.push({ place: `${file}:${line}`, line, text, labels: [], claims: [] });
      return;
    }
    const sentence = sentences.at(-1);
    if (sentence === undefined) throw fail('stands before the first sentence');
    if (sentence.labels.includes(text)) throw fail(`says the same twice: ${text}`);
    if (sentence.labels.includes(NONE) || (text === NONE && sentence.labels.length > 0))
      throw fail(`a sentence has either claims or "${NONE}"`);
    sentence.labels.push(text);
    if (text !== NONE) sentence.claims.push(...readClaims(sentence.text, text, fail));
  });
  for (const { line, labels } of sentences)
    if (labels.length === 0) throw new LabelError(file, line, `has no claims below it, nor "${NONE}"`);
  return sentences.map(({ place, text, claims }) => ({ place, text, claims }));
}

function readClaims(sentence: string, label: string, fail: Fail): LabelledClaim[] {
  const words = label.split(/\s+/);
  const at = words.findIndex((word) => IS_PREDICATE.has(word));
  if (at < 0) throw fail(`names none of the twenty predicates: ${label}`);
  if (words.slice(at + 1).some((word) => IS_PREDICATE.has(word)))
    throw fail(`names more than one predicate: ${label}`);
  const subjects = readParties(sentence, words.slice(0, at), fail);
  const objects = readParties(sentence, words.slice(at + 1), fail);
  const predicate = words[at] as Predicate;
  return subjects.flatMap((subject) =>
    objects.map((object) => {
      if (subject[0] < object[1] && object[0] < subject[1])
        throw fail(`links what stands in the same words: ${label}`);
      return { subject, predicate, object };
    }),
  );
}

function readParties(sentence: string, words: readonly string[], fail: Fail): Span[] {
  return words
    .join(' ')
    .split(/ \+ /)
    .map((party) => findWords(sentence, party, fail));
}

/** Where the words of a party stand; they begin and end at the bounds of words. */
function findWords(sentence: string, party: string, fail: Fail): Span {
  const [, words, number] = /^(.*?)(?:#(\d+))?$/.exec(party)!;
  if (words === '') throw fail('a claim needs words on both sides of its predicate');
  const found: Span[] = [];
  for (let at = sentence.indexOf(words!); at >= 0; at = sentence.indexOf(words!, at + 1)) {
    const end = at + words!.length;
    if (!isInsideWord(sentence, at) && !isInsideWord(sentence, end)) found.push([at, end]);
  }
  if (found.length === 0) throw fail(`the sentence does not hold the words "${words}"`);
  if (number === undefined && found.length > 1)
    throw fail(`the words "${words}" occur ${found.length} times: give a number, "${words}#1"`);
  const span = found[Number(number ?? 1) - 1];
  if (span === undefined)
    throw fail(`there is no word "${words}" number ${number}: the sentence holds ${found.length}`);
  return span;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!) && /[\p{L}\p{N}]/u.test(text[at] ?? '');
}
