/**
 * One sentence → claim drafts. Frames give verbs and event nouns their predicate and object, standing
 * relations come from phrases; holders, certainty, polarity and time are read off what the trigger stands
 * in. An end that is no entity, or a place that cannot act where an actor is wanted, gives no claim. O(c)
 * in the clauses and phrases of the sentence.
 */
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { Span } from '../base/span.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import type { Clause } from '../nlp/clause.ts';
import { sentenceSpan } from '../text/sentences.ts';
import { spanBetween } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { ClaimDraft, Party } from './claim-draft.ts';
import type { Predicate } from './claim.ts';
import { fitsFrame } from './ends.ts';
import { sidesOfNoun, sidesOfVerb, type Sides } from './frame-sides.ts';
import { frameOfLightVerb, framesOfNoun, framesOfVerb, type Frame } from './frames.ts';
import { holdingAt, isTakenForGranted, OWN_VOICE, type Holding, type HolderContext } from './holders.ts';
import { modalityAt, modalityOf, standingModalityAt, type Modality } from './modality.ts';
import { standingRelations, type StandingRelation } from './standing.ts';
import type { ArticleTimes } from './event-time.ts';

/** What a frame was read from. */
interface Evidence {
  /** Token index of the trigger. */
  readonly at: number;
  readonly rule: string;
  readonly confidence: number;
  readonly modality: Modality;
}

/** Who can stand on the two sides of a claim. */
interface Ends {
  readonly subjects: readonly Party[];
  readonly objects: readonly Party[];
}

const CONFIDENCE = { verb: 0.7, noun: 0.55, standing: 0.65, least: 0.1 };
const PRONOUN_PENALTY = 0.1;
const THREATS = /^(?:threaten|vow)$/;
const HARM: ReadonlySet<Predicate> = new Set<Predicate>(['attacks', 'coerces', 'sanctions', 'controls']);

/** Reads the claims of one sentence. */
export class SentenceReader {
  readonly #analysis: TextAnalysis;
  readonly #tokens: Tokens;
  readonly #sentence: SentenceAnalysis;
  /** Entity of each phrase, −1 for none. */
  readonly #row: Int32Array;
  readonly #attributions: readonly FoundAttribution[];
  readonly #entities: ArticleEntities;
  readonly #span: Span;
  readonly #times: ArticleTimes;
  readonly #index: number;

  /** Takes the index of the sentence and its attributions. */
  constructor(
    analysis: TextAnalysis,
    index: number,
    attributions: readonly FoundAttribution[],
    entities: ArticleEntities,
    times: ArticleTimes,
  ) {
    this.#times = times;
    this.#index = index;
    this.#analysis = analysis;
    this.#tokens = analysis.tokens;
    this.#sentence = analysis.sentences[index]!;
    this.#row = entities.entityOfPhrase[index]!;
    this.#attributions = attributions;
    this.#entities = entities;
    this.#span = sentenceSpan(analysis.tokens, analysis.sentenceBounds, index);
  }

  /** The claims in text order, of those with the same ends and predicate only the first to be read. */
  read(): ClaimDraft[] {
    const { clauses, phrases } = this.#sentence;
    const drafts = [
      ...clauses.flatMap((clause) => this.#verbClaims(clause)),
      ...phrases.nouns.flatMap((_, index) => this.#nounClaims(index)),
      ...standingRelations(this.#tokens, this.#sentence).flatMap((relation) =>
        this.#standingClaims(relation),
      ),
    ];
    const first = new Map<string, ClaimDraft>();
    for (const draft of drafts) {
      const key = `${draft.subject} ${draft.predicate} ${draft.object}`;
      if (!first.has(key)) first.set(key, draft);
    }
    return [...first.values()].sort((a, b) => a.trigger[0] - b.trigger[0]);
  }

  /** The claims of the first frame of the verb that has both ends. */
  #verbClaims(clause: Clause): ClaimDraft[] {
    const { frames, isLight } = this.#framesOf(clause);
    const refers = (phrase: number): boolean => this.#row[phrase]! >= 0;
    for (const frame of frames) {
      const ends = this.#endsOf(
        sidesOfVerb(this.#tokens, this.#sentence, { clause, frame, isLight }, refers),
      );
      if (ends.subjects.length === 0 || ends.objects.length === 0) continue;
      const drafts = this.#draft(frame, ends, {
        at: clause.verb.head,
        rule: `verb:${clause.lemma}`,
        confidence: CONFIDENCE.verb,
        modality: modalityOf(this.#tokens, this.#sentence, clause),
      });
      if (drafts.length > 0) return [...drafts, ...this.#threats(clause, drafts)];
    }
    return [];
  }

  /** The frames of a verb with its light objects, else of the verb by itself. */
  #framesOf({ lemma, objects }: Clause): { frames: readonly Frame[]; isLight: boolean } {
    const { nouns } = this.#sentence.phrases;
    const light = objects.flatMap(
      (object) => frameOfLightVerb(lemma, this.#tokens.lemmas[nouns[object]!.head]!) ?? [],
    );
    return light.length > 0
      ? { frames: light, isLight: true }
      : { frames: framesOfVerb(lemma), isLight: false };
  }

  /** "threatened to attack": whoever threatens an act against a party threatens that party. */
  #threats({ governor, relation }: Clause, drafts: readonly ClaimDraft[]): ClaimDraft[] {
    const above = this.#sentence.clauses[governor];
    if (above === undefined || !THREATS.test(above.lemma) || relation !== 'infinitive') return [];
    const at = above.verb.head;
    return drafts
      .filter(({ predicate }) => HARM.has(predicate))
      .map((draft) => ({
        ...draft,
        predicate: 'threatens',
        plover: 'THREATEN',
        trigger: spanBetween(this.#tokens, at, at + 1),
        triggerLemma: above.lemma,
        holding: this.#holdingAt(at),
        modality: modalityOf(this.#tokens, this.#sentence, above),
        rule: `verb:${above.lemma}`,
      }));
  }

  /** The claims of the first frame of an event noun that has both sides. */
  #nounClaims(index: number): ClaimDraft[] {
    const { name, isPronoun, head } = this.#sentence.phrases.nouns[index]!;
    if (name >= 0 || isPronoun) return [];
    const lemma = this.#tokens.lemmas[head]!;
    for (const frame of framesOfNoun(lemma)) {
      const sides = sidesOfNoun(this.#tokens, this.#sentence, index, frame);
      if (sides === null) continue;
      const { noun: confidence } = CONFIDENCE;
      const modality = modalityAt(this.#tokens, this.#sentence, head);
      const evidence = { at: head, rule: `noun:${lemma}`, confidence, modality };
      return this.#draft(frame, this.#endsOf(sides), evidence);
    }
    return [];
  }

  #standingClaims({ subject, predicate, object, objectName, trigger, rule }: StandingRelation): ClaimDraft[] {
    const subjects = this.#parties([subject]);
    const objects = objectName >= 0 ? this.#namedParties(objectName) : this.#parties([object]);
    const { entities } = this.#entities;
    if (rule === 'possessive' && subjects.some(({ entity }) => entities[entity]!.kind !== 'person'))
      return [];
    const end = predicate === 'located_in' ? 'place' : 'any';
    const frame: Frame = { predicate, plover: null, slots: [], object: end };
    const { standing: confidence } = CONFIDENCE;
    const modality = standingModalityAt(this.#tokens, this.#sentence, trigger);
    const evidence = { at: trigger, rule, confidence, modality };
    const drafts = this.#draft(frame, { subjects, objects }, evidence);
    const isTold = this.#sentence.clauses.some(
      ({ lemma, objects: told }) => lemma === 'be' && told.includes(subject),
    );
    const isGiven = isTakenForGranted(this.context, subject);
    return isTold ? drafts : drafts.map((draft) => presupposed(draft, isGiven));
  }

  /** A claim for each subject and object that fit the frame. */
  #draft(frame: Frame, { subjects, objects }: Ends, evidence: Evidence): ClaimDraft[] {
    const { at, rule, confidence, modality } = evidence;
    const { entities } = this.#entities;
    const common = {
      trigger: spanBetween(this.#tokens, at, at + 1),
      triggerLemma: this.#tokens.lemmas[at]!,
      sentence: this.#span,
      holding: this.#holdingAt(at),
      modality,
      time: this.#times.timeOf(this.#index, at, modality),
      rule,
    };
    return subjects.flatMap((subject) =>
      objects.flatMap((object): ClaimDraft[] => {
        if (subject.entity === object.entity) return [];
        if (!fitsFrame(frame, entities[subject.entity]!, entities[object.entity]!, rule)) return [];
        const pronouns = Number(subject.isPronoun) + Number(object.isPronoun);
        return [
          {
            ...common,
            subject: subject.entity,
            predicate: frame.predicate,
            object: object.entity,
            plover: frame.plover,
            subjectSpan: subject.span,
            objectSpan: object.span,
            confidence: Math.max(CONFIDENCE.least, confidence - pronouns * PRONOUN_PENALTY),
          },
        ];
      }),
    );
  }

  #holdingAt(token: number): Holding {
    return holdingAt(this.context, token);
  }

  /** The sentence with its attributions and entities. */
  get context(): HolderContext {
    return {
      tokens: this.#tokens,
      sentence: this.#sentence,
      attributions: this.#attributions,
      entities: this.#entities,
    };
  }

  #endsOf({ subjects, objects }: Sides): Ends {
    return { subjects: this.#parties(subjects), objects: this.#parties(objects) };
  }

  /** The phrases that refer to an entity; the words of a name alone, of others up to the head. */
  #parties(phrases: readonly number[]): Party[] {
    return phrases.flatMap((index): Party[] => {
      const entity = this.#row[index] ?? -1;
      if (entity < 0) return [];
      const { name, first, head, isPronoun } = this.#sentence.phrases.nouns[index]!;
      if (name >= 0) return [{ ...this.#namedParty(name), entity }];
      return [{ entity, span: spanBetween(this.#tokens, first, head + 1), isPronoun }];
    });
  }

  /** None where the name is the reporting publisher's. */
  #namedParties(name: number): Party[] {
    return this.#entities.entityOfName[name]! < 0 ? [] : [this.#namedParty(name)];
  }

  #namedParty(name: number): Party {
    const { first, last } = this.#analysis.names[name]!;
    const entity = this.#entities.entityOfName[name]!;
    return { entity, span: spanBetween(this.#tokens, first, last), isPronoun: false };
  }
}

/** "denied that militants in Iraq …", "his brother Laith": what a phrase takes for granted stands. */
function presupposed(draft: ClaimDraft, isGiven: boolean): ClaimDraft {
  const { certainty } = draft.holding;
  return isGiven || certainty === 'denied' || certainty === 'hypothetical'
    ? { ...draft, holding: OWN_VOICE }
    : draft;
}
