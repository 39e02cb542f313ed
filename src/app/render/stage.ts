/**
 * Sets sigma up for our own drawing: a frame fixed in layout units, our two programs, two plain canvases
 * of ours under and over its layers, and none of its labels, hovering or picking.
 */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { prefersReducedMotion } from './motion.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import { createLineProgram } from './line-program.ts';
import { createNodeProgram, NoHoverProgram } from './node-program.ts';
import type { Scene } from './scene.ts';
import { HALF_FRAME } from './view.ts';

/** A sigma and the contexts of our two canvases. */
export interface Stage {
  readonly sigma: Sigma;
  readonly under: CanvasRenderingContext2D;
  readonly over: CanvasRenderingContext2D;
}

// Our programs stand in for the ones that sigma would compile by itself under these names.
const NODE_TYPE = 'circle';
const EDGE_TYPE = 'line';

/** Sigma's graph of a drawn graph: keys, positions and our indices, nothing else. */
export function displayGraph(graph: DrawnGraph): MultiDirectedGraph {
  const display = new MultiDirectedGraph();
  graph.nodes.forEach(({ id }, index) => {
    display.addNode(id, {
      x: graph.x[index],
      y: graph.y[index],
      size: 1,
      label: null,
      type: NODE_TYPE,
      index,
    });
  });
  graph.edges.forEach(({ id, source, target }, index) => {
    display.addDirectedEdgeWithKey(id, source, target, { size: 1, type: EDGE_TYPE, index });
  });
  return display;
}

/** Sets up a stage in a container; throws where the browser offers no WebGL. */
export function createStage(container: HTMLElement, scene: Scene): Stage {
  const calm = prefersReducedMotion();
  const sigma = new Sigma(new MultiDirectedGraph(), container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    stagePadding: 0,
    defaultNodeType: NODE_TYPE,
    defaultEdgeType: EDGE_TYPE,
    nodeProgramClasses: { [NODE_TYPE]: createNodeProgram(scene) },
    nodeHoverProgramClasses: {
      [NODE_TYPE]: NoHoverProgram as unknown as ReturnType<typeof createNodeProgram>,
    },
    edgeProgramClasses: { [EDGE_TYPE]: createLineProgram(scene) },
    defaultDrawNodeHover: () => undefined,
    // A press that strays is judged in pixels by `pointer-input.ts`, not by the number of moves.
    draggedEventsTolerance: Infinity,
    zoomingRatio: 1.4,
    zoomDuration: calm ? 1 : 160,
    inertiaDuration: calm ? 1 : 180,
    inertiaRatio: calm ? 0 : 2,
  });
  sigma.setCustomBBox({ x: [-HALF_FRAME, HALF_FRAME], y: [-HALF_FRAME, HALF_FRAME] });
  const under = { beforeLayer: 'edges', style: { pointerEvents: 'none' } };
  const over = { beforeLayer: 'mouse', style: { pointerEvents: 'none' } };
  sigma.createCanvasContext('under', under).createCanvasContext('over', over).resize(true);
  return { sigma, under: contextOf(sigma, 'under'), over: contextOf(sigma, 'over') };
}

function contextOf(sigma: Sigma, layer: string): CanvasRenderingContext2D {
  const context = sigma.getCanvases()[layer]?.getContext('2d');
  if (!context) throw new TypeError(`The browser gives no drawing context for the layer "${layer}".`);
  return context;
}
