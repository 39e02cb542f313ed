/** The graph on paper, and where the reader's system sets all colours. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { standsStill, visit } from './explorer.ts';
import { caseServed } from './open-case.ts';
import { viewRecords } from './view-records.ts';

const served = caseServed(viewRecords);

interface Ink {
  readonly width: number;
  readonly height: number;
  /** Pixels that are all but opaque and nearly black, nearly white, or of some colour. */
  readonly dark: number;
  readonly light: number;
  readonly coloured: number;
}

/** What stands on one of the drawing's canvases. */
function inkOf(page: Page, selector: string): Promise<Ink> {
  return page.locator(selector).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    let [dark, light, coloured] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const parts = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (data[at + 3]! < 230) continue;
      const [least, most] = [Math.min(...parts), Math.max(...parts)];
      if (most - least > 60) coloured++;
      else if (most < 90) dark++;
      else if (least > 200) light++;
    }
    return { width, height, dark, light, coloured };
  });
}

describe('the graph', () => {
  it('is printed whole and light, whatever the theme, without what is for hands', async () => {
    const page = await visit({ address: served.address, colorScheme: 'dark', reducedMotion: 'reduce' });
    await standsStill(page);
    const screen = await inkOf(page, 'canvas.sigma-over');
    expect(screen.dark).toBeGreaterThan(2 * screen.light);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.length).toBeGreaterThan(20_000);
    const printed = await inkOf(page, 'canvas.paper');
    expect([printed.width, printed.height]).toEqual([screen.width, screen.height]);
    expect(printed.light).toBeGreaterThan(2 * printed.dark);
    expect(printed.dark).toBeGreaterThan(100);
    expect(printed.coloured).toBeGreaterThan(300);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Zoom in', 'Lasso', 'Fold the strip'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    const [canvas, head] = await Promise.all(
      ['canvas.paper', '.print-head'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(canvas!.y).toBeGreaterThanOrEqual(head!.y + head!.height);
    expect(canvas!.height).toBeGreaterThan(500);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`can be read in forced colours, ${colorScheme}`, async () => {
      const page = await visit({ address: served.address, colorScheme, forcedColors: 'active' });
      await standsStill(page);
      const words = await inkOf(page, 'canvas.sigma-over');
      expect(words.coloured).toBe(0);
      const [ink, ground] = colorScheme === 'light' ? [words.dark, words.light] : [words.light, words.dark];
      expect(ink).toBeGreaterThan(200);
      // Halos as wide as the letters are of the other colour, so that names stand off the lines.
      expect(ground).toBeGreaterThan(ink);
    });
  }
});
