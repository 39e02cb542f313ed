/**
 * `npm run evaluate -- --corpus`: scores the whole chain on the bundled corpus's gold readings, the half
 * to tune on and the half only to score; `--show a10` lists what was missed or added in one article.
 * Deterministic; about a second.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import { languageModels } from '../models/disk-models.ts';
import { addCounts, scoreArticle, type CorpusCounts, type Miss } from './corpus-score.ts';
import { readGold, TUNE, type GoldArticle } from './gold.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

const { values } = parseArgs({
  options: { corpus: { type: 'boolean' }, show: { type: 'string', multiple: true } },
});
if (values.corpus !== true) {
  console.error('usage: npm run evaluate -- --corpus [--show ARTICLE …]');
  process.exit(2);
}

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

const models = await languageModels();
const results: { id: string; counts: CorpusCounts }[] = [];
for (const item of readGold(CORPUS)) {
  const read = await extract(item.article, models);
  const { counts, misses } = scoreArticle(item.gold, read);
  if (values.show?.includes(item.article.id)) showMisses(item, read, misses);
  results.push({ id: item.article.id, counts });
}
const half = (isTune: boolean): CorpusCounts =>
  addCounts(results.filter(({ id }) => TUNE.includes(id) === isTune).map(({ counts }) => counts));
printCounts(`Half to tune on (${TUNE.join(', ')})`, half(true));
printCounts('Half only to score', half(false));
