/**
 * What the drawn graph shows, read from a picture of it: how many pixels have a colour of the design.
 */
import type { Page } from 'playwright-core';

/** Pixels of a picture by the custom property whose colour they have. */
export async function pixelsByColour(
  page: Page,
  picture: Buffer,
  properties: readonly string[],
): Promise<number[]> {
  return page.evaluate(
    async ({ source, names }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const wanted = names.map((name) =>
        Number.parseInt(
          getComputedStyle(document.documentElement).getPropertyValue(name).trim().slice(1),
          16,
        ),
      );
      const counts = names.map(() => 0);
      for (let at = 0; at < data.length; at += 4) {
        const which = wanted.indexOf((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
        if (which >= 0) counts[which]!++;
      }
      return counts;
    },
    { source: `data:image/png;base64,${picture.toString('base64')}`, names: properties },
  );
}

/** A point of the page, in CSS pixels. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Points on the marker that lies under the selected line, the ones midway first, away from the discs that
 * mark its ends: where nine pixels in a row and nine in a column are marker, but not thirty.
 */
export async function pointsOnMarker(page: Page): Promise<PagePoint[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-under')!;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    const isMarked = (x: number, y: number): boolean => data[4 * (y * width + x) + 3]! > 0;
    const run = (x: number, y: number, dx: number, dy: number): number => {
      let length = 1;
      for (const sign of [-1, 1])
        for (let step = 1; step <= 30 && isMarked(x + sign * step * dx, y + sign * step * dy); step++)
          length++;
      return length;
    };
    const points: { x: number; y: number }[] = [];
    for (let y = 31; y < height - 31; y += 2)
      for (let x = 31; x < width - 31; x += 2) {
        const across = isMarked(x, y) ? Math.min(run(x, y, 1, 0), run(x, y, 0, 1)) : 0;
        if (across >= 9 && across <= 19) points.push({ x, y });
      }
    const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
    function mean(values: readonly number[]): number {
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    }
    const away = (point: { x: number; y: number }): number =>
      Math.hypot(point.x - middle.x, point.y - middle.y);
    const { left, top } = canvas.getBoundingClientRect();
    const scale = canvas.clientWidth / width;
    return points
      .sort((a, b) => away(a) - away(b))
      .filter((_, index) => index % 8 === 0)
      .slice(0, 40)
      .map(({ x, y }) => ({ x: left + x * scale, y: top + y * scale }));
  });
}
