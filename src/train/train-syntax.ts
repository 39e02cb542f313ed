/**
 * Trains tags and trees: `npm run train:syntax -- --data ../shared/data`, after `train:vectors`. Reads
 * `ud/{ewt,gum}-{train,dev}.conllu`; the development sets are scored after every fourth epoch; no
 * epoch is picked by them, but width, depth and dropout were. Seeded: the same bytes from the same data.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readModelFile, type ModelFile, type Tensor } from '../base/model-file.ts';
import { seededRandom } from '../base/random.ts';
import { HashIndex } from '../nlp/hash-index.ts';
import { Machine } from '../nlp/net/machine.ts';
import { storeWeights } from '../nlp/net/stored-weights.ts';
import type { Weights } from '../nlp/net/weights.ts';
import { parseBatch, syntaxBlocks, type SyntaxShape } from '../nlp/syntax-net.ts';
import { SYNTAX, SyntaxModel } from '../nlp/syntax-model.ts';
import { DENSE_FEATURES } from '../nlp/token-features.ts';
import { layBatch, WordReader } from '../nlp/word-input.ts';
import { readWordVectors, VECTORS, type WordVectors } from '../nlp/word-vectors.ts';
import { lengthBatches } from './batches.ts';
import { readConllu, type ConlluDocument, type ConlluSentence } from './conllu.ts';
import { commonForms, describeSyntax } from './describe-models.ts';
import { featureDictionary } from './feature-dictionary.ts';
import { Trainer } from './net/trainer.ts';
import { GUM_OPEN_TERMS, GUM_TERMS, isOpenDocument } from './open-genres.ts';
import { commandOptions } from './options.ts';
import { saveModel, sha256, type TrainingData } from './save-model.ts';
import { SyntaxTraining, type TreeExample } from './syntax-training.ts';
import { recased } from './recase.ts';
import { scoreTrees, type TreeScore } from './tree-score.ts';

const SEED = 7;
const EPOCHS = 16;
const BATCH_WORDS = 600;
const PEAK_RATE = 0.003;
const WARM_UP = 300;
const PACE = 0.004;
const LEAST_SUBTYPE = 60;
const RECASED = 0.06;
const RATES = { vectors: 0.1, words: 0.2, input: 0.2, layers: 0.3, heads: 0.3 };

const started = Date.now();
const options = commandOptions(['data', 'out'], ['open', 'held-out']);
const random = seededRandom(SEED);
const machine = new Machine();
const folder = options.out ?? 'public/models';
const vectorFile = readFileSync(join(folder, 'vectors.model'));
const vectors: WordVectors = readWordVectors(
  readModelFile(gunzipSync(vectorFile), { file: 'vectors.model', ...VECTORS }),
  machine,
);

const used: TrainingData[] = [];
const sentencesOf = (name: string): ConlluSentence[] => {
  const path = join(options.data!, 'ud', `${name}.conllu`);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  const text = readFileSync(path, 'utf8');
  if (name.endsWith('train'))
    used.push({
      name: `UD English ${name.slice(0, 3).toUpperCase()}`,
      split: name.slice(4),
      licence: name.startsWith('ewt')
        ? 'CC BY-SA 4.0'
        : options.open === undefined
          ? GUM_TERMS
          : GUM_OPEN_TERMS,
      sha256: sha256(text),
    });
  const isLearnt = ({ id }: ConlluDocument): boolean =>
    options.open === undefined || !name.startsWith('gum-train') || isOpenDocument(id);
  return readConllu(text)
    .filter(isLearnt)
    .flatMap((document) => [...document.sentences]);
};
const training = [...sentencesOf('ewt-train'), ...sentencesOf('gum-train')];
const development = { ewt: sentencesOf('ewt-dev'), gum: sentencesOf('gum-dev') };

const labels = (column: (sentence: ConlluSentence) => readonly string[], least = 1): string[] => {
  const counts = new Map<string, number>();
  for (const sentence of training) {
    for (const label of column(sentence)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.keys()].filter((label) => counts.get(label)! >= least || !label.includes(':')).sort();
};
const shape: SyntaxShape = {
  encoder: {
    input: vectors.size + 48 + DENSE_FEATURES,
    size: 128,
    layers: 3,
  },
  learnt: 48,
  tagLayer: 1,
  arc: 128,
  relation: 40,
  upos: labels((sentence) => sentence.upos),
  xpos: labels((sentence) => sentence.xpos),
  relations: labels((sentence) => sentence.relations, LEAST_SUBTYPE),
};
const hashes = featureDictionary(training.map((sentence) => sentence.forms));
const blocks = syntaxBlocks(shape, hashes.length);
const reader = new WordReader(vectors, new HashIndex(hashes));
const trainer = new Trainer(machine, blocks);
for (const { name, rows } of blocks) {
  if (name === 'features') trainer.initialise(name, 0.1, random);
  else if (rows > 4) trainer.initialiseMatrix(name, random);
}
console.log(`${training.length} sentences, ${hashes.length} features, ${trainer.weights.count} weights`);

const codes = (names: readonly string[]): Map<string, number> =>
  new Map(names.map((name, code) => [name, code]));
const uposCodes = codes(shape.upos);
const xposCodes = codes(shape.xpos);
const relationCodes = codes(shape.relations);
const column = (values: readonly number[]): Int32Array => Int32Array.from([-1, ...values]);
const exampleOf = (sentence: ConlluSentence, forms = sentence.forms): TreeExample => ({
  words: reader.read(forms),
  upos: column(sentence.upos.map((tag) => uposCodes.get(tag)!)),
  xpos: column(sentence.xpos.map((tag) => xposCodes.get(tag)!)),
  heads: column(sentence.heads),
  relations: column(
    sentence.relations.map((name) => relationCodes.get(name) ?? relationCodes.get(name.replace(/:.*/, ''))!),
  ),
});

const examples = training.map((sentence) => exampleOf(sentence));
const trainingRun = new SyntaxTraining(machine, vectors, shape, trainer, RATES, random);
const steps = EPOCHS * Math.ceil(examples.reduce((sum, { words }) => sum + words.count, 0) / BATCH_WORDS);
let step = 0;
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  const totals = { tags: 0, arcs: 0, relations: 0, batches: 0 };
  for (const batch of lengthBatches(
    examples.map(({ words }) => words.count),
    BATCH_WORDS,
    random,
  )) {
    const cased = batch.map((index) => {
      if (random() >= RECASED) return examples[index]!;
      return exampleOf(training[index]!, recased(training[index]!.forms, random));
    });
    const loss = trainingRun.accumulate(cased);
    totals.tags += loss.tags;
    totals.arcs += loss.arcs;
    totals.relations += loss.relations;
    totals.batches++;
    step++;
    const progress = Math.min(1, step / steps);
    const rate = step < WARM_UP ? step / WARM_UP : 0.5 * (1 + Math.cos(Math.PI * progress)) + 0.01;
    trainer.step(PEAK_RATE * rate, PACE);
  }
  const line = (['tags', 'arcs', 'relations'] as const).map(
    (name) => `${name} ${(totals[name] / totals.batches).toFixed(3)}`,
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`epoch ${epoch}: ${line.join(', ')}; ${seconds} s`);
  if (epoch % 4 === 0 || epoch === EPOCHS) report(trainer.average);
}
const scores = report(trainer.average);
const tensors = new Map<string, Tensor>([
  ['hashes', { type: 'uint32', shape: [hashes.length], data: hashes }],
]);
for (const [name, tensor] of storeWeights(machine, trainer.average)) tensors.set(name, tensor);
const model: ModelFile = { ...SYNTAX, meta: { shape }, tensors };
saveModel(
  model,
  {
    out: options.out,
    command: `npm run train:syntax -- --data ../shared/data${options.open === undefined ? '' : ' --open'}`,
    seconds: (Date.now() - started) / 1000,
    seed: SEED,
    data: used,
    scores,
    notes:
      'Scores on gold tokens and sentences with the tags it predicts itself; punctuation counts, universal relations.',
  },
  describeSyntax(
    new SyntaxModel('syntax.model', model, machine, vectors),
    commonForms(
      training.map(({ forms }) => forms),
      (form) => /\p{L}/u.test(form),
    ),
  ),
);

function report(weights: Weights): Record<string, TreeScore> {
  const scores: Record<string, TreeScore> = {};
  for (const [name, sentences] of Object.entries(development)) {
    scores[name] = scoreTrees(sentences.map((sentence) => [sentence, parsed(weights, sentence)] as const));
    console.log(
      name,
      JSON.stringify(scores[name], (_, value: unknown) =>
        typeof value === 'number' && value < 1 ? Number(value.toFixed(4)) : value,
      ),
    );
  }
  return scores;
}

function parsed(weights: Weights, sentence: ConlluSentence) {
  const mark = machine.mark;
  const batch = layBatch(machine, vectors, weights.at('features'), shape.learnt, [
    reader.read(sentence.forms),
  ]);
  const tree = parseBatch(machine, weights, shape, batch)[0]!;
  machine.release(mark);
  return {
    upos: Array.from(tree.upos, (code) => shape.upos[code]!),
    xpos: Array.from(tree.xpos, (code) => shape.xpos[code]!),
    heads: tree.heads,
    relations: Array.from(tree.relations, (code) => shape.relations[code]!),
  };
}
