/**
 * The scorers. `npm run evaluate -- --data ../shared/data` scores the language core on the corpora of a
 * folder and sets each score beside the last recorded one; `--record` records them, `--check` fails where one
 * fell, `--only ud` takes the sets with that in their path. `--corpus` scores the whole chain on the bundled
 * corpus's gold readings, the half to tune on and the half only to score; `--show a10` lists what was missed
 * or added in one article, and entities that are wrongly one or two between articles shown. `--draw 200` with
 * `--data`, `--articles`, `--seed` and `--out` draws claims to be judged and `--verdicts` counts the judged ones;
 * `--labels FILE` with `--data` counts what is read of the relations that a file of labelled sentences marks.
 * Deterministic.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CaseFile } from '../casefile/casefile.ts';
import { extract } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import { languageModels } from '../models/disk-models.ts';
import { addCounts, scoreArticle, type CorpusCounts, type Miss } from './corpus-score.ts';
import { readCorpus, readGold, TUNE, type GoldArticle } from './gold.ts';
import { drawSheet, printVerdicts } from './judging.ts';
import { MEASURED_CORPORA, OPEN_CORPORA, readOpenArticles, type OpenCorpus } from './open-articles.ts';
import { readOpenSentences } from './open-sentences.ts';
import { scoreResolution, type PairCounts, type PairMiss } from './resolution-score.ts';
import { labelTable, scoreLabels } from './score-labels.ts';
import { CorpusError, findSets, scoreSet, trainingSums, type SetScores } from './score-sets.ts';
import { recordedWith, shortcomings, tableOf, type RecordedScores } from './score-table.ts';

const project = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CORPUS = project('corpus');
const RECORDED = project('src/train/recorded-scores.json');
const CARDS = ['syntax', 'names', 'coreference', 'attribution'].map((name) =>
  project(`public/models/${name}.json`),
);
const USAGE = `usage: npm run evaluate -- --data FOLDER [--only TEXT] [--record] [--check]
       npm run evaluate -- --corpus [--show ARTICLE …]
       npm run evaluate -- --draw CLAIMS --articles N --seed N --data FOLDER --out FILE
           [--from CORPUS …] [--unseen-after FILE …]
       npm run evaluate -- --labels FILE --data FOLDER
       npm run evaluate -- --verdicts FILE [--verdicts FILE …]`;

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function f1(found: number, read: number, gold: number): string {
  return found === 0 ? '0.000' : ((2 * found) / (read + gold)).toFixed(3);
}

function printCounts(title: string, counts: CorpusCounts): void {
  console.log(`\n${title}`);
  console.log(
    `  entities   found ${ratio(counts.foundEntities, counts.goldEntities)} of ${counts.goldEntities}; false ${ratio(counts.falseEntities, counts.namedEntities)} of ${counts.namedEntities}`,
  );
  console.log(
    `  claims     P ${ratio(counts.foundClaims, counts.readClaims)} R ${ratio(counts.foundClaims, counts.goldClaims)} F1 ${f1(counts.foundClaims, counts.readClaims, counts.goldClaims)} (${counts.foundClaims} of ${counts.readClaims} read, ${counts.goldClaims} gold)`,
  );
  console.log(
    `  of found   claimants ${ratio(counts.rightClaimants, counts.foundClaims)}, certainty ${ratio(counts.rightCertainty, counts.foundClaims)}, polarity ${ratio(counts.rightPolarity, counts.foundClaims)}`,
  );
  console.log(
    `  accuses    P ${ratio(counts.foundAccusations, counts.readAccusations)} R ${ratio(counts.foundAccusations, counts.goldAccusations)} F1 ${f1(counts.foundAccusations, counts.readAccusations, counts.goldAccusations)}`,
  );
}

function showMisses({ article, gold }: GoldArticle, read: Extraction, misses: readonly Miss[]): void {
  console.log(`\n${article.id} ${article.title ?? ''}`);
  for (const { side, index } of misses) {
    const claim = side === 'missed' ? gold.claims[index]! : read.claims[index]!;
    const entities = side === 'missed' ? gold.entities : read.entities;
    const name = (id: string): string => entities.find((entity) => entity.id === id)!.name;
    console.log(
      `  ${side} ${name(claim.subject)} ${claim.predicate} ${name(claim.object)} (${claim.certainty}; ${claim.rule})\n         ${article.text.slice(...claim.sentence)}`,
    );
  }
}

function printPairs({ gold, joined, right }: PairCounts): void {
  console.log(
    `  over articles  P ${ratio(right, joined)} R ${ratio(right, gold)} (${right} of ${joined} pairs put together, ${gold} gold)`,
  );
}

/** Pairs of which both articles are among those to show. */
function showPairs(misses: readonly PairMiss[], shown: readonly string[]): void {
  for (const { side, names, articles } of misses) {
    if (!articles.every((article) => shown.includes(article))) continue;
    console.log(
      `  ${side === 'wrong' ? 'wrongly one' : 'wrongly two'}: ${names[0]} (${articles[0]}), ${names[1]} (${articles[1]})`,
    );
  }
}

async function evaluateCorpus(shown: readonly string[]): Promise<void> {
  const models = await languageModels();
  const casefile = new CaseFile();
  for (const article of readCorpus(CORPUS)) casefile.add(await extract(article, models));
  const resolved = casefile.resolved();
  const items = readGold(CORPUS);
  const results = items.map((item) => {
    const read = resolved.extractions.get(item.article.id)!;
    const { counts, misses } = scoreArticle(item.gold, read);
    if (shown.includes(item.article.id)) showMisses(item, read, misses);
    return { id: item.article.id, counts };
  });
  for (const isTune of [true, false]) {
    const isIn = (id: string): boolean => TUNE.includes(id) === isTune;
    printCounts(
      isTune ? `Half to tune on (${TUNE.join(', ')})` : 'Half only to score',
      addCounts(results.filter(({ id }) => isIn(id)).map(({ counts }) => counts)),
    );
    const readings = items.filter(({ article }) => isIn(article.id)).map(({ gold }) => gold);
    const { counts, misses } = scoreResolution(readings, resolved);
    printPairs(counts);
    showPairs(misses, shown);
  }
}

/** Prints the table; returns what fell below its recorded score. */
async function evaluateLanguage(folder: string, only: string, record: boolean): Promise<string[]> {
  const wanted = (set: string): boolean => set.includes(only);
  const names = findSets(folder).filter(wanted);
  if (names.length === 0) throw new CorpusError(folder, `holds no set with "${only}" in its path`);
  const trained = trainingSums(CARDS);
  const models = await languageModels();
  const sets: SetScores[] = [];
  for (const name of names) {
    console.error(`scoring ${name}`);
    sets.push(await scoreSet(folder, name, trained, models));
  }
  const recorded: RecordedScores = existsSync(RECORDED)
    ? (JSON.parse(readFileSync(RECORDED, 'utf8')) as RecordedScores)
    : {};
  console.log(tableOf(sets, recorded));
  if (record) writeFileSync(RECORDED, `${JSON.stringify(recordedWith(sets, recorded), null, 2)}\n`);
  return shortcomings(sets, recorded, wanted);
}

/** Counts what is read of the relations marked in the sentences of a file. */
async function evaluateLabels(file: string, folder: string): Promise<void> {
  if (!existsSync(file)) throw new CorpusError(file, 'is missing');
  const labelled = readOpenSentences(readFileSync(file, 'utf8'), file);
  const corpora = OPEN_CORPORA.filter((known) => labelled.some(({ corpus }) => corpus === known));
  const counts = await scoreLabels(readOpenArticles(folder, corpora), labelled, await languageModels());
  console.log(labelTable(counts));
}

/** The command's options; prints what is wrong with them and how they go, and ends. */
function readOptions() {
  try {
    return parseArgs({
      options: {
        corpus: { type: 'boolean', default: false },
        show: { type: 'string', multiple: true, default: [] },
        data: { type: 'string' },
        only: { type: 'string', default: '' },
        record: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        draw: { type: 'string' },
        articles: { type: 'string', default: '20' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
        from: { type: 'string', multiple: true, default: [] },
        'unseen-after': { type: 'string', multiple: true, default: [] },
        labels: { type: 'string' },
        verdicts: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

/** A whole number of at least 1 that an option gives; ends with the usage where it is none. */
function countGiven(option: string, words: string): number {
  if (/^[1-9]\d{0,8}$/.test(words)) return Number(words);
  return fail(`--${option} ${words}: that is no number of 1 or more`);
}

/** The corpus of open articles that an option names; ends with the usage where it is none. */
function openCorpus(name: string): OpenCorpus {
  const known = OPEN_CORPORA.find((corpus) => corpus === name);
  return known ?? fail(`--from ${name}: known are ${OPEN_CORPORA.join(', ')}`);
}

function fail(reason: string): never {
  console.error(`${reason}\n${USAGE}`);
  process.exit(2);
}

async function run(values: ReturnType<typeof readOptions>): Promise<void> {
  const { data, draw, out, corpus, labels, verdicts } = values;
  if (draw !== undefined) {
    if (data === undefined || out === undefined) fail('--draw needs --data and --out');
    await drawSheet({
      data,
      out,
      claims: countGiven('draw', draw),
      articles: countGiven('articles', values.articles),
      seed: countGiven('seed', values.seed),
      corpora: values.from.length === 0 ? MEASURED_CORPORA : values.from.map(openCorpus),
      unseenAfter: values['unseen-after'],
    });
  } else if (labels !== undefined) {
    if (data === undefined) fail('--labels needs --data');
    await evaluateLabels(labels, data);
  } else if (data !== undefined) {
    const fallen = await evaluateLanguage(data, values.only, values.record);
    if (values.check) for (const line of fallen) console.error(line);
    if (values.check && fallen.length > 0) process.exitCode = 1;
  }
  if (verdicts.length > 0) printVerdicts(verdicts);
  if (corpus) await evaluateCorpus(values.show);
}

const values = readOptions();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const isAsked = values.corpus || values.data !== undefined || values.labels !== undefined;
if (!isAsked && values.verdicts.length === 0) fail('there is nothing to score');
try {
  await run(values);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
