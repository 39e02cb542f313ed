/**
 * Whether a clause asserts its event, denies it or leaves it open: negation, modals, conditions, questions
 * and the verbs that govern infinitives and gerunds (implicatives after Karttunen, 1971). O(depth).
 */
import { wordSet } from '../base/word-set.ts';
import type { Clause } from '../nlp/clause.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Polarity } from './claim.ts';

/** How a clause stands to its event. */
export interface Modality {
  readonly polarity: Polarity;
  readonly isHypothetical: boolean;
}

const IMPLICATIVE = wordSet(
  'manage continue begin start go come help keep dare bother happen proceed use get stop serve travel fly return send deploy accuse blame suspect deny admit acknowledge cease',
);
const NEGATIVE_IMPLICATIVE = wordSet('fail refuse decline neglect forget avoid');

/** Reads the modality of one clause of a sentence. */
export function modalityOf(tokens: Tokens, sentence: SentenceAnalysis, clause: Clause): Modality {
  let isNegative = clause.verb.isNegated || hasNegativeParty(tokens, sentence, clause);
  let isHypothetical =
    isOpen(clause) || isConditional(tokens, sentence, clause) || isQuestion(tokens, sentence);
  for (let at: Clause | undefined = clause; at !== undefined && at.governor >= 0;) {
    const above: Clause | undefined = sentence.clauses[at.governor];
    if (above === undefined) break;
    if (NEGATIVE_IMPLICATIVE.has(above.lemma)) isNegative = !isNegative;
    else if (at.relation === 'infinitive' && !IMPLICATIVE.has(above.lemma) && !isReported(above))
      isHypothetical = true;
    if (isOpen(above)) isHypothetical = true;
    if (above.verb.isNegated && at.relation === 'infinitive') isNegative = true;
    at = above;
  }
  return { polarity: isNegative ? 'negative' : 'positive', isHypothetical };
}

/** "is believed to have attacked": the infinitive tells what is reported, not what is wanted. */
function isReported({ lemma, verb }: Clause): boolean {
  return (
    verb.isPassive &&
    /^(?:believe|think|say|report|allege|suspect|know|understand|presume|reckon)$/.test(lemma)
  );
}

/** Every modal leaves the event open. */
function isOpen({ verb }: Clause): boolean {
  return verb.modal !== null;
}

/** "no militia attacked", "attacked no one". */
function hasNegativeParty(tokens: Tokens, { phrases }: SentenceAnalysis, clause: Clause): boolean {
  return [...clause.subjects, ...clause.objects].some((index) =>
    /^(?:no|neither|none)$/i.test(wordAt(tokens, phrases.nouns[index]!.first)),
  );
}

/** "if", "unless" or "whether" right before the clause's subject. */
function isConditional(tokens: Tokens, { phrases, from }: SentenceAnalysis, clause: Clause): boolean {
  const subject = clause.subjects[0];
  const start =
    subject === undefined ? clause.verb.first : Math.min(phrases.nouns[subject]!.first, clause.verb.first);
  for (let at = start - 1; at >= Math.max(from, start - 3); at--) {
    if (/^(?:if|unless|whether)$/i.test(wordAt(tokens, at))) return true;
  }
  return false;
}

function isQuestion(tokens: Tokens, { to }: SentenceAnalysis): boolean {
  return /^\?/.test(wordAt(tokens, to - 1)) || (to >= 2 && wordAt(tokens, to - 2) === '?');
}
