/**
 * Trains the name recogniser: `npm run train:names -- --data ../shared/data`, after `train:vectors` and
 * `train:gazetteer`. With `--open` it learns from openly licensed corpora alone, with `--held-out` not from
 * the small development sets, so that their scores tell how it does on new text of their kind. Seeded: the same bytes from
 * the same data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readModelFile, type ModelFile, type Tensor } from '../base/model-file.ts';
import { seededRandom } from '../base/random.ts';
import { readGazetteer } from '../gazetteer/gazetteer.ts';
import { ENTITY_KINDS } from '../gazetteer/kinds.ts';
import { Casings } from '../nlp/casings.ts';
import { bestLabels, labelCount, labelsOf, spansOf, transitionScores } from '../nlp/crf.ts';
import { HashIndex } from '../nlp/hash-index.ts';
import { documentEvidence, EVIDENCE } from '../nlp/name-evidence.ts';
import { NAMES, NamesModel, wordRows } from '../nlp/names-model.ts';
import { namesBlocks, scoreLabels, type NamesShape } from '../nlp/names-net.ts';
import { padded } from '../nlp/net/linear.ts';
import { Machine } from '../nlp/net/machine.ts';
import { storeWeights } from '../nlp/net/stored-weights.ts';
import type { Weights } from '../nlp/net/weights.ts';
import { DENSE_FEATURES, plainForm } from '../nlp/token-features.ts';
import { layBatch, WordReader } from '../nlp/word-input.ts';
import { readWordVectors, VECTORS } from '../nlp/word-vectors.ts';
import { lengthBatches } from './batches.ts';
import { countCasings } from './count-casings.ts';
import { commonForms, describeNames } from './describe-models.ts';
import { featureDictionary } from './feature-dictionary.ts';
import { DEVELOPMENT, readCorpus, SMALL_DEVELOPMENT, TRAINING } from './names-corpora.ts';
import { NamesTraining, type NamesExample } from './names-training.ts';
import { Trainer } from './net/trainer.ts';
import { commandOptions } from './options.ts';
import { scoreSpans } from './score-spans.ts';
import { MORE_SMALL_WORDS, NO_SMALL_WORDS, recased, SMALL_WORDS } from './recase.ts';
import { saveModel } from './save-model.ts';
import type { NamedSentence } from './token-tags.ts';

const SEED = 11;
const EPOCHS = 9;
const BATCH_WORDS = 700;
const PEAK_RATE = 0.003;
const WARM_UP = 300;
const PACE = 0.004;
const RECASED = 0.1;
const LOWER_SHARE = 0.2;
const SMALL_STYLES = [SMALL_WORDS, MORE_SMALL_WORDS, NO_SMALL_WORDS];
/** Of the development sentences that are scored as headlines too, one in so many is. */
const HEADLINE_STEP = 8;
const RATES = { vectors: 0.08, words: 0.3, input: 0.2, layers: 0.35 };
/** Features must be this many times as frequent as the dictionary's least counts. */
const RARITY = 5;

const started = Date.now();
const options = commandOptions(['data', 'out'], ['open', 'held-out']);
const random = seededRandom(SEED);
const machine = new Machine();
const folder = options.out ?? 'public/models';
const unpacked = (name: string): Uint8Array => gunzipSync(readFileSync(join(folder, `${name}.model`)));
const vectors = readWordVectors(
  readModelFile(unpacked('vectors'), { file: 'vectors.model', ...VECTORS }),
  machine,
);
const gazetteer = readGazetteer(unpacked('gazetteer'));

const chosen = [...TRAINING, ...(options['held-out'] === undefined ? SMALL_DEVELOPMENT : [])];
const corpora = chosen
  .filter(({ open }) => open || options.open === undefined)
  .map((corpus) => ({ corpus, ...readCorpus(options.data!, corpus, options.open !== undefined) }));
const documents = corpora.flatMap(({ corpus, documents: own }) =>
  Array.from({ length: corpus.repeats }, () => own).flat(),
);
const development = DEVELOPMENT.map((corpus) => ({ corpus, ...readCorpus(options.data!, corpus) }));
const shape: NamesShape = {
  encoder: {
    input: vectors.size + 48 + DENSE_FEATURES + EVIDENCE,
    size: 96,
    layers: 2,
  },
  learnt: 48,
  kinds: ENTITY_KINDS,
};
const labels = labelCount(shape.kinds.length);
const hashes = featureDictionary(
  documents.flatMap((sentences) => sentences.map(({ forms }) => forms)),
  RARITY,
);
const reader = new WordReader(vectors, new HashIndex(hashes));
const blocks = namesBlocks(shape, hashes.length);
const trainer = new Trainer(machine, blocks);
for (const { name, rows } of blocks) {
  if (name === 'features') trainer.initialise(name, 0.1, random);
  else if (name !== 'transitions' && rows > 4) trainer.initialiseMatrix(name, random);
}

const casingCodes = countCasings(
  documents.flatMap((sentences) => sentences.map(({ forms }) => forms)),
  vectors,
);
const casings = new Casings(vectors, casingCodes);
const evidenceOf = (sentences: readonly (readonly string[])[]): Float32Array[] =>
  documentEvidence(
    sentences.map((forms) => forms.map(plainForm)),
    gazetteer,
    casings,
  );
const examples: NamesExample[] = [];
const sources: { document: readonly (readonly string[])[]; index: number }[] = [];
for (const sentences of documents) {
  const document = sentences.map(({ forms }) => forms);
  const evidence = evidenceOf(document);
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.forms.length === 0) continue;
    const spans = sentence.names.map(({ first, last, kind }) => ({
      first,
      last,
      kind: ENTITY_KINDS.indexOf(kind),
    }));
    examples.push({
      words: wordRows(reader, sentence.forms, evidence[index]!),
      labels: labelsOf(spans, sentence.forms.length),
    });
    sources.push({ document, index });
  }
}
console.log(`${examples.length} sentences, ${hashes.length} features, ${trainer.weights.count} weights`);

const run = new NamesTraining(machine, vectors, shape, trainer, RATES, random);
const steps = EPOCHS * Math.ceil(examples.reduce((sum, { words }) => sum + words.count, 0) / BATCH_WORDS);
let step = 0;
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  let total = 0;
  let count = 0;
  for (const batch of lengthBatches(
    examples.map(({ words }) => words.count),
    BATCH_WORDS,
    random,
  )) {
    const cased = batch.map((index): NamesExample => {
      if (random() >= RECASED) return examples[index]!;
      const source = sources[index]!;
      const small = SMALL_STYLES[Math.floor(random() * SMALL_STYLES.length)]!;
      const forms = recased(source.document[source.index]!, random, LOWER_SHARE, small);
      const evidence = evidenceOf(source.document.with(source.index, forms))[source.index]!;
      return { ...examples[index]!, words: wordRows(reader, forms, evidence) };
    });
    total += run.accumulate(cased);
    count++;
    step++;
    const rate =
      step < WARM_UP ? step / WARM_UP : 0.5 * (1 + Math.cos(Math.PI * Math.min(1, step / steps))) + 0.01;
    trainer.step(PEAK_RATE * rate, PACE);
  }
  console.log(
    `epoch ${epoch}: loss ${(total / count).toFixed(4)}; ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
  if (epoch % 3 === 0 && epoch !== EPOCHS) report(trainer.average);
}
const scores = report(trainer.average);
const tensors = new Map<string, Tensor>([
  ['hashes', { type: 'uint32', shape: [hashes.length], data: hashes }],
  ['casings', { type: 'uint8', shape: [casingCodes.length], data: casingCodes }],
]);
for (const [name, tensor] of storeWeights(machine, trainer.average, ['features'])) tensors.set(name, tensor);
const model: ModelFile = { ...NAMES, meta: { shape }, tensors };
saveModel(
  model,
  {
    out: options.out,
    command: `npm run train:names -- --data ../shared/data${options.open === undefined ? '' : ' --open'}${options['held-out'] === undefined ? '' : ' --held-out'}`,
    seconds: (Date.now() - started) / 1000,
    seed: SEED,
    data: corpora.map(({ data }) => data),
    scores,
    notes: 'Exact span and kind, F1, on our own tokens and the sentences of the corpus.',
  },
  describeNames(
    new NamesModel('names.model', model, machine, vectors, gazetteer),
    commonForms(
      documents.flatMap((sentences) => sentences.map(({ forms }) => forms)),
      (form) => /^\p{Lu}/u.test(form),
    ),
  ),
);

/** Whether a development set is among what this run trains on. */
function isLearnt({ file }: { readonly file: string }): boolean {
  return corpora.some(({ corpus }) => corpus.file === file);
}

function report(weights: Weights): Record<string, Record<string, number>> {
  const scores: Record<string, Record<string, number>> = {};
  for (const { corpus, documents: held } of development) {
    const name = `${corpus.name}, ${corpus.split}`;
    const warning = isLearnt(corpus) ? ' (learnt from: says nothing of new text)' : '';
    scores[`${name}${warning}`] = scoreOf(weights, held);
    scores[`${name}, one sentence in ${HEADLINE_STEP} in title case, those alone${warning}`] = scoreOf(
      weights,
      held,
      true,
    );
  }
  console.log(JSON.stringify(scores));
  return scores;
}

/** Scores a development set; `asHeadlines` turns some sentences into title case and scores those alone. */
function scoreOf(
  weights: Weights,
  held: readonly (readonly NamedSentence[])[],
  asHeadlines = false,
): Record<string, number> {
  return scoreSpans(
    held.flatMap((sentences) => {
      const isScored = (index: number): boolean => !asHeadlines || index % HEADLINE_STEP === 0;
      const document = sentences.map(({ forms }, index) =>
        asHeadlines && isScored(index) ? recased(forms, () => 0) : forms,
      );
      const evidence = evidenceOf(document);
      return sentences.flatMap(({ names }, index) => {
        if (!isScored(index)) return [];
        const found = spansOf(decoded(weights, document[index]!, evidence[index]!));
        return [[names, found.map((span) => ({ ...span, kind: ENTITY_KINDS[span.kind]! }))] as const];
      });
    }),
  );
}

function decoded(weights: Weights, forms: readonly string[], evidence: Float32Array): Uint8Array {
  const mark = machine.mark;
  const batch = layBatch(machine, vectors, weights.at('features'), shape.learnt, [
    wordRows(reader, forms, evidence),
  ]);
  const emissions = scoreLabels(machine, weights, shape, batch);
  const ld = padded(labels);
  const moves = transitionScores(machine.floats(weights.at('transitions'), (labels + 1) * ld), labels, ld);
  const path = bestLabels(
    machine.floats(emissions + ld * 4, forms.length * ld),
    ld,
    forms.length,
    moves,
    labels,
  );
  machine.release(mark);
  return path;
}
