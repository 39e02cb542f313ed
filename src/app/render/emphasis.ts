/**
 * How strongly each node and line is drawn. Every item has two small numbers, its mark before and its mark
 * now; what a mark is worth is one table for all. So a hover rewrites only the marks of what it brings out
 * and what was brought out before, the rest fades by the table, and a fade is one number that grows.
 * O(neighbours) a change, O(1) a frame.
 */
import type { DrawnGraph } from './drawn-graph.ts';

/** Strength of a line that has nothing to do with what is asked for. */
export const FADED_LINE = 0.2;
/** The same where the reader's system asks for more contrast. */
export const FADED_LINE_CONTRAST = 0.45;
/** Strength of a line that shares an end with a selected or hovered line. */
export const NEAR_LINE = 0.5;
/** Strength of a faded node's colour over the canvas. */
export const FADED_NODE = 0.4;

/** Marks of an item: like all others, beside what is asked for, part of it, not there before. */
export const PLAIN = 0;
export const NEAR = 1;
export const LIT = 2;
export const NEW = 3;

/** Bytes an item takes: mark before, mark now, form, and colour by number. */
export const MARK_BYTES = 4;
const [BEFORE, NOW, FORM, TINT] = [0, 1, 2, 3];

/** What is asked for, by index: nodes and at most one line (−1 for none). */
export interface Focus {
  readonly nodes: readonly number[];
  readonly edge: number;
  /** Lines that stand out with their ends in place of all lines of the nodes. */
  readonly chain?: readonly number[];
}

/** Nothing is asked for. */
export const NO_FOCUS: Focus = { nodes: [], edge: -1 };

/** The worth of each mark, in the order of the marks. */
export type Worth = readonly [number, number, number, number];

const FULL: Worth = [1, 1, 1, 0];

/** The marks of one kind of item, and which of them differ from what was uploaded last. */
export class Marks {
  readonly bytes: Uint8Array;
  worth: Worth = FULL;
  worthBefore: Worth = FULL;
  #touched: number[] = [];
  #low = Infinity;
  #high = -1;

  constructor(count: number) {
    this.bytes = new Uint8Array(count * MARK_BYTES);
  }

  /** Marks some items and no others; they fade from what they were. */
  mark(lit: Iterable<number>, near: Iterable<number>, worth: Worth): void {
    this.worthBefore = this.worth;
    this.worth = worth;
    const before = this.#touched;
    for (const item of before) {
      this.bytes[item * MARK_BYTES + BEFORE] = this.bytes[item * MARK_BYTES + NOW]!;
      this.bytes[item * MARK_BYTES + NOW] = PLAIN;
      this.#note(item);
    }
    this.#touched = before.filter((item) => this.bytes[item * MARK_BYTES + BEFORE] !== PLAIN);
    for (const item of near) this.#set(item, NEAR);
    for (const item of lit) this.#set(item, LIT);
  }

  /** Lets items appear that were not there before. */
  appear(items: Iterable<number>): void {
    for (const item of items) {
      this.bytes[item * MARK_BYTES + BEFORE] = NEW;
      this.#touched.push(item);
      this.#note(item);
    }
  }

  /** What an item is drawn as, a number that its shader knows. */
  form(item: number, form: number): void {
    this.#write(item, FORM, form);
  }

  /** The colour of an item, a number that its shader knows. */
  tint(item: number, colour: number): void {
    this.#write(item, TINT, colour);
  }

  /** What an item is drawn as. */
  formOf(item: number): number {
    return this.bytes[item * MARK_BYTES + FORM]!;
  }

  /** The mark an item has now. */
  of(item: number): number {
    return this.bytes[item * MARK_BYTES + NOW]!;
  }

  /** The strength an item fades to. */
  target(item: number): number {
    return this.worth[this.of(item)]!;
  }

  /** Items marked now. */
  get marked(): readonly number[] {
    return this.#touched.filter((item) => this.of(item) !== PLAIN);
  }

  /** The stretch of items changed since it was asked last, or null. */
  takeChanges(): readonly [first: number, last: number] | null {
    if (this.#high < 0) return null;
    const changes = [this.#low, this.#high] as const;
    [this.#low, this.#high] = [Infinity, -1];
    return changes;
  }

  #write(item: number, byte: number, value: number): void {
    const at = item * MARK_BYTES + byte;
    if (this.bytes[at] === value) return;
    this.bytes[at] = value;
    this.#note(item);
  }

  #set(item: number, mark: number): void {
    const at = item * MARK_BYTES;
    if (this.bytes[at + BEFORE] === PLAIN && this.bytes[at + NOW] === PLAIN) this.#touched.push(item);
    if (mark > this.bytes[at + NOW]!) this.bytes[at + NOW] = mark;
    this.#note(item);
  }

  #note(item: number): void {
    this.#low = Math.min(this.#low, item);
    this.#high = Math.max(this.#high, item);
  }
}

/** Marks of one drawn graph's nodes and lines, and how far the present fade is. */
export class Emphasis {
  readonly nodes: Marks;
  readonly lines: Marks;
  /** From the marks before (0) to those now (1). */
  fade = 1;
  /** Whether anything is asked for, so that the rest stands back. */
  isAsked = false;
  readonly #graph: DrawnGraph;

  constructor(graph: DrawnGraph) {
    this.#graph = graph;
    this.nodes = new Marks(graph.nodes.length);
    this.lines = new Marks(graph.edges.length);
  }

  /** Wants the hovered to stand out, or what is selected where nothing is; the selected never fades. */
  aim(selected: Focus, hovered: Focus, fadedLine = FADED_LINE): void {
    const lead = isEmpty(hovered) ? selected : hovered;
    this.isAsked = !isEmpty(lead);
    const [nodes, lines, near] = [new Set<number>(), new Set<number>(), new Set<number>()];
    if (lead.chain?.length) for (const line of lead.chain) this.#raiseEnds(line, nodes, lines);
    else for (const node of lead.nodes) this.#raiseNode(node, nodes, lines);
    if (lead.edge >= 0) this.#raiseLine(lead.edge, nodes, lines, near);
    for (const node of selected.nodes) nodes.add(node);
    if (selected.edge >= 0) this.#raiseEnds(selected.edge, nodes, lines);
    this.nodes.mark(nodes, [], this.isAsked ? [FADED_NODE, 1, 1, 0] : FULL);
    this.lines.mark(lines, near, this.isAsked ? [fadedLine, NEAR_LINE, 1, 0] : FULL);
    this.fade = 0;
  }

  /** Goes on fading by `milliseconds` of `whole`; true while it is under way. */
  step(milliseconds: number, whole: number): boolean {
    this.fade = whole > 0 ? Math.min(1, this.fade + milliseconds / whole) : 1;
    return this.fade < 1;
  }

  #raiseNode(node: number, nodes: Set<number>, lines: Set<number>): void {
    const { firstIncident, incident, source, target } = this.#graph;
    nodes.add(node);
    for (let at = firstIncident[node]!; at < firstIncident[node + 1]!; at++) {
      const edge = incident[at]!;
      lines.add(edge);
      nodes.add(source[edge]!).add(target[edge]!);
    }
  }

  #raiseLine(edge: number, nodes: Set<number>, lines: Set<number>, near: Set<number>): void {
    const { firstIncident, incident, source, target } = this.#graph;
    for (const end of [source[edge]!, target[edge]!]) {
      for (let at = firstIncident[end]!; at < firstIncident[end + 1]!; at++) near.add(incident[at]!);
    }
    this.#raiseEnds(edge, nodes, lines);
  }

  #raiseEnds(edge: number, nodes: Set<number>, lines: Set<number>): void {
    lines.add(edge);
    nodes.add(this.#graph.source[edge]!).add(this.#graph.target[edge]!);
  }
}

function isEmpty(focus: Focus): boolean {
  return focus.nodes.length === 0 && focus.edge < 0;
}
