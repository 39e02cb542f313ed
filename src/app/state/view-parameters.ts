/**
 * What a view remembers beyond place and filters (an order, a range, a zoom, a measure): each is one
 * definition object that says how it stands in the address, so that reload, back and a copied address
 * bring it back. A view defines its own with `defineParameter` at the top of a module without DOM; the
 * session reads and sets them by definition. O(length of the text).
 */
import { isReserved } from './place.ts';

/** One thing a view remembers. */
export interface ViewParameter<Value> {
  /** Its name in the address: small letters and hyphens, not one of the place's or a filter's. */
  readonly key: string;
  /** What an address says, which may come from anywhere; null where it says nothing that fits. */
  readonly parse: (text: string) => Value | null;
  /** The text that `parse` turns back into the value; never empty but for a default. */
  readonly format: (value: Value) => string;
  /** What holds where the address says nothing; it is left out of the address. */
  readonly fallback: Value;
}

const defined: string[] = [];

/** Registers a parameter; throws RangeError for a key that no parameter may have. */
export function defineParameter<Value>(parameter: ViewParameter<Value>): ViewParameter<Value> {
  const { key } = parameter;
  if (!/^[a-z][a-z-]*$/.test(key) || isReserved(key))
    throw new RangeError(`A view parameter cannot have the key "${key}".`);
  defined.push(key);
  return parameter;
}

/** A parameter that is one of some words. */
export function defineChoice<Word extends string>(
  key: string,
  words: readonly Word[],
  fallback: Word,
): ViewParameter<Word> {
  const parse = (text: string): Word | null => words.find((word) => word === text) ?? null;
  return defineParameter({ key, parse, format: (word) => word, fallback });
}

/** The keys of all parameters that were defined so far, one entry a definition. */
export function parameterKeys(): readonly string[] {
  return defined;
}

/** The value that some texts by key give a parameter. */
export function readParameter<Value>(
  texts: ReadonlyMap<string, string>,
  { key, parse, fallback }: ViewParameter<Value>,
): Value {
  const text = texts.get(key);
  return text === undefined ? fallback : (parse(text) ?? fallback);
}

/** The texts with one parameter at another value. */
export function withParameter<Value>(
  texts: ReadonlyMap<string, string>,
  { key, format, fallback }: ViewParameter<Value>,
  value: Value,
): ReadonlyMap<string, string> {
  const next = new Map(texts);
  const text = format(value);
  if (text === '' || text === format(fallback)) next.delete(key);
  else next.set(key, text);
  return next;
}
