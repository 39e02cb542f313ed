/**
 * What a whole document and the gazetteer say of each word, as columns for the name recogniser: a surname
 * may stand alone where the full name does not, and a headline hides which capitals are names.
 */
import { FLAG, NAME_FLAGS } from '../gazetteer/flags.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { CASINGS, type Casings } from './casings.ts';
import { sentenceCase } from './token-features.ts';

/** Columns a word: one for each flag of the gazetteer, the document's eight, in headlines one for each usual casing. */
export const EVIDENCE = NAME_FLAGS.length + 8 + CASINGS.length;

const PLACE_PREPOSITION = /^(?:in|at|near|from|across|outside)$/;
const SPEECH = /^(?:said|says|told|added|asked|argued|wrote|tweeted|insisted|announced)$/;

/** What the document shows of a lower-case form. */
interface FormEvidence {
  small: number;
  capitalInside: number;
  titled: number;
  surname: number;
  inGroup: number;
  placed: number;
  speaks: number;
  inRun: number;
}

const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);

/** [words of the sentence, EVIDENCE] for every sentence of a document. O(words). */
export function documentEvidence(
  sentences: readonly (readonly string[])[],
  gazetteer: Gazetteer,
  casings: Casings,
): Float32Array[] {
  const known = sentences.map((forms) => knownWords(forms, gazetteer));
  const evidence = new Map<string, FormEvidence>();
  for (const [index, forms] of sentences.entries()) collect(forms, known[index]!, evidence);
  return sentences.map((forms, index) => columns(forms, known[index]!, evidence, casings));
}

/** The flags of the longest known phrase over each word. */
function knownWords(forms: readonly string[], gazetteer: Gazetteer): Int32Array {
  const flags = new Int32Array(forms.length);
  for (let at = 0; at < forms.length; at++) {
    const { length, bits } = gazetteer.phraseBits(forms, at);
    for (let word = at; word < at + Math.max(1, length); word++) flags[word] = flags[word]! | bits;
  }
  return flags;
}

function collect(forms: readonly string[], known: Int32Array, evidence: Map<string, FormEvidence>): void {
  const { allCapitals, titleCase } = sentenceCase(forms);
  const informative = !allCapitals && !titleCase;
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    if (!/\p{L}/u.test(form)) continue;
    const entry = entryOf(evidence, form.toLowerCase());
    if (!isCapital(form)) {
      entry.small++;
      continue;
    }
    if (!informative) continue;
    if (at > 0) entry.capitalInside++;
    const startsRun = at === 0 || !isCapital(forms[at - 1]!);
    const before = at > 0 ? forms[at - 1]!.toLowerCase() : '';
    if (at > 0 && (known[at - 1]! & FLAG.title) !== 0 && !isDate(known, at - 1)) entry.titled++;
    if (startsRun && PLACE_PREPOSITION.test(before)) entry.placed++;
    if (startsRun) addRun(forms, known, at, evidence);
  }
}

const isDate = (known: Int32Array, at: number): boolean => (known[at]! & FLAG.dateWord) !== 0;

/** What a run of capitalised words from `first` shows of its members. */
function addRun(
  forms: readonly string[],
  known: Int32Array,
  first: number,
  evidence: Map<string, FormEvidence>,
): void {
  let last = first;
  while (last + 1 < forms.length && isCapital(forms[last + 1]!)) last++;
  const isGiven = (known[first]! & (FLAG.manName | FLAG.womanName)) !== 0;
  const isGroup = (known[last]! & FLAG.groupHead) !== 0;
  const speaks = last + 1 < forms.length && SPEECH.test(forms[last + 1]!);
  if (speaks) entryOf(evidence, forms[last]!.toLowerCase()).speaks++;
  if (last === first) return;
  if (isGiven) entryOf(evidence, forms[last]!.toLowerCase()).surname++;
  for (let at = first; at <= last; at++) {
    const entry = entryOf(evidence, forms[at]!.toLowerCase());
    entry.inRun++;
    if (isGroup) entry.inGroup++;
  }
}

function entryOf(evidence: Map<string, FormEvidence>, form: string): FormEvidence {
  let entry = evidence.get(form);
  if (entry === undefined) {
    entry = { small: 0, capitalInside: 0, titled: 0, surname: 0, inGroup: 0, placed: 0, speaks: 0, inRun: 0 };
    evidence.set(form, entry);
  }
  return entry;
}

/** A count as a number from 0 to 1 that grows ever more slowly. */
const dampened = (count: number): number => 1 - 1 / (1 + count);

function columns(
  forms: readonly string[],
  known: Int32Array,
  evidence: ReadonlyMap<string, FormEvidence>,
  casings: Casings,
): Float32Array {
  const out = new Float32Array(forms.length * EVIDENCE);
  const { allCapitals, titleCase } = sentenceCase(forms);
  const isHidden = allCapitals || titleCase;
  for (let at = 0; at < forms.length; at++) {
    const base = at * EVIDENCE;
    for (let flag = 0; flag < NAME_FLAGS.length; flag++) out[base + flag] = (known[at]! >> flag) & 1;
    const lower = forms[at]!.toLowerCase();
    if (isHidden) out[base + EVIDENCE - CASINGS.length + CASINGS.indexOf(casings.usual(lower))] = 1;
    const entry = evidence.get(lower);
    if (entry === undefined) continue;
    const counts = [
      entry.small,
      entry.capitalInside,
      entry.titled,
      entry.surname,
      entry.inGroup,
      entry.placed,
      entry.speaks,
      entry.inRun,
    ];
    for (const [index, count] of counts.entries()) out[base + NAME_FLAGS.length + index] = dampened(count);
  }
  return out;
}
