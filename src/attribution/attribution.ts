/**
 * What an attribution is: a source, the cue that ascribes, and the content ascribed (the scheme of
 * PolNeAR, Newell et al. 2018). Each part may be broken into several spans ("Iran," he said, "…").
 */
import type { Span } from '../base/span.ts';

/** Source, cue and content spans; a part the text leaves out is an empty list. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
