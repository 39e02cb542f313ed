/**
 * How an article uses its places, noted while it is read: as who does something or as where something is, and
 * in which country the text itself puts them. From that and the gazetteer, what is known of each. O(names).
 */
import { wordSet } from '../base/word-set.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { usualCountryName } from '../gazetteer/names.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { lowerAt, wordAt, wordsBetween } from '../text/token-words.ts';
import type { EntityDraft } from './article-entities.ts';
import type { ContextReader, MentionContext } from './mention-context.ts';
import { canonicalName } from './named-entity.ts';
import { countriesSpokenOf, isLocative, placeFacts } from './place-facts.ts';

/** Verbs whose object can answer. */
const ADDRESSING = wordSet(`
accuse admonish ask assure back blame castigate challenge chide commend condemn congratulate convince criticise criticize defy denounce implore inform invite notify oppose persuade praise press pressure
promise rebuke remind reproach sue support tell thank threaten urge warn`);

/** A phrase that names a place, and where it stands. */
interface NamedPlace {
  readonly sentence: number;
  readonly phrase: number;
  readonly noun: NounPhrase;
  readonly context: MentionContext;
}

export class PlaceReader {
  readonly #analysis: TextAnalysis;
  readonly #contexts: ContextReader;
  readonly #gazetteer: Gazetteer;
  readonly #uses = new Map<number, { acting: number; locative: number }>();

  constructor(analysis: TextAnalysis, contexts: ContextReader, gazetteer: Gazetteer) {
    this.#analysis = analysis;
    this.#contexts = contexts;
    this.#gazetteer = gazetteer;
  }

  /** Notes whether a name stands for who does something or for where something is. */
  note(entity: number, { noun, context, sentence, phrase }: NamedPlace): void {
    const use = this.#uses.get(entity) ?? { acting: 0, locative: 0 };
    const isSource = this.#contexts.isSource(sentence, phrase);
    const isDoer = context.role === 'subject' && context.predicate >= 0;
    if (isSource || isDoer || this.#isAddressed(sentence, phrase)) use.acting++;
    else if (noun.preposition >= 0 && isLocative(lowerAt(this.#analysis.tokens, noun.preposition)))
      use.locative++;
    this.#uses.set(entity, use);
  }

  /** "blamed Paris": object of what is only done to somebody who can answer. */
  #isAddressed(sentence: number, phrase: number): boolean {
    return this.#analysis.sentences[sentence]!.clauses.some(
      ({ lemma, objects }) => ADDRESSING.has(lemma) && objects.includes(phrase),
    );
  }

  /** Writes to each entity where it lies and what it stands for. */
  settle(drafts: readonly EntityDraft[], entityOfName: Int32Array): void {
    const countries = countriesSpokenOf(this.#analysis.tokens);
    const within = this.#countriesBeside(entityOfName);
    drafts.forEach((draft, entity) => {
      if (draft.named === null || draft.kind === 'person') return;
      const { name, aliases } = canonicalName(draft.named);
      const use = this.#uses.get(entity) ?? { acting: 0, locative: 0 };
      draft.facts = placeFacts(
        {
          names: [name, ...aliases],
          isPlace: draft.kind === 'place',
          ...use,
          within: within.get(entity) ?? null,
        },
        countries,
        this.#gazetteer,
      );
    });
  }

  /** The country that stands right after a place, by the place's entity. */
  #countriesBeside(entityOfName: Int32Array): ReadonlyMap<number, string> {
    const found = new Map<number, string>();
    const { names, tokens } = this.#analysis;
    names.forEach(({ last }, index) => {
      const next = names[index + 1];
      if (next?.first !== last + 1 || !/^(?:,|in)$/.test(wordAt(tokens, last))) return;
      const country = usualCountryName(wordsBetween(tokens, next.first, next.last));
      if (country !== null) found.set(entityOfName[index]!, country);
    });
    return found;
  }
}
