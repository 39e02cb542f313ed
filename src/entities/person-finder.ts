/**
 * Which person of an article a spelling, a surname or a given name means. Full names are compared within
 * the same sound of surname, at most `MOST_COMPARED` of them; a lone surname is the bearer named in its
 * paragraph, else the one most named. O(1) expected for each name.
 */
import type { MentionLink } from './entity.ts';
import type { NameGroups } from './name-groups.ts';
import { consonantKey, sameWholeName, soundsAlike, surnameKeys } from './person-names.ts';

const MOST_COMPARED = 50;

/** Joins full names that are spellings, shortenings or the surnames of exactly one before them. */
export function joinFullNames(
  groups: NameGroups,
  full: readonly number[],
  groupOf: Int32Array,
  parts: readonly (readonly string[])[],
): void {
  const bySound = new Map<string, number[]>();
  const known = new Set<number>();
  for (const index of full) {
    const group = groupOf[index]!;
    if (known.has(group)) continue;
    known.add(group);
    const sound = consonantKey(parts[index]!.at(-1)!);
    const others = bySound.get(sound) ?? [];
    const fitting = new Map<number, MentionLink>();
    for (const other of others.slice(0, MOST_COMPARED)) {
      const link = sameWholeName(parts[other]!, parts[index]!);
      if (link !== null) fitting.set(groups.root(groupOf[other]!), link);
    }
    const [match] = fitting;
    if (fitting.size === 1 && match !== undefined) groups.join(match[0], group, match[1]);
    others.push(index);
    bySound.set(sound, others);
  }
}

/** The mentions of one person in full, as indices of names in text order. */
interface Bearer {
  readonly group: number;
  readonly mentions: number[];
}

/** Finds persons by part of their name. */
export class PersonFinder {
  readonly #paragraphs: Int32Array;
  readonly #bySurname = new Map<string, Set<Bearer>>();
  readonly #byGivenName = new Map<string, Set<Bearer>>();
  readonly #bySound = new Map<string, Set<string>>();

  constructor(
    groups: NameGroups,
    full: readonly number[],
    groupOf: Int32Array,
    parts: readonly (readonly string[])[],
    paragraphs: Int32Array,
  ) {
    this.#paragraphs = paragraphs;
    const bearers = new Map<number, Bearer>();
    for (const index of full) {
      const group = groups.root(groupOf[index]!);
      const bearer = bearers.get(group) ?? { group, mentions: [] };
      bearers.set(group, bearer);
      bearer.mentions.push(index);
      for (const key of surnameKeys(parts[index]!)) note(this.#bySurname, key, bearer);
      note(this.#byGivenName, parts[index]![0]!, bearer);
    }
    for (const key of this.#bySurname.keys()) {
      const sound = consonantKey(key);
      this.#bySound.set(sound, (this.#bySound.get(sound) ?? new Set()).add(key));
    }
  }

  /** The group of the person whom the parts of a bare name at index `at` mean, or null. */
  find(parts: readonly string[], at: number): { group: number; link: MentionLink } | null {
    const whole = parts.join(' ');
    const last = parts.at(-1)!;
    const surname = this.#bySurname.get(whole) ?? this.#bySurname.get(last) ?? this.#alike(last);
    if (surname !== undefined) return { group: this.#chosen(surname, at), link: 'surname' };
    const [given, second] = this.#byGivenName.get(whole) ?? [];
    return given === undefined || second !== undefined ? null : { group: given.group, link: 'given-name' };
  }

  /** The one person whose surname sounds like the word, undefined if there is none or another. */
  #alike(word: string): ReadonlySet<Bearer> | undefined {
    const keys = [...(this.#bySound.get(consonantKey(word)) ?? [])].filter((key) => soundsAlike(key, word));
    const bearers = new Set(keys.flatMap((key) => [...this.#bySurname.get(key)!]));
    return bearers.size === 1 ? bearers : undefined;
  }

  /** The bearer named last in the same paragraph, else the one most named before, else the first to come. */
  #chosen(bearers: ReadonlySet<Bearer>, at: number): number {
    const near = this.#nearest(bearers, at);
    if (near !== null) return near.group;
    const all = [...bearers];
    const before = all.filter(({ mentions }) => mentions[0]! < at);
    const able = before.length > 0 ? before : all.slice(0, 1);
    return able.reduce((best, one) => (one.mentions.length > best.mentions.length ? one : best)).group;
  }

  #nearest(bearers: ReadonlySet<Bearer>, at: number): Bearer | null {
    let nearest: Bearer | null = null;
    let latest = -1;
    for (const bearer of bearers) {
      const mention = lastBelow(bearer.mentions, at);
      if (mention > latest && this.#paragraphs[mention] === this.#paragraphs[at]) {
        nearest = bearer;
        latest = mention;
      }
    }
    return nearest;
  }
}

/** The greatest of the ascending numbers below a limit, −1 if there is none. */
function lastBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? -1;
}

function note(bearers: Map<string, Set<Bearer>>, key: string, bearer: Bearer): void {
  bearers.set(key, (bearers.get(key) ?? new Set()).add(bearer));
}
