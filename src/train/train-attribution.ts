/**
 * Trains what finds attributions: `npm run train:attribution -- --data ../shared/data`, after the networks.
 * From PolNeAR's training articles: a tagger of cues and one of the source and content of a cue, over features
 * of our own trees, then what chooses the edges of source and content. Half an hour of one busy core, 6 GB.
 * `--fields FILE` takes the two taggers from a finished file and trains the edges alone (five minutes). Seeded: the
 * same bytes from the same data, either way.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CAUTION, tagAttributions } from '../attribution/tagger.ts';
import { tokenColumns, type TokenColumns, type WordClusters } from '../attribution/token-columns.ts';
import { toSpans } from '../attribution/found-attribution.ts';
import { readModelFile, type ModelFile, type Tensor } from '../base/model-file.ts';
import { seededRandom } from '../base/random.ts';
import { analyseInSteps } from '../nlp/analyse.ts';
import { ATTRIBUTION, AttributionModel, CHAINS } from '../nlp/attribution-model.ts';
import { labelCount } from '../nlp/crf.ts';
import type { Tokens } from '../text/tokens.ts';
import {
  cueSequences,
  roleSequences,
  tokenAttributions,
  type LabelledSequence,
} from './attribution-examples.ts';
import { countAttributions, MEASURES, noCounts, ratesOf } from './attribution-score.ts';
import {
  chainOf,
  tensorsOf,
  trainTagger,
  type StoredTagger,
  type TaggerSettings,
} from './attribution-training.ts';
import { clusterVectors } from './cluster-vectors.ts';
import { describeCues } from './describe-tagger.ts';
import { edgeExamples, rankerTensors, trainRanker, type StoredRanker } from './edge-training.ts';
import { readFinishedNetworks } from './finished-networks.ts';
import { commandOptions } from './options.ts';
import { readPolnear, type AttributedArticle } from './polnear.ts';
import { saveModel, sha256 } from './save-model.ts';

const SEED = 11;
/** How many clusters of words there are, few and many, and how often they are drawn anew. */
const CLUSTERS = { coarse: 64, fine: 256 } as const;
const ROUNDS = 8;
const SHARED = { rate: 0.15, averaged: 4, least: 3 };
const CUES: TaggerSettings = {
  ...SHARED,
  labels: labelCount(CHAINS.cues),
  epochs: 10,
  dropout: 0.75,
  trainings: 3,
  kept: 170_000,
  step: 0.06,
};
const ROLES: TaggerSettings = {
  ...SHARED,
  labels: labelCount(CHAINS.roles),
  epochs: 8,
  dropout: 0.65,
  trainings: 5,
  kept: 150_000,
  step: 0.05,
};
/** The taggers of one half of the articles each, which draw the extents of the other half. */
const HALVES: TaggerSettings = { ...ROLES, epochs: 4, averaged: 2, trainings: 1 };

const started = Date.now();
const options = commandOptions(['data', 'out', 'fields']);
const folder = options.out ?? 'public/models';
const corpus = (split: string): string => {
  const path = join(options.data!, `attribution/polnear-${split}.jsonl`);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  return readFileSync(path, 'utf8');
};
const log = (line: string): void => {
  console.log(`${line}; ${((Date.now() - started) / 1000).toFixed(0)} s`);
};

const { machine, vectors, syntax, names } = readFinishedNetworks(folder);
const table = machine.floats(vectors.table, vectors.count * vectors.size).slice();
const finished =
  options.fields === undefined
    ? null
    : readModelFile(gunzipSync(readFileSync(options.fields)), { file: options.fields, ...ATTRIBUTION });
const clusters = Object.values(CLUSTERS).map((count) =>
  Uint8Array.from(clusterVectors(table, vectors.size, count, ROUNDS, seededRandom(SEED))),
);
log('words clustered');

interface Prepared {
  readonly article: AttributedArticle;
  readonly tokens: Tokens;
  readonly columns: TokenColumns;
}

const groups: WordClusters = {
  wordRow: (word) => vectors.row(word),
  cluster: (row, level) => (row < 0 ? 0 : clusters[level]![row]! + 1),
};

function prepare(article: AttributedArticle): Prepared {
  const steps = analyseInSteps(article.text, { syntax, names });
  for (;;) {
    const step = steps.next();
    if (step.done) return { article, tokens: step.value.tokens, columns: tokenColumns(step.value, groups) };
  }
}

const [trainText, devText] = [corpus('train'), corpus('dev')];
const training = readPolnear(trainText).map(prepare);
log(`${training.length} articles analysed`);
const fieldTensors = finished === null ? trainedFields() : finishedFields(finished);
const ranker = trainedRanker();

/** The two fields as they are stored. */
function trainedFields(): [string, Tensor][] {
  return [
    ...tensorsOf('cues', tagger(training, cueSequences, CUES)),
    ...tensorsOf('roles', tagger(training, roleSequences, ROLES)),
  ];
}

/** The same of a finished file. */
function finishedFields({ tensors }: ModelFile): [string, Tensor][] {
  return [...tensors].filter(([name]) => name.startsWith('cues.') || name.startsWith('roles.'));
}

/** Chooses among edges as fields drew them that had not seen the article. */
function trainedRanker(): StoredRanker {
  const isOf = (half: number) => (_: Prepared, index: number) => index % 2 === half;
  const examples = [0, 1].map((half) => {
    const field = chainOf(tagger(training.filter(isOf(1 - half)), roleSequences, HALVES));
    return training
      .filter(isOf(half))
      .flatMap(({ article, tokens, columns }) =>
        edgeExamples(columns, tokenAttributions(tokens, columns, article), field),
      );
  });
  log(`${examples.flat().length} extents drawn`);
  return trainRanker(examples.flat(), seededRandom(SEED), (epoch, loss) => {
    log(`edges, epoch ${epoch}: loss ${loss.toFixed(3)}`);
  });
}

type Sequences = (columns: TokenColumns, gold: ReturnType<typeof tokenAttributions>) => LabelledSequence[];

function tagger(
  articles: readonly Prepared[],
  sequencesOf: Sequences,
  settings: TaggerSettings,
): StoredTagger {
  const sequences = articles.flatMap(({ article, tokens, columns }) =>
    sequencesOf(columns, tokenAttributions(tokens, columns, article)),
  );
  return trainTagger(sequences, settings, (training) => seededRandom(SEED + training), log);
}

const file: ModelFile = {
  ...ATTRIBUTION,
  meta: {},
  tensors: new Map([
    ['clusters.coarse', { type: 'uint8', shape: [vectors.count], data: clusters[0]! }],
    ['clusters.fine', { type: 'uint8', shape: [vectors.count], data: clusters[1]! }],
    ...fieldTensors,
    ...rankerTensors(ranker),
  ]),
};
const model = AttributionModel.of('attribution.model', file, vectors);
const development = readPolnear(devText).map(prepare);
saveModel(
  file,
  {
    out: options.out,
    command: 'npm run train:attribution -- --data ../shared/data',
    seconds: (Date.now() - started) / 1000,
    seed: SEED,
    data: [
      {
        name: 'PolNeAR (Newell et al. 2018)',
        split: 'train',
        licence: 'annotations for research; the articles belong to their publishers',
        sha256: sha256(trainText),
      },
    ],
    scores: {
      'PolNeAR, dev, taggers alone': scoresAt(0),
      'PolNeAR, dev, taggers alone, with the doubtful ones': scoresAt(CAUTION),
    },
    notes:
      'PolNeAR is for research: this file holds hashes of features and weights learnt from its articles, none of their sentences. A set of models without it (`train:open`) finds attributions by rules alone. Each score is precision, recall, F1.',
  },
  describeCues(development, model),
);

/** Precision, recall and F1 of every measure on the development articles. */
function scoresAt(caution: number): Record<string, readonly number[]> {
  const counts = noCounts();
  for (const { article, tokens, columns } of development) {
    const found = tagAttributions(columns, model, caution).attributions.map(({ source, cue, content }) => ({
      source: toSpans(tokens, source),
      cue: toSpans(tokens, [cue]),
      content: toSpans(tokens, content),
    }));
    countAttributions(counts, article.attributions, found);
  }
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, ratesOf(counts[measure]).map((rate) => Number(rate.toFixed(4)))]),
  );
}
