/**
 * The page's colour tokens (custom properties of the root) → what the canvases need: CSS colours and
 * linear triples for the shaders. A probe element resolves `var()` and any CSS colour syntax. O(tokens).
 */

/** The custom properties that the drawing uses, without the leading dashes. */
export const TOKENS = [
  'canvas',
  'ink',
  'ink2',
  'ink3',
  'mark',
  'edge',
  'person',
  'group',
  'place',
  'force',
  'dispute',
  'backing',
  'talks',
  'ties',
  'focus',
] as const;
export type Token = (typeof TOKENS)[number];

/** Red, green and blue in [0, 1], sRGB. */
export type Rgb = readonly [number, number, number];

/** One colour in both forms. */
export interface Colour {
  readonly css: string;
  readonly rgb: Rgb;
}

/** Every token's colour. */
export type Theme = Readonly<Record<Token, Colour>>;

/** What stands for tokens where the reader's system sets all colours; the others are as its text. */
const FORCED: Partial<Record<Token, string>> = {
  canvas: 'Canvas',
  mark: 'Highlight',
  focus: 'Highlight',
  edge: 'GrayText',
};

/** Reads the tokens as they stand now; `container` must be in the document. */
export function readTheme(container: HTMLElement): Theme {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.forcedColorAdjust = 'none';
  const isForced = matchMedia('(forced-colors: active)').matches;
  container.append(probe);
  const style = getComputedStyle(probe);
  const entries = TOKENS.map((token): [Token, Colour] => {
    probe.style.color = isForced
      ? (FORCED[token] ?? 'CanvasText')
      : `var(--${token}, var(--ink, CanvasText))`;
    return [token, { css: style.color, rgb: parseRgb(style.color) }];
  });
  probe.remove();
  return Object.fromEntries(entries) as Record<Token, Colour>;
}

/** `rgb(…)`, `rgba(…)` or `color(srgb …)`, as computed styles give them; black for anything else. */
export function parseRgb(css: string): Rgb {
  const numbers = (css.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0] = numbers;
  const whole = css.startsWith('color(') ? 1 : 255;
  return [red / whole, green / whole, blue / whole];
}
