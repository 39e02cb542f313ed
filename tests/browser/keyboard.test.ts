import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { detailsOf, graphOf, placeOf, visit } from './explorer.ts';

/** The focused element in words, and whether a ring can be seen round it. */
async function focused(page: Page): Promise<{ words: string; hasRing: boolean; isIn: string }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const ringed = element.closest('.search') ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const around = getComputedStyle(ringed);
    return {
      words: element.getAttribute('aria-label') ?? (element.tabIndex < 0 ? '' : element.innerText),
      hasRing:
        [outlineStyle, around.outlineStyle].includes('solid') &&
        [outlineWidth, around.outlineWidth].includes('2px'),
      isIn: element.closest('aside')?.getAttribute('aria-label') ?? element.tagName,
    };
  });
}

/** Presses Tab until the focused element is the wanted one; each on the way must show its ring. */
async function tabTo(page: Page, wanted: RegExp, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    const { words, hasRing } = await focused(page);
    if (wanted.test(words)) {
      expect(hasRing, words).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(
    `${most} presses of Tab do not lead to ${wanted}; they lead to ${(await focused(page)).words}`,
  );
}

describe('the keyboard alone', () => {
  it('leads from the search to an entity, its first claim and the article', async () => {
    const page = await visit();
    await page.keyboard.press('/');
    expect(await focused(page)).toMatchObject({
      words: 'Find a name, an article or a command',
      hasRing: true,
    });
    await page.keyboard.type('mahdi');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await detailsOf(page).getByText('Selected entity').waitFor();
    expect((await focused(page)).isIn).toBe('Details');
    await detailsOf(page).getByText('by the article itself').first().waitFor();
    await tabTo(
      page,
      /accuses|attacks|helps|controls|leads|threatens|located|coerces|rejects|opposed|member/,
      12,
    );
    await page.keyboard.press('Enter');
    await detailsOf(page).getByText('Selected line').waitFor();
    expect((await focused(page)).isIn).toBe('Details');
    await tabTo(page, /sentence \d+|\d{4}/, 8);
    await page.keyboard.press('Enter');
    await page.locator('a.trigger.selected').first().waitFor();
    const claim = placeOf(page).get('claim');
    await page.keyboard.press('j');
    await page.waitForFunction((old) => !location.hash.includes(`claim=${old}`), claim);
  });

  it('walks the graph, selects and clears', async () => {
    const page = await visit();
    await graphOf(page).focus();
    await page.keyboard.press('ArrowRight');
    const spoken = graphOf(page).locator('[aria-live]');
    const first = await spoken.innerText();
    expect(first).toMatch(/, (person|group|place), \d+ claim/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const name = (await spoken.innerText()).replace(/, (person|group|place), .*$/s, '');
    await page.keyboard.press('Enter');
    await detailsOf(page).getByRole('heading', { name, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await detailsOf(page).getByRole('heading', { name: 'Iraq 2007, sample' }).waitFor();
  });

  it('closes a dialog and returns to where it was', async () => {
    const page = await visit();
    await detailsOf(page)
      .getByRole('button', { name: /^Iran\b/ })
      .click();
    const place = page.url();
    await page.getByRole('button', { name: 'Add text' }).click();
    await page.getByRole('textbox', { name: 'Paste a text' }).fill('Iran said no.');
    await page.getByRole('button', { name: 'Give title and date' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toBe(place);
    await page.getByRole('button', { name: 'Export' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await focused(page)).words).toBe('Export');
  });
});
