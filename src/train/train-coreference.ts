/**
 * Trains what chooses antecedents: `npm run train:coreference -- --data ../shared/data`, after all other models.
 * Kinds of nouns and links of descriptions and pronouns from GUM, pronouns also from GAP. With
 * `--held-out` GAP's development set is not learnt from, so that its score tells how it does on new text.
 * Seeded: the same bytes from the same data.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFile } from '../base/model-file.ts';
import { seededRandom } from '../base/random.ts';
import { LINK_FEATURES } from '../entities/link-features.ts';
import { trainedLinker } from '../entities/linker.ts';
import { COREFERENCE, CoreferenceModel, type LinkWeights } from '../nlp/coreference-model.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import { readConllu } from './conllu.ts';
import { readGap } from './gap.ts';
import { readFinishedNetworks } from './finished-networks.ts';
import { learnNounKinds } from './learn-noun-kinds.ts';
import { documentExamples, gapExamples } from './link-examples.ts';
import { trainLinks, type LinkExample } from './link-training.ts';
import { GUM_OPEN_TERMS, GUM_TERMS, isOpenDocument } from './open-genres.ts';
import { commandOptions } from './options.ts';
import { saveModel, sha256 } from './save-model.ts';
import { scoreCoreference, scoreGap } from './score-coreference.ts';
import { coreferenceDocument } from './treebank-coreference.ts';

const SEED = 5;
const HIDDEN = 24;
const SETTINGS = {
  inputs: LINK_FEATURES.length,
  hidden: HIDDEN,
  epochs: 12,
  rate: 0.002,
  decay: 0.0005,
  dropout: 0.05,
};
/** How many anaphors of GUM all items of GAP together count for. */
const GAP_WEIGHT = 2000;

const started = Date.now();
const options = commandOptions(['data', 'out'], ['open', 'held-out']);
const isOpen = options.open !== undefined;
const isHeldOut = options['held-out'] !== undefined;
const folder = options.out ?? 'public/models';
const corpus = (file: string): string => {
  const path = join(options.data!, file);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  return readFileSync(path, 'utf8');
};

const { machine, vectors, gazetteer, syntax, names } = readFinishedNetworks(folder);

const gum = corpus('ud/gum-train.conllu');
const gapSets = ['validation', ...(isHeldOut ? [] : ['development'])].map((split) => ({
  split,
  content: corpus(`coref/gap-${split}.tsv`),
}));
const documents = readConllu(gum).filter(({ id }) => !isOpen || isOpenDocument(id));
const kinds = learnNounKinds(documents, vectors, machine);
const modelsWith = (weights: LinkWeights): LanguageModels => {
  const coreference = new CoreferenceModel(vectors, kinds, weights);
  return { syntax, names, gazetteer, coreference, attribution: null, claims: null };
};

const nothing: LinkWeights = {
  inputs: LINK_FEATURES.length,
  hidden: 1,
  first: new Float32Array(LINK_FEATURES.length),
  bias: new Float32Array(1),
  out: new Float32Array(1),
};
const fromGum = documents.flatMap((document) =>
  documentExamples(coreferenceDocument(document), modelsWith(nothing), weightOf(document.id)),
);
console.log(`${fromGum.length} anaphors of GUM; ${seconds()} s`);
const early = train(fromGum);
const linker = trainedLinker(new CoreferenceModel(vectors, kinds, early));
const gapItems = gapSets.flatMap(({ content }) => readGap(content));
const gapModels = modelsWith(early);
const fromGap = gapItems
  .flatMap((item) => gapExamples(item, gapModels, linker))
  .map((example, _, all) => ({ ...example, weight: GAP_WEIGHT / all.length }));
console.log(`${fromGap.length} pronouns of GAP; ${seconds()} s`);
const weights = train([...fromGum, ...fromGap]);
const models = modelsWith(weights);
const scores = {
  'UD English GUM, dev': await scoreCoreference(readConllu(corpus('ud/gum-dev.conllu')), models),
  [`GAP, development${isHeldOut ? '' : ' (learnt from: says nothing of new text)'}`]: await scoreGap(
    readGap(corpus('coref/gap-development.tsv')),
    models,
  ),
};

const model: ModelFile = {
  ...COREFERENCE,
  meta: { features: LINK_FEATURES },
  tensors: new Map([
    ['kinds', { type: 'uint8', shape: [kinds.length], data: kinds }],
    ['first', { type: 'float32', shape: [weights.inputs, weights.hidden], data: weights.first }],
    ['bias', { type: 'float32', shape: [weights.hidden], data: weights.bias }],
    ['out', { type: 'float32', shape: [weights.hidden], data: weights.out }],
  ]),
};
saveModel(
  model,
  {
    out: options.out,
    command: `npm run train:coreference -- --data ../shared/data${isOpen ? ' --open' : ''}${isHeldOut ? ' --held-out' : ''}`,
    seconds: (Date.now() - started) / 1000,
    seed: SEED,
    data: [
      {
        name: 'UD English GUM, entities and coreference',
        split: 'train',
        licence: isOpen ? GUM_OPEN_TERMS : GUM_TERMS,
        sha256: sha256(gum),
      },
      ...gapSets.map(({ split, content }) => ({
        name: 'GAP',
        split,
        licence: 'Apache 2.0',
        sha256: sha256(content),
      })),
    ],
    scores,
    notes:
      'CoNLL average over people, groups and places mentioned more than once, mentions found from running text and matched by head; GAP by overlap of mentions.',
  },
  describeLinks(weights),
);

function train(examples: readonly LinkExample[]): LinkWeights {
  return trainLinks(examples, SETTINGS, seededRandom(SEED), (epoch, loss) => {
    if (epoch % 4 === 0) console.log(`epoch ${epoch}: loss ${loss.toFixed(4)}; ${seconds()} s`);
  });
}

/** Text of the kinds that users bring counts more. */
function weightOf(id: string): number {
  if (/_news_/.test(id)) return 3;
  return /_(?:bio|court|interview|speech|textbook)_/.test(id) ? 2 : 1;
}

function seconds(): string {
  return ((Date.now() - started) / 1000).toFixed(0);
}

/** What a feature alone does to the score of a pair, the strongest first. */
function describeLinks({ inputs, hidden, first, bias, out }: LinkWeights): string[] {
  const scoreWith = (input: number): number => {
    let score = 0;
    for (let unit = 0; unit < hidden; unit++) {
      const sum = bias[unit]! + (input < 0 ? 0 : first[input * hidden + unit]!);
      score += (sum > 0 ? sum : 0.1 * sum) * out[unit]!;
    }
    return score;
  };
  const base = scoreWith(-1);
  return Array.from({ length: inputs }, (_, input) => ({
    name: LINK_FEATURES[input]!,
    effect: scoreWith(input) - base,
  }))
    .sort((a, b) => b.effect - a.effect)
    .map(({ name, effect }) => `${effect.toFixed(3).padStart(7)} ${name}`);
}
