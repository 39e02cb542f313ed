/** Scores of sets ↔ the recorded ones: what is better, what is worse, and the table of all. */
import type { SetScores } from './score-sets.ts';

/** A score may fall this far below the recorded one. */
export const TOLERANCE = 0.003;

/** Scores by set and measure, rounded to four places. */
export type RecordedScores = Readonly<Record<string, Readonly<Record<string, number>>>>;

const rounded = (value: number): number => Number(value.toFixed(4));

/** One line a score: set, measure, now, recorded and difference; sets that were learnt from say so. */
export function tableOf(sets: readonly SetScores[], recorded: RecordedScores): string {
  const rows = [['set', 'measure', 'now', 'recorded', 'difference']];
  for (const { set, trainedOn, scores } of sets) {
    for (const [measure, value] of scores) {
      const last = recorded[set]?.[measure];
      const comparison = trainedOn
        ? ['trained on', '']
        : last === undefined
          ? ['–', '']
          : [last.toFixed(4), signed(rounded(value) - last)];
      rows.push([set, measure, value.toFixed(4), ...comparison]);
    }
  }
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** What fell by more than `TOLERANCE`, and recorded scores of the sets `wanted` that are not there now. */
export function shortcomings(
  sets: readonly SetScores[],
  recorded: RecordedScores,
  wanted: (set: string) => boolean,
): string[] {
  const now = new Map(sets.map((item) => [item.set, item]));
  const found: string[] = [];
  for (const [set, measures] of Object.entries(recorded)) {
    if (!wanted(set) || now.get(set)?.trainedOn === true) continue;
    for (const [measure, last] of Object.entries(measures)) {
      const value = now.get(set)?.scores.get(measure);
      if (value === undefined) found.push(`${set}: ${measure} is recorded but was not scored`);
      else if (rounded(value) < rounded(last - TOLERANCE))
        found.push(`${set}: ${measure} fell from ${last.toFixed(4)} to ${value.toFixed(4)}`);
    }
  }
  return found;
}

/** The recorded scores with those of now in place of older ones; sets that were learnt from are left out. */
export function recordedWith(sets: readonly SetScores[], recorded: RecordedScores): RecordedScores {
  const entries = new Map(Object.entries(recorded));
  for (const { set, trainedOn, scores } of sets) {
    if (trainedOn) entries.delete(set);
    else entries.set(set, Object.fromEntries([...scores].map(([name, value]) => [name, rounded(value)])));
  }
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function signed(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(4)}`;
}
