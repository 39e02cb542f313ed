import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exportGexf, figuresIn, filtersOf, holds, numbersOf, visit } from './explorer.ts';

/** The count beside a facet's value. */
async function countOf(page: Page, name: string): Promise<number> {
  const row = filtersOf(page).getByRole('button', { name: new RegExp(`^${name}`) });
  return figuresIn(await row.first().innerText()).at(-1)!;
}

const chips = (page: Page): Promise<string[]> => page.locator('.chip .text').allInnerTexts();

describe('the filters', () => {
  it('leave only accusations when asked who accuses whom', async () => {
    const page = await visit();
    const before = await numbersOf(page);
    await filtersOf(page).getByRole('button', { name: 'Who accuses whom?' }).click();
    const after = await numbersOf(page);
    expect(after.extracted).toBe(before.extracted);
    expect(after.shown).toBeGreaterThan(5);
    expect(after.shown).toBeLessThan(before.shown / 2);
    expect(after.shown).toBe(await countOf(page, 'accuses'));
    expect(await chips(page)).toEqual(['Relation: accuses']);

    await page.getByRole('button', { name: 'Export' }).click();
    const gexf = (await exportGexf(page)).text;
    const relations = [...gexf.matchAll(/<attvalue for="relation" value="([^"]*)"/g)].map(
      ([, relation]) => relation,
    );
    expect(relations).toHaveLength(after.lines);
    expect(new Set(relations)).toEqual(new Set(['accuses']));
  });

  it('narrow each other, stand as chips, and come back with the back button and a reload', async () => {
    const page = await visit();
    expect(await chips(page)).toEqual(['Entities with 2 claims or more']);
    await page.getByRole('button', { name: 'Clear all' }).click();
    const filters = filtersOf(page);
    const counts = [(await numbersOf(page)).shown];
    const narrow = async (name: string): Promise<void> => {
      await filters.getByRole('button', { name: `Show only ${name}`, exact: true }).click({ force: true });
      counts.push((await numbersOf(page)).shown);
    };
    await filters.getByRole('button', { name: /^Stated/ }).click({ modifiers: ['Alt'] });
    counts.push((await numbersOf(page)).shown);
    expect(counts[1]).toBe(await countOf(page, 'Stated'));
    await filters.getByRole('button', { name: /^Places/ }).click();
    counts.push((await numbersOf(page)).shown);
    await narrow('The articles’ own voice');
    await narrow('Meridian News Agency');
    const articles = filters.locator('section').last().locator('.main');
    const some = (await articles.allInnerTexts()).findIndex((row) => figuresIn(row).at(-1)! > 0);
    await narrow(await articles.nth(some).locator('.name').innerText());
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(counts).size).toBeGreaterThanOrEqual(5);
    expect(await chips(page)).toHaveLength(5);
    expect((await chips(page)).slice(0, 2)).toEqual(['Certainty: stated', 'Entities: not places']);

    await page.getByRole('button', { name: /^Take off the filter “Entities/ }).click();
    expect(await chips(page)).toHaveLength(4);
    await page.goBack();
    await page.locator('.chip').nth(4).waitFor();
    expect((await numbersOf(page)).shown).toBe(counts.at(-1));
    await page.reload();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await chips(page)).toHaveLength(5);
    expect((await numbersOf(page)).shown).toBe(counts.at(-1));
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect((await numbersOf(page)).shown).toBe(counts[0]);
  });

  it('count each other out: every facet counts what all others leave', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Clear all' }).click();
    const filters = filtersOf(page);
    const before = { stated: await countOf(page, 'Stated'), denied: await countOf(page, 'Denied') };
    const choose = (name: string): Promise<void> =>
      filters.getByRole('button', { name: `Show only ${name}`, exact: true }).click({ force: true });
    await choose('Stated');
    expect(await countOf(page, 'Stated')).toBe(before.stated);
    expect(await countOf(page, 'Denied')).toBe(before.denied);
    await filters.getByRole('button', { name: 'Who accuses whom?' }).click();
    const accusations = (await numbersOf(page)).shown;
    expect(await countOf(page, 'Stated')).toBe(accusations);
    expect(await countOf(page, 'Denied')).toBeLessThan(before.denied);
    const bars = await filters.getByRole('group', { name: 'Date said' }).getByRole('button').all();
    const counts = await Promise.all(
      bars.map(async (bar) => figuresIn((await bar.getAttribute('aria-label')) ?? '').at(-1)!),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(accusations);
    const busiest = counts.indexOf(Math.max(...counts));
    await bars[busiest]!.click();
    expect((await numbersOf(page)).shown).toBe(counts[busiest]);

    await filters.getByRole('button', { name: 'More filters' }).click();
    const confidence = filters.getByRole('region', { name: 'Confidence of the reading' });
    const rows = await confidence.locator('.main').allInnerTexts();
    expect(rows.reduce((sum, row) => sum + figuresIn(row).at(-1)!, 0)).toBe(counts[busiest]);
  });

  it('find claims by words, with fields, slips and a minus', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Clear all' }).click();
    const field = filtersOf(page).getByRole('searchbox', { name: 'Words in claims' });
    const shownFor = async (query: string): Promise<number> => {
      await field.fill(query);
      await field.press('Enter');
      await page.locator('.chip .text').getByText(`Words: ${query}`, { exact: true }).waitFor();
      return (await numbersOf(page)).shown;
    };
    const about = await shownFor('about:"quds force"');
    expect(about).toBeGreaterThan(3);
    const guard = await shownFor('about:revolutionary');
    expect(guard).toBeGreaterThan(0);
    expect(await shownFor('about:revolutinary')).toBe(guard);
    const military = await shownFor('about:"quds force" from:military');
    expect(military).toBeGreaterThan(0);
    expect(await shownFor('about:"quds force" -from:military')).toBe(about - military);
    await page.reload();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('about:"quds force" -from:military');
  });

  it('say which of them left nothing, and offer to take it off', async () => {
    const page = await visit();
    await page.goto(
      `${page.url().split('#')[0]}#/graph?kinds=person&certainties=denied&origins=UN+Bulletin+for+Iraq&predicates=family_of`,
    );
    await page.getByRole('heading', { name: 'No claim fits these filters' }).waitFor();
    await page.getByRole('button', { name: 'Clear all' }).last().click();
    await holds(page, 28);
  });
});
