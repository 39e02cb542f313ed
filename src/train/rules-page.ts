/**
 * The rules as they are written → a page for readers: every rule with its samples, its words and the examples
 * that it must and must not match, by predicate. O(n) in the rules.
 */
import type { Predicate } from '../claims/claim.ts';
import type { RuleExample, WrittenRule } from '../claims/rule-text.ts';

const HEAD = `# The rules

Generated from \`src/claims/rules/\` by \`npm run build:rules\`; a test fails where it is stale. How a rule is written stands in [rule-text.ts](rule-text.ts), how a sample is understood in [compile-rule.ts](compile-rule.ts). X does it, Y is whom it is done to; voice, relative clauses, lists and light verbs are undone before a sample is asked. Each example is a test.
`;

/** The page in Markdown, rules in the order in which they are given. */
export function rulesPage(rules: readonly WrittenRule[]): string {
  const predicates = [...new Set(rules.map(({ predicate }) => predicate))];
  const words = new Set(rules.flatMap(({ words: lists }) => [...lists.values()].flat()));
  const counts = `${rules.length} rules, ${words.size} words, ${predicates.length} predicates.\n`;
  return [HEAD, counts, ...predicates.map((predicate) => section(predicate, rules))].join('\n');
}

function section(predicate: Predicate, rules: readonly WrittenRule[]): string {
  const own = rules.filter((rule) => rule.predicate === predicate);
  return [`## ${predicate.replaceAll('_', ' ')}\n`, ...own.map(ruleText)].join('\n');
}

function ruleText({ id, plover, samples, words, examples }: WrittenRule): string {
  const lines = [
    `### ${id}\n`,
    `${samples.map((sample) => `**${sample}**`).join(' ')}${plover === null ? '' : ` (PLOVER ${plover})`}\n`,
    ...[...words].map(([word, list]) => `- *${word}*: ${list.join(', ').replaceAll('_', ' ')}`),
    ...examples.map(exampleText),
  ];
  return `${lines.join('\n')}\n`;
}

function exampleText({ text, pairs }: RuleExample): string {
  return pairs.length === 0 ? `- not from: ${text}` : `- from: ${text} (${pairs.join('; ')})`;
}
