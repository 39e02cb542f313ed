/**
 * A case put together on one thread → parts that another thread can be sent → the same case there. Mentions,
 * claims and articles go as numbers that say where they stand in the extractions, which both sides hold; what is
 * new in the case goes as it is. No part takes more than a few milliseconds to read. O(mentions + claims).
 */
import type { Claim } from '../claims/claim.ts';
import type { Mention } from '../entities/entity.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { CaseClaim, CaseEntity, CaseMention, MergeSuggestion, ResolvedCase } from './case-entities.ts';

/** Mentions and joins of the entities of one part, about, and its claims. */
const ENTITY_WEIGHT = 1_500;
const CLAIMS_A_PART = 1_000;

/** Some entities, in their order and without their mentions. */
export interface EntityPart {
  readonly kind: 'entities';
  readonly entities: readonly CaseEntity[];
  /** Mentions of each entity, and two numbers a mention: its article and its place among that one's. */
  readonly mentionCounts: Uint32Array;
  readonly mentions: Uint32Array;
}

/** Some claims, in their order; entities and articles go by their place in the case. */
export interface ClaimPart {
  readonly kind: 'claims';
  /** `CLAIM_NUMBERS` a claim. */
  readonly numbers: Int32Array;
  /** Claimants of all claims, one behind the other. */
  readonly claimants: Uint32Array;
  /** Voices that are no entities. */
  readonly voices: readonly string[];
}

/** Part of a case on its way. */
export type CasePart =
  EntityPart | ClaimPart | { readonly kind: 'suggestions'; readonly suggestions: readonly MergeSuggestion[] };

/**
 * Article, place among its claims, subject, object, `onBehalfOf` (−1 for none), article and place of the claim it
 * copies (−1 for none), voice (below 0: −1 − its place among the part's voices), and how many claimants.
 */
const CLAIM_NUMBERS = 9;

/** The parts of a case, to be taken in this order. */
export function* partsOf(resolved: ResolvedCase): Generator<CasePart, void> {
  const places = new Places(resolved.extractions);
  yield* entityParts(resolved, places);
  yield* claimParts(resolved, places);
  yield { kind: 'suggestions', suggestions: resolved.suggestions };
}

/** Where mentions and claims stand in the extractions. */
class Places {
  readonly articles = new Map<string, number>();
  readonly mentions = new Map<Mention, number>();
  readonly claims = new Map<Claim, number>();

  constructor(extractions: ReadonlyMap<string, Extraction>) {
    for (const [id, { mentions, claims }] of extractions) {
      this.articles.set(id, this.articles.size);
      mentions.forEach((mention, index) => this.mentions.set(mention, index));
      claims.forEach((claim, index) => this.claims.set(claim, index));
    }
  }
}

function* entityParts({ entities }: ResolvedCase, places: Places): Generator<EntityPart, void> {
  let part: CaseEntity[] = [];
  let weight = 0;
  for (const entity of entities.values()) {
    part.push(entity);
    weight += 1 + entity.mentions.length + entity.joins.length;
    if (weight < ENTITY_WEIGHT) continue;
    yield entityPart(part, places);
    [part, weight] = [[], 0];
  }
  if (part.length > 0) yield entityPart(part, places);
}

function entityPart(entities: readonly CaseEntity[], places: Places): EntityPart {
  return {
    kind: 'entities',
    entities: entities.map((entity) => ({ ...entity, mentions: [] })),
    mentionCounts: Uint32Array.from(entities, ({ mentions }) => mentions.length),
    mentions: Uint32Array.from(
      entities.flatMap(({ mentions }) =>
        mentions.flatMap(({ article, mention }) => [
          places.articles.get(article)!,
          places.mentions.get(mention)!,
        ]),
      ),
    ),
  };
}

function* claimParts({ claims, entities }: ResolvedCase, places: Places): Generator<ClaimPart, void> {
  const ranks = new Map([...entities.keys()].map((id, rank) => [id, rank]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const placeOf = (claim: CaseClaim | undefined): [number, number] =>
    claim === undefined ? [-1, -1] : [places.articles.get(claim.article)!, places.claims.get(claim.claim)!];
  for (let from = 0; from < claims.length; from += CLAIMS_A_PART) {
    const numbers: number[] = [];
    const claimants: number[] = [];
    const voices: string[] = [];
    for (const claim of claims.slice(from, from + CLAIMS_A_PART)) {
      const [subject, object] = [ranks.get(claim.subject)!, ranks.get(claim.object)!];
      const behalf = claim.onBehalfOf === null ? -1 : ranks.get(claim.onBehalfOf)!;
      const voice = ranks.get(claim.voice) ?? -1 - rankIn(voices, claim.voice);
      const copied = claim.copyOf === null ? undefined : byId.get(claim.copyOf);
      const count = claim.claimants.length;
      numbers.push(...placeOf(claim), subject, object, behalf, ...placeOf(copied), voice, count);
      for (const claimant of claim.claimants) claimants.push(ranks.get(claimant)!);
    }
    yield {
      kind: 'claims',
      numbers: Int32Array.from(numbers),
      claimants: Uint32Array.from(claimants),
      voices,
    };
  }
}

/** The place of a text among others, to which it is added if it is not there. */
function rankIn(known: string[], text: string): number {
  const rank = known.indexOf(text);
  return rank >= 0 ? rank : known.push(text) - 1;
}

/** A case that comes in parts. */
export class CaseAssembly {
  readonly #extractions: ReadonlyMap<string, Extraction>;
  readonly #articles: readonly string[];
  readonly #records: readonly Extraction[];
  readonly #entities = new Map<string, CaseEntity>();
  readonly #ids: string[] = [];
  readonly #claims: CaseClaim[] = [];
  #suggestions: readonly MergeSuggestion[] = [];

  /** `extractions`: those from which the case was put together, in the same order. */
  constructor(extractions: ReadonlyMap<string, Extraction>) {
    this.#extractions = extractions;
    this.#articles = [...extractions.keys()];
    this.#records = [...extractions.values()];
  }

  /** Takes the next part. */
  take(part: CasePart): void {
    if (part.kind === 'entities') this.#takeEntities(part);
    else if (part.kind === 'claims') this.#takeClaims(part);
    else this.#suggestions = part.suggestions;
  }

  /** The case, once all parts have come. */
  get resolved(): ResolvedCase {
    return {
      extractions: this.#extractions,
      entities: this.#entities,
      claims: this.#claims,
      suggestions: this.#suggestions,
    };
  }

  #takeEntities({ entities, mentionCounts, mentions }: EntityPart): void {
    let next = 0;
    entities.forEach((entity, rank) => {
      const own = Array.from({ length: mentionCounts[rank]! }, (): CaseMention => {
        const [article, index] = [mentions[next++]!, mentions[next++]!];
        return { article: this.#articles[article]!, mention: this.#records[article]!.mentions[index]! };
      });
      this.#entities.set(entity.id, { ...entity, mentions: own });
      this.#ids.push(entity.id);
    });
  }

  #takeClaims({ numbers, claimants, voices }: ClaimPart): void {
    const ids = this.#ids;
    let named = 0;
    for (let at = 0; at < numbers.length; at += CLAIM_NUMBERS) {
      const [article, index] = [numbers[at]!, numbers[at + 1]!];
      const [behalf, voice] = [numbers[at + 4]!, numbers[at + 7]!];
      const claim = this.#records[article]!.claims[index]!;
      this.#claims.push({
        id: this.#claimId(article, index),
        article: this.#articles[article]!,
        claim,
        subject: ids[numbers[at + 2]!]!,
        object: ids[numbers[at + 3]!]!,
        claimants: Array.from({ length: numbers[at + 8]! }, () => ids[claimants[named++]!]!),
        onBehalfOf: behalf < 0 ? null : ids[behalf]!,
        copyOf: numbers[at + 5]! < 0 ? null : this.#claimId(numbers[at + 5]!, numbers[at + 6]!),
        voice: voice < 0 ? voices[-1 - voice]! : ids[voice]!,
      });
    }
  }

  #claimId(article: number, index: number): string {
    return `${this.#articles[article]!}.${this.#records[article]!.claims[index]!.id}`;
  }
}
