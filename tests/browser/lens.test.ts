/** "According to…", two of them beside each other, and the questions they answer. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { detailsOf, figuresIn, filtersOf, numbersOf, visit } from './explorer.ts';

/** Looks through somebody's eyes by way of the dialog. */
async function lookAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^According to everyone/ }).click();
  const dialog = page.getByRole('dialog', { name: 'According to…' });
  await dialog.getByRole('searchbox').fill(name);
  await dialog
    .getByRole('checkbox', { name: new RegExp(`^${name}`) })
    .first()
    .check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await detailsOf(page)
    .getByRole('heading', { name: `As ${name} tells it` })
    .waitFor();
}

/** The figure on one of the lens's buttons. */
async function figureOf(page: Page, mode: string): Promise<number> {
  return figuresIn(
    await detailsOf(page)
      .getByRole('button', { name: new RegExp(mode) })
      .innerText(),
  )[0]!;
}

/** The entry of an entity among those that a lens can be narrowed to. */
async function labelOf(page: Page, name: string): Promise<string> {
  const labels = await detailsOf(page).locator('select option').allInnerTexts();
  return labels.find((label) => label.startsWith(`${name} (`))!;
}

describe('a lens', () => {
  it('shows the case as somebody tells it, says so everywhere, and goes again', async () => {
    const page = await visit();
    const before = await numbersOf(page);
    await lookAs(page, 'US military');
    const told = await numbersOf(page);
    expect(told.extracted).toBe(before.extracted);
    expect(told.shown).toBe(await figureOf(page, 'All it says'));
    expect(told.shown).toBeLessThan(before.shown / 4);
    expect(await page.title()).toContain('According to US military');
    const address = page.url();

    await page.reload();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await detailsOf(page).getByRole('heading', { name: 'As US military tells it' }).waitFor();
    expect(page.url()).toBe(address);
    await page.getByRole('button', { name: 'Show what everyone says again' }).click();
    expect((await numbersOf(page)).shown).toBeGreaterThanOrEqual(before.shown);
    expect(await page.title()).not.toContain('According to');
  });

  it('tells what only they say about somebody, down to the sentence', async () => {
    const page = await visit();
    await lookAs(page, 'US military');
    await detailsOf(page)
      .getByRole('button', { name: /Nobody else says/ })
      .click();
    const only = (await numbersOf(page)).shown;
    expect(only).toBe(await figureOf(page, 'Nobody else says'));
    const list = detailsOf(page).getByRole('region', { name: 'Nobody else says' });
    await list
      .getByRole('button', { name: /Quds Force/ })
      .first()
      .click();
    const sentence = detailsOf(page).locator('blockquote').first();
    expect(await sentence.innerText()).toContain('Quds Force');
    expect(await detailsOf(page).locator('section h3').first().innerText()).toMatch(/military/);
  });

  it('lists whom somebody contradicts, with both sides to read', async () => {
    const page = await visit();
    await lookAs(page, 'Iran');
    const list = detailsOf(page).getByRole('region', { name: 'It contradicts' });
    const rows = list.getByRole('button', { name: /helps|accuses/ });
    expect(await rows.count()).toBeGreaterThan(1);
    await rows.first().click();
    const certainties = await detailsOf(page).locator('.certainty').allInnerTexts();
    expect(certainties.some((text) => text.includes('denied'))).toBe(true);
    expect(certainties.some((text) => !text.includes('denied'))).toBe(true);
  });

  it('tells in one step what only they say about somebody', async () => {
    const page = await visit();
    await lookAs(page, 'US military');
    const all = await figureOf(page, 'All it says');
    await detailsOf(page)
      .getByLabel('About', { exact: true })
      .selectOption({ label: await labelOf(page, 'Quds Force') });
    const told = await figureOf(page, 'All it says');
    expect(told).toBeLessThan(all);
    expect(told).toBeGreaterThan(1);
    const parts = await Promise.all(
      ['Nobody else says', 'Others say too', 'It denies or is not sure'].map((mode) => figureOf(page, mode)),
    );
    expect(parts.reduce((sum, part) => sum + part)).toBe(told);
    const rows = detailsOf(page).getByRole('region', { name: 'Nobody else says' }).getByRole('button');
    for (const row of await rows.allInnerTexts()) expect(row).toContain('Quds Force');
  });

  it('says at once who contradicts others for a ministry’s side, with the sentences one click away', async () => {
    const page = await visit();
    await lookAs(page, 'Foreign Ministry');
    const details = detailsOf(page);
    expect(await figureOf(page, 'It contradicts')).toBe(0);
    const answer = details.getByRole('region', { name: 'It contradicts' });
    expect(await answer.innerText()).toMatch(
      /Nobody in its own name\. For the same side Iran contradicts others in \d claims? \(/,
    );
    const list = details.getByRole('region', { name: 'Iran contradicts' });
    await list
      .getByRole('button', { name: /United States/ })
      .first()
      .click();
    expect(await details.locator('.certainty').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('denied')]),
    );
    await page.keyboard.press('Escape');
    await details.getByRole('button', { name: 'Take in what Iran says' }).click();
    await expect.poll(() => figureOf(page, 'They contradict')).toBeGreaterThan(1);
  });

  it('is chosen tick by tick: the picker counts what it will tell, and Ctrl Z takes one back', async () => {
    const page = await visit();
    await page.getByRole('button', { name: /^According to everyone/ }).click();
    const dialog = page.getByRole('dialog', { name: 'According to…' });
    const row = dialog.getByRole('checkbox', { name: /^US military/ });
    const [count = 0] = figuresIn((await row.locator('..').innerText()).replace(/^\D+/, ''));
    await row.check();
    expect((await numbersOf(page)).shown).toBe(count);
    await dialog.getByRole('checkbox', { name: /^Iran \d/ }).check();
    await page.keyboard.press('Control+z');
    await expect.poll(() => dialog.getByRole('checkbox', { name: /^Iran \d/ }).isChecked()).toBe(false);
    expect(await row.isChecked()).toBe(true);
    await dialog.getByRole('searchbox').fill('iran ministry');
    expect(await dialog.getByRole('checkbox', { name: /^Foreign Ministry\s*of Iran/ }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('compares two', async () => {
    const page = await visit();
    await lookAs(page, 'Iran');
    await page.getByRole('button', { name: 'Compare with…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Compare Iran with…' });
    await dialog.getByRole('searchbox').fill('United States');
    await dialog.getByRole('checkbox', { name: /^United States \d/ }).check();
    await dialog.getByRole('button', { name: 'Done' }).click();
    const details = detailsOf(page);
    await details.getByRole('heading', { name: 'Iran beside United States' }).waitFor();
    expect(await page.title()).toContain('Iran beside United States');
    const conflicts = details.getByRole('region', { name: 'They contradict each other' });
    expect(await conflicts.getByRole('button').count()).toBeGreaterThan(0);
    for (const name of ['Both say', 'Only Iran says', 'Only United States says'])
      await details.getByRole('heading', { name }).waitFor();
    await conflicts.getByRole('button').first().click();
    expect(await details.locator('.certainty').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('denied')]),
    );
  });

  it('answers which accusations of a month were denied, and by whom', async () => {
    const page = await visit();
    const filters = filtersOf(page);
    await filters.getByRole('button', { name: 'Who accuses whom?' }).click();
    await filters.getByRole('button', { name: /^August 2007:/ }).click();
    await filters.getByRole('button', { name: 'Show only denied by somebody' }).click({ force: true });
    const chips = await page.locator('.chip .text').allInnerTexts();
    expect(chips).toEqual(['Relation: accuses', 'Said: August 2007', 'Replies: denied by somebody']);
    const rows = await detailsOf(page)
      .getByRole('button', { name: /accuses/ })
      .allInnerTexts();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBe((await numbersOf(page)).lines);
    for (const row of rows) expect(row).toMatch(/denied by [A-Z]/);
  });
});
