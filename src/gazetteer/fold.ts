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
  if (/[a-z.]/.test(unit)) return unit;
  if (APOSTROPHES.test(unit)) return '';
  if (GAPS.test(unit)) return ' ';
  const bare = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const spelt = [...bare].map((letter) => SPELT_OUT[letter] ?? letter).join('');
  return spelt.replace(/\p{M}|['`]/gu, '').replace(/[^\x20-\x7e]/g, String.fromCharCode(OTHER));
}

const folded = new Map<number, Uint8Array>();
const ascii: readonly Uint8Array[] = Array.from({ length: 0x80 }, (_, code) =>
  bytesOf(foldUnit(String.fromCharCode(code))),
);

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** The folded bytes of one UTF-16 unit. */
export function foldedUnit(code: number): Uint8Array {
  if (code < 0x80) return ascii[code]!;
  let bytes = folded.get(code);
  if (bytes === undefined) {
    bytes = bytesOf(foldUnit(String.fromCharCode(code)));
    folded.set(code, bytes);
  }
  return bytes;
}

/**
 * Appends the folded `word` to the key that ends at `length` in `key`, after a space if the key has begun,
 * and returns the new length; a key too long for `key` gives its size + 1.
 */
export function appendFolded(word: string, key: Uint8Array, length: number): number {
  let end = length;
  let gap = length > 0;
  for (let index = 0; index < word.length; index++) {
    const bytes = foldedUnit(word.charCodeAt(index));
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
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
