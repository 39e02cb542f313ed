import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILY_COLOURS, KIND_COLOURS, type Rgb } from '../../../src/formats/colours.ts';

const css = readFileSync(new URL('../../../src/app/tokens.css', import.meta.url), 'utf8');

/** Colour tokens of the rule that opens with `selector`. */
function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  expect(start).toBeGreaterThanOrEqual(0);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]),
  );
}

const light = tokens(':root');
const dark = tokens(":root[data-theme='dark']");
const darkBySystem = tokens(":root:not([data-theme='light'])");

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** WCAG 2 contrast. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** The table of the look: on canvas and on panel, light then dark. */
const TABLE: readonly (readonly [string, number, number, number, number])[] = [
  ['edge', 3.6, 3.3, 4.3, 4.0],
  ['ink', 17.8, 16.3, 16.6, 15.3],
  ['ink2', 8.8, 8.1, 10.8, 9.9],
  ['ink3', 5.6, 5.1, 6.9, 6.3],
  ['focus', 6.2, 5.7, 8.8, 8.1],
  ['person', 14.3, 13.1, 15.5, 14.3],
  ['group', 5.7, 5.2, 8.2, 7.6],
  ['place', 5.3, 4.9, 9.8, 9.0],
  ['force', 9.6, 8.8, 5.0, 4.6],
  ['dispute', 4.5, 4.1, 8.6, 8.0],
  ['backing', 8.2, 7.5, 5.8, 5.4],
  ['talks', 3.9, 3.5, 11.1, 10.2],
  ['ties', 5.2, 4.7, 6.8, 6.3],
];
const TEXT = ['ink', 'ink2', 'ink3'];
const DRAWN = ['person', 'group', 'place', 'force', 'dispute', 'backing', 'talks', 'ties'];

describe('the colour tokens', () => {
  it('are the same for the system’s dark and the chosen dark', () => {
    expect(darkBySystem).toEqual(dark);
    expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
  });

  it.each(TABLE)('%s has the contrast that the look states', (name, ...ratios) => {
    const colours = [light, light, dark, dark];
    const grounds = ['canvas', 'panel', 'canvas', 'panel'];
    ratios.forEach((ratio, index) => {
      const ground = colours[index]!;
      const found = contrast(ground.get(name)!, ground.get(grounds[index]!)!);
      expect(Math.abs(found - ratio), `${name} on ${grounds[index]}: ${found}`).toBeLessThanOrEqual(0.06);
    });
  });

  it('are legible: text 4.5, lines and shapes 3, on canvas, panel and marker', () => {
    for (const theme of [light, dark]) {
      for (const ground of ['canvas', 'panel']) {
        for (const name of TEXT)
          expect(contrast(theme.get(name)!, theme.get(ground)!)).toBeGreaterThanOrEqual(4.5);
        for (const name of [...DRAWN, 'edge', 'focus'])
          expect(contrast(theme.get(name)!, theme.get(ground)!)).toBeGreaterThanOrEqual(3);
      }
      for (const name of DRAWN)
        expect(contrast(theme.get(name)!, theme.get('mark')!), name).toBeGreaterThanOrEqual(3);
      expect(contrast(theme.get('ink')!, theme.get('mark')!)).toBeGreaterThanOrEqual(10);
      expect(contrast(theme.get('ink')!, theme.get('mark-soft')!)).toBeGreaterThanOrEqual(10);
      expect(contrast(theme.get('ink2')!, theme.get('sunken')!)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are those that exported files carry', () => {
    const hex = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    for (const [name, rgb] of Object.entries({ ...KIND_COLOURS, ...FAMILY_COLOURS }))
      expect(light.get(name)).toBe(hex(rgb));
  });
});
