/**
 * Tags and trees against a treebank, on its own tokens and sentences, and on ours from its running text. There
 * only words with the same span on both sides can be right, and F1 counts the rest of both as wrong (as in the
 * CoNLL 2018 shared task, Zeman et al. 2018). O(n) in words.
 */
import { analyseInSteps, type TextAnalysis } from '../nlp/analyse.ts';
import { batchesInOrder } from '../nlp/batches.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import type { SyntaxModel } from '../nlp/syntax-model.ts';
import { rawText, type ConlluDocument, type ConlluSentence } from './conllu.ts';
import { f1Of } from './score-findings.ts';
import { scoreTrees, type Tree, type TreeScore } from './tree-score.ts';

const ROOT = -1;
const UNALIGNED = -2;

/** Scores on the treebank's own words, with the tags that the model predicts itself. */
export function scoreGoldWords(documents: readonly ConlluDocument[], model: SyntaxModel): TreeScore {
  const sentences = documents.flatMap((document) => document.sentences);
  const found = treesOf(
    sentences.map(({ forms }) => forms),
    model,
  );
  return scoreTrees(sentences.map((sentence, index) => [sentence, found[index]!]));
}

function treesOf(sentences: readonly (readonly string[])[], model: SyntaxModel): Tree[] {
  const { upos, xpos, relations } = model.shape;
  const trees: Tree[] = [];
  for (const [from, to] of batchesInOrder(sentences)) {
    for (const tree of model.parse(sentences.slice(from, to))) {
      trees.push({
        upos: Array.from(tree.upos, (code) => upos[code]!),
        xpos: Array.from(tree.xpos, (code) => xpos[code]!),
        heads: tree.heads,
        relations: Array.from(tree.relations, (code) => relations[code]!),
      });
    }
  }
  return trees;
}

/** F1 of words with the right head and universal relation, read from the running text of each document. */
export function scoreRunningText(documents: readonly ConlluDocument[], models: LanguageModels): number {
  const findings = { right: 0, wrong: 0, missed: 0 };
  for (const document of documents) {
    const { text, spans } = rawText(document);
    const analysis = analysed(text, models);
    const words = goldWords(document.sentences, spans.flat());
    const right = countRight(words, analysis);
    findings.right += right;
    findings.missed += words.length - right;
    findings.wrong += analysis.tokens.starts.length - right;
  }
  return f1Of(findings);
}

function analysed(text: string, models: LanguageModels): TextAnalysis {
  const steps = analyseInSteps(text, models);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

interface GoldWord {
  /** `start end`, in UTF-16 units. */
  readonly span: string;
  /** Word of the document, `ROOT` for a root. */
  readonly head: number;
  readonly relation: string;
}

function goldWords(
  sentences: readonly ConlluSentence[],
  spans: readonly (readonly [number, number])[],
): GoldWord[] {
  const words: GoldWord[] = [];
  for (const { heads, relations } of sentences) {
    const first = words.length;
    for (const [index, head] of heads.entries()) {
      words.push({
        span: spans[first + index]!.join(' '),
        head: head === 0 ? ROOT : first + head - 1,
        relation: universal(relations[index]!),
      });
    }
  }
  return words;
}

function countRight(words: readonly GoldWord[], { tokens, trees }: TextAnalysis): number {
  const tokenAt = new Map<string, number>();
  for (let token = 0; token < tokens.starts.length; token++)
    tokenAt.set(`${tokens.starts[token]} ${tokens.ends[token]}`, token);
  const tokenOf = words.map(({ span }, index) =>
    // Words that do not spell their multiword token share its span: none of them is ours.
    span === words[index - 1]?.span || span === words[index + 1]?.span
      ? UNALIGNED
      : (tokenAt.get(span) ?? UNALIGNED),
  );
  return words.filter(({ head, relation }, index) => {
    const token = tokenOf[index]!;
    if (token === UNALIGNED) return false;
    const goldHead = head === ROOT ? ROOT : tokenOf[head]!;
    return (
      trees.heads[token] === goldHead && universal(trees.relationNames[trees.relations[token]!]!) === relation
    );
  }).length;
}

function universal(relation: string): string {
  return relation.replace(/:.*/, '');
}
