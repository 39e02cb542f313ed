/**
 * Trains the judge of what the rules read: `npm run train:claims -- --data ../shared/data`, after all other models
 * and whenever rules or entities have changed. Learns from claims of PolNeAR's training half that people judged
 * (`tests/quality/verdicts/learnt.jsonl`), from sentences of it and of CoNLL-2003 of which all relations are
 * labelled (`labels/open-sentences.jsonl`), from `corpus/sentences` (but every eighth, which only scores), the half
 * of the gold readings to tune on, and the examples of PLOVER's manual and of the rules. What measures is never learnt from. Seeded: the same bytes from the same data.
 */
import { groupBy } from '../base/group-by.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ModelFile } from '../base/model-file.ts';
import { RULES } from '../claims/rule-book.ts';
import { DiskModels } from '../models/disk-models.ts';
import { LANGUAGE_NAMES, readLanguageModels } from '../nlp/language-models.ts';
import { hashString } from '../nlp/hash-index.ts';
import { CLAIMS } from '../nlp/verdict-weights.ts';
import { readGold, TUNE } from './gold.ts';
import { isHeldOut, readSentenceFolder } from './labelled-sentences.ts';
import { readOpenArticles, type OpenCorpus } from './open-articles.ts';
import { readOpenSentences } from './open-sentences.ts';
import { commandOptions } from './options.ts';
import { readPloverRecords } from './plover-records.ts';
import {
  goldExamples,
  judgedExamples,
  labelledExamples,
  openExamples,
  readByRules,
  ruleExamples,
  type ReadingExample,
} from './reading-examples.ts';
import { saveModel, sha256 } from './save-model.ts';
import {
  areaUnderCurve,
  BIAS,
  calibrated,
  crossValidated,
  keptAbove,
  leastSumFor,
  sumOfVerdict,
  trainVerdicts,
  type Kept,
  type ScoredReading,
  type VerdictSettings,
} from './verdict-training.ts';
import { LEARNT_VERDICTS, readVerdicts } from './verdicts.ts';

const SETTINGS: VerdictSettings = { epochs: 15, rate: 0.01, decay: 0.03, least: 2, seed: 7 };
/** What a reading in one of our sentences or of the manual counts beside one in news. */
const MADE_WEIGHT = 0.5;
/** Shares of the judged claims that are to be right of those that are kept. */
const AIM = { accusation: 0.86, other: 0.8 };
/** Weights below this are left out of the file. */
const NEGLIGIBLE = 0.002;
/** Features shown of each side. */
const SHOWN = 150;
const CORPORA: readonly OpenCorpus[] = ['polnear-train', 'conll-train'];
const project = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const LABELS = 'src/train/labels/open-sentences.jsonl';
const RECORDS = 'events/plover-gold-records.jsonl';

const started = Date.now();
const { data, out } = commandOptions(['data', 'out']);
if (data === undefined) throw new Error('give --data');
const recordsPath = join(data, RECORDS);
if (!existsSync(recordsPath)) throw new Error(`${recordsPath} is missing`);

const models = readLanguageModels(await new DiskModels(LANGUAGE_NAMES).read());
const verdictText = readFileSync(project(LEARNT_VERDICTS), 'utf8');
const labelText = readFileSync(project(LABELS), 'utf8');
const recordText = readFileSync(recordsPath, 'utf8');
const own = readSentenceFolder(project('corpus/sentences'));
const readOwn = (sentences: typeof own): ReadingExample[] =>
  sentences.flatMap((one) => labelledExamples({ ...one, isComplete: true }, models, MADE_WEIGHT));
const { judged, open } = readNews();
const learnt = readOwn(own.filter((sentence) => !isHeldOut(sentence)));
const heldOut = readOwn(own.filter(isHeldOut));
const records = readPloverRecords(recordText).flatMap((one, index) =>
  labelledExamples({ ...one, place: `plover ${index}` }, models, MADE_WEIGHT),
);
const gold = (
  await Promise.all(
    readGold(project('corpus'))
      .filter(({ article }) => TUNE.includes(article.id))
      .map((one) => goldExamples(one, models)),
  )
).flat();
const rules = RULES.flatMap((rule) => ruleExamples(rule, models, MADE_WEIGHT));
const made = [...learnt, ...records, ...rules];
console.log(
  `${judged.length} judged claims, ${open.length} readings in labelled news, ${learnt.length} in our sentences, ${records.length} in records, ${gold.length} in gold articles, ${rules.length} in examples of rules; ${seconds()} s`,
);

const scored = crossValidated(judged, [...open, ...gold, ...made], SETTINGS);
const scoredOpen = crossValidated(open, [...judged, ...gold, ...made], SETTINGS);
const scoredGold = crossValidated(gold, [...judged, ...open, ...made], SETTINGS);
const { slope, offset } = calibrated(scored);
const isAccusation = ({ example }: ScoredReading): boolean => example.predicate === 'accuses';
const leastSum = {
  accusation: leastSumFor(scored.filter(isAccusation), AIM.accusation),
  other: leastSumFor(
    scored.filter((one) => !isAccusation(one)),
    AIM.other,
  ),
};
const chanceOf = (sum: number): number => 1 / (1 + Math.exp(-(slope * sum + offset)));
const weights = trainVerdicts([...judged, ...open, ...gold, ...made], SETTINGS);
const scoredHeldOut = heldOut.map((example) => ({ example, sum: sumOfVerdict(weights, example.features) }));
console.log(`trained; ${seconds()} s`);

const rows = [...weights]
  .filter(([hash, weight]) => hash !== BIAS && Math.abs(weight * slope) >= NEGLIGIBLE)
  .sort(([a], [b]) => a - b);
const step = rows.reduce((most, [, weight]) => Math.max(most, Math.abs(weight * slope)), 0) / 127;
const model: ModelFile = {
  ...CLAIMS,
  meta: {
    step,
    offset: slope * weights.get(BIAS)! + offset,
    least: chanceOf(leastSum.other),
    leastOfAccusations: chanceOf(leastSum.accusation),
  },
  tensors: new Map([
    ['hashes', { type: 'uint32', shape: [rows.length], data: Uint32Array.from(rows, ([hash]) => hash) }],
    [
      'weights',
      {
        type: 'int8',
        shape: [rows.length],
        data: Int8Array.from(rows, ([, weight]) => Math.round((weight * slope) / step)),
      },
    ],
  ]),
};
saveModel(
  model,
  {
    out,
    command: 'npm run train:claims -- --data ../shared/data',
    seconds: (Date.now() - started) / 1000,
    seed: SETTINGS.seed,
    data: [
      {
        name: "claims read in PolNeAR's training half, judged by people; by ids and offsets",
        licence: "texts belong to PolNeAR's publishers, research use",
        split: 'train',
        sha256: sha256(verdictText),
      },
      {
        name: "sentences of PolNeAR's and CoNLL-2003's training halves with all their relations; by ids and offsets",
        licence: "texts belong to PolNeAR's publishers and to Reuters, research use",
        split: 'train',
        sha256: sha256(labelText),
      },
      {
        name: 'corpus/gold, the half of the gold readings to tune on, and the examples of the rules',
        licence: 'MIT',
        sha256: sha256(
          JSON.stringify([
            readGold(project('corpus')).filter(({ article }) => TUNE.includes(article.id)),
            RULES,
          ]),
        ),
      },
      {
        name: 'corpus/sentences, sentences of our own; every eighth only scores',
        licence: 'MIT',
        sha256: sha256(JSON.stringify(own)),
      },
      {
        name: "PLOVER gold standard records, worked examples of PLOVER's manual (Open Event Data Alliance)",
        licence: 'CC BY-SA 4.0',
        sha256: sha256(recordText),
      },
    ],
    scores: {
      'judged claims, by folds over articles': { ...sharesOf(scored), bins: binsOf(scored) },
      'accusations among them': sharesOf(scored.filter(isAccusation)),
      'readings in labelled news, by folds over articles (relation alone)': sharesOf(scoredOpen),
      'gold readings to tune on, by folds over articles': sharesOf(scoredGold),
      'corpus/sentences, held out (relation alone)': sharesOf(scoredHeldOut),
    },
    notes: `The chance that a reading of the rules is right. Holds hashes of features and weights, no words of the corpora. Least chances are those above which the judged claims, by folds, reach the shares aimed at: ${AIM.other}, of accusations ${AIM.accusation}.`,
  },
  describe(),
);

/** The features of our own sentences that tell most for a reading and against it, for eyes. */
function describe(): string[] {
  const names = new Set(
    own.flatMap(({ place, text }) =>
      readByRules(
        { id: place, title: null, origin: null, date: null, url: null, text },
        models,
      ).readings.flatMap((reading) => reading.names),
    ),
  );
  const told = [...names]
    .map((name) => ({ name, weight: slope * (weights.get(hashString(name)) ?? 0) }))
    .sort((a, b) => b.weight - a.weight);
  const line = ({ name, weight }: { name: string; weight: number }): string => `${weight.toFixed(3)} ${name}`;
  return ['for', ...told.slice(0, SHOWN).map(line), '', 'against', ...told.slice(-SHOWN).reverse().map(line)];
}

/** What the rules read in the articles with labels. */
function readNews(): { judged: ReadingExample[]; open: ReadingExample[] } {
  const verdicts = groupBy(readVerdicts(verdictText, LEARNT_VERDICTS), ({ article }) => article);
  const labels = groupBy(readOpenSentences(labelText, LABELS), ({ article }) => article);
  const judged: ReadingExample[] = [];
  const open: ReadingExample[] = [];
  for (const { article } of readOpenArticles(data!, CORPORA)) {
    const [claims, sentences] = [verdicts.get(article.id), labels.get(article.id)];
    if (claims === undefined && sentences === undefined) continue;
    const read = readByRules(article, models);
    judged.push(...judgedExamples(read, claims ?? []));
    open.push(...openExamples(read, sentences ?? [], 1));
  }
  return { judged, open };
}

/** Area under the curve, and what the shares kept by the least chances and by some others hold. */
function sharesOf(list: readonly ScoredReading[]): Record<string, unknown> {
  const inOrder = list.map(({ sum }) => sum).sort((a, b) => b - a);
  const places = (value: number): number => Math.round(1000 * value) / 1000;
  const told = ({ kept, precision, recall }: Kept): Record<string, number> => ({
    kept: places(kept),
    P: places(precision),
    R: places(recall),
  });
  const isKept = (one: ScoredReading): boolean =>
    one.sum >= (isAccusation(one) ? leastSum.accusation : leastSum.other);
  const cut = list.map((one) => ({ ...one, sum: Number(isKept(one)) }));
  const curve = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => {
    const least = inOrder[Math.max(0, Math.round(share * inOrder.length) - 1)]!;
    return told(keptAbove(list, least));
  });
  return {
    readings: list.length,
    'area under the curve': places(areaUnderCurve(list)),
    'by the least chances': told(keptAbove(cut, 1)),
    curve,
  };
}

/** For each tenth of chances how many readings there are, and the share of them that is right. */
function binsOf(list: readonly ScoredReading[]): Record<string, string> {
  const bins = groupBy(list, ({ sum }) => Math.min(9, Math.floor(10 * chanceOf(sum))));
  return Object.fromEntries(
    [...bins]
      .sort(([a], [b]) => a - b)
      .map(([bin, members]) => {
        const right = members.filter(({ example }) => example.isRight).length / members.length;
        return [`${bin / 10} to ${(bin + 1) / 10}`, `${right.toFixed(2)} of ${members.length}`];
      }),
  );
}

function seconds(): string {
  return ((Date.now() - started) / 1000).toFixed(0);
}
