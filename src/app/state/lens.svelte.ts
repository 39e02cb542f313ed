/**
 * "According to…": whose world is shown, what of it, and whom it is compared with. The choice stands in the
 * address; masks and lists follow from it and from the case as it is drawn.
 */
import type { ResolvedCase } from '../../casefile/case-entities.ts';
import {
  compareLenses,
  lookThrough,
  type Comparison,
  type LensChoice,
  type LensMode,
  type LensView,
  type Verdict,
} from '../../graph/lens.ts';
import { ACCORDING, COMPARED, LEFT_OUT, LENS_MODE, outletOf, OWN_WORDS } from './lens-parameters.ts';
import { readParameter, withParameter, type ViewParameter } from './view-parameters.ts';

/** What the lens needs to know, and how it writes. */
export interface LensInputs {
  readonly drawn: () => ResolvedCase;
  readonly texts: () => ReadonlyMap<string, string>;
  readonly write: (texts: ReadonlyMap<string, string>) => void;
}

/** The lens that is on, if one is. */
export class LensState {
  readonly #inputs: LensInputs;

  constructor(inputs: LensInputs) {
    this.#inputs = inputs;
  }

  /** Claimants and outlets whose world is shown; empty for everyone's. */
  readonly members: readonly string[] = $derived.by(() => this.#read(ACCORDING));
  readonly compared: readonly string[] = $derived.by(() =>
    this.members.length === 0 ? [] : this.#read(COMPARED),
  );
  readonly mode: LensMode = $derived.by(() => this.#read(LENS_MODE));
  readonly leftOut: readonly string[] = $derived.by(() => this.#read(LEFT_OUT));
  readonly ownVoice: boolean = $derived.by(() => this.choiceOf(this.members).ownVoice);
  /** The case through the lens; null while it is off. */
  readonly view: LensView | null = $derived.by(() => this.#look(this.members));
  readonly other: LensView | null = $derived.by(() => this.#look(this.compared));
  /** Lines that one of both tells of; empty while nothing is compared. */
  readonly comparison: readonly Comparison[] = $derived.by(() =>
    this.view === null || this.other === null
      ? []
      : compareLenses(this.#inputs.drawn(), this.view, this.other),
  );
  /** How both tell of each line, by line id: marks for lines. */
  readonly verdicts: ReadonlyMap<string, Verdict> = $derived.by(
    () => new Map(this.comparison.map(({ line, verdict }) => [line, verdict])),
  );
  /** 1 for each claim that is let through; null while the lens is off. */
  readonly mask: Uint8Array | null = $derived.by(() => {
    if (this.view === null) return null;
    const { other } = this;
    if (other !== null) return this.view.told.map((told, index) => told | other.told[index]!);
    return this.view.modes[this.mode];
  });

  get isOn(): boolean {
    return this.members.length > 0;
  }

  /** Looks through these eyes; none is everyone's. */
  look(members: readonly string[], mode: LensMode = this.mode): void {
    const base = members.length === 0 ? cleared(this.#inputs.texts()) : this.#inputs.texts();
    const rest = this.compared.filter((member) => !members.includes(member));
    const texts = withParameter(withParameter(base, ACCORDING, [...new Set(members)]), COMPARED, rest);
    this.#inputs.write(withParameter(texts, LENS_MODE, members.length === 0 ? 'says' : mode));
  }

  /** Adds a member, or takes it out again. */
  toggle(member: string): void {
    const rest = this.members.filter((other) => other !== member);
    this.look(rest.length < this.members.length ? rest : [...rest, member]);
  }

  /** Shows only some of what the lens tells. */
  show(mode: LensMode): void {
    this.#set(LENS_MODE, mode);
  }

  /** Puts a second lens beside it; none ends the comparison. */
  compare(members: readonly string[]): void {
    const texts = withParameter(this.#inputs.texts(), LENS_MODE, 'says');
    this.#inputs.write(withParameter(texts, COMPARED, members));
  }

  /** Takes somebody who speaks for a group in, or leaves him out. */
  toggleVoice(key: string): void {
    const rest = this.leftOut.filter((other) => other !== key);
    this.#set(LEFT_OUT, rest.length < this.leftOut.length ? rest : [...rest, key]);
  }

  /** Counts the articles' own voice to the lens, or no longer. */
  toggleOwnVoice(): void {
    this.#set(OWN_WORDS, this.ownVoice ? 'off' : 'on');
  }

  /** What some members mean for the graph layer. */
  choiceOf(members: readonly string[]): LensChoice {
    const origins = members.flatMap((member) => outletOf(member) ?? []);
    const words = this.#read(OWN_WORDS);
    return {
      speakers: members.filter((member) => outletOf(member) === null),
      origins,
      without: this.leftOut,
      ownVoice: words === 'auto' ? origins.length > 0 : words === 'on',
    };
  }

  #look(members: readonly string[]): LensView | null {
    return members.length === 0 ? null : lookThrough(this.#inputs.drawn(), this.choiceOf(members));
  }

  #read<Value>(parameter: ViewParameter<Value>): Value {
    return readParameter(this.#inputs.texts(), parameter);
  }

  #set<Value>(parameter: ViewParameter<Value>, value: Value): void {
    this.#inputs.write(withParameter(this.#inputs.texts(), parameter, value));
  }
}

/** Without a lens nothing of it is kept. */
function cleared(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const next = new Map(texts);
  for (const { key } of [ACCORDING, COMPARED, LEFT_OUT, LENS_MODE, OWN_WORDS]) next.delete(key);
  return next;
}
