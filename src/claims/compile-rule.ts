/**
 * A rule's sample sentences → patterns over predicate–argument structure. A sample is read word by word,
 * from left to right: its slots, its prepositions and "that", its listed words; a word that is none of
 * these stands for any noun. Which construction it shows is told by how it begins: "X launched …" a verb,
 * "X's raid on Y" or "the raid on Y by X" a noun, "X, leader of Y" a role, "X is loyal to Y" a state,
 * "Y-backed X" a compound, "They arrested X in Y" a site, slots alone what stands near what. Voice, relative clauses, control and light verbs are no part of a sample, since
 * matching undoes them. Parsing the samples with our own parser was the other way; it would let a rule
 * change with every training of it. O(words of the sample).
 */
import { wordSet } from '../base/word-set.ts';
import type { WrittenRule } from './rule-text.ts';
import {
  NEAR_LINKS,
  SLOT_TYPES,
  type Argument,
  type Common,
  type Filler,
  type GoverningPattern,
  type NearPattern,
  type NounPattern,
  type Pattern,
  type SitePattern,
  type Slot,
  type SlotType,
  type VerbPattern,
} from './rule-pattern.ts';
import { PREDICATES, type Predicate } from './claim.ts';

const DETERMINERS = wordSet('a an the its his their');
const PREPOSITIONS = wordSet(
  'about across after against alongside among around as at before behind between by during for from in inside into near of off on onto outside over through throughout to toward towards under upon with within without',
);
/** Particles: they stand with their verbs in the lists ("lash_out"). */
const PARTICLES = wordSet('out up down off back away');

/** What X and Y are where a sample does not say: "X(person)". */
const TYPES: Partial<Record<Predicate, readonly [x: SlotType, y: SlotType]>> = {
  attacks: ['actor', 'any'],
  leads: ['who', 'body'],
  member_of: ['who', 'power'],
  controls: ['actor', 'any'],
  located_in: ['who', 'place'],
  family_of: ['person', 'person'],
};
/** How many words stand between a governing verb and the governed one. */
const GOVERNED_AFTER = { infinitive: 1, will: 2, 'will-not': 3 } as const;
const ACTORS = ['actor', 'actor'] as const;
/** How samples of nearness look with their slots alone. */
const NEAR_SHAPES: Readonly<Record<NearPattern['link'], RegExp>> = {
  modifier: /^Y X$/,
  possessor: /^Y 's X$/,
  where: /^Y , where X \w+$/,
  under: /^Y under X 's \w+$/,
};

/** The patterns of a rule; a `RangeError` tells what of a sample is not understood. */
export function compileRule(rule: WrittenRule): Pattern[] {
  return rule.samples.map((sample) => new SampleReader(rule, sample).pattern());
}

class SampleReader {
  readonly #rule: WrittenRule;
  readonly #sample: string;
  readonly #words: readonly string[];
  readonly #slots = new Map<'X' | 'Y', Slot>();
  #at = 0;

  constructor(rule: WrittenRule, sample: string) {
    this.#rule = rule;
    this.#sample = sample;
    this.#words = sample
      .replace(/\.$/, '')
      .replace(/'s\b/g, " 's")
      .replace(/,/g, ' ,')
      .split(/\s+/)
      .filter((word) => !DETERMINERS.has(word.toLowerCase()) && !PARTICLES.has(word));
  }

  pattern(): Pattern {
    if (/\b(?:pro|anti)-[XY]|[XY](?:\(\w+\))?-\w/.test(this.#sample)) return this.#compound();
    const near = this.#near();
    if (near !== null) return near;
    if (this.#words[0] === 'They') return this.#site();
    if (this.#words[0] === 'It') return this.#told();
    if (this.#slotAt(0) === null) return this.#noun();
    const second = this.#words[1];
    if (second === "'s") return this.#words[3] === ',' ? this.#owned() : this.#noun();
    if (second === ',') return this.#role();
    if (second === 'is') return this.#state();
    if (PREPOSITIONS.has(second ?? '')) return this.#beside();
    const isPlaced = this.#rule.predicate === 'located_in' && PREPOSITIONS.has(this.#words.at(-2)!);
    return isPlaced ? this.#site() : this.#verb();
  }

  /** "Y-backed X", "pro-Y X". */
  #compound(): Pattern {
    const [compound = '', ...rest] = this.#words;
    this.#at = 1;
    this.#takeSlot();
    const [, before, slot, after] = /^(?:(\w+)-)?([XY](?:\(\w+\))?)(?:-(\w+))?$/.exec(compound) ?? [];
    if (slot === undefined || rest.length !== 1) throw this.#misread();
    const inner = this.#readSlot(slot)!;
    this.#slots.set(inner.name, inner);
    const trigger = before ?? after ?? '';
    return { ...this.#common(trigger), kind: 'compound', inner: inner.name, isPrefix: before !== undefined };
  }

  /** "Y X", "Y's X", "X, Y", "Y, where X lives"; null for what is none of them. */
  #near(): NearPattern | null {
    const shape = this.#words.map((word) => this.#readSlot(word)?.name ?? word).join(' ');
    const link = NEAR_LINKS.find((one) => NEAR_SHAPES[one].test(shape));
    if (link === undefined) return null;
    for (const word of this.#words) {
      const slot = this.#readSlot(word);
      if (slot !== null) this.#slots.set(slot.name, slot);
    }
    const common = link === 'under' ? this.#common(this.#words.at(-1)!) : this.#common(link, [link]);
    return { ...common, kind: 'near', link };
  }

  /** "X lives in Y", "X spoke at a rally in Y", "X held a rally in Y", "They arrested X in Y". */
  #site(): SitePattern {
    const isSuffered = this.#words[0] === 'They';
    if (isSuffered) this.#at++;
    else this.#takeSlot();
    const trigger = this.#take();
    if (isSuffered) this.#takeSlot();
    const link: 'object' | ReadonlySet<string> = PREPOSITIONS.has(this.#words[this.#at]!)
      ? this.#takePreposition()
      : 'object';
    const isOwn = typeof link !== 'string' && this.#slotAt(this.#at) !== null;
    const nouns = isOwn ? null : this.#listed(this.#take());
    if (!isOwn && nouns === null) throw this.#misread();
    const after = isOwn ? link : this.#takePreposition();
    this.#takeSlot();
    const via = nouns === null ? null : { link: link, nouns };
    return { ...this.#common(trigger), kind: 'site', after, via, isSuffered };
  }

  /** "X, leader of Y", "X, a deputy leader of Y". */
  #role(): Pattern {
    this.#takeSlot();
    this.#at++;
    const isPart = this.#words[this.#at] === 'deputy';
    if (isPart) this.#at++;
    const trigger = this.#take();
    const yAfter = this.#takePreposition();
    this.#takeSlot();
    return { ...this.#common(trigger), kind: 'role', yAfter, isPart };
  }

  /** "X in Y", "Y under X". */
  #beside(): Pattern {
    const isInverse = this.#takeSlot().name === 'Y';
    const trigger = this.#take();
    this.#takeSlot();
    return { ...this.#common(trigger), kind: 'beside', isInverse };
  }

  /** "X's militia, Y", "Y's committee, X". */
  #owned(): Pattern {
    const isInverse = this.#takeSlot().name === 'Y';
    this.#at++;
    const trigger = this.#take();
    this.#at++;
    this.#takeSlot();
    return { ...this.#common(trigger), kind: 'owned', isInverse };
  }

  /** "X is loyal to Y". */
  #state(): Pattern {
    const first = this.#takeSlot();
    this.#at++;
    const trigger = this.#take();
    const after = this.#takePreposition();
    this.#takeSlot();
    return { ...this.#common(trigger), kind: 'state', after, isInverse: first.name === 'Y' };
  }

  /** "X's raid on Y", "the killing of Y by X", "talks between X and Y", "Y's murder by X". */
  #noun(): NounPattern {
    const owner = this.#slotAt(0) === null ? null : this.#takeSlot();
    if (owner !== null) this.#at++;
    const trigger = this.#take();
    let yAfter: ReadonlySet<string> | null = null;
    let xAfter: ReadonlySet<string> = new Set();
    let isMutual = false;
    while (this.#at < this.#words.length) {
      const prepositions = this.#takePreposition();
      const slot = this.#takeSlot();
      if (slot.name === 'Y') yAfter = prepositions;
      else xAfter = prepositions;
      if (this.#words[this.#at] !== 'and') continue;
      this.#at++;
      this.#takeSlot();
      yAfter = prepositions;
      isMutual = true;
    }
    const isOwned = owner?.name === 'Y';
    return { ...this.#common(trigger), kind: 'noun', yAfter, xAfter, isMutual, isOwned };
  }

  /** "X attacked Y", "X launched an attack on Y", "X and Y met", "X refused to meet Y", "Y relied on X". */
  #verb(): VerbPattern | GoverningPattern {
    const isInverse = this.#takeSlot().name === 'Y';
    const isMutual = this.#words[this.#at] === 'and';
    if (isMutual) {
      this.#at++;
      this.#takeSlot();
    }
    const trigger = this.#take();
    const governing = this.#governing(trigger);
    if (governing !== null) return governing;
    const places: Argument[] = [];
    while (this.#at < this.#words.length) places.push(this.#place());
    return { ...this.#common(trigger), kind: 'verb', places, isMutual, isInverse, isTold: false };
  }

  /** "It pitted X against Y". */
  #told(): VerbPattern {
    this.#at = 1;
    const trigger = this.#take();
    const places: Argument[] = [];
    while (this.#at < this.#words.length) places.push(this.#place());
    return {
      ...this.#common(trigger),
      kind: 'verb',
      places,
      isMutual: false,
      isInverse: false,
      isTold: true,
    };
  }

  /** "… to help Y", "… it will help Y", "… it will not help Y". */
  #governing(trigger: string): GoverningPattern | null {
    const [first, ...rest] = this.#words.slice(this.#at, this.#at + 4);
    const form = first === 'to' ? 'infinitive' : rest[1] === 'not' ? 'will-not' : 'will';
    const skipped = GOVERNED_AFTER[form];
    const governed = new Set(this.#rule.words.get(this.#words[this.#at + skipped] ?? ''));
    if (!/^(?:to|it)$/.test(first ?? '') || !PREDICATES.some((predicate) => governed.has(predicate)))
      return null;
    this.#at += skipped + 1;
    this.#takeSlot();
    return { ...this.#common(trigger), kind: 'governing', form, governed };
  }

  #place(): Argument {
    if (this.#words[this.#at] === 'that') {
      this.#at++;
      const slot = this.#takeSlot();
      this.#at = this.#words.length;
      return { link: 'that', filler: { kind: 'slot', slot } };
    }
    if (this.#words[this.#at] === 'to' && this.#isInfinitive(this.#words[this.#at + 1])) {
      this.#at++;
      return { link: 'infinitive', filler: { kind: 'noun', words: this.#listed(this.#take()) } };
    }
    if (this.#slotAt(this.#at) !== null && this.#words[this.#at + 1] === 'must') {
      const slot = this.#takeSlot();
      this.#at = this.#words.length;
      return { link: 'must', filler: { kind: 'slot', slot } };
    }
    if (this.#slotAt(this.#at) !== null && this.#words[this.#at + 1] === 'is') {
      const slot = this.#takeSlot();
      const words = this.#listed(this.#words[this.#at + 1] ?? '');
      this.#at = this.#words.length;
      return { link: 'is', filler: { kind: 'owner', slot, words } };
    }
    const link = PREPOSITIONS.has(this.#words[this.#at]!) ? this.#takePreposition() : 'object';
    return { link, filler: this.#filler() };
  }

  /** "to act", not "to the police": any word but a slot; a listed one stands for the verbs of its list. */
  #isInfinitive(word: string | undefined): boolean {
    return (
      word !== undefined &&
      this.#readSlot(word) === null &&
      !new RegExp(`\\bto (?:the|an?) ${word}\\b`).test(this.#sample)
    );
  }

  #filler(): Filler {
    if (this.#slotAt(this.#at) === null) return { kind: 'noun', words: this.#listed(this.#take()) };
    const slot = this.#takeSlot();
    if (this.#words[this.#at] !== "'s") return { kind: 'slot', slot };
    this.#at++;
    return { kind: 'owner', slot, words: this.#listed(this.#take()) };
  }

  #listed(word: string): ReadonlySet<string> | null {
    const list = this.#rule.words.get(word);
    return list === undefined ? null : new Set(list);
  }

  #take(): string {
    const word = this.#words[this.#at++];
    if (word === undefined) throw this.#misread();
    return word;
  }

  #takePreposition(): ReadonlySet<string> {
    const word = this.#take();
    if (!PREPOSITIONS.has(word)) throw this.#misread();
    return new Set(this.#rule.words.get(word) ?? [word]);
  }

  #takeSlot(): Slot {
    const slot = this.#slotAt(this.#at++);
    if (slot === null) throw this.#misread();
    this.#slots.set(slot.name, slot);
    return slot;
  }

  #slotAt(at: number): Slot | null {
    return this.#readSlot(this.#words[at] ?? '');
  }

  #readSlot(word: string): Slot | null {
    const [, name, told] = /^([XY])(?:\((\w+)\))?$/.exec(word) ?? [];
    if (name !== 'X' && name !== 'Y') return null;
    const usual = (TYPES[this.#rule.predicate] ?? ACTORS)[name === 'X' ? 0 : 1];
    const type = told === undefined ? usual : SLOT_TYPES.find((one) => one === told);
    if (type === undefined) throw this.#misread();
    return { name, type };
  }

  #common(trigger: string, triggers = this.#rule.words.get(trigger)): Common {
    const { id, predicate, plover, words } = this.#rule;
    const [x, y] = [this.#slots.get('X'), this.#slots.get('Y')];
    if (triggers === undefined || x === undefined || y === undefined) throw this.#misread();
    const unless = words.get('unless');
    return {
      rule: id,
      predicate,
      plover,
      triggers,
      x,
      y,
      unless: unless === undefined ? null : new Set(unless),
    };
  }

  #misread(): RangeError {
    return new RangeError(`The rule "${this.#rule.id}" has a sample that is not understood: ${this.#sample}`);
  }
}
