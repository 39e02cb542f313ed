/** Drawing by hand and by question: lines, lasso, focus and chains, as a person meets them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { detailsOf, graphOf, numbersOf, placeOf, standsStill, visit } from './explorer.ts';

async function linesBy(page: Page, mode: string): Promise<number> {
  await page.getByRole('radio', { name: mode, exact: true }).click();
  await standsStill(page);
  return (await numbersOf(page)).lines;
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox').first().fill(name);
  await page.getByRole('option').first().click();
}

describe('the graph’s tools', () => {
  it('draw one line a claim, a relation or a pair, by button and by key', async () => {
    const page = await visit();
    await standsStill(page);
    const { shown, lines } = await numbersOf(page);
    const [claims, pairs] = [await linesBy(page, 'Claims'), await linesBy(page, 'Pairs')];
    expect(claims).toBe(shown);
    expect(lines).toBeLessThan(claims);
    expect(pairs).toBeLessThan(lines);
    expect(placeOf(page).get('lines')).toBe('pairs');
    await page.keyboard.press('2');
    await expect.poll(async () => (await numbersOf(page)).lines).toBe(lines);
  });

  it('select what a lasso goes round, and add to it', async () => {
    const page = await visit();
    await standsStill(page);
    const box = (await graphOf(page).boundingBox())!;
    await page.getByRole('button', { name: 'Lasso' }).click();
    const way = async (corners: readonly (readonly [number, number])[]): Promise<void> => {
      const at = ([x, y]: readonly [number, number]) =>
        [box.x + x * box.width, box.y + y * box.height] as const;
      await page.mouse.move(...at(corners[0]!));
      await page.mouse.down();
      for (const corner of corners.slice(1)) await page.mouse.move(...at(corner), { steps: 6 });
      await page.mouse.up();
    };
    const left = [
      [0.02, 0.12],
      [0.5, 0.12],
      [0.5, 0.9],
      [0.02, 0.9],
    ] as const;
    await way(left);
    const selected = async (): Promise<number> => (placeOf(page).get('node') ?? '').split(',').length;
    await expect.poll(selected).toBeGreaterThan(5);
    const half = await selected();
    await page.keyboard.down('Shift');
    await way(left.map(([x, y]) => [x === 0.02 ? 0.5 : 0.92, y] as const));
    await page.keyboard.up('Shift');
    await expect.poll(selected).toBeGreaterThan(half);
    expect(await detailsOf(page).getByRole('listitem').count()).toBeGreaterThan(5);
  });

  it('begin with one entity and widen line by line, until all is shown again', async () => {
    const page = await visit();
    await standsStill(page);
    const { nodes } = await numbersOf(page);
    await choose(page, 'Quds Force');
    await detailsOf(page).getByRole('button', { name: 'Start from this' }).click();
    await expect.poll(async () => (await numbersOf(page)).nodes).toBe(1);
    await page.keyboard.press('+');
    await expect.poll(async () => (await numbersOf(page)).nodes).toBeGreaterThan(2);
    const near = (await numbersOf(page)).nodes;
    await page.keyboard.press('2');
    await expect.poll(async () => (await numbersOf(page)).nodes).toBeGreaterThan(near);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(async () => (await numbersOf(page)).nodes).toBe(nodes);
  });

  it('list the chains of claims between two entities, with who says each step', async () => {
    const page = await visit();
    await standsStill(page);
    await choose(page, 'Nouri al-Maliki');
    const first = placeOf(page).get('node')!;
    await choose(page, 'Quds Force');
    const second = placeOf(page).get('node')!;
    const { hash } = new URL(page.url());
    await page.evaluate(
      (to) => (location.hash = to),
      hash.replace(`node=${second}`, `node=${first},${second}`),
    );
    await page.getByRole('button', { name: 'Chains' }).click();
    const chains = detailsOf(page).getByRole('region', { name: /^From Nouri al-Maliki to/ });
    await expect.poll(() => chains.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await chains.innerText()).toMatch(/shortest chains? of \d|of one step/);
    await chains.getByRole('button').first().click();
    expect(placeOf(page).get('edge')).not.toBeNull();
    await detailsOf(page).locator('blockquote').first().waitFor();
  });
});
