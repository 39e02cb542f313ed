/**
 * Counts and lists in words. Numbers are written out up to twelve where they open a sentence.
 */
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number with thousands set off. Hundreds of them stand on a page, too many for a formatter each. */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "one claim", "1,284 claims" in figures. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** Bytes as millions with one decimal: "2.1". */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** Written out up to twelve. */
export function spelled(count: number): string {
  return NUMBERS[count] ?? figure(count);
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter in lower case. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The beginning of an overlong text, with an ellipsis in place of the rest. */
export function shortened(text: string, most = 80): string {
  const letters = text.length > most ? Array.from(text) : [];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

/** A name as it stands among words of ours: not overlong, and kept apart from them where it runs from right to left. */
export function amongWords(name: string): string {
  const short = shortened(name);
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

/** Straight quotation marks in pairs → typographic ones. */
export function curled(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”');
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
