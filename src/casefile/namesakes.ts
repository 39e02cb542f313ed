/**
 * Namesakes that are still apart, settled by the context of all their articles together: persons who share a
 * story are one all the same, places that articles tell apart never; whoever carries no mark goes with the one it
 * shares most with; every other pair of persons is left to the reader. O(m · c) comparisons for m members with c
 * different marks.
 */
import type { Namesakes } from './join-names.ts';
import { OTHER_WORK } from './join-persons.ts';
import { SAME_STORY, type LikenessJudge } from './likeness.ts';

/** Beyond so many different bearers of a name nobody tells them apart by context. */
const MOST_BEARERS = 20;

/** Joins or suggests; every pair of bearers that stays two is left to the reader, places apart. */
export function settleNamesakes(judge: LikenessJudge, namesakes: readonly Namesakes[]): void {
  for (const { name, members, marks } of namesakes) {
    const rootOf = (at: number): number => judge.context.rootOf(members[at]!);
    const told = new Set(members.flatMap((_, at) => (marks[at]!.length > 0 ? [rootOf(at)] : [])));
    const marked = told.size > 0 ? told : new Set(members.map((_, at) => rootOf(at)));
    const bearers = [...marked].sort((a, b) => a - b).slice(0, MOST_BEARERS);
    const isPlace = judge.locals[members[0]!]!.entity.kind === 'place';
    const likeness = { reason: `same name "${name}"`, confidence: 0.8, needs: SAME_STORY, mayMeet: false };
    const unmarked = [...new Set(members.map((_, at) => rootOf(at)))].filter((root) => !marked.has(root));
    for (const root of unmarked) judge.choose(root, bearers, likeness, SAME_STORY);
    if (isPlace) continue;
    bearers.forEach((bearer, at) => {
      for (const other of bearers.slice(at + 1))
        judge.weigh(bearer, other, { ...likeness, needs: OTHER_WORK });
    });
  }
}
