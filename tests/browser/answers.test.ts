/** Four short papers: a wire report, a copy, a shortened copy, and the answer to its charge. All of it is made up. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detailsOf, exportGexf, placeOf, visit } from './explorer.ts';
import { openCase, type OpenCase } from './open-case.ts';

const ARREST = 'The Iraqi army arrested Ilya Brook, a commander of the Mahdi Army, in Basra';
const WIRE = `BAGHDAD (Quay Wire) - General Odo Marsh, a spokesman for the Iraqi army, alleged on Monday that Syria had armed the Mahdi Army with rockets since the spring. ${ARREST} on Sunday.`;
const PAPERS = [
  ['wire', 'Quay Wire', '2007-07-02', `${WIRE} Residents of the port said they had heard nothing.`],
  ['copy', 'Evening Post', '2007-07-03', `${WIRE} Trade went on as usual.`],
  ['short', 'Coast Herald', '2007-07-03', `${ARREST}. The market opened late.`],
  ['answer', 'Morning Star', '2007-07-09', 'Syria denied on Monday that it had armed the Mahdi Army.'],
] as const;

let served: OpenCase;
let file = '';

beforeAll(async () => {
  file = join(mkdtempSync(join(tmpdir(), 'hearsay-answers-')), 'papers.jsonl');
  const lines = PAPERS.map(([id, origin, date, text]) =>
    JSON.stringify({ id, title: `As ${origin} tells it`, origin, date, text }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  served = await openCase([file]);
});

afterAll(async () => {
  await served.stop();
  rmSync(dirname(file), { recursive: true });
});

describe('a denial in another article', () => {
  it('stands beside the charge, leads there and back, and under the accusation it answers', async () => {
    const page = await visit({ address: `${served.address}#/articles/wire`, untilRead: false });
    await page.locator('a.trigger').filter({ hasText: 'armed' }).click();
    const charge = page.locator('.margin li').filter({ hasText: 'alleged by Odo Marsh' }).first();
    await charge.getByText('contested').waitFor({ state: 'attached' });
    const denial = charge.getByRole('link', { name: 'denied by Syria on 9 Jul 2007, in Morning Star' });
    await denial.click();
    await page.getByRole('heading', { level: 2, name: 'As Morning Star tells it' }).waitFor();
    expect(placeOf(page).get('claim')).toMatch(/^answer\./);
    const back = page.locator('.margin').getByRole('link', { name: /^answers Odo Marsh, for Iraqi army/ });
    await back.click();
    await page.getByRole('heading', { level: 2, name: 'As Quay Wire tells it' }).waitFor();

    await page.getByRole('link', { name: 'Graph' }).click();
    const details = detailsOf(page);
    await details.getByRole('button', { name: 'Who accuses whom?' }).click();
    const row = details.locator('section button').filter({ hasText: /Odo Marsh\s*accuses\s*Syria/ });
    expect(await row.innerText()).toMatch(/denied by Syria/);
    await row.click();
    await details.getByText('Selected line').waitFor();
    await details.getByText('Denied by Syria.').waitFor();
    const told = await details.innerText();
    expect(told).toMatch(/Inferred from:\s+Syria helps Mahdi Army/);
    const answer = details.locator('section').filter({ hasText: 'answers Odo Marsh' });
    expect(await answer.locator('blockquote .words').innerText()).toBe(PAPERS[3][3]);
    await answer.getByRole('button', { name: /Syria helps Mahdi Army/ }).click();
    await expect
      .poll(() => details.getByRole('heading', { level: 2 }).innerText())
      .toMatch(/Syria\s+helps\s+Mahdi Army/);
    await details.getByRole('button', { name: 'Take it off' }).click();
    expect(await details.innerText()).toMatch(/One claimant alleges it, one denies it\./);
  });
});

describe('a wire report in three papers', () => {
  it('is shown once, with the papers that carry it, and counts once on the page and in the file', async () => {
    const page = await visit({ address: served.address });
    await page.getByRole('combobox').fill('Ilya Brook');
    await page.getByRole('option').first().click();
    const details = detailsOf(page);
    await details.locator('section button').filter({ hasText: 'coerces' }).click();
    await details.getByText('Selected line').waitFor();
    await details.getByText(/One claimant states it\. 3 sentences in 3 articles/i).waitFor();
    const told = await details.innerText();
    expect(told).toMatch(/Two are copies of another paper’s passage/);
    expect(await details.locator('blockquote').count()).toBe(1);
    expect(await details.locator('blockquote').innerText()).toMatch(/Quay Wire, 2 Jul 2007/);
    await details.getByRole('button', { name: '2 more papers carry this passage' }).click();
    expect(await details.locator('blockquote li').allInnerTexts()).toEqual([
      'Evening Post, 3 Jul 2007',
      'Coast Herald, 3 Jul 2007',
    ]);
    await details.getByRole('link', { name: 'Coast Herald' }).click();
    await page.getByRole('heading', { level: 2, name: 'As Coast Herald tells it' }).waitFor();

    await page.getByRole('button', { name: 'Export' }).click();
    const { text } = await exportGexf(page);
    const edge = /<edge [^>]*kind="coerces"[^]*?<\/edge>/.exec(text)![0];
    expect(edge).toMatch(/weight="1\.0"/);
    expect(edge).toMatch(/for="n_claims" value="3"/);
    expect(edge).toMatch(/for="n_copies" value="2"/);
  });
});
