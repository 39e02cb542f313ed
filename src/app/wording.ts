/**
 * Counts and lists in words. Numbers are written out up to twelve where they open a sentence.
 */
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Digits with thousands set off. */
export function figure(count: number): string {
  return count.toLocaleString('en-GB');
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

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
