/** What a network sees of a word before it looks around: one module for training and running. */
import { hashString } from './hash-index.ts';

/** Learnt features of a word: exact and lower-case form, affixes, shape. */
export const FORM_FEATURES = 9;
/** The feature that stands for the root before each sentence. */
export const ROOT_FEATURE = hashString('<root>', 99);
/** Yes-or-no features of a word's letters and place, as 0 or 1. */
export const DENSE_FEATURES = 16;

const ABSENT = 0;

/** Curly quotes, dashes and ellipses as the treebanks write them. */
export function plainForm(form: string): string {
  if (!/[^\u0020-\u007e]/.test(form)) return form === '``' || form === "''" ? '"' : form;
  return form
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[–—―]/g, '-')
    .replace(/…/g, '...');
}

/** Letters as a or A, digits as 0, runs cut to two, so that "McCain" is "AaAaa". */
export function wordShape(form: string): string {
  let shape = '';
  for (const character of form) {
    const kind = /\d/.test(character)
      ? '0'
      : character !== character.toLowerCase()
        ? 'A'
        : character !== character.toUpperCase()
          ? 'a'
          : character;
    if (!shape.endsWith(kind + kind)) shape += kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

/** The hashes of a word's learnt features; 0 where it has none of a sort. Takes a plain form. */
export function formFeatures(form: string, out: Uint32Array, at: number): void {
  const lower = form.toLowerCase();
  const affix = lower.replace(/\d/g, '0');
  const { length } = affix;
  out[at] = hashString(lower, 1);
  out[at + 1] = lower === form ? ABSENT : hashString(form, 2);
  out[at + 2] = length > 2 ? hashString(affix.slice(0, 2), 3) : ABSENT;
  out[at + 3] = length > 3 ? hashString(affix.slice(0, 3), 4) : ABSENT;
  out[at + 4] = hashString(affix.slice(-1), 5);
  out[at + 5] = length > 2 ? hashString(affix.slice(-2), 6) : ABSENT;
  out[at + 6] = length > 3 ? hashString(affix.slice(-3), 7) : ABSENT;
  out[at + 7] = length > 4 ? hashString(affix.slice(-4), 8) : ABSENT;
  out[at + 8] = hashString(wordShape(form), 9);
}

/** How the letters of a sentence's words are cased. */
export interface SentenceCase {
  readonly allCapitals: boolean;
  readonly titleCase: boolean;
}

/** Headlines and datelines hide who is a name; the networks are told. */
export function sentenceCase(forms: readonly string[]): SentenceCase {
  let words = 0;
  let capitals = 0;
  let initials = 0;
  let letters = 0;
  for (const form of forms) {
    if (!/\p{L}/u.test(form)) continue;
    letters++;
    if (/^\p{Lu}/u.test(form)) initials++;
    if (!/\p{L}.*\p{L}/u.test(form)) continue;
    words++;
    if (form === form.toUpperCase()) capitals++;
  }
  return {
    allCapitals: words >= 2 && capitals / words > 0.6,
    titleCase: letters >= 4 && initials / letters > 0.7,
  };
}

/** Writes `DENSE_FEATURES` numbers for a word; `hasVector` says whether the word has a fixed vector. */
export function denseFeatures(
  form: string,
  first: boolean,
  sentence: SentenceCase,
  hasVector: boolean,
  out: Float32Array,
  at: number,
): void {
  const initial = /^\p{Lu}/u.test(form);
  const upper = form.toUpperCase();
  const lower = form.toLowerCase();
  const letters = upper !== lower;
  const flags = [
    initial,
    letters && form === upper && form.length > 1,
    letters && form === lower,
    /\d/.test(form),
    /^[\d.,:/-]*\d[\d.,:/-]*$/.test(form),
    form.includes('-') && form.length > 1,
    !letters && !/\d/.test(form),
    first,
    sentence.allCapitals,
    sentence.titleCase,
    form.length === 1,
    form.includes("'"),
    form.endsWith('.') && form.length > 1,
    initial && !first && !sentence.titleCase && !sentence.allCapitals,
    hasVector,
    form.length > 8,
  ];
  for (let index = 0; index < DENSE_FEATURES; index++) out[at + index] = flags[index] ? 1 : 0;
}
