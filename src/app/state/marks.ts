/**
 * Spans over a text → runs of text with what is marked on each, so that a paragraph is drawn as a flat
 * row of elements and copying gives the article's own letters. Where mentions nest the inner one is
 * drawn on its words and the outer one on the rest, so that each can be seen. A sweep over sorted boundaries, O(n log n) in marks.
 */
import type { Span } from '../../base/span.ts';
import type { Certainty, Family } from '../../claims/claim.ts';
import type { EntityKind, MentionForm } from '../../entities/entity.ts';

/** A stretch that refers to someone. */
export interface MentionMark {
  readonly type: 'mention';
  readonly span: Span;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Case entity id. */
  readonly entity: string;
  /** Whom it refers to, in words. */
  readonly label: string;
}

/** A stretch that says how sure the holder is. */
export interface CueMark {
  readonly type: 'cue';
  readonly span: Span;
  readonly certainty: Certainty;
}

/** The words that assert a relation. */
export interface TriggerMark {
  readonly type: 'trigger';
  readonly span: Span;
  readonly family: Family;
  /** Case claim id. */
  readonly claim: string;
  readonly isSelected: boolean;
}

export type Mark = MentionMark | CueMark | TriggerMark;

/** A run of text under the same marks. */
export interface Run {
  readonly start: number;
  readonly text: string;
  /** Innermost first; that one is drawn. */
  readonly mentions: readonly MentionMark[];
  readonly cue: CueMark | null;
  readonly trigger: TriggerMark | null;
}

/** Cuts `[start, end)` of a text into runs. Marks may reach over the edges. */
export function runsOf(text: string, [start, end]: Span, marks: readonly Mark[]): Run[] {
  const inside = marks.filter(({ span }) => span[0] < end && span[1] > start && span[0] < span[1]);
  const cuts = new Set([start, end]);
  for (const { span } of inside) {
    cuts.add(Math.max(start, span[0]));
    cuts.add(Math.min(end, span[1]));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.span[0] - b.span[0]);
  const runs: Run[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (let at = 0; at + 1 < points.length; at++) {
    const from = points[at]!;
    active = active.filter(({ span }) => span[1] > from);
    while (next < byStart.length && byStart[next]!.span[0] <= from) active.push(byStart[next++]!);
    runs.push({
      start: from,
      text: text.slice(from, points[at + 1]),
      mentions: mentionsIn(active),
      cue: longest(active, 'cue'),
      trigger: longest(active, 'trigger'),
    });
  }
  return joinSame(runs);
}

function mentionsIn(active: readonly Mark[]): MentionMark[] {
  const mentions = active.filter((mark) => mark.type === 'mention');
  return mentions.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
}

function longest<Type extends Mark['type']>(
  active: readonly Mark[],
  type: Type,
): Extract<Mark, { type: Type }> | null {
  let best: Mark | null = null;
  for (const mark of active) {
    if (mark.type === type && (best === null || outranks(mark, best))) best = mark;
  }
  return best as Extract<Mark, { type: Type }> | null;
}

function outranks(mark: Mark, other: Mark): boolean {
  if (mark.type === 'trigger' && other.type === 'trigger' && mark.isSelected !== other.isSelected)
    return mark.isSelected;
  return mark.span[1] - mark.span[0] > other.span[1] - other.span[0];
}

function joinSame(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isSame(last.mentions, run.mentions) && last.cue === run.cue && last.trigger === run.trigger)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function isSame(a: readonly MentionMark[], b: readonly MentionMark[]): boolean {
  return a.length === b.length && a.every((mark, at) => mark === b[at]);
}
