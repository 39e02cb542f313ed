/** Every set of a folder of corpora → its scores, each set read once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageModels } from '../nlp/language-models.ts';
import { MEASURES, ratesOf } from './attribution-score.ts';
import { ConlluError, readConllu, type ConlluDocument } from './conllu.ts';
import { sha256, type TrainingData } from './save-model.ts';
import { readGap } from './gap.ts';
import { scoreAttributions } from './score-attributions.ts';
import { scoreCoreference, scoreGap } from './score-coreference.ts';
import { scoreNames } from './score-names.ts';
import { scoreRe3d } from './score-re3d.ts';
import { scoreGoldWords, scoreRunningText } from './score-trees.ts';
import { f1, scoreTokens } from './token-score.ts';

/** What went wrong with a corpus, and where. */
export class CorpusError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${path} ${reason}`, options);
    this.name = 'CorpusError';
  }
}

/** The scores of one set, 0 to 1, by measure. */
export interface SetScores {
  /** Path inside the folder of corpora, with slashes. */
  readonly set: string;
  /** Whether a shipped model learnt from this very file. */
  readonly trainedOn: boolean;
  readonly scores: ReadonlyMap<string, number>;
}

/**
 * The sets of `folder`: `ud/*.conllu` and `ner/*.tsv` but those called train, `coref/gap-*.tsv` where there are any
 * but GAP's validation set, `attribution/polnear-*.jsonl` but that called train, and `re3d`. Throws
 * `CorpusError` where the folder or one of the three is missing or holds none.
 */
export function findSets(folder: string): string[] {
  const listed = (inside: string, pattern: RegExp): string[] => {
    const path = join(folder, inside);
    if (!existsSync(path)) throw new CorpusError(path, 'is missing');
    const names = readdirSync(path).filter((name) => pattern.test(name));
    if (names.length === 0) throw new CorpusError(path, `holds no set (${pattern.source})`);
    return names.sort().map((name) => `${inside}/${name}`);
  };
  if (!existsSync(folder)) throw new CorpusError(folder, 'is missing');
  const re3d = join(folder, 're3d');
  if (!existsSync(re3d)) throw new CorpusError(re3d, 'is missing');
  const gap = existsSync(join(folder, 'coref')) ? listed('coref', /^gap-(?:development|test)\.tsv$/) : [];
  const attribution = existsSync(join(folder, 'attribution'))
    ? listed('attribution', /^polnear-(?:dev|test)\.jsonl$/)
    : [];
  return [
    ...attribution,
    ...listed('ud', /-(?:dev|test)\.conllu$/),
    ...listed('ner', /(?<!-train)\.tsv$/),
    ...gap,
    're3d',
  ];
}

/** SHA-256 of the files that models learnt from, by their cards. */
export function trainingSums(cards: readonly string[]): Set<string> {
  const sums = new Set<string>();
  for (const file of cards) {
    if (!existsSync(file)) throw new CorpusError(file, 'is missing');
    const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data: TrainingData[] };
    for (const { sha256: sum } of data) sums.add(sum);
  }
  return sums;
}

/** Scores one set; troubles of its content are `CorpusError`. */
export async function scoreSet(
  folder: string,
  set: string,
  trained: ReadonlySet<string>,
  models: LanguageModels,
): Promise<SetScores> {
  const path = join(folder, set);
  try {
    if (set === 're3d') {
      const { exact, overlap, merged } = await scoreRe3d(path, models);
      const scores = {
        'names exact': exact,
        'names overlap': overlap,
        'names overlap, group = place': merged,
      };
      return { set, trainedOn: false, scores: new Map(Object.entries(scores)) };
    }
    const content = readFileSync(path, 'utf8');
    const scores = set.startsWith('attribution/')
      ? attributionScores(content, models)
      : set.startsWith('coref/')
        ? await scorePronouns(content, models)
        : set.endsWith('.tsv')
          ? { 'names exact': await scoreNames(content, models) }
          : await scoreTreebank(content, models);
    return { set, trainedOn: trained.has(sha256(content)), scores: new Map(Object.entries(scores)) };
  } catch (error) {
    const isContent = [ConlluError, RangeError, SyntaxError].some((type) => error instanceof type);
    throw isContent ? new CorpusError(path, (error as Error).message, { cause: error }) : error;
  }
}

/** F1 of each part, exact and by overlap, and of the sure ones precision and recall of cue with source. */
function attributionScores(content: string, models: LanguageModels): Record<string, number> {
  const { all, sure } = scoreAttributions(content, models);
  const parts = MEASURES.map((measure) => [`${measure}, F1`, ratesOf(all[measure])[2]] as const);
  const [precision, recall] = ratesOf(sure['cue with source overlap']);
  return {
    ...Object.fromEntries(parts),
    'sure cue with source, precision': precision,
    'sure cue with source, recall': recall,
  };
}

async function scorePronouns(content: string, models: LanguageModels): Promise<Record<string, number>> {
  const { precision, recall, f1: both } = await scoreGap(readGap(content), models);
  return { 'pronouns precision': precision, 'pronouns recall': recall, 'pronouns F1': both };
}

async function scoreTreebank(content: string, models: LanguageModels): Promise<Record<string, number>> {
  const documents = readConllu(content);
  if (documents.length === 0) throw new RangeError('holds no sentences');
  const { tokens, sentences, sentenceEnds } = scoreTokens(documents);
  const { upos, xpos, uas, las, ccomp } = scoreGoldWords(documents, models.syntax);
  return {
    'tokens F1': f1(tokens),
    'sentence ends F1': f1(sentenceEnds),
    'sentences exact F1': f1(sentences),
    UPOS: upos,
    PTB: xpos,
    UAS: uas,
    LAS: las,
    'ccomp F1': ccomp,
    'LAS from running text': scoreRunningText(documents, models),
    ...(content.includes('Entity=') ? await coreferenceOf(documents, models) : {}),
  };
}

async function coreferenceOf(
  documents: readonly ConlluDocument[],
  models: LanguageModels,
): Promise<Record<string, number>> {
  const { muc, b3, ceaf, average } = await scoreCoreference(documents, models);
  return {
    'coreference MUC': muc,
    'coreference B³': b3,
    'coreference CEAF-e': ceaf,
    'coreference CoNLL average': average,
  };
}
