/**
 * `npm run bench`, second part: how fast text is read, how soon after a cold start, in how much memory, and how
 * fast articles are put together. Small by default; `npm run bench -- --full` takes more rounds, 1,000 articles
 * to read and 10,000 to put together.
 */
import { parseArgs } from 'node:util';
import { languageModels } from '../../src/models/disk-models.ts';
import { articleTexts } from './articles.ts';
import { printColdStart, printMemory, readMany } from './footprint.ts';
import { printResolution, resolveMany } from './resolution.ts';
import { printThroughput } from './throughput.ts';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    memory: { type: 'string' },
    resolve: { type: 'string' },
  },
});
if (values.memory !== undefined) await readMany(Number(values.memory));
else if (values.resolve !== undefined) resolveMany(Number(values.resolve));
else {
  await printThroughput(articleTexts(), await languageModels(), values.full ? 10 : 3);
  printColdStart();
  printMemory(values.full ? 1000 : 300);
  printResolution(values.full ? 10_000 : 1000);
}
