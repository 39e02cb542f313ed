/**
 * How a node's label is set: size and weight by importance, bolder and larger when selected, in grey
 * when its node is faded. Widths are measured once a font and text.
 */

/** The families of graph labels; the page bundles the first two. */
export const LABEL_FAMILY = "Archivo, 'Libre Franklin', 'Hearsay Sans Stand-in', system-ui, sans-serif";

/** Claims from which on a label is bold and large, and set even over smaller nodes. */
export const IMPORTANT = 24;

/** How much a label matters at this moment. */
export type LabelState = 'plain' | 'selected' | 'faded';

/** A canvas font and the token of its colour. */
export interface LabelStyle {
  readonly font: string;
  /** Pixels. */
  readonly size: number;
  readonly colour: 'ink' | 'ink2' | 'ink3';
}

/** A canvas `font` at the graph's width of 87.5%; descriptions lean. */
export function labelFont(weight: number, size: number, isName = true): string {
  return `${isName ? '' : 'italic '}semi-condensed ${weight} ${size}px ${LABEL_FAMILY}`;
}

/** The style of a node's label; one that is no name but a description leans and stands back. */
export function labelStyle(claimCount: number, state: LabelState, isName = true): LabelStyle {
  if (state === 'selected') return { font: labelFont(700, 14, isName), size: 14, colour: 'ink' };
  const size = claimCount >= IMPORTANT ? 13 : claimCount >= 8 ? 12 : 11.5;
  const colour = state === 'faded' || !isName ? 'ink3' : claimCount >= 8 ? 'ink' : 'ink2';
  return { font: labelFont(claimCount >= IMPORTANT ? 620 : 500, size, isName), size, colour };
}

/** The font of a verb on a line. */
export const LINE_LABEL_FONT = labelFont(450, 11);

/** Text widths in pixels, remembered until the fonts change. */
export class TextWidths {
  readonly #context: CanvasRenderingContext2D;
  readonly #known = new Map<string, Map<string, number>>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Width of a text in a font. */
  of(text: string, font: string): number {
    let widths = this.#known.get(font);
    if (!widths) this.#known.set(font, (widths = new Map<string, number>()));
    let width = widths.get(text);
    if (width === undefined) {
      this.#context.font = font;
      width = this.#context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  }

  /** Forgets all widths, because a font has arrived. */
  forget(): void {
    this.#known.clear();
  }
}
