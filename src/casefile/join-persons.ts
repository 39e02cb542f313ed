/**
 * Persons of one full name → one person or several. A full name alone says little where many bear it: "John
 * Smith" of two articles becomes one only if the articles share somebody, a group, a place, a role or a country,
 * while a name that few can bear ("Hassan Kazemi Qomi") needs nothing and one that the case knows well needs no
 * more. Different lines of work or countries ask for a shared person, or as much. Leader clustering (Hartigan,
 * 1975) against the entities as their names have joined them: O(m · c · k) for m articles with k neighbours each
 * and c ≤ 20 bearers of a name.
 */
import type { Extraction } from '../extract/extraction.ts';
import { isGivenName, usualCountryName } from '../gazetteer/names.ts';
import type { Context } from './context.ts';
import type { Namesakes } from './join-names.ts';
import type { Joining } from './joining.ts';
import type { LocalEntity } from './local-entities.ts';
import { countryNamed, withoutGeneration } from './name-forms.ts';
import { rareRolesOf } from './occupations.ts';

/** What bearers of a name must share whose work or country is another: a person, or a group and a town. */
export const OTHER_WORK = 0.6;
/** What those of an ordinary name must, and those of one line of work as well. */
const FULL_NAME = 0.2;
const SAME_WORK = 0.08;
/** A whole country is worth little where two stories share it, the country a person is said to be of much. */
const COUNTRY = 0.15;
const SAME_COUNTRY = 0.2;
/** How much more one bearer must share than the next where articles tell these two apart. */
const LEAD = 1.5;
const MOST_BEARERS = 20;
/** In so many articles a bearer stands whom the case knows well, and in so many times those of all others. */
const WELL_KNOWN = 4;
const MAJORITY = 4;

/** What the articles of a bearer say of him, as far as they have been put together. */
interface Bearer {
  readonly members: number[];
  readonly marks: Set<string>;
  readonly roles: Set<string>;
  readonly countries: Set<string>;
  readonly near: Set<number>;
}

/** How a bearer fits. */
interface Fit {
  readonly shared: number;
  /** The shared neighbour that is worth most, or null. */
  readonly closest: number | null;
  readonly isSure: boolean;
  readonly fits: boolean;
  /** A clause for the ground on which they are one. */
  readonly ground: string;
}

/** Joins the persons among namesakes; `context` takes all persons of one name as one. */
export function joinPersonsByName(
  locals: readonly LocalEntity[],
  joining: Joining,
  namesakes: readonly Namesakes[],
  context: Context,
  extractions: ReadonlyMap<string, Extraction>,
): void {
  const joiner = new PersonJoiner(locals, joining, context, extractions);
  for (const one of namesakes) if (locals[one.members[0]!]!.entity.kind === 'person') joiner.join(one);
}

class PersonJoiner {
  readonly #locals: readonly LocalEntity[];
  readonly #joining: Joining;
  readonly #context: Context;
  readonly #extractions: ReadonlyMap<string, Extraction>;

  constructor(
    locals: readonly LocalEntity[],
    joining: Joining,
    context: Context,
    extractions: ReadonlyMap<string, Extraction>,
  ) {
    this.#locals = locals;
    this.#joining = joining;
    this.#context = context;
    this.#extractions = extractions;
  }

  join({ name, members, marks }: Namesakes): void {
    const isRare = this.#isRare(name, members);
    const read = members.map((member, at) => this.#read(member, marks[at]!));
    const marked = read.filter((one) => one.marks.size > 0);
    const bearers: Bearer[] = [];
    const left: Bearer[] = [];
    for (const one of [...marked, ...read.filter((other) => other.marks.size === 0)])
      if (!this.#placed(one, bearers, isRare)) (bearers.length < MOST_BEARERS ? bearers : left).push(one);
    for (const one of left) this.#placed(one, bearers, isRare);
    this.#joinToWellKnown(bearers, left);
  }

  /** What one article says. */
  #read(member: number, marks: readonly string[]): Bearer {
    const local = this.#locals[member]!;
    const own = this.#context.rootOf(member);
    return {
      members: [member],
      marks: new Set(marks),
      roles: new Set(rareRolesOf(local.entity.roles ?? [])),
      countries: countriesOf(local, this.#extractions.get(local.article)!.article.text),
      near: new Set(this.#context.neighboursIn(local.article).filter((root) => root !== own)),
    };
  }

  /** Puts an article's person with the bearer it fits, and with that one all others it fits that are not told apart. */
  #placed(one: Bearer, bearers: Bearer[], isRare: boolean): boolean {
    const fitting = bearers
      .map((bearer) => ({ bearer, fit: this.#fit(bearer, one, isRare) }))
      .filter(({ fit }) => fit.fits)
      .sort((a, b) => b.fit.shared - a.fit.shared || b.bearer.members.length - a.bearer.members.length);
    const [best, ...others] = fitting;
    if (best === undefined) return false;
    const isTorn = others.some(
      ({ bearer, fit }) =>
        areApart(bearer, best.bearer) && best.fit.shared < LEAD * fit.shared + Number.EPSILON,
    );
    if (isTorn) return false;
    this.#unite(best.bearer, one, best.fit);
    for (const { bearer, fit } of others) {
      if (areApart(bearer, best.bearer)) continue;
      this.#unite(best.bearer, bearer, fit);
      bearers.splice(bearers.indexOf(bearer), 1);
    }
    return true;
  }

  #fit(bearer: Bearer, one: Bearer, isRare: boolean): Fit {
    let [shared, closest, most] = [0, null as number | null, 0];
    for (const root of one.near) {
      if (!bearer.near.has(root)) continue;
      const worth = this.#worth(root);
      shared += worth;
      if (worth > most) [closest, most] = [root, worth];
    }
    if (meet(bearer.countries, one.countries)) shared += SAME_COUNTRY;
    const mark = common(bearer.marks, one.marks);
    const role = common(bearer.roles, one.roles);
    const isSameArticle = bearer.members.some((member) => this.#isBeside(member, one.members[0]!));
    const isApart = areApart(bearer, one);
    const needs = isApart ? OTHER_WORK : isSameArticle || isRare || role !== null ? 0 : mark !== null ? SAME_WORK : FULL_NAME; // prettier-ignore
    const isAgreed = !isApart && mark !== null;
    const isAlone = isRare && shared < FULL_NAME && !isAgreed;
    const ground = isAgreed ? `same name and ${mark}` : isAlone ? 'same rare name' : 'same name';
    return { shared, closest, isSure: isAgreed || isSameArticle, fits: shared >= needs, ground };
  }

  #isBeside(a: number, b: number): boolean {
    return this.#locals[a]!.article === this.#locals[b]!.article;
  }

  #worth(root: number): number {
    const { kind, name } = this.#locals[root]!.entity;
    const worth = this.#context.worth(root);
    return kind === 'place' && usualCountryName(name) !== null ? COUNTRY * worth : worth;
  }

  #unite(bearer: Bearer, one: Bearer, { isSure, closest, ground, shared }: Fit): void {
    const near = closest === null ? null : this.#locals[closest]!.entity.name;
    const company = isSure || near === null ? '' : `; ${near} stands beside both`;
    const confidence = isSure ? 1 : shared >= FULL_NAME ? 0.9 : 0.8;
    this.#joining.unite(bearer.members[0]!, one.members[0]!, ground, confidence, company);
    bearer.members.push(...one.members);
    for (const mark of one.marks) bearer.marks.add(mark);
    for (const role of one.roles) bearer.roles.add(role);
    for (const country of one.countries) bearer.countries.add(country);
    for (const root of one.near) bearer.near.add(root);
  }

  /** Whoever is left goes with the one bearer that the case knows well, unless articles tell them apart. */
  #joinToWellKnown(bearers: readonly Bearer[], left: readonly Bearer[]): void {
    const all = [...bearers, ...left].sort((a, b) => b.members.length - a.members.length);
    const [main, next] = all;
    if (main === undefined || next === undefined || main.members.length < WELL_KNOWN) return;
    if (main.members.length < MAJORITY * next.members.length) return;
    for (const one of all.slice(1))
      if (!areApart(main, one))
        this.#joining.unite(main.members[0]!, one.members[0]!, 'same name, well known here,', 0.75);
  }

  /** Whether few can bear a name: one of three words, or one whose first word is no common given name. */
  #isRare(key: string, members: readonly number[]): boolean {
    const names = members.flatMap((member) => this.#locals[member]!.names);
    const said = names.filter((known) => known.key === key).map(({ name }) => name);
    if (withoutGeneration(key).split(' ').length > 2) return true;
    return !said.some((name) => isGivenName(name.split(/[\s-]+/)[0]!));
  }
}

/** Whether articles give two persons other lines of work, or other countries, and none in common. */
function areApart(a: Bearer, b: Bearer): boolean {
  const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    one.size > 0 && other.size > 0 && !meet(one, other);
  return differ(a.marks, b.marks) || differ(a.countries, b.countries);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return common(a, b) !== null;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  for (const one of a) if (b.has(one)) return one;
  return null;
}

const BEFORE = /(\p{Lu}[\p{L}.]*)(?:['’]s)?(?: \p{Ll}[\p{L}-]*){0,4} (?:\p{Lu}[\p{L}.]* )?$/u;
const AFTER =
  /^(?:, (?:the|an?) )?(?: ?\p{Ll}[\p{L}-]*){0,4}? ?\b(?:of|from) (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)/u;
const OWNER = /^, (?:the |an? )?(\p{Lu}[\p{L}.]*)(?:['’]s)? \p{Ll}/u;
const AROUND = 60;
const MOST_MENTIONS = 3;

/** The countries that the words around a name say a person is of: "Peru's defence minister", "of Spain". */
function countriesOf({ mentions }: LocalEntity, text: string): Set<string> {
  const found = new Set<string>();
  const named = mentions.filter(({ mention }) => mention.form === 'name');
  for (const { mention } of named.slice(0, MOST_MENTIONS)) {
    const before = text.slice(Math.max(0, mention.start - AROUND), mention.start);
    const after = text.slice(mention.end, mention.end + AROUND);
    for (const match of [BEFORE.exec(before), AFTER.exec(after), OWNER.exec(after)]) {
      const words = match?.[1];
      const country =
        words === undefined ? null : (countryNamed(words) ?? countryNamed(words.split(' ')[0]!));
      if (country !== null) found.add(country);
    }
  }
  return found;
}
