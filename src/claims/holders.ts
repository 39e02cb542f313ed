/**
 * Who holds what stands at a token, and how surely: the attributions whose content covers it, outermost
 * first, and the stance of the innermost. O(a) in the attributions of a sentence.
 */
import type { Span } from '../base/span.ts';
import { covers, toSpans, type FoundAttribution } from '../attribution/found-attribution.ts';
import type { Stance } from '../attribution/cues.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Certainty } from './claim.ts';

/** The holders of a proposition. */
export interface Holding {
  /** Indices of entities, outermost first; may be empty although there is a cue. */
  readonly claimants: readonly number[];
  readonly cue: Span | null;
  readonly cueFirst: number;
  readonly stance: Stance | null;
  readonly certainty: Certainty;
}

const CERTAINTY_OF: Readonly<Record<Stance, Certainty>> = {
  states: 'stated',
  alleges: 'alleged',
  denies: 'denied',
  requests: 'hypothetical',
  threatens: 'hypothetical',
  foresees: 'hypothetical',
  doubts: 'hypothetical',
};

/** What nobody is named for: the article says it itself. */
export const OWN_VOICE: Holding = {
  claimants: [],
  cue: null,
  cueFirst: -1,
  stance: null,
  certainty: 'stated',
};

/** Who holds what the token asserts, by the attributions of its sentence. */
export function holdingAt(
  tokens: Tokens,
  token: number,
  attributions: readonly FoundAttribution[],
  entities: ArticleEntities,
): Holding {
  const covering = attributions.filter(({ content, cue }) => covers(content, token) && !covers([cue], token));
  if (covering.length === 0) return OWN_VOICE;
  const size = ({ content }: FoundAttribution): number =>
    content.reduce((sum, [first, last]) => sum + last - first, 0);
  covering.sort((a, b) => size(b) - size(a) || a.source - b.source);
  const inner = covering.at(-1)!;
  const claimants = covering.flatMap(({ source, sourceSentence }) => {
    const entity = source < 0 ? -1 : (entities.entityOfPhrase[sourceSentence]?.[source] ?? -1);
    return entity < 0 ? [] : [entity];
  });
  return {
    claimants: claimants.filter((entity, at) => claimants.indexOf(entity) === at),
    cue: toSpans(tokens, [inner.cue])[0] ?? null,
    cueFirst: inner.cue[0],
    stance: inner.stance,
    certainty: CERTAINTY_OF[inner.stance],
  };
}
