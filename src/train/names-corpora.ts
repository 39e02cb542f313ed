/** The corpora the name recogniser learns from and is scored on, with their terms. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu } from './conllu.ts';
import { GUM_OPEN_TERMS, GUM_TERMS, isOpenDocument } from './open-genres.ts';
import { sha256, type TrainingData } from './save-model.ts';
import { readTokenTags, retokenized, type NamedSentence } from './token-tags.ts';
import { treebankNames } from './treebank-names.ts';

interface Corpus {
  readonly file: string;
  readonly name: string;
  readonly split: string;
  readonly licence: string;
  /** Whether the terms let a model trained on it be given to anyone for any use. */
  readonly open: boolean;
  /** How often an epoch goes over it: small corpora of the kinds of text we read weigh more. */
  readonly repeats: number;
}

const CONLL = { name: 'CoNLL-2003 English', licence: 'research use (Reuters text)', open: false };
const WIKINEURAL = { name: 'WikiNEuRal English', licence: 'CC BY-NC-SA 4.0', open: false };
const POLITICS = { name: 'CrossNER politics', licence: 'MIT', open: true };
const WEB = { name: 'Universal NER, EWT', licence: 'CC BY-SA 4.0', open: true };
const GUM = {
  name: 'UD English GUM, entities cut to names',
  licence: GUM_TERMS,
  open: true,
};

/** What the recogniser is trained on. */
export const TRAINING: readonly Corpus[] = [
  { ...CONLL, file: 'ner/conll2003-train.tsv', split: 'train', repeats: 1 },
  { ...WIKINEURAL, file: 'ner/wikineural-val.tsv', split: 'val', repeats: 1 },
  { ...WIKINEURAL, file: 'ner/wikineural-test.tsv', split: 'test', repeats: 1 },
  { ...POLITICS, file: 'ner/crossner-politics-train.tsv', split: 'train', repeats: 2 },
  { ...GUM, file: 'ud/gum-train.conllu', split: 'train', repeats: 1 },
];

/** Small development sets that the shipped model learns from too, unless they are held out. */
export const SMALL_DEVELOPMENT: readonly Corpus[] = [
  { ...WEB, file: 'ner/uner-ewt-dev.tsv', split: 'dev', repeats: 2 },
  { ...POLITICS, file: 'ner/crossner-politics-dev.tsv', split: 'dev', repeats: 1 },
];

/** What it is scored on while training. */
export const DEVELOPMENT: readonly Corpus[] = [
  { ...CONLL, file: 'ner/conll2003-val.tsv', split: 'val', repeats: 1 },
  ...SMALL_DEVELOPMENT,
];

/** Sentences of a document where a corpus does not mark documents. */
const BLOCK = 20;

/** A corpus's documents in our own tokens, and how its card names it; `isOpen` keeps to its open part. */
export function readCorpus(
  folder: string,
  corpus: Corpus,
  isOpen = false,
): { documents: NamedSentence[][]; data: TrainingData } {
  const path = join(folder, corpus.file);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  const text = readFileSync(path, 'utf8');
  const documents = corpus.file.endsWith('.conllu')
    ? readConllu(text)
        .filter(({ id }) => !isOpen || isOpenDocument(id))
        .map(({ sentences }) => sentences.map(treebankNames))
    : readTokenTags(text, BLOCK).map((sentences) => sentences.map(retokenized));
  const { name, split } = corpus;
  const licence = isOpen && corpus.licence === GUM_TERMS ? GUM_OPEN_TERMS : corpus.licence;
  return { documents, data: { name, split, licence, sha256: sha256(text) } };
}
