/**
 * The ground of the drawing: one sigma in a container gives canvases, their size, and the camera. Three layers of
 * ours are shown — marker and areas under the lines, the WebGL canvas, words over all; sigma's own, for items, labels
 * and hovering as it draws them, stay hidden. The graph it is handed has no node, so that its render only clears
 * those, and a refresh costs nothing whatever is drawn; its captors are off, since `pointer-input.ts` listens.
 */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { HALF_FRAME } from './view.ts';

/** Sigma and the contexts of our layers. */
export interface Stage {
  readonly sigma: Sigma;
  readonly under: CanvasRenderingContext2D;
  readonly gl: WebGL2RenderingContext;
  readonly over: CanvasRenderingContext2D;
}

/** Stands in for the programs that sigma would compile by itself. */
class Undrawn {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

/** Sets up the layers; throws where the browser offers no WebGL 2. */
export function createStage(container: HTMLElement): Stage {
  const ground = document.createElement('div');
  ground.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  container.append(ground);
  try {
    return layersOf(sigmaIn(ground));
  } catch (error) {
    ground.remove();
    throw error;
  }
}

/** Gives the graphics card's memory back and takes the layers away. */
export function removeStage({ sigma }: Stage): void {
  sigma.kill();
  sigma.getContainer().remove();
}

function sigmaIn(ground: HTMLElement): Sigma {
  const sigma = new Sigma(new MultiDirectedGraph(), ground, {
    allowInvalidContainer: true,
    enableCameraRotation: false,
    stagePadding: 0,
    nodeProgramClasses: { circle: Undrawn },
    nodeHoverProgramClasses: { circle: Undrawn },
    edgeProgramClasses: { arrow: Undrawn, line: Undrawn },
  });
  sigma.setCustomBBox({ x: [-HALF_FRAME, HALF_FRAME], y: [-HALF_FRAME, HALF_FRAME] });
  sigma.getMouseCaptor().enabled = false;
  sigma.getTouchCaptor().enabled = false;
  for (const canvas of Object.values(sigma.getCanvases())) canvas.style.display = 'none';
  return sigma;
}

function layersOf(sigma: Sigma): Stage {
  sigma.createCanvasContext('under');
  const gl: unknown = sigma.createWebGLContext('graph');
  sigma.createCanvasContext('over');
  const { under, graph, over } = sigma.getCanvases();
  // Whatever is pressed is the container's.
  for (const canvas of [under, graph, over]) if (canvas) canvas.style.pointerEvents = 'none';
  const [below, above] = [under?.getContext('2d'), over?.getContext('2d')];
  if (!(gl instanceof WebGL2RenderingContext) || !below || !above) {
    sigma.kill();
    throw new TypeError('The browser gives no drawing context.');
  }
  return { sigma, under: below, gl, over: above };
}
