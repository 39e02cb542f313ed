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

/** The persons of one surname or given name, with their mentions in full as indices of names in text order. */
interface Bearers {
  /** Groups in the order of their first mentions, with how often each is named in full. */
  readonly counts: Map<number, number>;
  readonly mentions: number[];
  /** The group of each mention. */
  readonly groups: number[];
}

/** Finds persons by part of their name. */
export class PersonFinder {
  readonly #paragraphs: Int32Array;
  readonly #bySurname = new Map<string, Bearers>();
  readonly #byGivenName = new Map<string, Bearers>();
  readonly #bySound = new Map<string, Set<string>>();

  constructor(
    groups: NameGroups,
    full: readonly number[],
    groupOf: Int32Array,
    parts: readonly (readonly string[])[],
    paragraphs: Int32Array,
  ) {
    this.#paragraphs = paragraphs;
    for (const index of full) {
      const group = groups.root(groupOf[index]!);
      for (const key of surnameKeys(parts[index]!)) note(this.#bySurname, key, index, group);
      note(this.#byGivenName, parts[index]![0]!, index, group);
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
    const bearers = this.#bySurname.get(whole) ?? this.#bySurname.get(last);
    if (bearers !== undefined) return { group: this.#chosen(bearers, at), link: 'surname' };
    const alike = this.#alike(last);
    if (alike !== null) return { group: alike, link: 'surname' };
    const given = soleOf([this.#byGivenName.get(whole)]);
    return given === null ? null : { group: given, link: 'given-name' };
  }

  /** The one person whose surname sounds like the word, null if there is none or another. */
  #alike(word: string): number | null {
    const keys = [...(this.#bySound.get(consonantKey(word)) ?? [])].slice(0, MOST_COMPARED);
    return soleOf(keys.map((key) => (soundsAlike(key, word) ? this.#bySurname.get(key) : undefined)));
  }

  /** The bearer named last in the same paragraph, else the one most named if known by then, else the first. */
  #chosen({ counts, mentions, groups }: Bearers, at: number): number {
    const latest = countBelow(mentions, at) - 1;
    if (latest >= 0 && this.#paragraphs[mentions[latest]!] === this.#paragraphs[at]) return groups[latest]!;
    if (counts.size === 1 || latest < 0) return groups[0]!;
    let most = groups[0]!;
    for (const [group, count] of counts) if (count > counts.get(most)!) most = group;
    return groups.indexOf(most) <= latest ? most : groups[0]!;
  }
}

/** The only group that bears these names, null if there is none or another. */
function soleOf(all: readonly (Bearers | undefined)[]): number | null {
  const [first, second] = new Set(all.flatMap((bearers) => [...(bearers?.counts.keys() ?? [])]));
  return first === undefined || second !== undefined ? null : first;
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function note(bearers: Map<string, Bearers>, key: string, index: number, group: number): void {
  const known = bearers.get(key) ?? { counts: new Map<number, number>(), mentions: [], groups: [] };
  bearers.set(key, known);
  known.counts.set(group, (known.counts.get(group) ?? 0) + 1);
  known.mentions.push(index);
  known.groups.push(group);
}
