import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARABIC_NAME, CROWD, entityRecords, LONG_NAME } from './entity-records.ts';
import { detailsOf, exportGexf, filtersOf, graphOf, numbersOf, placeOf, visit } from './explorer.ts';
import { caseServed } from './open-case.ts';

const served = caseServed(entityRecords);

const open = (): Promise<Page> => visit({ address: served.address });

/** Finds someone by a name and opens what is known of them. */
async function select(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option').first().click();
  await detailsOf(page).getByRole('heading', { level: 2 }).waitFor();
}

describe('an entity', () => {
  it('tells its names, roles, place, every mention in its words, and why they are one', async () => {
    const page = await open();
    await select(page, 'Marsh');
    const details = detailsOf(page);
    const told = await details.innerText();
    expect(told).toMatch(/Also called\s+Marsh/);
    expect(told).toMatch(/Described as\s+governor/);
    expect(told).toMatch(/Mentions\s+5 in 2 articles/);
    const words = details.locator('a[title^="Open"]');
    await expect
      .poll(() => words.allInnerTexts())
      .toEqual([
        'Ilan Marsh praised the Tin League.',
        'Marsh said he would stay.',
        'The governor left.',
        'Ilan Marsh met the Tin League; Iran helped it.',
      ]);
    expect(await words.nth(1).locator('[data-mention]').allInnerTexts()).toEqual(['Marsh', 'he']);

    await details.getByText('Why these are one').click();
    const why = await details.locator('details[open]').innerText();
    expect(why).toMatch(/Surname of the full name\s+1\s+“Marsh”/);
    expect(why).toMatch(/Pronoun\s+1\s+“he”, confidence 0\.80/);
    expect(why).toMatch(/Same name and public office\s+2 articles/i);

    await select(page, 'Tehran');
    expect(await details.innerText()).toMatch(/Lies in\s+Iran, 35\.69° N, 51\.42° E\s+Stands for\s+Iran/);
    await details.getByRole('button', { name: 'Iran', exact: true }).click();
    await details.getByRole('heading', { level: 2, name: 'Iran' }).waitFor();
  });

  it('opens the article at a mention, where all that mean the same light up', async () => {
    const page = await open();
    await select(page, 'Marsh');
    await detailsOf(page).getByRole('link', { name: 'The governor left.' }).click();
    const text = page.getByRole('region', { name: 'Report r1' });
    await text.locator('.chosen').waitFor();
    expect(await text.locator('.chosen').allInnerTexts()).toEqual(['The governor']);
    expect(await text.locator('.lit').allInnerTexts()).toEqual(['Ilan Marsh', 'Marsh', 'he', 'The governor']);
    const note = page.getByRole('region', { name: 'Marked mention' });
    expect(await note.innerText()).toMatch(
      /Ilan Marsh\s+the role that the text gives, confidence 0\.90\s+4 of 4 here/,
    );
    await note.getByRole('button', { name: 'Next mention' }).click();
    await expect.poll(() => text.locator('.chosen').innerText()).toBe('Ilan Marsh');
    expect(placeOf(page).get('mention')).toBe('0-10');

    for (const [words, form] of [
      ['the Tin League', 'name'],
      ['the league', 'noun'],
    ] as const) {
      const mention = text.locator(`.${form}`, { hasText: new RegExp(`^${words}$`) });
      await mention.hover();
      expect(await text.locator('.lit').allInnerTexts()).toEqual(['the Tin League', 'the league']);
      const card = page.getByRole('region', { name: 'Who is meant: Tin League' });
      expect(await card.innerText()).toMatch(/^Group\s/);
      expect(await mention.getAttribute('title')).toBeNull();
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
    }
    const pronoun = text.locator('.noun.person', { hasText: /^he$/ });
    await pronoun.hover();
    expect(await text.locator('.lit').count()).toBe(4);
    const whom = page.getByRole('region', { name: 'Who is meant: Ilan Marsh' });
    expect(await whom.innerText()).toContain('Here: pronoun, confidence 0.80');

    await page.keyboard.press('Escape');
    await pronoun.click();
    await expect.poll(() => text.locator('.chosen').innerText()).toBe('he');
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    await page.goBack();
    await expect.poll(() => text.locator('.chosen').innerText()).toBe('he');
    await note.getByRole('button', { name: 'All mentions' }).click();
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Ilan Marsh' }).waitFor();
  });

  it('of thousands of mentions does not hold up the page, nor does any name break it', async () => {
    const page = await open();
    await select(page, 'constructor');
    const details = detailsOf(page);
    await details.getByRole('button', { name: `${(CROWD + 1).toLocaleString('en-GB')} mentions` }).waitFor();
    expect(await details.locator('a[title^="Open"]').count()).toBeLessThan(10);
    const taken = await page.evaluate(async () => {
      const button = [...document.querySelectorAll('button')].find(({ innerText }) =>
        /more mentions$/.test(innerText),
      )!;
      const clicked = performance.now();
      button.click();
      await new Promise((resolve) => setTimeout(resolve));
      // Makes the page lay out what has come.
      void document.body.offsetHeight;
      return performance.now() - clicked;
    });
    expect(taken).toBeLessThan(1000);
    expect(await details.locator('a[title^="Open"]').count()).toBeGreaterThan(30);
    for (const name of ['__proto__', ARABIC_NAME, LONG_NAME]) {
      await select(page, name);
      await details.getByRole('heading', { level: 2, name }).waitFor();
      expect(
        await details
          .locator('.inspector')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
    }
  });
});

describe('capitals', () => {
  it('are drawn as their countries with one switch, in the lists and the export too, and by themselves again', async () => {
    const page = await open();
    const before = await numbersOf(page);
    const fold = filtersOf(page).getByRole('switch', { name: 'Capitals as countries' });
    await filtersOf(page).getByText('Tehran as Iran').waitFor();
    await fold.click();
    expect(await fold.getAttribute('aria-checked')).toBe('true');
    await expect.poll(async () => (await numbersOf(page)).nodes).toBe(before.nodes - 1);
    expect(await numbersOf(page)).toMatchObject({ shown: before.shown, lines: before.lines - 1 });
    expect(placeOf(page).get('capitals')).toBe('folded');
    await select(page, 'Tehran');
    await detailsOf(page).getByRole('heading', { level: 2, name: 'Iran' }).waitFor();
    expect(await detailsOf(page).innerText()).toMatch(/Also called\s+Tehran\s+Drawn with it\s+Tehran/);
    await detailsOf(page)
      .getByRole('button', { name: /helps.*Tin League/ })
      .getByText('2', { exact: true })
      .waitFor();

    await page.getByRole('button', { name: 'Export' }).click();
    const { text } = await exportGexf(page);
    expect(text).not.toContain('label="Tehran"');
    expect(text).toContain('<attvalue for="aliases" value="Tehran"/>');
    await page.keyboard.press('Escape');

    await page.reload();
    await graphOf(page).waitFor();
    await expect.poll(async () => (await numbersOf(page)).nodes).toBe(before.nodes - 1);
    await page.getByRole('button', { name: 'Take off the filter “Capitals drawn as countries”' }).click();
    await expect.poll(() => numbersOf(page)).toEqual(before);
    expect(await fold.getAttribute('aria-checked')).toBe('false');
  });
});
