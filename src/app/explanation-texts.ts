/**
 * Why a claim was read as it was, in English: one sentence for each part of its explanation. The only place
 * of these words.
 */
import type { Span } from '../base/span.ts';
import type { Reason } from '../claims/claim.ts';
import type { ExplanationPart } from '../claims/explain.ts';

/** What the parts leave to be named. */
export interface ExplanationNames {
  /** The words of a span, null where the text was left out of the record. */
  readonly words: (span: Span) => string | null;
  /** Who holds the claim, empty for nobody. */
  readonly claimant: string;
  /** For whom the claimant speaks, empty for nobody. */
  readonly group: string;
}

type ReasonWords = (words: string) => string;

const REASON_WORDS: Readonly<Record<Reason, ReasonWords>> = {
  negation: (words) => `Negated by ${words}.`,
  modal: (words) => `Left open by ${words}.`,
  condition: (words) => `Only a condition, since ${words} opens it.`,
  question: () => 'Asked, not said.',
  purpose: (words) => `A purpose of what ${words} tells; whether it came about is not said.`,
  intention: (words) => `What ${words} makes of it decides whether it came about.`,
  embedding: (words) => `What ${words} makes of it decides whether it is so.`,
  undone: (words) => `Told as not come about, by ${words}.`,
  ended: (words) => `Said to have been so until then, since ${words} would end it.`,
  hearsay: (words) => `Told by hearsay, since ${words} does not vouch for it.`,
  'no-proof': (words) => `Left open, since the text finds ${words} wanting.`,
};

const HELD_WORDS = {
  stated: (who: string, cue: string) => `Stated by ${who}, since ${cue} gives it as a fact.`,
  alleged: (who: string, cue: string) =>
    `Alleged by ${who}, since ${cue} reports it without vouching for it.`,
  denied: (who: string, cue: string) => `Denied by ${who}, with ${cue}.`,
  hypothetical: (who: string, cue: string) => `Open: with ${cue}, ${who} does not say that it is so.`,
};

const OWN_WORDS = {
  stated: 'Stated in the article’s own voice.',
  alleged: 'Told by the article as hearsay.',
  denied: 'Denied in the article’s own voice.',
  hypothetical: 'Told by the article as open.',
};

/** The explanation of a claim as sentences. */
export function explanationWords(parts: readonly ExplanationPart[], names: ExplanationNames): string {
  return parts.map((part) => sentenceFor(part, names)).join(' ');
}

function sentenceFor(part: ExplanationPart, { words, claimant, group }: ExplanationNames): string {
  const quoted = (span: Span): string => {
    const found = words(span);
    return found === null ? 'a word of the sentence' : `“${found}”`;
  };
  switch (part.part) {
    case 'origin':
      return originWords(part, quoted(part.trigger));
    case 'own-voice':
      return OWN_WORDS[part.certainty];
    case 'held': {
      const who = part.isNamed ? claimant : 'somebody the text does not name';
      return HELD_WORDS[part.certainty](who, quoted(part.cue));
    }
    case 'speaks-for':
      return `${claimant} speaks for ${group}.`;
    case 'reason':
      return REASON_WORDS[part.reason](quoted(part.span));
    case 'unsupported':
      return 'The article says that no proof was given.';
    case 'time':
      return `Dated by ${quoted(part.span)}.`;
  }
}

function originWords(
  { origin, rule, sample }: Extract<ExplanationPart, { part: 'origin' }>,
  trigger: string,
): string {
  if (origin === 'implied')
    return `Inferred from ${trigger}: alleging a harmful act of someone is read as accusing them.`;
  if (origin === 'taken-up')
    return `Read from ${trigger}, which takes up a claim told elsewhere in the article.`;
  return `Read from ${trigger} (${sample ?? rule}).`;
}
