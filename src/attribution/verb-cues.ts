/**
 * Reporting verbs → attributions: the source is the subject, the phrase after an inverted verb ("…, said
 * Bergner"), or what follows "by" in a passive. O(c) in the clauses of a sentence.
 */
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { Clause } from '../nlp/clause.ts';
import { lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { contentOf, contentStop } from './content.ts';
import { isTrustedCue, stanceOfVerb, type Stance } from './cues.ts';
import type { SentenceAttribution } from './found-attribution.ts';

/** The attributions that the verbs of a sentence make, in order. */
export function verbAttributions(tokens: Tokens, sentence: SentenceAnalysis): SentenceAttribution[] {
  return sentence.clauses.flatMap((clause, at) => {
    const stance = stanceOfVerb(clause.lemma);
    if (stance === null || clause.relation === 'reduced') return [];
    const found = clause.verb.isPassive
      ? passiveAttribution(tokens, sentence, at, stance)
      : activeAttribution(tokens, sentence, at, stance);
    return found ?? [];
  });
}

function activeAttribution(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  at: number,
  stance: Stance,
): SentenceAttribution | null {
  const { verb, governor, subjects } = sentence.clauses[at]!;
  if (verb.form === 'infinitive' && governor < 0) return null;
  const inverted = invertedSource(tokens, sentence, sentence.clauses[at]!);
  const isHearer = isBareHearer(tokens, sentence, sentence.clauses[at]!);
  const source = inverted >= 0 ? inverted : isHearer ? -1 : (subjects[0] ?? -1);
  const isInverted = source >= 0 && sentence.phrases.nouns[source]!.first >= verb.last;
  const content = contentOf({ tokens, sentence, at, source, isInverted, stance });
  if (content === null) return null;
  const teller = heardFrom(tokens, sentence.clauses[at]!);
  if (teller >= 0 && !verb.isNegated)
    return { source: teller, cue: [verb.first, verb.last], stance: 'alleges', content };
  const isDoubted = verb.isNegated && stance === 'states';
  return { source, cue: [verb.first, verb.last], stance: isDoubted ? 'doubts' : stance, content };
}

/** "When told that …, he left": a participle whose subject is the one who is told. */
function isBareHearer(tokens: Tokens, { tree }: SentenceAnalysis, { verb }: Clause): boolean {
  return (
    /^(?:told|asked|informed|warned|reminded)$/.test(lowerAt(tokens, verb.first)) &&
    /^(?:when|if|once|as|while|though|although)$/.test(lowerAt(tokens, verb.first - 1)) &&
    tree.dependents(verb.head, /^nsubj/).every((one) => one > verb.head)
  );
}

/** "had heard from a colleague that …": the phrase of whoever told it, −1 for none. */
export function heardFrom(tokens: Tokens, { verb, lemma, obliques }: Clause): number {
  if (!/^(?:hear|learn)$/.test(lemma) || lowerAt(tokens, verb.last) !== 'from') return -1;
  return obliques.find(({ preposition }) => preposition === 'from')?.nouns[0] ?? -1;
}

/** "…, said Bergner": the phrase right after the verb is the source. */
function invertedSource(
  tokens: Tokens,
  { phrases, to }: SentenceAnalysis,
  { lemma, verb, objects }: Clause,
): number {
  const [object] = objects;
  if (object === undefined || objects.length > 1 || !isTrustedCue(lemma)) return -1;
  if (!/^[,"”’?!]/.test(lowerAt(tokens, verb.first - 1))) return -1;
  const noun = phrases.nouns[object]!;
  return noun.first === verb.last && endsSource(tokens, noun.last, to) ? object : -1;
}

/** Whether what stands after a phrase leaves it without a clause of its own. */
function endsSource(tokens: Tokens, at: number, to: number): boolean {
  const next = lowerAt(tokens, at);
  return at >= to || /^[.,;:—–]/.test(next) || /^(?:of|in|on|at|from|who|after|during|to)$/.test(next);
}

/** "is believed to have …", "was accused of …": the source is absent, or stands after "by". */
function passiveAttribution(
  tokens: Tokens,
  sentence: SentenceAnalysis,
  at: number,
  stance: Stance,
): SentenceAttribution | null {
  const { lemma, verb, obliques } = sentence.clauses[at]!;
  const source = obliques.find(({ preposition }) => preposition === 'by')?.nouns[0] ?? -1;
  const opens = /^(?:to|that|of|by)$/.test(lowerAt(tokens, verb.last));
  if (!opens || (stance === 'requests' && source < 0)) return null;
  const start = source >= 0 ? sentence.phrases.nouns[source]!.last : verb.last;
  const content = [[start, contentStop(tokens, sentence, at)] as const];
  const isHeard = source < 0 && stance === 'states' && /^(?:say|report)$/.test(lemma);
  const isToDo = isHeard && lowerAt(tokens, verb.last) === 'to';
  return { source, cue: [verb.first, verb.last], stance: isToDo ? 'alleges' : stance, content };
}
