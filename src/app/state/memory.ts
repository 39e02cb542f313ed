/**
 * What the browser keeps between visits; it may refuse, as in private windows, and then nothing is kept.
 */

/** Where choices are remembered. */
export interface Memory {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What was remembered; null if nothing was or nothing can be. */
export function recall(memory: Memory | null, key: string): string | null {
  try {
    return memory?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Remembers, where that is possible. */
export function remember(memory: Memory | null, key: string, value: string): void {
  try {
    memory?.setItem(key, value);
  } catch {
    // A full or forbidden store costs only the remembering.
  }
}
