/**
 * Trains what tells whether a sentence links two parties and by which predicate: `npm run train:pairs --
 * --data ../shared/data`, after all other models. Learns from `corpus/sentences` (but every eighth of them,
 * which only score it), the examples of PLOVER's manual and `trigger-words.ts`; PLV scores it and is never
 * learnt from. Seeded: the same bytes from the same data.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFile } from '../base/model-file.ts';
import { seededRandom } from '../base/random.ts';
import { PREDICATES } from '../claims/claim.ts';
import { wordFeatures } from '../claims/pairs/pair-features.ts';
import { DiskModels } from '../models/disk-models.ts';
import { LANGUAGE_NAMES, readLanguageModels } from '../nlp/language-models.ts';
import { hashString } from '../nlp/hash-index.ts';
import { CLAIMS } from '../nlp/pair-weights.ts';
import { commandOptions } from './options.ts';
import { calibrate, type Calibration } from './pair-calibration.ts';
import { pairExamples, type PairExample, type SentenceExample } from './pair-examples.ts';
import {
  sumOfWeights,
  trainLink,
  trainPredicates,
  type PairSettings,
  type PredicateExample,
  type SparseWeights,
} from './pair-training.ts';
import { readPloverRecords } from './plover-records.ts';
import { readPlv, scorePlv } from './plv.ts';
import { saveModel, sha256 } from './save-model.ts';
import { countPairs, isHeldOut, pairShares, readSentenceFolder } from './score-pairs.ts';
import { TRIGGER_WORDS } from './trigger-words.ts';

const SEED = 7;
const SETTINGS: PairSettings = { epochs: 5, rate: 0.05, decay: 1e-4, least: 2, listWeight: 1 };
const FOLDS = 5;
/** What a word of the list counts beside a linked pair. */
const WORD_WEIGHT = 0.2;
/** Weights below these are left out of the file. */
const NEGLIGIBLE = { link: 0.02, predicate: 0.02 };
const RECORDS = 'events/plover-gold-records.jsonl';
const PLV = 'events/plv-train.jsonl';
const SENTENCES = 'corpus/sentences';

const started = Date.now();
const { data, out } = commandOptions(['data', 'out']);
if (data === undefined) throw new Error('give --data');
const corpus = (file: string): string => {
  const path = join(data, file);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  return readFileSync(path, 'utf8');
};

const codeOf = (predicate: string): number => PREDICATES.findIndex((one) => one === predicate);
const words = new Map<string, number>();
for (const [predicate, list] of TRIGGER_WORDS)
  for (const word of list) words.set(word, (words.get(word) ?? 0) | (1 << codeOf(predicate)));
const classesOf = (lemma: string): number => words.get(lemma) ?? 0;

const models = readLanguageModels(await new DiskModels(LANGUAGE_NAMES).read());
const sentences = readSentenceFolder(SENTENCES);
const read = (list: typeof sentences): SentenceExample[] =>
  list.flatMap((one) => pairExamples({ ...one, isComplete: true }, models, classesOf));
const own = read(sentences.filter((sentence) => !isHeldOut(sentence)));
const heldOut = read(sentences.filter(isHeldOut));
const records = readPloverRecords(corpus(RECORDS)).flatMap((one) => pairExamples(one, models, classesOf));
console.log(`${own.length} sentences, ${records.length} records; ${seconds()} s`);

const link = trainLink([...own, ...records], SETTINGS, seededRandom(SEED));
const predicate = trainPredicates(predicateExamples(), PREDICATES.length, SETTINGS, seededRandom(SEED));
const calibration = calibrateOnFolds();
console.log(`trained; ${seconds()} s`);

const chance = ({ link: features }: PairExample): number => {
  const [sum] = sumOfWeights(link, features, 1);
  return 1 / (1 + Math.exp(-(calibration.slope * sum! + calibration.offset)));
};
const best = ({ predicate: features }: PairExample): number => {
  const sums = sumOfWeights(predicate, features, PREDICATES.length);
  return sums.indexOf(Math.max(...sums));
};
const plv = corpus(PLV);
const scores = {
  'corpus/sentences, held out': pairShares(
    countPairs(
      heldOut.map(({ pairs }) => pairs),
      chance,
      best,
    ),
  ),
  'PLV train (not learnt from)': scorePlv(readPlv(plv), models, classesOf, chance, best),
};

const linkTable = tableOf(link, NEGLIGIBLE.link, ([weight]) => [weight! * calibration.slope]);
const predicateTable = tableOf(predicate, NEGLIGIBLE.predicate, (weights) => [...weights]);
const wordRows = [...words]
  .map(([word, bits]) => [hashString(word), bits] as const)
  .sort(([a], [b]) => a - b);
const model: ModelFile = {
  ...CLAIMS,
  meta: { predicates: PREDICATES, linkOffset: calibration.offset },
  tensors: new Map([
    [
      'wordHashes',
      { type: 'uint32', shape: [wordRows.length], data: Uint32Array.from(wordRows, ([hash]) => hash) },
    ],
    [
      'classes',
      { type: 'uint32', shape: [wordRows.length], data: Uint32Array.from(wordRows, ([, bits]) => bits) },
    ],
    ['steps', { type: 'float32', shape: [2], data: Float32Array.of(linkTable.step, predicateTable.step) }],
    ['linkHashes', { type: 'uint32', shape: [linkTable.hashes.length], data: linkTable.hashes }],
    ['link', { type: 'int8', shape: [linkTable.hashes.length, 1], data: linkTable.values }],
    [
      'predicateHashes',
      { type: 'uint32', shape: [predicateTable.hashes.length], data: predicateTable.hashes },
    ],
    [
      'predicate',
      {
        type: 'int8',
        shape: [predicateTable.hashes.length, PREDICATES.length],
        data: predicateTable.values,
      },
    ],
  ]),
};
saveModel(
  model,
  {
    out,
    command: 'npm run train:pairs -- --data ../shared/data',
    seconds: (Date.now() - started) / 1000,
    seed: SEED,
    data: [
      {
        name: 'corpus/sentences, sentences of our own; every eighth only scores',
        licence: 'MIT',
        sha256: sha256(JSON.stringify(sentences)),
      },
      {
        name: "PLOVER gold standard records, worked examples of PLOVER's manual (Open Event Data Alliance)",
        licence: 'CC BY-SA 4.0',
        sha256: sha256(corpus(RECORDS)),
      },
    ],
    scores,
    notes:
      'Pairs of parties that the entity reader found. PLV, which has no licence, only scores: a pair is right where its words overlap those of the source and of the target.',
  },
  describe(),
);

/** Linked pairs, and words of the list as triggers by themselves. */
function predicateExamples(): PredicateExample[] {
  const linked = [...own, ...records].flatMap(({ pairs }) => pairs.filter(({ isLinked }) => isLinked));
  return [
    ...linked.map((pair) => ({ features: pair.predicate, outcomes: pair.predicates, weight: 1 })),
    ...[...words].map(([word, bits]) => ({
      features: wordFeatures(hashString(word), bits),
      outcomes: PREDICATES.flatMap((_, code) => (bits & (1 << code) ? [code] : [])),
      weight: WORD_WEIGHT,
    })),
  ];
}

/** Sums of pairs of our sentences by models that have not learnt from them → chances. */
function calibrateOnFolds(): Calibration {
  const sums: number[] = [];
  const right: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = (_: unknown, index: number): boolean => index % FOLDS === fold;
    const rest = own.filter((sentence, index) => !isIn(sentence, index));
    const weights = trainLink([...rest, ...records], SETTINGS, seededRandom(SEED));
    for (const { pairs } of own.filter(isIn))
      for (const pair of pairs) {
        if (!pair.isRead || pair.isLinked === null) continue;
        sums.push(sumOfWeights(weights, pair.link, 1)[0]!);
        right.push(pair.isLinked);
      }
  }
  return calibrate(sums, right);
}

/** Hashes in rising order with their weights in 8 bits; rows without a weight that counts are left out. */
function tableOf(
  weights: SparseWeights,
  negligible: number,
  scaled: (row: Float64Array) => number[],
): { hashes: Uint32Array; values: Int8Array; step: number } {
  const rows = [...weights]
    .map(([hash, row]) => [hash, scaled(row)] as const)
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= negligible))
    .sort(([a], [b]) => a - b);
  const most = rows.reduce((all, [, row]) => Math.max(all, ...row.map(Math.abs)), 0);
  const step = most / 127;
  return {
    hashes: Uint32Array.from(rows, ([hash]) => hash),
    values: Int8Array.from(rows.flatMap(([, row]) => row.map((weight) => Math.round(weight / step)))),
    step,
  };
}

/** For each predicate the words of the list that tell it most surely, for eyes. */
function describe(): string[] {
  const told = [...words].map(([word, bits]) => {
    const sums = sumOfWeights(predicate, wordFeatures(hashString(word), bits), PREDICATES.length);
    return { word, sums };
  });
  return PREDICATES.map((name, code) => {
    const surest = told.toSorted((a, b) => b.sums[code]! - a.sums[code]!).slice(0, 25);
    return `${name}: ${surest.map(({ word, sums }) => `${word} ${sums[code]!.toFixed(2)}`).join(', ')}`;
  });
}

function seconds(): string {
  return ((Date.now() - started) / 1000).toFixed(0);
}
