import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allRead, detailsOf, holds, numbersOf, sampleAt, visit } from './explorer.ts';

const TEXT = `The Ministry of Tides on Monday accused the Lantern Brigade of shelling the port of Basra.

A spokesman for the Lantern Brigade denied the charge and said that its fighters had attacked nobody.`;

/** Pastes the text above with what is known about it. */
async function addText(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add text' }).click();
  await page.getByRole('textbox', { name: 'Paste a text' }).fill(TEXT);
  await page.getByRole('button', { name: 'Give title and date' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Shells on the port');
  await page.getByRole('textbox', { name: 'Origin' }).fill('The Harbour Gazette');
  expect(await page.getByRole('dialog').getByLabel('Date').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Add to the case' }).click();
  await holds(page, 29);
  await allRead(page);
}

async function find(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option', { name }).first().click();
  await detailsOf(page).getByRole('heading', { name }).first().waitFor();
}

describe('a text of one’s own', () => {
  it('joins the graph with title, origin and an unknown date', async () => {
    const page = await visit({ address: sampleAt('graph') });
    await page.getByRole('button', { name: 'Clear all' }).click();
    const before = await numbersOf(page);
    await addText(page);
    const after = await numbersOf(page);
    expect(after.extracted).toBeGreaterThan(before.extracted);
    expect(after.nodes).toBeGreaterThanOrEqual(before.nodes + 2);
    await find(page, 'Ministry of Tides');
    const details = detailsOf(page);
    await details
      .getByRole('button', { name: /accuses\s*Lantern Brigade/ })
      .first()
      .click();
    const quote = details.locator('blockquote').first();
    expect(await quote.locator('.words').innerText()).toBe(TEXT.split('\n')[0]);
    expect(await quote.getByRole('link').innerText()).toMatch(/The Harbour Gazette, date unknown/);
    await quote.getByRole('link').click();
    await page.getByRole('heading', { name: 'Shells on the port' }).waitFor();
  });

  it('can be taken out again, and takes its entities with it', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Clear all' }).click();
    const before = await numbersOf(page);
    await addText(page);
    await page.getByRole('button', { name: 'Add text' }).click();
    await page.getByRole('button', { name: 'Take “Shells on the port” out of the case' }).click();
    await page.keyboard.press('Escape');
    await holds(page, 28);
    expect(await numbersOf(page)).toEqual(before);
    await page.getByRole('combobox').fill('Ministry of Tides');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option', { name: /^Ministry of Tides/ }).count()).toBe(0);
  });

  it('is not lost by leaving without a warning', async () => {
    const page = await visit();
    await addText(page);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await holds(page, 29);
  });
});
