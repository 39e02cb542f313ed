/**
 * Names → keys: ASCII in lower case, accents, apostrophes and hyphens gone ("Deir ez-Zor" and "Deir Ez Zor",
 * "São Paulo" and "Sao Paulo" are one). Letter by letter with a table, so that a phrase can be folded word
 * by word while it is looked up. O(length).
 */

const SPACE = 0x20;
/** What stands for a letter that no key has. */
const OTHER = 0x01;
const APOSTROPHES = /['`´ʹʻʼʽʾʿ‘’‛′]/;
const GAPS = /[\s\-_‐‑‒–—]/;
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  ǝ: 'a',
  ħ: 'h',
  ŋ: 'n',
};

/** ASCII of one UTF-16 unit: letters, one space for a gap, nothing for a mark or apostrophe. */
function foldUnit(unit: string): string {
  if (APOSTROPHES.test(unit)) return '';
  if (GAPS.test(unit)) return ' ';
  const bare = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const spelt = [...bare].map((letter) => SPELT_OUT[letter] ?? letter).join('');
  return spelt.replace(/\p{M}|['`]/gu, '').replace(/[^\x20-\x7e]/g, String.fromCharCode(OTHER));
}

const TABLE_SIZE = 0x250;
const table: readonly Uint8Array[] = Array.from({ length: TABLE_SIZE }, (_, code) =>
  bytesOf(foldUnit(String.fromCharCode(code))),
);
const rare = new Map<number, Uint8Array>();

function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));
}

/** The folded bytes of one UTF-16 unit. */
export function foldedUnit(code: number): Uint8Array {
  if (code < TABLE_SIZE) return table[code]!;
  let folded = rare.get(code);
  if (folded === undefined) {
    folded = bytesOf(foldUnit(String.fromCharCode(code)));
    rare.set(code, folded);
  }
  return folded;
}

/**
 * Appends the folded `word` to the key that ends at `length` in `key`, after a space if the key has begun,
 * and returns the new length; a key too long for `key` gives its size + 1.
 */
export function appendFolded(word: string, key: Uint8Array, length: number): number {
  let end = length;
  let gap = length > 0;
  for (let index = 0; index < word.length; index++) {
    for (const byte of foldedUnit(word.charCodeAt(index))) {
      if (byte === SPACE) gap = end > 0;
      else {
        if (end + 2 > key.length) return key.length + 1;
        if (gap) key[end++] = SPACE;
        gap = false;
        key[end++] = byte;
      }
    }
  }
  return end;
}

/** The key of a whole name. */
export function foldName(name: string): string {
  const key = new Uint8Array(name.length * 3 + 2);
  return String.fromCharCode(...key.subarray(0, appendFolded(name, key, 0)));
}
