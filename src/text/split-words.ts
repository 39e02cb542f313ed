/**
 * A run of text without white space → where its tokens end. One pattern is tried from left to right
 * (internet names, faces, figures, abbreviations, words, runs of punctuation), then words are parted at
 * their clitics and hyphens, as the Universal Dependencies do for English. O(n) for runs of bounded length.
 */
import {
  ABBREVIATIONS,
  AFTER_IT_IS,
  AMBIGUOUS_ABBREVIATIONS,
  BOUND_PREFIXES,
  FILE_ENDINGS,
  FUSED_WORDS,
  PARTED_AT_END,
  SENTENCE_OPENERS,
  TOP_LEVEL_DOMAINS,
  UNITS,
} from './word-tables.ts';

/** What follows a run: the next run, empty at the end of the paragraph. */
export interface Following {
  readonly text: string;
  readonly endsParagraph: boolean;
}

const LETTER = String.raw`[\p{L}\p{M}]`;
const WORD = String.raw`[\p{L}\p{M}\p{N}_\u00AD\u200C\u200D]`;
const NOT_BEFORE_WORD = `(?!${WORD})`;

const ADDRESS = String.raw`(?:(?:https?|ftp|file):\/\/|mailto:|www\.)[^\s<>"“”]+`;
const MAIL = String.raw`[\p{L}\p{N}][\p{L}\p{N}_.%+\-]*@[\p{L}\p{N}][\p{L}\p{N}_\-]*(?:\.[\p{L}\p{N}_\-]+)*`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}\-]*\.)+(?:${TOP_LEVEL_DOMAINS})(?!@)${NOT_BEFORE_WORD}(?:\/[^\s<>"“”]*)?`;
const FILE = String.raw`[\p{L}\p{N}_#\-][\p{L}\p{N}_#.\-]*\.(?:${FILE_ENDINGS}|${FILE_ENDINGS.toUpperCase()})${NOT_BEFORE_WORD}`;
const NEWSGROUP = String.raw`\p{Ll}{2,}(?:\.\p{Ll}{2,}){2,}${NOT_BEFORE_WORD}`;
const HANDLE = String.raw`[@#]\p{L}${WORD}*`;
const FACE = String.raw`(?:(?<!\d)>?[:;=]['’]?[\-^]?[)(DPp|\/\\]+|\^_+\^|-_+-|<3)${NOT_BEFORE_WORD}|\(:(?=$|\s)`;
const PHONE = String.raw`(?:\+?\d{1,2}-)?(?:\d{3}[\-\/.])?\d{3}[\-.]\d{4}(?!\d)`;
const DATE = String.raw`\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?!\d)|\d{5}-\d{4}(?!\d)`;
const DECADE = String.raw`(?<!\d)['’]\d\d(?:['’]?s)?${NOT_BEFORE_WORD}|(?:\d{3}|\d)0['’]s${NOT_BEFORE_WORD}`;
const NUMBER = String.raw`\+?(?:\d{1,3}(?:,\d{3})+(?![\d,]*\d,)(?:\.\d+)?|\d+(?:[.:\/]\d+)*)|\.\d+`;
const INITIALISM = String.raw`\p{L}(?:\.\p{L})+${NOT_BEFORE_WORD}\.?|Ph\.?D\.?|M\.Sc\.`;
const AMPERSAND = String.raw`\p{Lu}{1,3}(?:&\p{Lu}{1,3})+${NOT_BEFORE_WORD}|\p{Ll}&\p{Ll}${NOT_BEFORE_WORD}`;
const SHORT_SLASH = String.raw`(?:w\/o?|s\/he|l\/c|i\/c|b\/c|n\/a)${NOT_BEFORE_WORD}`;
const ENCLITIC = String.raw`(?<=[\p{L}\p{N}.)"”])['’](?:s|m|re|ve|ll|d)${NOT_BEFORE_WORD}|^['’](?:s|m|re|ve|ll|d)$`;
const WORDS = String.raw`['’](?:em|cause|cuz|til|tis|twas|n)${NOT_BEFORE_WORD}|${WORD}+(?:['’\x60´ʼ]${LETTER}+)*`;
const RUN = String.raw`[\-=]+>|<[\-=]+|\[(?:\.{3}|…)\]|[.…]{2,}[!?]*|[.!?…]*[!?][.!?…]*|([\-–—*=_~+<>#$|'’\x60,])\1+|‘’`;
const PICTOGRAM = String.raw`\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*`;
const SINGLE = String.raw`[^][\p{M}\uFE0F]*`;

/** The alternatives by number of their group; the backward reference in `RUN` sits in the group after it. */
const TOKEN = new RegExp(
  `(${ADDRESS}|${DOMAIN})|(?:${[MAIL, FILE, NEWSGROUP, HANDLE, FACE].join('|')})|` +
    `(${INITIALISM})|(?:${[AMPERSAND, SHORT_SLASH, ENCLITIC, DATE, PHONE, DECADE].join('|')})|(${NUMBER})|(${WORDS})|` +
    `(?:${RUN.replace(String.raw`\1`, String.raw`\5`)}|${PICTOGRAM}|${SINGLE})`,
  'uy',
);
const CLITIC = /(?:n['’`´ʼ]t|(?<!a)['’`´ʼ]d|['’`´ʼ](?:s|m|re|ve|ll))$/i;
const TRAILING = /[.,:;!?'"”’)\]}*]+$/;
const PLAIN_WORD = /^[A-Za-z]+$/;
const SUFFIX = /[\p{L}\p{M}\p{N}_]+/uy;
const NEXT_PART = new RegExp(`[-‐‑]((?:${WORDS}))`, 'uy');
/** The first sound of a word broken off: "th- this". */
const BROKEN_OFF = /^(?:\p{L}|[^aeiou]{2})$/iu;
/** What abbreviations such as "p.", "b." and "No." stand before. */
const DATE_OR_FIGURE = /^(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;
const LONGEST_FUSED = 7;

/** Calls `push` with the end of each token of `run`, counted from its start. */
export function splitRun(run: string, following: () => Following, push: (end: number) => void): void {
  if (PLAIN_WORD.test(run)) {
    partClitics(run, 0, following, push);
    push(run.length);
    return;
  }
  let at = 0;
  while (at < run.length) {
    TOKEN.lastIndex = at;
    const [token, address, initialism, number, word] = TOKEN.exec(run)!;
    let end = at + token.length;
    if (address !== undefined) end = at + lengthOfAddress(token);
    else if (initialism !== undefined) end -= isPartedStop(run, at, end, following) ? 1 : 0;
    else if (number !== undefined) end = endOfNumber(run, at, end, push);
    else if (word !== undefined) end = endOfWord(run, at, end, following, push);
    push(end);
    at = end;
  }
}

/** Whether a word that opens a sentence (but is no initial), or a new paragraph, follows. */
function opensNext({ text, endsParagraph }: Following): boolean {
  const word = /^["“‘'(]*(\p{Lu}\p{L}*)(?!\.)/u.exec(text)?.[1];
  return endsParagraph || (word !== undefined && SENTENCE_OPENERS.has(word.toLowerCase()));
}

/** An address without the punctuation that closes the sentence around it. */
function lengthOfAddress(token: string): number {
  const end = token.length - (TRAILING.exec(token)?.[0].length ?? 0);
  const isBracketed = token[end] === ')' && token.lastIndexOf('(', end) > token.lastIndexOf(')', end - 1);
  return isBracketed ? end + 1 : end;
}

/** Whether the full stop before `end` ends the sentence and is no part of the abbreviation from `at`. */
function isPartedStop(run: string, at: number, end: number, following: () => Following): boolean {
  if (run[end - 1] !== '.' || !PARTED_AT_END.has(run.slice(at, end - 1).toLowerCase())) return false;
  return /^["'”’)\]]*$/.test(run.slice(end)) && opensNext(following());
}

/** Takes in the letters after a number, or parts a unit from it: "1960s", "4th", but "8|am". */
function endOfNumber(run: string, at: number, end: number, push: (end: number) => void): number {
  SUFFIX.lastIndex = end;
  const suffix = SUFFIX.exec(run)?.[0];
  if (suffix === undefined) return end;
  const isUnit =
    UNITS.has(suffix.toLowerCase()) || /^\p{Ll}{4,}$/u.test(suffix) || run.slice(at, end).includes('.');
  if (isUnit) push(end);
  return end + suffix.length;
}

/** Where the word from `at` ends, with its prefix, its full stop or the hyphen it breaks off at; parts its clitics. */
function endOfWord(
  run: string,
  at: number,
  end: number,
  following: () => Following,
  push: (end: number) => void,
): number {
  const word = run.slice(at, end);
  if (run[end] === '.' && keepsStop(run, word, end, following)) return end + 1;
  if (/[-‐‑]/.test(run[end] ?? '')) {
    NEXT_PART.lastIndex = end;
    const next = NEXT_PART.exec(run)?.[1];
    if (next === undefined) return BROKEN_OFF.test(word) && /^.[,.?!]*$/.test(run.slice(end)) ? end + 1 : end;
    if (
      run[at - 1] !== run[end] &&
      BOUND_PREFIXES.has(word.toLowerCase()) &&
      (/^\p{L}/u.test(next) || /^mid$/i.test(word)) &&
      !/^\.\p{L}/u.test(run.slice(end + 1 + next.length))
    ) {
      partClitics(next, end + 1, following, push);
      return end + 1 + next.length;
    }
  }
  partClitics(word, at, end === run.length ? following : NOTHING, push);
  return end;
}

const NOTHING = (): Following => ({ text: '', endsParagraph: true });

/** Whether the full stop at `stop` belongs to the word before it. */
function keepsStop(run: string, word: string, stop: number, following: () => Following): boolean {
  const after = run.slice(stop + 1);
  if (/^(?:\.\.|…)/.test(after)) return false;
  const lower = word.toLowerCase();
  if (/^[bcdmpv]$/.test(word)) return after === '' && DATE_OR_FIGURE.test(following().text);
  if (/^\p{Lu}$/u.test(word)) {
    if (after !== '') return /^[,\-]|^\p{Lu}/u.test(after);
    const next = following();
    return /^["“(]?\p{Lu}/u.test(next.text) && !opensNext(next);
  }
  if (AMBIGUOUS_ABBREVIATIONS.has(lower)) {
    return after === '' ? DATE_OR_FIGURE.test(following().text) : /^,|^\d/.test(after) && word !== lower;
  }
  return ABBREVIATIONS.has(lower) && !isPartedStop(run, stop - word.length, stop + 1, following);
}

/** Parts clitics and fused words; `push` gets the ends inside the word only. */
function partClitics(
  word: string,
  offset: number,
  following: () => Following,
  push: (end: number) => void,
): void {
  const lower = word.length <= LONGEST_FUSED ? word.toLowerCase().replace('’', "'") : '';
  const lengths = lower === 'its' && isContractedIt(following()) ? IT_IS : FUSED_WORDS.get(lower);
  if (lengths !== undefined && word !== 'IM') {
    let end = offset;
    for (const length of lengths.slice(0, -1)) push((end += length));
    return;
  }
  const clitic = CLITIC.exec(word);
  if (clitic === null || clitic.index === 0) return;
  partClitics(word.slice(0, clitic.index), offset, NOTHING, push);
  push(offset + clitic.index);
}

const IT_IS = [2, 1];

function isContractedIt({ text, endsParagraph }: Following): boolean {
  return !endsParagraph && AFTER_IT_IS.has(text.toLowerCase().replace(/[.,!?]+$/, ''));
}
