import { describe, expect, it } from 'vitest';
import { faults, isTooWide } from './axe.ts';
import { entityRecords } from './entity-records.ts';
import { detailsOf, placeOf, visit } from './explorer.ts';
import { caseServed } from './open-case.ts';

const served = caseServed(entityRecords);

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

  it('tells who is meant beside the words that the pointer rests on', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit({
        address: `${served.address}#/articles/r1?least=1`,
        untilRead: false,
        colorScheme,
      });
      const text = page.getByRole('region', { name: 'Report r1' });
      const card = page.getByRole('region', { name: 'Who is meant: Ilan Marsh' });
      const words = text.locator('.noun', { hasText: /^The governor$/ });
      await words.hover();
      expect(await card.count()).toBe(0);
      await card.waitFor();
      expect(await card.innerText()).toMatch(
        /^Person\s+Ilan Marsh\s+Described as\s+governor\s+Also called\s+Marsh\s+\w+ claims?; named in 2 articles\.\s+Here: the role/,
      );
      expect(await text.locator('[title]').count()).toBe(0);
      expect(await faults(page)).toEqual([]);
      const [place, of] = [(await card.boundingBox())!, (await words.boundingBox())!];
      expect(place.y >= of.y + of.height || place.y + place.height <= of.y).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      await page.mouse.move(0, 0);
      await words.hover();
      await card.getByRole('link', { name: 'Open its page' }).click();
      await page.getByRole('heading', { name: 'Ilan Marsh' }).first().waitFor();
      expect(await card.count()).toBe(0);
    }
  });

  it('tells who is meant by the mention that has the focus, on a narrow page too', async () => {
    const page = await visit({
      address: `${served.address}#/articles/r1?least=1`,
      untilRead: false,
      viewport: { width: 390, height: 844 },
    });
    const text = page.getByRole('region', { name: 'Report r1' });
    await text.locator('[data-mention]').first().waitFor();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    await text.focus();
    for (let presses = 0; presses < 12 && (await focused()) !== 'Ilan Marsh'; presses++)
      await page.keyboard.press('Tab');
    const marsh = page.getByRole('region', { name: 'Who is meant: Ilan Marsh' });
    await marsh.waitFor();
    expect(await isTooWide(page)).toBe(false);
    const box = (await marsh.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Open its page');
    await page.keyboard.press('Escape');
    await marsh.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Ilan Marsh');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('region', { name: 'Who is meant: Tin League' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Marked mention' }).waitFor();
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
