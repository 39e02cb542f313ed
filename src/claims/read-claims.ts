/**
 * Clauses, phrases, attributions and entities of one article → claims. Frames give verbs and event nouns
 * their predicate and object, standing relations come from phrases; holders, certainty, polarity and time
 * are read off what the trigger stands in. An end that is no entity, or a place that cannot act where an
 * actor is wanted, gives no claim. O(c) in clauses and phrases.
 */
import type { Span } from '../base/span.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ArticleEntities } from '../entities/article-entities.ts';
import { COUNTRIES } from '../gazetteer/countries.ts';
import type { Clause } from '../nlp/clause.ts';
import type { SentenceAnalysis, TextAnalysis } from '../nlp/analyse.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { sentenceSpan } from '../text/sentences.ts';
import type { Article } from '../text/article.ts';
import type { ClaimTime, Predicate } from './claim.ts';
import { frameOfLightVerb, framesOfNoun, framesOfVerb, type Frame } from './frames.ts';
import { holdingAt, type Holding } from './holders.ts';
import { modalityOf, type Modality } from './modality.ts';
import { standingRelations } from './standing.ts';
import { timesIn } from './time.ts';

/** A claim before ids, denials and implied accusations. Ends are indices into the article's entities. */
export interface ClaimDraft {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly object: number;
  readonly plover: string | null;
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
  readonly trigger: Span;
  readonly triggerLemma: string;
  readonly sentence: Span;
  readonly holding: Holding;
  readonly modality: Modality;
  readonly time: ClaimTime | null;
  readonly confidence: number;
  readonly rule: string;
}

/** One end of a claim: the entity and the words that refer to it. */
interface Party {
  readonly entity: number;
  readonly span: Span;
  readonly isPronoun: boolean;
}

const ACTING_PLACES = new Set(COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]));
const CONFIDENCE = { verb: 0.7, light: 0.7, noun: 0.55, standing: 0.65 };
const PRONOUN_PENALTY = 0.1;
const THREATS = new Set(['threaten', 'vow']);
const HARM = new Set<Predicate>(['attacks', 'coerces', 'sanctions', 'controls']);
const ASSERTED: Modality = { polarity: 'positive', isHypothetical: false };

/** Reads all claims of an article, in text order; yields now and then so that a caller can pause. */
export function* readClaimsInSteps(
  article: Article,
  analysis: TextAnalysis,
  attributions: readonly FoundAttribution[],
  entities: ArticleEntities,
): Generator<number, ClaimDraft[], void> {
  const bySentence = new Map<number, FoundAttribution[]>();
  for (const attribution of attributions) {
    const list = bySentence.get(attribution.sentence);
    if (list) list.push(attribution);
    else bySentence.set(attribution.sentence, [attribution]);
  }
  const drafts: ClaimDraft[] = [];
  for (let index = 0; index < analysis.sentences.length; index++) {
    drafts.push(
      ...new SentenceReader(article, analysis, index, bySentence.get(index) ?? [], entities).read(),
    );
    if (index % 200 === 199) yield index / analysis.sentences.length;
  }
  return drafts;
}

class SentenceReader {
  readonly #article: Article;
  readonly #analysis: TextAnalysis;
  readonly #sentence: SentenceAnalysis;
  readonly #row: Int32Array;
  readonly #attributions: readonly FoundAttribution[];
  readonly #entities: ArticleEntities;
  readonly #span: Span;
  #times: ClaimTime[] | null = null;

  constructor(
    article: Article,
    analysis: TextAnalysis,
    index: number,
    attributions: readonly FoundAttribution[],
    entities: ArticleEntities,
  ) {
    this.#article = article;
    this.#analysis = analysis;
    this.#sentence = analysis.sentences[index]!;
    this.#row = entities.entityOfPhrase[index]!;
    this.#attributions = attributions;
    this.#entities = entities;
    this.#span = sentenceSpan(analysis.tokens, analysis.sentenceBounds, index);
  }

  read(): ClaimDraft[] {
    const drafts = [
      ...this.#sentence.clauses.flatMap((clause) => this.#verbClaims(clause)),
      ...this.#sentence.phrases.nouns.flatMap((_, index) => this.#nounClaims(index)),
      ...this.#standingClaims(),
    ];
    const seen = new Set<string>();
    return drafts
      .filter(({ subject, predicate, object }) => {
        const key = `${subject} ${predicate} ${object}`;
        return seen.size !== seen.add(key).size;
      })
      .sort((a, b) => a.trigger[0] - b.trigger[0]);
  }

  #verbClaims(clause: Clause): ClaimDraft[] {
    const { tokens } = this.#analysis;
    const light = clause.objects.flatMap(
      (object) => frameOfLightVerb(clause.lemma, tokens.lemmas[this.#noun(object).head]!) ?? [],
    );
    const frames = light.length > 0 ? light : framesOfVerb(clause.lemma);
    for (const frame of frames) {
      const sides = this.#sidesOf(clause, frame, light.length > 0);
      if (sides === null) continue;
      const trigger: Span = [tokens.starts[clause.verb.head]!, tokens.ends[clause.verb.head]!];
      const modality = modalityOf(tokens, this.#sentence, clause);
      const rule = `verb:${clause.lemma}`;
      const drafts = this.#combine(sides, frame, {
        trigger,
        at: clause.verb.head,
        modality,
        rule,
        confidence: light.length > 0 ? CONFIDENCE.light : CONFIDENCE.verb,
        time: this.#timeOf(clause),
      });
      if (drafts.length > 0) return [...drafts, ...this.#threats(clause, drafts)];
    }
    return [];
  }

  /** "threatened to attack": whoever threatens an act against a party threatens that party. */
  #threats(clause: Clause, drafts: readonly ClaimDraft[]): ClaimDraft[] {
    const above = this.#sentence.clauses[clause.governor];
    if (above === undefined || !THREATS.has(above.lemma) || clause.relation !== 'infinitive') return [];
    const { tokens } = this.#analysis;
    const at = above.verb.head;
    return drafts
      .filter(({ predicate }) => HARM.has(predicate))
      .map((draft) => ({
        ...draft,
        predicate: 'threatens',
        plover: 'THREATEN',
        trigger: [tokens.starts[at]!, tokens.ends[at]!],
        triggerLemma: above.lemma,
        holding: holdingAt(tokens, at, this.#attributions, this.#entities),
        modality: modalityOf(tokens, this.#sentence, above),
        rule: `verb:${above.lemma}`,
      }));
  }

  /** Subjects and objects of a frame, by voice; null where a side is missing. */
  #sidesOf(clause: Clause, frame: Frame, isLight: boolean): { subjects: Party[]; objects: Party[] } | null {
    const oblique = (prepositions: readonly string[]): readonly number[] =>
      clause.obliques.find(({ preposition }) => prepositions.includes(preposition))?.nouns ?? [];
    let subjects = clause.subjects;
    let objects: readonly number[] = [];
    if (clause.verb.isPassive) {
      objects = frame.slots.includes('o') && !isLight ? clause.subjects : oblique(frame.slots);
      subjects = frame.slots.includes('o') ? oblique(['by']) : clause.subjects;
      if (
        frame.predicate === 'located_in' ||
        (frame.predicate === 'allied_with' && oblique(frame.slots).length > 0)
      ) {
        [subjects, objects] = [clause.subjects, oblique(frame.slots)];
      }
    } else {
      for (const slot of frame.slots) {
        objects = this.#slot(clause, slot, isLight);
        if (objects.some((object) => this.#row[object]! >= 0)) break;
      }
    }
    if (subjects.length === 0 || objects.length === 0) return null;
    return { subjects: this.#parties(subjects), objects: this.#parties(objects) };
  }

  /** The phrases in one slot of a frame. */
  #slot(clause: Clause, slot: string, isLight: boolean): readonly number[] {
    if (slot === 'o') return isLight ? [] : clause.objects;
    if (slot === 'p')
      return clause.objects.flatMap((object) =>
        this.#noun(object).possessor >= 0 ? [this.#noun(object).possessor] : [],
      );
    if (slot === 's') return this.#complementSubject(clause);
    return clause.obliques.find(({ preposition }) => preposition === slot)?.nouns ?? [];
  }

  /** Subject of the clause after "that". */
  #complementSubject(clause: Clause): readonly number[] {
    const { tokens } = this.#analysis;
    const next = this.#sentence.clauses[this.#sentence.clauses.indexOf(clause) + 1];
    const isThat = clause.verb.last < this.#sentence.to && tokens.lemmas[clause.verb.last] === 'that';
    return isThat && next !== undefined ? next.subjects : [];
  }

  /** "Iran's support for the militias", "the killing of X by Y". */
  #nounClaims(index: number): ClaimDraft[] {
    const { tokens } = this.#analysis;
    const { nouns } = this.#sentence.phrases;
    const noun = nouns[index]!;
    if (noun.name >= 0 || noun.isPronoun) return [];
    for (const frame of framesOfNoun(tokens.lemmas[noun.head]!)) {
      const object = this.#phraseAfter(noun.last, frame.slots);
      if (object < 0) continue;
      const by = this.#phraseAfter(nouns[object]!.last, ['by']);
      const subject = by >= 0 ? by : noun.possessor;
      if (subject < 0) continue;
      const sides = { subjects: this.#parties([subject]), objects: this.#parties([object]) };
      const trigger: Span = [tokens.starts[noun.head]!, tokens.ends[noun.head]!];
      return this.#combine(sides, frame, {
        trigger,
        at: noun.head,
        modality: ASSERTED,
        rule: `noun:${tokens.lemmas[noun.head]!}`,
        confidence: CONFIDENCE.noun,
        time: null,
      });
    }
    return [];
  }

  /** Index of the phrase right after a token that one of the prepositions leads in, −1 if none. */
  #phraseAfter(token: number, prepositions: readonly string[]): number {
    const { tokens } = this.#analysis;
    const { nouns } = this.#sentence.phrases;
    if (token >= this.#sentence.to || !prepositions.includes(tokens.lemmas[token]!)) return -1;
    let at = nouns.findIndex((noun) => noun.first === token + 1);
    while (at >= 0 && nouns[at + 1]?.possessor === at) at++;
    return at;
  }

  #standingClaims(): ClaimDraft[] {
    const { tokens, names } = this.#analysis;
    return standingRelations(tokens, this.#sentence).flatMap((relation) => {
      const subjects = this.#parties([relation.subject]);
      const name = relation.objectName >= 0 ? names[relation.objectName]! : null;
      const objects: Party[] =
        name === null
          ? this.#parties([relation.object])
          : [
              {
                entity: this.#entities.entityOfName[relation.objectName]!,
                span: [tokens.starts[name.first]!, tokens.ends[name.last - 1]!],
                isPronoun: false,
              },
            ];
      if (
        relation.rule === 'possessive' &&
        subjects.some(({ entity }) => this.#entities.entities[entity]!.kind !== 'person')
      )
        return [];
      const frame: Frame = {
        predicate: relation.predicate,
        plover: null,
        slots: [],
        object: relation.predicate === 'located_in' ? 'place' : 'any',
      };
      const trigger: Span = [tokens.starts[relation.trigger]!, tokens.ends[relation.trigger]!];
      return this.#combine({ subjects, objects }, frame, {
        trigger,
        at: relation.trigger,
        modality: ASSERTED,
        rule: relation.rule,
        confidence: CONFIDENCE.standing,
        time: null,
      });
    });
  }

  #combine(
    { subjects, objects }: { subjects: readonly Party[]; objects: readonly Party[] },
    frame: Frame,
    found: {
      trigger: Span;
      at: number;
      modality: Modality;
      rule: string;
      confidence: number;
      time: ClaimTime | null;
    },
  ): ClaimDraft[] {
    const { tokens } = this.#analysis;
    const holding = holdingAt(tokens, found.at, this.#attributions, this.#entities);
    return subjects.flatMap((subject) =>
      objects.flatMap((object): ClaimDraft[] => {
        if (subject.entity === object.entity || !this.#fits(frame, subject, object, found.rule)) return [];
        const pronouns = Number(subject.isPronoun) + Number(object.isPronoun);
        return [
          {
            subject: subject.entity,
            predicate: frame.predicate,
            object: object.entity,
            plover: frame.plover,
            subjectSpan: subject.span,
            objectSpan: object.span,
            trigger: found.trigger,
            triggerLemma: tokens.lemmas[found.at]!,
            sentence: this.#span,
            holding,
            modality: found.modality,
            time: found.time,
            confidence: Math.max(0.1, found.confidence - pronouns * PRONOUN_PENALTY),
            rule: found.rule,
          },
        ];
      }),
    );
  }

  /** Whether both ends can stand where the frame puts them. */
  #fits(frame: Frame, subject: Party, object: Party, rule: string): boolean {
    const of = (party: Party) => this.#entities.entities[party.entity]!;
    const [from, to] = [of(subject), of(object)];
    if (frame.object === 'place') return to.kind === 'place' && from.kind !== 'place';
    if (frame.predicate === 'leads' && from.kind !== 'person' && to.kind !== 'group') return false;
    if (frame.predicate === 'member_of' && to.kind === 'person' && rule.startsWith('verb:')) return false;
    if (!canAct(from)) return false;
    if (frame.predicate === 'leads' || frame.predicate === 'member_of')
      return !(
        from.kind === 'place' ||
        (frame.predicate === 'leads' && to.kind === 'person' && from.kind === 'group')
      );
    return frame.object === 'any' || canAct(to);
  }

  #parties(phrases: readonly number[]): Party[] {
    return phrases.flatMap((index) => {
      const entity = this.#row[index] ?? -1;
      return entity < 0
        ? []
        : [{ entity, span: this.#spanOf(this.#noun(index)), isPronoun: this.#noun(index).isPronoun }];
    });
  }

  /** The words of a phrase that refer: the name alone, or the nominal without what follows its head. */
  #spanOf(noun: NounPhrase): Span {
    const { tokens, names } = this.#analysis;
    const name = noun.name >= 0 ? names[noun.name]! : null;
    if (name !== null) return [tokens.starts[name.first]!, tokens.ends[name.last - 1]!];
    return [tokens.starts[noun.first]!, tokens.ends[noun.head]!];
  }

  #noun(index: number): NounPhrase {
    return this.#sentence.phrases.nouns[index]!;
  }

  /** The time named nearest after the clause's verb and before the next verb, or in front of the first clause. */
  #timeOf(clause: Clause): ClaimTime | null {
    const { tokens } = this.#analysis;
    this.#times ??= timesIn(this.#article.text, this.#span, this.#article.date);
    const { clauses } = this.#sentence;
    const at = clauses.indexOf(clause);
    const from = at === 0 ? this.#span[0] : tokens.starts[clause.verb.first]!;
    const next = clauses[at + 1];
    const to = next === undefined ? this.#span[1] : tokens.starts[next.verb.first]!;
    return this.#times.find(({ span }) => span[0] >= from && span[1] <= to) ?? null;
  }
}

/** People and groups can act; of places those that stand for a government. */
function canAct({
  kind,
  name,
  aliases,
}: {
  kind: string;
  name: string;
  aliases: readonly string[];
}): boolean {
  return kind !== 'place' || ACTING_PLACES.has(name) || aliases.some((alias) => ACTING_PLACES.has(alias));
}
