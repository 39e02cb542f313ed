/**
 * All rules, compiled and found by the word that triggers them. The longer sample is asked before the
 * shorter one ("X fired rockets at Y" before "X fired Y"), of the same length one about
 * named people, then the one written first.
 */
import { compileRule } from './compile-rule.ts';
import { parseRules, type WrittenRule } from './rule-text.ts';
import type { Filler, Pattern } from './rule-pattern.ts';
import { RULE_TEXTS } from './rules/rule-texts.ts';

type Kind = Pattern['kind'];
type PatternOf<K extends Kind> = Extract<Pattern, { kind: K }>;

/** Every rule as it is written, in the order of the predicates. */
export const RULES: readonly WrittenRule[] = RULE_TEXTS.flatMap(parseRules);

const rulesById = new Map(RULES.map((rule) => [rule.id, rule]));
const indexes = new Map<Kind, Map<string, Pattern[]>>();

for (const pattern of RULES.flatMap(compileRule)) {
  const index = indexes.get(pattern.kind) ?? new Map<string, Pattern[]>();
  indexes.set(pattern.kind, index);
  for (const trigger of pattern.triggers) {
    const list = index.get(trigger);
    if (list === undefined) index.set(trigger, [pattern]);
    else list.push(pattern);
  }
}
for (const index of indexes.values())
  for (const patterns of index.values()) patterns.sort((a, b) => weight(b) - weight(a));

function weight(pattern: Pattern): number {
  const named = /^(?:figure|critic)$/.test(pattern.x.type) ? 1 : 0;
  if (pattern.kind !== 'verb') return named;
  return pattern.places.reduce((sum, { filler }) => sum + (isAnyNoun(filler) ? 1 : 2), named);
}

function isAnyNoun(filler: Filler): boolean {
  return filler.kind === 'noun' && filler.words === null;
}

/** The patterns of a construction that a lemma triggers, in the order in which they are asked. */
export function patternsFor<K extends Kind>(kind: K, trigger: string): readonly PatternOf<K>[] {
  return (indexes.get(kind)?.get(trigger) ?? []) as unknown as readonly PatternOf<K>[];
}

/** The first sample sentence of a rule, "X launched an attack on Y."; null for what is no rule. */
export function sampleOf(rule: string): string | null {
  return rulesById.get(rule)?.samples[0] ?? null;
}
