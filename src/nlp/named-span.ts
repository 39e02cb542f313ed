/** A name of a text, as the layers pass it on. */
import type { EntityKind } from '../gazetteer/kinds.ts';

/** A name as a range of tokens, or a body called after its country ("the US military"). */
export interface NamedSpan {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  readonly kind: EntityKind;
  /** First token of the titles before it ("Brig. Gen."); equals `first` where there are none. */
  readonly titleFirst: number;
  readonly form: 'name' | 'nominal';
  /** The name inside a nominal, null if there is none. */
  readonly inner: NamedSpan | null;
}
