/**
 * For whom a source speaks: the group or country beside its office ("a US military spokesman", "Bergner, a
 * spokesman for the force", "the ministry's Hosseini", "speaking for the party"), by the phrases around the
 * source. O(d) in the words that hang on a source.
 */
import { wordSet } from '../base/word-set.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import { singularOf } from '../entities/nominals.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { lowerAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';

/** Offices whose holders speak for the body they hold them in. */
export const VOICES: ReadonlySet<string> = wordSet(
  'spokesman spokeswoman spokesperson minister envoy ambassador official officer representative commander negotiator secretary diplomat',
);

/** Where a source stands. */
interface SourceContext {
  readonly tokens: Tokens;
  readonly sentence: SentenceAnalysis;
  readonly entities: ArticleEntities;
}

/** Index of the entity that the source in a phrase speaks for by the words around it, −1 for none. */
export function spokenForAt(context: SourceContext, sentenceIndex: number, source: number): number {
  const { tree, phrases, clauses } = context.sentence;
  const { entities } = context.entities;
  const row = context.entities.entityOfPhrase[sentenceIndex]!;
  const noun = phrases.nouns[source];
  if (noun === undefined) return -1;
  const beside = [
    source,
    ...tree.dependents(noun.head, /^(?:appos|parataxis)$/).map((at) => tree.phraseAt(at)),
  ];
  if (tree.relationOf(noun.head) === 'appos') beside.push(tree.phraseAt(tree.headOf(noun.head)));
  const speaking = clauses.find(({ lemma, subjects }) => lemma === 'speak' && subjects.includes(source));
  const spoken = speaking?.obliques.find(({ preposition }) => preposition === 'for')?.nouns[0] ?? -1;
  const found = [
    ...beside.filter((phrase) => phrase >= 0).flatMap((phrase) => bodiesOf(context, row, phrase)),
    row[spoken] ?? -1,
  ];
  return (
    found.find((entity) => entity >= 0 && entity !== row[source] && entities[entity]!.kind !== 'person') ?? -1
  );
}

/** The entities that the office in a phrase is held for; of a name without office its owner. */
function bodiesOf(
  { tokens, sentence: { phrases }, entities }: SourceContext,
  row: Int32Array,
  index: number,
): number[] {
  const { first, last, head, name, modifiers, possessor } = phrases.nouns[index]!;
  const owner = row[possessor] ?? -1;
  let hasOffice = false;
  for (let at = first; at <= head; at++) hasOffice ||= VOICES.has(singularOf(lowerAt(tokens, at)));
  if (!hasOffice) return name >= 0 ? [owner] : [];
  const next = phrases.nouns.findIndex(
    ({ preposition }) => preposition === last && /^(?:for|of|at|with|from)$/.test(lowerAt(tokens, last)),
  );
  const inside = modifiers.map((modifier) => entities.entityOfName[modifier] ?? -1);
  return [row[next] ?? -1, ...inside.toReversed(), owner];
}
