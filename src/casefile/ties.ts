/**
 * Claims of the case → what each has to do with others: which denials answer it, which claims say the opposite,
 * which say the same. A denial answers what was said before it about the same actors or their parts, and with that the
 * accusation that rests on it; what both texts date must not lie apart. An index over what is said holds the claims by day, so
 * that making it is O(c log c) in claims and a question costs no more than the claims it could be about. No answer
 * depends on the order in which articles were added.
 */
import { SYMMETRIC, type Predicate } from '../claims/claim.ts';
import { Actors } from './actors.ts';
import type { CaseClaim, ResolvedCase } from './case-entities.ts';
import { pushTo } from './context.ts';
import { ClaimDays } from './claim-days.ts';
import { Parts } from './parts.ts';

/** What holds only if this holds too: whoever denies supporting somebody denies arming him. */
const ENTAILS: Partial<Record<Predicate, Predicate>> = { helps: 'supports', leads: 'member_of' };
const NOTHING: readonly CaseClaim[] = [];

/** A claim that can be answered, and the claim on which that counts: itself, or the accusation it is charged in. */
interface Target {
  readonly told: CaseClaim;
  readonly by: CaseClaim;
}

const TIES = new WeakMap<readonly CaseClaim[], ClaimTies>();

/** The ties of a case's claims; made once for each state of the case. */
export function tiesOf(resolved: ResolvedCase): ClaimTies {
  let ties = TIES.get(resolved.claims);
  if (ties === undefined) TIES.set(resolved.claims, (ties = new ClaimTies(resolved)));
  return ties;
}

/** What is said for and against each claim elsewhere in the case. Lists go by day and then by place. */
export class ClaimTies {
  readonly #actors: Actors;
  readonly #parts: Parts;
  readonly #days: ClaimDays;
  readonly #byId = new Map<string, CaseClaim>();
  /** Stated and alleged claims, by what they say. */
  readonly #held = new Map<string, CaseClaim[]>();
  /** The same by looser ends, and denials by theirs. */
  readonly #heldLoosely = new Map<string, CaseClaim[]>();
  readonly #denials = new Map<string, CaseClaim[]>();
  /** What articles themselves pair: denials by the id of what they deny. */
  readonly #recorded = new Map<string, CaseClaim[]>();
  readonly #denialsIn = new Map<string, CaseClaim[]>();
  /** Held claims by article and sentence, and accusations by article. */
  readonly #bySentence = new Map<string, CaseClaim[]>();
  readonly #accusationsIn = new Map<string, CaseClaim[]>();

  /** Indexes the claims of a case. */
  constructor({ claims, entities, extractions }: ResolvedCase) {
    this.#actors = new Actors(entities);
    this.#parts = new Parts(claims, entities, this.#actors);
    this.#days = new ClaimDays(extractions);
    for (const claim of this.inOrder(claims)) this.#index(claim);
  }

  #index(claim: CaseClaim): void {
    const { certainty, polarity, predicate } = claim.claim;
    this.#byId.set(claim.id, claim);
    if (certainty === 'hypothetical') return;
    if (certainty === 'denied') {
      pushTo(this.#denials, this.#loosely(claim, predicate, polarity), claim);
      pushTo(this.#denialsIn, claim.article, claim);
      for (const denied of claim.claim.denies ?? [])
        pushTo(this.#recorded, `${claim.article}.${denied}`, claim);
      return;
    }
    pushTo(this.#held, this.#exactly(claim, polarity), claim);
    pushTo(this.#heldLoosely, this.#loosely(claim, predicate, polarity), claim);
    pushTo(this.#bySentence, sentenceKey(claim), claim);
    if (predicate === 'accuses') pushTo(this.#accusationsIn, claim.article, claim);
  }

  /** The denials that answer one of these held claims or, for an accusation, what its accuser charges. */
  deniedBy(claims: readonly CaseClaim[]): readonly CaseClaim[] {
    const found = new Set<CaseClaim>();
    for (const [candidates, targets] of this.#byDenials(claims)) {
      for (const denial of candidates)
        if (targets.some(({ told, by }) => this.#isAnswer(denial, told) && !this.#isOneSpeaker(denial, by)))
          found.add(denial);
    }
    for (const claim of claims.filter(isHeld)) {
      for (const denial of this.#recorded.get(claim.id) ?? NOTHING) found.add(denial);
      if (claim.claim.predicate !== 'accuses') continue;
      for (const denial of this.#denialsIn.get(claim.article) ?? NOTHING)
        if (this.#isReply(denial, claim)) found.add(denial);
    }
    return this.inOrder(found);
  }

  /** Denials that could answer held claims or what they charge, with these: each list of denials once. */
  #byDenials(claims: readonly CaseClaim[]): Map<readonly CaseClaim[], Target[]> {
    const targets = new Map<readonly CaseClaim[], Target[]>();
    for (const by of claims.filter(isHeld))
      for (const told of [by, ...this.chargesOf(by)])
        for (const denials of this.#denialsAbout(told)) pushTo(targets, denials, { told, by });
    return targets;
  }

  /** The held claims that a denial answers, accusations that rest on them among them. */
  denies(denial: CaseClaim): readonly CaseClaim[] {
    if (denial.claim.certainty !== 'denied') return NOTHING;
    const found = new Set<CaseClaim>();
    for (const claim of this.#answered(denial)) {
      found.add(claim);
      for (const accusation of this.#accusationsOn(claim))
        if (!this.#isOneSpeaker(denial, accusation)) found.add(accusation);
    }
    for (const accusation of this.#accusationsIn.get(denial.article) ?? NOTHING)
      if (this.#isReply(denial, accusation)) found.add(accusation);
    return this.inOrder(found);
  }

  /** Held claims by others that say the opposite of one of these held claims, around the same days. */
  contradictedBy(claims: readonly CaseClaim[]): readonly CaseClaim[] {
    const targets = new Map<readonly CaseClaim[], CaseClaim[]>();
    for (const claim of claims) pushTo(targets, this.#opposed(claim), claim);
    const found = [...targets].flatMap(([others, about]) =>
      others.filter((other) => about.some((claim) => this.#contradicts(other, claim))),
    );
    return this.inOrder(new Set(found));
  }

  /** Held claims that say the same as a held claim in another voice; one for each voice, the first. */
  repeatedBy(claim: CaseClaim): readonly CaseClaim[] {
    if (!isHeld(claim)) return NOTHING;
    const voices = new Map<string, CaseClaim>();
    for (const other of this.#held.get(this.#exactly(claim, claim.claim.polarity)) ?? NOTHING)
      if (other.voice !== claim.voice && !voices.has(other.voice)) voices.set(other.voice, other);
    return [...voices.values()];
  }

  /** Whether somebody denies the claim, or what it charges, or holds the opposite; or it is itself such a denial. */
  isContested(claim: CaseClaim): boolean {
    if (claim.claim.certainty === 'denied') return !this.#answered(claim).next().done || this.#replies(claim);
    if (!isHeld(claim)) return false;
    if (!this.#answers(claim).next().done) return true;
    if (claim.claim.predicate === 'accuses' && this.deniedBy([claim]).length > 0) return true;
    return this.#opposed(claim).some((other) => this.#contradicts(other, claim));
  }

  /** What an accusation charges the accused with: what it was inferred from, or what its sentence alleges of him. */
  chargesOf(accusation: CaseClaim): readonly CaseClaim[] {
    const { article, claim, object } = accusation;
    if (claim.predicate !== 'accuses') return NOTHING;
    if (claim.impliedBy !== undefined) {
      const charge = this.#byId.get(`${article}.${claim.impliedBy}`);
      return charge === undefined ? NOTHING : [charge];
    }
    const accused = this.#actors.actor(object);
    const told = this.#bySentence.get(sentenceKey(accusation)) ?? NOTHING;
    return told.filter(
      (other) =>
        this.#parts.wholesOf(this.#actors.actor(other.subject)).includes(accused) &&
        this.#isTheirs(other, accusation),
    );
  }

  /** Whether the accused denies a deed of its own in the article that tells of the accusation, but not of what. */
  #isReply(denial: CaseClaim, accusation: CaseClaim): boolean {
    const accused = this.#actors.actor(accusation.object);
    const isTheirs =
      this.#actors.actor(denial.subject) === accused && this.#actors.speaker(denial) === accused;
    const isOfAnother = (denial.claim.denies ?? []).length > 0;
    return isTheirs && !isOfAnother && this.chargesOf(accusation).length === 0;
  }

  /** Whether a denial replies to an accusation of its own article. */
  #replies(denial: CaseClaim): boolean {
    return (this.#accusationsIn.get(denial.article) ?? NOTHING).some((one) => this.#isReply(denial, one));
  }

  /** Whether what is told in the accusation's sentence is told by the accuser. */
  #isTheirs({ claim, claimants, onBehalfOf }: CaseClaim, { subject }: CaseClaim): boolean {
    const accuser = this.#actors.actor(subject);
    const holders = onBehalfOf === null ? claimants : [...claimants, onBehalfOf];
    return claim.certainty === 'alleged' && holders.some((holder) => this.#actors.actor(holder) === accuser);
  }

  /** The accusations that rest on a claim. */
  #accusationsOn(charge: CaseClaim): CaseClaim[] {
    const accusations = this.#accusationsIn.get(charge.article) ?? NOTHING;
    return accusations.filter((accusation) => this.chargesOf(accusation).includes(charge));
  }

  /** The denials of a held claim itself. */
  *#answers(claim: CaseClaim): Generator<CaseClaim, void> {
    yield* this.#recorded.get(claim.id) ?? NOTHING;
    for (const denials of this.#denialsAbout(claim))
      for (const denial of denials) if (this.#isAnswer(denial, claim)) yield denial;
  }

  /** Denials of what a claim says or entails, whoever made them and when. */
  #denialsAbout(claim: CaseClaim): (readonly CaseClaim[])[] {
    const { predicate, polarity } = claim.claim;
    const entailed = polarity === 'positive' ? ENTAILS[predicate] : undefined;
    return [predicate, ...(entailed === undefined ? [] : [entailed])].flatMap((denied) =>
      this.#doers(claim, 'wholes').flatMap((subject) => {
        const denials = this.#denials.get(this.#loosely({ ...claim, subject }, denied, polarity));
        return denials === undefined ? [] : [denials];
      }),
    );
  }

  /** The held claims that a denial answers. */
  *#answered(denial: CaseClaim): Generator<CaseClaim, void> {
    const { predicate, polarity, denies = [] } = denial.claim;
    for (const id of denies) {
      const denied = this.#byId.get(`${denial.article}.${id}`);
      if (denied !== undefined && isHeld(denied)) yield denied;
    }
    for (const entailing of polarity === 'positive' ? [predicate, ...entailers(predicate)] : [predicate])
      for (const subject of this.#doers(denial, 'parts')) {
        const claims = this.#heldLoosely.get(this.#loosely({ ...denial, subject }, entailing, polarity));
        for (const claim of claims ?? NOTHING) if (this.#isAnswer(denial, claim)) yield claim;
      }
  }

  /** The subject, and of a deed the named wholes it is a part of, or the named parts it has. */
  #doers({ subject, claim: { predicate, polarity } }: CaseClaim, which: 'wholes' | 'parts'): string[] {
    if (polarity === 'negative' || SYMMETRIC.has(predicate)) return [subject];
    const actor = this.#actors.actor(subject);
    const others = which === 'wholes' ? this.#parts.wholesOf(actor) : this.#parts.partsOf(actor);
    return [subject, ...others.filter((other) => other !== actor && this.#actors.isNamed(other))];
  }

  #isAnswer(denial: CaseClaim, claim: CaseClaim): boolean {
    return !this.#isOneSpeaker(denial, claim) && this.#days.isAfter(denial, claim);
  }

  /** Held claims with the same ends and relation and the other polarity. */
  #opposed(claim: CaseClaim): readonly CaseClaim[] {
    if (!isHeld(claim)) return NOTHING;
    const opposite = claim.claim.polarity === 'positive' ? 'negative' : 'positive';
    return this.#held.get(this.#exactly(claim, opposite)) ?? NOTHING;
  }

  #contradicts(other: CaseClaim, claim: CaseClaim): boolean {
    if (other.voice === claim.voice || this.#isOneSpeaker(other, claim)) return false;
    return this.#days.isNear(other, claim);
  }

  #isOneSpeaker(a: CaseClaim, b: CaseClaim): boolean {
    const speaker = this.#actors.speaker(a);
    return speaker !== null && speaker === this.#actors.speaker(b);
  }

  #exactly({ subject, object, claim: { predicate } }: CaseClaim, polarity: string): string {
    return keyOf(this.#actors.actor(subject), predicate, this.#actors.actor(object), polarity);
  }

  /** With an end that no article names taken by its last word, unless neither end has a name. */
  #loosely({ subject, object }: CaseClaim, predicate: Predicate, polarity: string): string {
    const isLoose = this.#actors.isNamed(subject) || this.#actors.isNamed(object);
    const [from, to] = [subject, object].map((end) =>
      isLoose ? this.#actors.sort(end) : this.#actors.actor(end),
    );
    return keyOf(from!, predicate, to!, polarity);
  }

  /** Claims by day, undated ones last, and then by article and place. */
  inOrder(claims: Iterable<CaseClaim>): CaseClaim[] {
    return [...claims].sort(this.#days.compare);
  }
}

/** Whether somebody asserts it: as a fact or as a charge. */
function isHeld({ claim: { certainty } }: CaseClaim): boolean {
  return certainty === 'stated' || certainty === 'alleged';
}

function entailers(predicate: Predicate): Predicate[] {
  return (Object.keys(ENTAILS) as Predicate[]).filter((other) => ENTAILS[other] === predicate);
}

function keyOf(subject: string, predicate: Predicate, object: string, polarity: string): string {
  const [from, to] = SYMMETRIC.has(predicate) && object < subject ? [object, subject] : [subject, object];
  return `${from}\n${predicate}\n${to}\n${polarity}`;
}

function sentenceKey({ article, claim }: CaseClaim): string {
  return `${claim.sentence[0]} ${article}`;
}
