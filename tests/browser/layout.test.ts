/** What stands where: nothing lies over anything else, and none of our own words is cut, at every width. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { detailsOf, graphOf, visit } from './explorer.ts';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of what is shown, in CSS pixels. */
function boxesOf(found: Locator): Promise<Box[]> {
  return found.evaluateAll((elements) =>
    elements
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const name = `${element.getAttribute('aria-label') ?? element.textContent}`.trim().slice(0, 40);
        return { name, left, top, right, bottom };
      })
      .filter(({ left, right }) => right - left > 2),
  );
}

/** Pairs of boxes that lie over each other by more than a rounded pixel. */
function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `${a.name} over ${b.name}`),
  );
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.right <= outer.right + 1 &&
  inner.bottom <= outer.bottom + 1;

const goTo = (page: Page, place: string): Promise<void> =>
  page.evaluate((hash) => void (location.hash = hash), `#/${place}`);

describe('the page at every width', () => {
  it('keeps the parts of its bars apart, and those over the graph', async () => {
    const page = await visit();
    for (const [width, height] of [
      [1440, 900],
      [1200, 800],
      [1024, 768],
      [840, 700],
      [720, 450],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const bar = page.getByRole('banner');
      const parts = bar.locator('h1 a, nav a, .rest > button, .rest > .search, .rest > div button');
      expect(overlaps(await boxesOf(parts)), `top bar at ${width}`).toEqual([]);
      if (width < 800) await page.getByRole('button', { name: 'Details', exact: true }).click();
      const over = page.locator('.modes[data-over-graph], .tools[data-over-graph], .zoom[data-over-graph]');
      // The columns beside the graph go only once the page knows its new width.
      await expect
        .poll(async () => overlaps(await boxesOf(over)), { message: `over the graph at ${width}` })
        .toEqual([]);
      const boxes = await boxesOf(over);
      expect(boxes.length).toBe(3);
      await graphOf(page).waitFor();
      const [graph] = await boxesOf(graphOf(page));
      for (const box of boxes) expect(isInside(box, graph!), `${box.name} at ${width}`).toBe(true);
      if (width < 800) await page.getByRole('button', { name: 'Details', exact: true }).click();
    }
  });

  it('leaves its own words whole in the filters, and the way out of the lens in sight', async () => {
    const page = await visit();
    for (const words of [
      'The articles’ own voice',
      'denied by somebody',
      'itself such a denial',
      'no reply found',
    ]) {
      const isCut = await page
        .locator('aside .name', { hasText: words })
        .first()
        .evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(isCut, words).toBe(false);
    }
    for (const [width, height] of [
      [390, 844],
      [720, 450],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.getByRole('button', { name: /^According to everyone/ }).click();
      const dialog = page.getByRole('dialog', { name: 'According to…' });
      await dialog.getByRole('checkbox').nth(8).waitFor();
      const [done] = await boxesOf(dialog.getByRole('button', { name: 'Done' }));
      expect(done!.bottom).toBeLessThanOrEqual(height);
      // The list goes on under it and can be moved.
      const list = dialog.locator('.body');
      expect(await list.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
      await dialog.getByRole('button', { name: 'Done' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
  });

  it('shows names whole in the table, the last slanted letter too, and says what lies further on', async () => {
    const page = await visit();
    await goTo(page, 'table');
    await page.getByRole('grid').waitFor();
    const names = page.locator('[role=gridcell] .full');
    await names.first().waitFor();
    const cut = await page
      .locator('[role=row] [data-at$=",1"] .full, [role=row] [data-at$=",3"] .full')
      .evaluateAll((elements) =>
        elements
          .filter((one) => one.scrollHeight > one.clientHeight + 1)
          .map((one) => one.textContent.trim())
          // Two lines of a narrow column hold no more.
          .filter((name) => name.length <= 28),
      );
    expect(cut).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const slanted = page.locator('[role=row] .nameless > .cut');
    await slanted.first().waitFor();
    const room = await slanted.first().evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
    });
    expect(room).toBeGreaterThanOrEqual(2);

    await page.setViewportSize({ width: 1440, height: 900 });
    await goTo(page, 'matrix');
    await page.getByRole('rowheader').nth(3).waitFor();
    await detailsOf(page).waitFor();
    await page.waitForFunction(() => document.querySelector('[role=grid]')!.clientWidth < 900);
    const further = page.getByRole('button', { name: /^\d+ more columns$/ });
    const before = Number.parseInt(await further.innerText());
    await further.click();
    await expect.poll(async () => Number.parseInt(await further.innerText())).toBeLessThan(before);
    // What has been moved away lies under the heads of the rows, rules too.
    const head = page.getByRole('rowheader').nth(3);
    const { isOver } = await head.evaluate((element) => {
      const { right, top, height } = element.getBoundingClientRect();
      const rules = document.querySelector<HTMLElement>('.rules')!;
      rules.style.pointerEvents = 'auto';
      for (const rule of rules.children) (rule as HTMLElement).style.pointerEvents = 'auto';
      const found = document.elementFromPoint(right - 60, top + height / 2)!;
      return { isOver: found.closest('[role=rowheader]') === element };
    });
    expect(isOver).toBe(true);

    // Where the system's own colours stand, rules, bars and knobs are still seen.
    await page.emulateMedia({ forcedColors: 'active' });
    for (const mark of ['.rules .across', '.rules .down', 'aside .bars span']) {
      const [own, ground] = await page
        .locator(mark)
        .first()
        .evaluate((element) => [element, document.body].map((one) => getComputedStyle(one).backgroundColor));
      expect(own, mark).not.toBe(ground);
    }
  });

  it('names countries and seas on the map where there is room, and nothing lies over the views', async () => {
    const page = await visit({ viewport: { width: 1440, height: 900 } });
    await goTo(page, 'map');
    const map = page.getByRole('region', { name: 'Map of places' });
    const ground = map.locator('text[data-ground]');
    await ground.first().waitFor();
    await map.getByRole('button', { name: 'Show all places' }).first().click();
    await ground.filter({ hasText: 'Brazil' }).waitFor();
    expect(overlaps(await boxesOf(ground))).toEqual([]);
    const [zoom] = await boxesOf(map.getByRole('group', { name: 'Map camera' }));
    const texts = await boxesOf(map.locator('svg text'));
    expect(texts.filter((one) => overlaps([one, zoom!]).length > 0)).toEqual([]);
    // A place that is drawn is not named twice.
    expect(await ground.filter({ hasText: /^Iran$/ }).count()).toBe(0);

    await page.setViewportSize({ width: 720, height: 450 });
    const views = page.locator('nav.bottom a').filter({ hasText: 'Table' });
    await views.waitFor();
    const [link] = await boxesOf(views);
    const [whole] = await boxesOf(map);
    expect(whole!.bottom).toBeLessThanOrEqual(link!.top + 1);
    const isOnTop = await views.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop).toBe(true);
  });
});
