/**
 * The text in which rules are written → rules: blocks parted by an empty line, one rule each.
 *
 *     attacks/launch-attack ASSAULT
 *     X launched an attack on Y.
 *     launched: launch mount stage carry_out
 *     attack: attack raid strike
 *     on: on against
 *     + Turkish jets launched raids on Hezbollah. => Turkey > Hezbollah
 *     - The firm launched an attack on waste.
 *
 * First the rule's id, which starts with its predicate, and its PLOVER root and mode (`-` for a standing
 * relation). Then its sample sentences, with X for whoever does it and Y for whom it is done to. Then the
 * words that may stand for a word of the samples, as lemmas (`carry_out` with its particle); after `unless:`
 * those that must not follow the trigger closely nor, of a role, stand in its phrase. Last the examples that it must and must not match. O(n)
 * in the text.
 */
import { PREDICATES, type Predicate } from './claim.ts';

/** A rule as it is written. */
export interface WrittenRule {
  readonly id: string;
  readonly predicate: Predicate;
  /** PLOVER root and mode, null for standing relations. */
  readonly plover: string | null;
  readonly samples: readonly string[];
  /** For words of the samples, the lemmas that may stand there. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly examples: readonly RuleExample[];
}

/** A sentence with the relations that the rule must read from it, "subject > object"; none at all if empty. */
export interface RuleExample {
  readonly text: string;
  readonly pairs: readonly string[];
}

/** The rules of a text; a `RangeError` names the block that is none. */
export function parseRules(text: string): WrittenRule[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(parseRule);
}

function parseRule(block: string): WrittenRule {
  const [head = '', ...lines] = block.split('\n').map((line) => line.trim());
  const [, id = '', predicate = '', plover = ''] =
    /^(([a-z_]+)\/[a-z-]+) (-|[A-Z]+(?:\/[a-z-]+)?)$/.exec(head) ?? [];
  if (!isPredicate(predicate))
    throw new RangeError(`"${head}" does not name a rule, its predicate and PLOVER root.`);
  const samples: string[] = [];
  const words = new Map<string, string[]>();
  const examples: RuleExample[] = [];
  for (const line of lines) {
    const [, word, list] = /^([\w-]+): (.+)$/.exec(line) ?? [];
    if (/^[+-] /.test(line)) examples.push(parseExample(line, head));
    else if (word !== undefined) words.set(word, [...(words.get(word) ?? []), ...list!.split(/\s+/)]);
    else samples.push(line);
  }
  if (samples.length === 0) throw new RangeError(`The rule "${id}" has no sample sentence.`);
  return { id, predicate, plover: plover === '-' ? null : plover, samples, words, examples };
}

function isPredicate(word: string): word is Predicate {
  return (PREDICATES as readonly string[]).includes(word);
}

function parseExample(line: string, head: string): RuleExample {
  const [text = '', pairs = ''] = line.slice(2).split(' => ');
  if (line.startsWith('+') !== (pairs !== ''))
    throw new RangeError(`"${head}": "+" needs "=> subject > object", "-" has none: ${line}`);
  return { text, pairs: pairs === '' ? [] : pairs.split('; ') };
}
