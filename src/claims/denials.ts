/**
 * Denials that take up what is told elsewhere: "Tehran denied it", "the general rejected the charge", "the
 * accusations were baseless, he said", "it had no part in the raid". Each relation that is taken up comes
 * back as denied by the new speaker, with the denial's own sentence and words as evidence. A denier who is
 * accused is answered first, by the nearest charge before the denial, then by one soon after it, then, where nothing
 * is told of the charge, by the accusation itself; any other only takes up the nearest allegation. O(d · c) in the denials and the claims of the sentences around.
 */
import { wordSet } from '../base/word-set.ts';
import type { Span } from '../base/span.ts';
import type { Entity } from '../entities/entity.ts';
import type { Clause } from '../nlp/clause.ts';
import { isComma, lowerAt, spanBetween } from '../text/token-words.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { holdingAt, type HolderContext } from './holders.ts';
import { isCharge } from './implied.ts';
import { spokenForAt } from './voices.ts';
import { voicesOf } from './voices-of-article.ts';

/** Words that deny something told elsewhere. */
export interface Denial {
  /** Index of the entity that denies. */
  readonly denier: number;
  /** Index of the entity the denier speaks for, −1 for none. */
  readonly speaksFor: number;
  readonly trigger: Span;
  readonly cueFirst: number;
  readonly sentence: Span;
  /** Whether the denier speaks of what it did itself ("its involvement"), rather than of a charge. */
  readonly isOwnPart: boolean;
}

/** A draft or a denial with the index of its sentence. */
export interface Placed<Item> {
  readonly at: number;
  readonly item: Item;
}

const DENYING = wordSet(
  'deny reject dismiss refute dispute rebut repudiate disavow denounce deride challenge contest downplay ridicule play_down brush_off brush_aside wave_off wave_away shoot_down knock_down laugh_off',
);
const CALLING = wordSet('call describe brand label term denounce characterise characterize');
const FALSE = wordSet(
  'false baseless unfounded groundless untrue lie fabrication fabricated nonsense propaganda absurd ridiculous fiction slander incorrect wrong invented laughable',
);
const CHARGES = wordSet(
  'it this that all charge accusation allegation claim report suggestion assertion rumour rumor story insinuation contention idea notion criticism complaint',
);
const PARTS = wordSet('involvement role part responsibility link tie connection complicity wrongdoing hand');
const TAKING = /^(?:have|play|take|bear)$/;
const INVOLVED = /^(?:involve|responsible|behind|involved)$/;
const AUXILIARIES = wordSet('do have be');
/** Sentences back and ahead in which a charge is looked for. */
const BACK = 5;
const AHEAD = 2;
const BACK_FOR_OTHERS = 2;
const CONFIDENCE = 0.5;

/** The denials of a sentence that name what they deny only in passing; `span` is the sentence's. */
export function denialsIn(context: HolderContext, span: Span, index: number): Denial[] {
  const row = context.entities.entityOfPhrase[index]!;
  return context.sentence.clauses.flatMap((clause) => {
    const found = spokenDenial(context, clause) ?? heldDenial(context, clause);
    if (found === null) return [];
    const { tokens } = context;
    const { head } = clause.verb;
    const holding = holdingAt(context, head);
    const denier = found.denier === 'holder' ? (holding.claimants.at(-1) ?? -1) : (row[found.denier] ?? -1);
    if (denier < 0) return [];
    const trigger = spanBetween(tokens, head, head + 1);
    const speaksFor =
      found.denier === 'holder' ? holding.speaksFor : spokenForAt(context, index, found.denier);
    const { isOwnPart } = found;
    return [{ denier, speaksFor, trigger, cueFirst: clause.verb.first, sentence: span, isOwnPart }];
  });
}

interface FoundDenial {
  /** Phrase of the denier, or the holder of the clause. */
  readonly denier: number | 'holder';
  readonly isOwnPart: boolean;
}

/** "denied it", "dismissed the charges", "called the accusation false", "denied any part". */
function spokenDenial(context: HolderContext, clause: Clause): FoundDenial | null {
  const { lemma, verb, subjects, objects, obliques } = clause;
  if (verb.isNegated || verb.modal !== null) return null;
  const [subject] = subjects;
  if (DENYING.has(lemma) && subject !== undefined && modifiesCharge(context, verb.head))
    return { denier: subject, isOwnPart: false };
  const topics = verb.isPassive ? subjects : objects;
  const by = obliques.find(({ preposition }) => preposition === 'by')?.nouns[0];
  const denier = verb.isPassive ? by : subjects[0];
  if (denier === undefined) return null;
  const isTold = DENYING.has(lemma) || (CALLING.has(lemma) && saysFalse(context, verb.head));
  if (isTold && topics.some((topic) => CHARGES.has(headOf(context, topic))))
    return { denier, isOwnPart: false };
  if (lemma !== 'deny') return null;
  const isPart =
    topics.some((topic) => PARTS.has(headOf(context, topic))) || deniesTakingPart(context, verb.head);
  return isPart || repeatsDeed(context, verb.head) ? { denier, isOwnPart: true } : null;
}

/** "the charges were false", "that is not true", "it had no part in it", "it had not": denials by whoever says so. */
function heldDenial(context: HolderContext, clause: Clause): FoundDenial | null {
  const { tokens, sentence } = context;
  const { lemma, verb, subjects, objects } = clause;
  const predicate = sentence.tree.predicateOf(verb.head);
  const isAbout = subjects.some((subject) => CHARGES.has(headOf(context, subject)));
  const isFalse = FALSE.has(tokens.lemmas[predicate]!) || FALSE.has(lowerAt(tokens, predicate));
  const isUntrue = verb.isNegated && /^(?:true|accurate|correct|right)$/.test(lowerAt(tokens, predicate));
  if (isAbout && (isUntrue || (isFalse && !verb.isNegated))) return { denier: 'holder', isOwnPart: false };
  const holder = holdingAt(context, verb.head).claimants.at(-1);
  if (holder === undefined) return null;
  const hasNoPart =
    TAKING.test(lemma) &&
    objects.some((object) => PARTS.has(headOf(context, object)) && isNone(context, object));
  const isNotIn = verb.isNegated && INVOLVED.test(tokens.lemmas[predicate]!);
  const isShort =
    verb.isNegated &&
    AUXILIARIES.has(lemma) &&
    objects.length === 0 &&
    predicate === verb.head &&
    isAtEnd(context, verb.last);
  return hasNoPart || hasNothing(context, clause) || isNotIn || isShort
    ? { denier: 'holder', isOwnPart: true }
    : null;
}

function headOf({ tokens, sentence }: HolderContext, phrase: number): string {
  return tokens.lemmas[sentence.phrases.nouns[phrase]!.head]!;
}

function isNone({ tokens, sentence }: HolderContext, phrase: number): boolean {
  return /^(?:no|nothing)$/.test(lowerAt(tokens, sentence.phrases.nouns[phrase]!.first));
}

/** "had nothing to do with it". */
function hasNothing({ tokens, sentence: { tree } }: HolderContext, { lemma, verb }: Clause): boolean {
  return (
    lemma === 'have' && tree.dependents(verb.head, /^obj$/).some((at) => lowerAt(tokens, at) === 'nothing')
  );
}

/** "a charge that Tehran dismissed", "…, which Tehran denies": whether what the verb's clause modifies is a charge. */
function modifiesCharge({ tokens, sentence: { tree } }: HolderContext, verb: number): boolean {
  const [left] = tree.dependents(verb, /^obj$/).filter((one) => one < verb);
  if (left !== undefined && /^(?:that|which)$/.test(lowerAt(tokens, left))) {
    if (CHARGES.has(tokens.lemmas[left - 1]!)) return true;
    if (tokens.lemmas[verb] === 'deny' && isComma(tokens, left - 1)) return true;
  }
  if (!tree.relationOf(verb).startsWith('acl')) return false;
  return CHARGES.has(tokens.lemmas[tree.headOf(verb)]!) && tree.dependents(verb, /^nsubj$/).length > 0;
}

/** Whether a word of falsehood hangs on the verb: "called them a lie", "described it as baseless". */
function saysFalse({ tokens, sentence: { tree } }: HolderContext, verb: number): boolean {
  const below = tree.dependents(verb, /^(?:xcomp|obl|obj|advcl|ccomp)/);
  const behind = below.flatMap((at) => tree.dependents(at, /^amod$/).filter((one) => one > at));
  return [...below, ...behind].some((at) => FALSE.has(tokens.lemmas[at]!) || FALSE.has(lowerAt(tokens, at)));
}

/** "denied that it had any part in it", "denied that it was involved": what is not told of whom nor of what. */
function deniesTakingPart({ tokens, sentence: { tree } }: HolderContext, verb: number): boolean {
  return tree.dependents(verb, /^ccomp$/).some((at) => {
    const objects = tree.dependents(at, /^obj$/);
    const isTaken =
      TAKING.test(tokens.lemmas[at]!) && objects.some((object) => PARTS.has(tokens.lemmas[object]!));
    return isTaken || INVOLVED.test(tokens.lemmas[at]!) || INVOLVED.test(lowerAt(tokens, at));
  });
}

/** "denied doing so", "denied having done so". */
function repeatsDeed({ tokens }: HolderContext, verb: number): boolean {
  return [1, 2, 3].some(
    (step) =>
      /^d(?:oing|one|id)$/.test(lowerAt(tokens, verb + step)) &&
      /^(?:so|it|this|that)$/.test(lowerAt(tokens, verb + step + 1)),
  );
}

function isAtEnd({ tokens, sentence }: HolderContext, at: number): boolean {
  return at >= sentence.to || /^[.,;:!"”’]/.test(lowerAt(tokens, at));
}

/** The drafts that the denials of an article take up, as denied. */
export function takenUp(
  told: readonly Placed<ClaimDraft>[],
  denials: readonly Placed<Denial>[],
  entities: readonly Entity[],
): Placed<ClaimDraft>[] {
  if (denials.length === 0) return [];
  const voices = voicesOf(
    told.map(({ item }) => item),
    entities,
  );
  const power = (entity: number): string => entities[entity]!.standsFor ?? entities[entity]!.name;
  return denials.flatMap(({ at, item: denial }) => {
    const { denier } = denial;
    const group = denial.speaksFor >= 0 ? denial.speaksFor : (voices.get(denier) ?? denier);
    const own = new Set([power(denier), power(group)]);
    const isOthers = ({ item }: Placed<ClaimDraft>): boolean =>
      isCharge(item, entities) && !item.holding.claimants.some((claimant) => own.has(power(claimant)));
    const charges = told.filter((one) => one.at >= at - BACK && one.at <= at + AHEAD && isOthers(one));
    const isBefore = (one: Placed<ClaimDraft>): boolean =>
      one.at < at || (one.at === at && one.item.trigger[0] < denial.trigger[0]);
    const against = charges.filter(({ item }) => own.has(power(item.subject)));
    const before = nearest(against.filter(isBefore), at);
    const ahead =
      before.length > 0
        ? before
        : nearest(
            against.filter((one) => !isBefore(one)),
            at,
          );
    // Of a bare charge ("charged with fraud") nothing is told but who accuses whom.
    const accused = told.filter(
      (one) =>
        one.at >= at - BACK &&
        isBefore(one) &&
        isAccusation(one.item) &&
        own.has(power(one.item.object)) &&
        !own.has(power(one.item.subject)),
    );
    const others = denial.isOwnPart
      ? []
      : charges.filter(
          (one) =>
            isBefore(one) && one.at >= at - BACK_FOR_OTHERS && one.item.holding.certainty === 'alleged',
        );
    const taken = ahead.length > 0 ? ahead : nearest(accused.length > 0 ? accused : others, at);
    return taken
      .filter(({ item }) => !isDeniedAlready(told, at, item, denier))
      .map(({ item }) => ({ at, item: denied(item, denial) }));
  });
}

/** Whether somebody is told to accuse somebody, as a fact or by others. */
function isAccusation({ predicate, modality, holding: { certainty } }: ClaimDraft): boolean {
  const isHeld = certainty === 'stated' || certainty === 'alleged';
  return predicate === 'accuses' && isHeld && modality.polarity !== 'negative' && !modality.isHypothetical;
}

/** Those of the sentence nearest to one. */
function nearest(placed: readonly Placed<ClaimDraft>[], at: number): readonly Placed<ClaimDraft>[] {
  const least = Math.min(...placed.map((one) => Math.abs(one.at - at)));
  return placed.filter((one) => Math.abs(one.at - at) === least);
}

function isDeniedAlready(
  told: readonly Placed<ClaimDraft>[],
  at: number,
  draft: ClaimDraft,
  denier: number,
): boolean {
  return told.some(
    ({ at: other, item }) =>
      other === at &&
      item.predicate === draft.predicate &&
      item.subject === draft.subject &&
      item.object === draft.object &&
      item.holding.certainty === 'denied' &&
      item.holding.claimants.includes(denier),
  );
}

function denied(draft: ClaimDraft, { denier, speaksFor, trigger, cueFirst, sentence }: Denial): ClaimDraft {
  return {
    ...draft,
    trigger,
    sentence,
    time: null,
    modality: { ...draft.modality, marks: [], isUnsupported: false },
    holding: {
      claimants: [denier],
      cue: trigger,
      cueFirst,
      outerCue: null,
      stance: 'denies',
      certainty: 'denied',
      speaksFor,
    },
    confidence: Math.min(draft.confidence, CONFIDENCE),
    rule: 'denial taken up',
  };
}
