/**
 * `npm run bench`, second part: how fast text is read, how soon after a cold start, and in how much memory.
 * Small by default; `npm run bench -- --full` takes more rounds and 1,000 articles.
 */
import { parseArgs } from 'node:util';
import { languageModels } from '../../src/models/disk-models.ts';
import { articleTexts } from './articles.ts';
import { printColdStart, printMemory, readMany } from './footprint.ts';
import { printThroughput } from './throughput.ts';

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, memory: { type: 'string' } },
});
if (values.memory !== undefined) await readMany(Number(values.memory));
else {
  await printThroughput(articleTexts(), await languageModels(), values.full ? 10 : 3);
  printColdStart();
  printMemory(values.full ? 1000 : 300);
}
