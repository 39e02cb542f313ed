/** What a trained network says of single words, for eyes: the lines of `x.txt`. */
import { ENTITY_KINDS } from '../gazetteer/kinds.ts';
import { chainSums, labelCount } from '../nlp/crf.ts';
import { EVIDENCE } from '../nlp/name-evidence.ts';
import type { NamesModel } from '../nlp/names-model.ts';
import type { SyntaxModel } from '../nlp/syntax-model.ts';

const WORDS = 4000;
const SHOWN = 60;

/** The commonest forms of a corpus that pass the test, commonest first. */
export function commonForms(
  sentences: Iterable<readonly string[]>,
  test: (form: string) => boolean,
): string[] {
  const counts = new Map<string, number>();
  for (const forms of sentences)
    for (const form of forms) if (test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS)
    .map(([form]) => form);
}

/** For each kind, the words that are surest a name of it where nothing stands around them. */
export function describeNames(model: NamesModel, forms: readonly string[]): string[] {
  const labels = labelCount(ENTITY_KINDS.length);
  const weights = model.transitions.map(Math.exp);
  const sure = ENTITY_KINDS.map((): { form: string; share: number }[] => []);
  for (const form of forms) {
    const [scores] = model.score([[form]], [new Float32Array(EVIDENCE)]);
    const { marginals } = chainSums(scores!, labels, 1, weights, labels);
    for (const [kind, list] of sure.entries()) list.push({ form, share: marginals[4 + 4 * kind]! });
  }
  return ENTITY_KINDS.flatMap((kind, index) => {
    const list = sure[index]!.sort((a, b) => b.share - a.share).slice(0, SHOWN);
    return [`${kind}, alone`, ...list.map(({ form, share }) => `  ${share.toFixed(3)} ${form}`), ''];
  });
}

/** For each part of speech, the commonest words that get it where nothing stands around them. */
export function describeSyntax(model: SyntaxModel, forms: readonly string[]): string[] {
  const words = new Map<string, string[]>(model.shape.upos.map((tag) => [tag, []]));
  for (const form of forms) {
    const tag = model.shape.upos[model.parse([[form]])[0]!.upos[0]!]!;
    words.get(tag)!.push(form);
  }
  return [
    ...[...words].map(([tag, list]) => `${tag}: ${list.slice(0, SHOWN).join(' ')}`),
    '',
    `Penn tags: ${model.shape.xpos.join(' ')}`,
    `relations: ${model.shape.relations.join(' ')}`,
  ];
}
