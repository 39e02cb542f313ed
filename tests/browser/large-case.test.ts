/** A case too large for the page's own thread. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/random.ts';
import { writeExtractionLine } from '../../src/formats/extraction-lines.ts';
import { madeExtractions } from '../made-case.ts';
import { holds, numbersOf, visit } from './explorer.ts';
import { openCase, type OpenCase } from './open-case.ts';

const ARTICLES = 50;
const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
let served: OpenCase;

beforeAll(async () => {
  const file = join(folder, 'large.jsonl');
  const lines = madeExtractions(seededRandom(6), ARTICLES, 400, 5_000).map((one) => writeExtractionLine(one));
  writeFileSync(file, lines.join('\n'));
  served = await openCase([file]);
});

afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

describe('a large case', () => {
  it('is put together aside and then drawn with all its claims', async () => {
    const page = await visit({ address: served.address });
    await holds(page, ARTICLES);
    const { extracted, nodes } = await numbersOf(page);
    expect(extracted).toBe(5_000);
    expect(nodes).toBeGreaterThan(100);
  });

  it('is put together on the page where its thread does not run, and says so', async () => {
    const page = await visit({
      address: served.address,
      expectsErrors: true,
      before: async (tab) =>
        void (await tab.route('**/case.worker-*.js', (route) => route.fulfill({ status: 404 }))),
    });
    await page.getByRole('heading', { name: 'The case thread does not run' }).waitFor();
    await holds(page, ARTICLES);
    expect((await numbersOf(page)).extracted).toBe(5_000);
  });
});
