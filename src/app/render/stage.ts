/**
 * The ground of the drawing: three canvases one above the other in a container — marker and areas under the
 * lines, the WebGL canvas, words over all — kept at the container's size and the screen's pixel ratio.
 */

/** The canvases' contexts. */
export interface Stage {
  readonly ground: HTMLElement;
  readonly under: CanvasRenderingContext2D;
  readonly gl: WebGL2RenderingContext;
  readonly over: CanvasRenderingContext2D;
}

/** Sets up the canvases; throws where the browser offers no WebGL 2. */
export function createStage(container: HTMLElement): Stage {
  const ground = document.createElement('div');
  ground.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  container.append(ground);
  const canvasOf = (layer: string): HTMLCanvasElement => {
    const canvas = document.createElement('canvas');
    canvas.dataset['layer'] = layer;
    canvas.style.cssText = 'position:absolute;left:0;top:0;pointer-events:none';
    ground.append(canvas);
    return canvas;
  };
  const [below, middle, above] = [canvasOf('under'), canvasOf('graph'), canvasOf('over')];
  const under = below.getContext('2d');
  const gl = middle.getContext('webgl2', { antialias: false, depth: false, premultipliedAlpha: true });
  const over = above.getContext('2d');
  if (!under || !gl || !over) {
    ground.remove();
    throw new TypeError('The browser gives no drawing context.');
  }
  return { ground, under, gl, over };
}

/** Fits the canvases to a size in CSS pixels; the pixel ratio they have then. */
export function resizeStage({ under, gl, over }: Stage, width: number, height: number): number {
  const ratio = window.devicePixelRatio || 1;
  for (const { canvas } of [under, gl, over] as const) {
    if (!(canvas instanceof HTMLCanvasElement)) continue;
    canvas.width = Math.max(1, Math.round(width * ratio));
    canvas.height = Math.max(1, Math.round(height * ratio));
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  for (const context of [under, over]) context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return ratio;
}
