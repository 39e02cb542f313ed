/**
 * PLV (`plv-train.jsonl`: a sentence, the spans of its source and target, PLOVER's root between them) → how
 * well the model of pairs finds and names that one event. Never learnt from: it states no licence.
 */
import type { Span } from '../base/span.ts';
import type { Predicate } from '../claims/claim.ts';
import { PREDICATES } from '../claims/claim.ts';
import type { TriggerClasses } from '../claims/pairs/pair-features.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import { pairExamples, type LabelledText, type PairExample } from './pair-examples.ts';
import { PREDICATE_OF_ROOT } from './plover-records.ts';

interface PlvRow {
  readonly text: string;
  readonly source: Span;
  readonly target: Span;
  readonly plover: string;
}

/** The events of the file, each the only labelled one of its sentence. */
export function readPlv(content: string): LabelledText[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, source, target, plover } = JSON.parse(line) as PlvRow;
      const predicate: Predicate = PREDICATE_OF_ROOT[plover]!;
      return { text, claims: [{ subject: source, predicate, object: target }], isComplete: false };
    });
}

/**
 * Shares of the events that the likeliest pair links, that it also names, and that some pair of chance
 * `cut` or more links; pairs a sentence above the cut.
 */
export function scorePlv(
  events: readonly LabelledText[],
  models: LanguageModels,
  classesOf: TriggerClasses,
  chance: (pair: PairExample) => number,
  best: (pair: PairExample) => number,
  cut = 0.5,
): Record<string, number> {
  let [first, named, found, above] = [0, 0, 0, 0];
  for (const event of events) {
    const code = PREDICATES.indexOf(event.claims[0]!.predicate);
    const ranked = pairExamples(event, models, classesOf)
      .flatMap(({ pairs }) => pairs.filter(({ isRead }) => isRead))
      .map((pair) => ({ pair, chance: chance(pair) }))
      .sort((a, b) => b.chance - a.chance);
    const chosen = ranked.filter((one) => one.chance >= cut);
    const isFirst = ranked.length > 0 && ranked[0]!.pair.isLinked !== false;
    first += Number(isFirst);
    named += Number(isFirst && best(ranked[0]!.pair) === code);
    found += Number(chosen.some(({ pair }) => pair.isLinked !== false));
    above += chosen.length;
  }
  const share = (count: number): number => Math.round((1000 * count) / Math.max(1, events.length)) / 1000;
  return {
    'likeliest pair right': share(first),
    'its predicate right too': share(named),
    'linked above the cut': share(found),
    'pairs a sentence above the cut': share(above),
  };
}
