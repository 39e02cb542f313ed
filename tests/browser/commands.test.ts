/** The palette, the keys, undo and redo. */
import { describe, expect, it } from 'vitest';
import { detailsOf, figuresIn, placeOf, visit } from './explorer.ts';

describe('commands', () => {
  it('are found by what they do, beside names, and done by Enter', async () => {
    const page = await visit();
    await page.keyboard.press('Control+k');
    const options = page
      .getByRole('listbox', { name: 'Find a name, an article or a command' })
      .getByRole('option');
    expect(await options.count()).toBeGreaterThan(8);
    await page.keyboard.type('timline');
    expect(await options.first().innerText()).toMatch(/Go to the timeline\s+t/);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#\/timeline/);

    await page.keyboard.press('Control+k');
    await page.keyboard.type('khamenei');
    expect(await options.allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Ali Khamenei'),
        expect.stringContaining('Claims with the words “khamenei”'),
      ]),
    );
    await options.last().click();
    expect(placeOf(page).get('text')).toBe('khamenei');
    expect(figuresIn(await page.locator('.numbers').innerText())[1]).toBeGreaterThan(0);
  });

  it('go by their own words, and a missed field costs nothing', async () => {
    const page = await visit();
    const search = page.getByRole('combobox', { name: 'Find a name, an article or a command' });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('page of quds force');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/entity\//);

    await page.goBack();
    const before = page.url();
    await page.locator('.numbers').click();
    await page.keyboard.type('iran', { delay: 30 });
    expect(await search.inputValue()).toBe('iran');
    expect(page.url()).toBe(before);
    await page.keyboard.press('Escape');
    expect(await search.inputValue()).toBe('');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    await page.locator('.numbers').click();
    await page.keyboard.press('m');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/matrix/);
  });

  it('all stand on the page of keys, and their keys do what it says', async () => {
    const page = await visit();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await dialog.locator('dl > div').first().waitFor();
    const rows = await dialog.locator('dl > div').allInnerTexts();
    expect(rows.length).toBeGreaterThan(35);
    for (const row of rows) expect(row).toMatch(/\S+\s*\n\s*\S/);
    expect(rows.some((row) => /Go to the table\s+b/.test(row))).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/table/);

    await page.keyboard.press('?');
    await dialog.getByRole('switch', { name: 'Keys without Ctrl' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    expect(new URL(page.url()).hash).toMatch(/^#\/table/);
    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
  });

  it('undo and redo changes of view, in step with the back button', async () => {
    const page = await visit();
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    const redo = page.getByRole('button', { name: 'Redo', exact: true });
    expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
    const chips = page.locator('.chip .text');
    const start = await chips.allInnerTexts();
    await page.keyboard.press('w');
    await page.getByRole('link', { name: 'Table' }).click();
    expect(await chips.allInnerTexts()).toEqual(['Relation: accuses']);

    await page.keyboard.press('Control+z');
    await page.getByRole('link', { name: 'Graph' }).and(page.locator('[aria-current]')).waitFor();
    await undo.click();
    await chips.getByText('Entities with 2 claims or more').waitFor();
    expect(await chips.allInnerTexts()).toEqual(start);
    expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, false]);
    await page.keyboard.press('Control+Shift+z');
    await chips.getByText('Relation: accuses').waitFor();
    await redo.click();
    await page.getByRole('link', { name: 'Table' }).and(page.locator('[aria-current]')).waitFor();
    expect(await redo.isDisabled()).toBe(true);
    await page.goBack();
    await page.getByRole('link', { name: 'Graph' }).and(page.locator('[aria-current]')).waitFor();
    expect(await redo.isEnabled()).toBe(true);
    await detailsOf(page).getByRole('heading', { name: 'Who accuses whom?' }).waitFor();
  });
});
