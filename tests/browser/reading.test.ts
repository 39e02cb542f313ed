import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityRecords } from './entity-records.ts';
import { detailsOf, placeOf, visit } from './explorer.ts';
import { openCase, type OpenCase } from './open-case.ts';

let served: OpenCase;
let file = '';

beforeAll(async () => {
  file = entityRecords();
  served = await openCase([file]);
});

afterAll(async () => {
  await served.stop();
  rmSync(dirname(file), { recursive: true });
});

describe('reading', () => {
  it('copies a sentence with its source', async () => {
    const page = await visit({
      address: `${served.address}#/table?least=1`,
      untilRead: false,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const row = page.locator('[role=row][aria-selected]').filter({ hasText: 'supports' });
    await row.locator('[aria-colindex="3"]').click();
    await detailsOf(page).getByRole('button', { name: 'Copy with source' }).click();
    await detailsOf(page).getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '“Ilan Marsh praised the Tin League” (“Report r1”, The Tide, Monday 2 July 2007, sentence 1)',
    );
  });

  it('shows what is only mentioned together when asked, apart from all claims', async () => {
    const page = await visit({ address: `${served.address}#/articles/r1?least=1`, untilRead: false });
    const text = page.getByRole('region', { name: 'Report r1' });
    const note = text.getByText('Mentioned together, nothing asserted:');
    const margin = text.locator('.margin > li');
    await margin.first().waitFor();
    const before = await margin.count();
    expect(await note.count()).toBe(0);
    await page.getByRole('switch', { name: 'Together' }).click();
    await expect
      .poll(() => note.allInnerTexts())
      .toEqual(['Mentioned together, nothing asserted: Tehran and Iran.']);
    expect(await margin.count()).toBe(before);
    expect(placeOf(page).get('layers')).toBe('together');
    await page.reload();
    await note.waitFor();
  });

  it('is printed on white with the case, its filters and its numbers above', async () => {
    const page = await visit({
      address: `${served.address}#/articles/r1?least=1`,
      untilRead: false,
      colorScheme: 'dark',
    });
    await page.getByRole('region', { name: 'Report r1' }).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await page.locator('body').innerText();
    expect(seen).toContain('8 claims extracted, 8 shown.');
    expect(seen).toContain('praised');
    expect(await page.getByRole('button', { name: 'Export' }).isVisible()).toBe(false);
    const white = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await white()).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    expect(await white()).not.toBe('rgb(255, 255, 255)');
  });
});
