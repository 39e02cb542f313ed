/**
 * The drawn graph: owns the stage, the scene and the one animation loop, and turns the page's graph,
 * selection and theme into pictures and the reader's gestures into calls. Hovering and selecting change
 * strengths only; a new graph is built once, its nodes move once, and then it stands still.
 */
import type { ClaimGraph } from '../../graph/claim-graph.ts';
import { CameraControl } from './camera-control.ts';
import { drawGraph, type DrawnGraph } from './drawn-graph.ts';
import { FADED_LINE, FADED_LINE_CONTRAST, NO_FOCUS, type Focus } from './emphasis.ts';
import { KeyInput } from './key-input.ts';
import { middleOf, type Point } from './line-geometry.ts';
import { FADE, prefersMoreContrast, SETTLE, Settling, unlessReduced } from './motion.ts';
import { Overlay } from './overlay.ts';
import type { Hit } from './picking.ts';
import { PointerInput } from './pointer-input.ts';
import { Scene } from './scene.ts';
import { createStage, displayGraph, type Stage } from './stage.ts';
import { LABEL_FAMILY } from './label-style.ts';
import { readTheme } from './theme.ts';
import type { Extent } from './view.ts';

/** What is selected, by id. */
export interface GraphSelection {
  readonly nodes: ReadonlySet<string>;
  readonly edge: string | null;
}

/** What the reader does to the graph. */
export interface GraphHandlers {
  readonly onSelectNode: (id: string, additive: boolean) => void;
  readonly onSelectEdge: (id: string) => void;
  readonly onClearSelection: () => void;
}

/** Draws one claim graph in a container, which becomes focusable and takes mouse, touch and keys. */
export class GraphRenderer {
  readonly #container: HTMLElement;
  readonly #handlers: GraphHandlers;
  readonly #scene: Scene;
  readonly #stage: Stage;
  readonly #overlay: Overlay;
  readonly #camera: CameraControl;
  readonly #pointer: PointerInput;
  readonly #keys: KeyInput;
  readonly #resized: ResizeObserver;
  readonly #stop = new AbortController();
  #selection: GraphSelection = { nodes: new Set(), edge: null };
  #settling: Settling | null = null;
  #frame = 0;
  #lastFrame = 0;

  constructor(container: HTMLElement, handlers: GraphHandlers) {
    this.#container = container;
    this.#handlers = handlers;
    this.#scene = new Scene(readTheme(container));
    const ground = document.createElement('div');
    ground.style.cssText = 'position:absolute;inset:0;overflow:hidden';
    container.append(ground);
    this.#stage = createStage(ground, this.#scene);
    this.#overlay = new Overlay(this.#stage.under, this.#stage.over);
    this.#camera = new CameraControl(this.#stage.sigma, this.#scene);
    this.#keys = new KeyInput(container, this.#scene, {
      focus: (node) => this.#focus(node),
      select: (node, additive) => this.#click({ kind: 'node', index: node }, additive),
      clear: handlers.onClearSelection,
      zoomIn: () => this.zoomIn(),
      zoomOut: () => this.zoomOut(),
      fit: () => this.fit(),
    });
    this.#pointer = new PointerInput(this.#stage.sigma, this.#scene, {
      labels: () => this.#overlay.labels,
      hover: (hit) => this.#hover(hit),
      click: (hit, additive) => this.#click(hit, additive),
      dragNode: (node, x, y) => this.#dragNode(node, x, y),
      cameraTaken: () => this.#camera.leave(),
    });
    this.#stage.sigma.on('beforeRender', () => this.#project());
    this.#stage.sigma.on('afterRender', () => this.#overlay.paint(this.#scene, this.#keys.isActive));
    this.#resized = new ResizeObserver(() => this.#resize());
    this.#resized.observe(container);
    document.fonts.addEventListener('loadingdone', () => this.#fontsChanged(), { signal: this.#stop.signal });
    void document.fonts.load(`semi-condensed 500 12px ${LABEL_FAMILY}`).then(() => this.#fontsChanged());
    this.#keys.describe();
  }

  /** Draws another graph. Nodes that stay move to their new places once; new ones fade in. */
  setGraph(graph: ClaimGraph): void {
    const before = this.#scene.graph;
    const strengths = this.#scene.emphasis;
    const focused = before.nodes[this.#scene.focused]?.id;
    const after = drawGraph(graph);
    this.#settling = settlingOf(before, after);
    this.#settling?.step(0, after);
    this.#scene.take(after);
    after.nodes.forEach(({ id }, node) => {
      const known = before.nodeIndex.get(id);
      if (known !== undefined) this.#scene.emphasis.nodes[node] = strengths.nodes[known]!;
    });
    after.edges.forEach(({ id }, edge) => {
      const known = before.edgeIndex.get(id);
      if (known !== undefined) this.#scene.emphasis.lines[edge] = strengths.lines[known]!;
    });
    this.#scene.focused = (focused === undefined ? undefined : after.nodeIndex.get(focused)) ?? -1;
    this.#pointer.forget();
    this.#keys.describe();
    this.#applySelection();
    this.#stage.sigma.setGraph(displayGraph(after));
    this.#camera.follow(before.nodes.length === 0 ? 0 : SETTLE);
  }

  /** Marks what is selected and fades the rest. Ids that are not drawn are ignored. */
  setSelection(selection: GraphSelection): void {
    this.#selection = selection;
    this.#applySelection();
  }

  /** Reads the colour tokens again. */
  refreshTheme(): void {
    this.#scene.theme = readTheme(this.#container);
    this.#stage.sigma.scheduleRender();
  }

  /** Keeps labels clear of what lies over the canvas; boxes in its CSS pixels. */
  keepFree(boxes: readonly Extent[]): void {
    this.#overlay.keepFree(boxes);
    this.#stage.sigma.scheduleRender();
  }

  /** Comes a step nearer. */
  zoomIn(): void {
    this.#camera.zoomIn();
  }

  /** Goes a step back. */
  zoomOut(): void {
    this.#camera.zoomOut();
  }

  /** Shows the whole graph and follows it from then on. */
  fit(): void {
    this.#camera.fit();
  }

  /** Brings nodes and lines into view if any of them is out of it. */
  reveal(ids: readonly string[]): void {
    const { graph } = this.#scene;
    const nodes = ids.flatMap((id) => {
      const node = graph.nodeIndex.get(id);
      const edge = graph.edgeIndex.get(id);
      return [
        ...(node === undefined ? [] : [node]),
        ...(edge === undefined ? [] : [graph.source[edge]!, graph.target[edge]!]),
      ];
    });
    this.#camera.reveal(nodes);
  }

  /** Where a node, or the middle of a line, stands in the container, in CSS pixels; null if not drawn. */
  positionOf(id: string): Point | null {
    const { graph, screenX, screenY } = this.#scene;
    const node = graph.nodeIndex.get(id);
    if (node !== undefined) return { x: screenX[node]!, y: screenY[node]! };
    const edge = graph.edgeIndex.get(id);
    const curve = edge === undefined ? null : this.#scene.curveOf(edge);
    return curve && middleOf(curve);
  }

  /** Frees the graphics card and stops listening. */
  destroy(): void {
    this.#stop.abort();
    this.#resized.disconnect();
    this.#pointer.forget();
    cancelAnimationFrame(this.#frame);
    this.#keys.destroy();
    const ground = this.#stage.sigma.getContainer();
    this.#stage.sigma.kill();
    ground.remove();
  }

  /** Places everything for the frame that is about to be drawn. */
  #project(): void {
    const before = this.#scene.view;
    const view = this.#camera.view;
    this.#scene.project(view);
    const moved = view.scale !== before.scale || view.left !== before.left || view.top !== before.top;
    if (moved || view.width !== before.width || view.height !== before.height) this.#overlay.invalidate();
  }

  #applySelection(): void {
    const { graph } = this.#scene;
    const nodes = [...this.#selection.nodes].flatMap((id) => graph.nodeIndex.get(id) ?? []);
    const edge = this.#selection.edge === null ? -1 : (graph.edgeIndex.get(this.#selection.edge) ?? -1);
    this.#scene.selected = { nodes, edge };
    this.#aim();
  }

  #hover(hit: Hit): void {
    const focus: Focus =
      hit === null
        ? NO_FOCUS
        : hit.kind === 'node'
          ? { nodes: [hit.index], edge: -1 }
          : { nodes: [], edge: hit.index };
    this.#scene.hovered = focus;
    this.#aim();
  }

  /** Keyboard focus brings a node out as hovering does. */
  #focus(node: number): void {
    this.#scene.focused = node;
    this.#hover(node < 0 ? null : { kind: 'node', index: node });
    const id = this.#scene.graph.nodes[node]?.id;
    if (id !== undefined) this.reveal([id]);
  }

  #aim(): void {
    const { emphasis, selected, hovered } = this.#scene;
    emphasis.aim(selected, hovered, prefersMoreContrast() ? FADED_LINE_CONTRAST : FADED_LINE);
    this.#overlay.invalidate();
    this.#animate();
  }

  #click(hit: Hit, additive: boolean): void {
    if (hit === null) this.#handlers.onClearSelection();
    else if (hit.kind === 'node')
      this.#handlers.onSelectNode(this.#scene.graph.nodes[hit.index]!.id, additive);
    else this.#handlers.onSelectEdge(this.#scene.graph.edges[hit.index]!.id);
  }

  #dragNode(node: number, screenX: number, screenY: number): void {
    const { graph, view } = this.#scene;
    if (this.#settling) while (this.#settling.step(SETTLE, graph)) continue;
    this.#settling = null;
    graph.x[node] = (screenX - view.left) / view.scale;
    graph.y[node] = (view.top - screenY) / view.scale;
    this.#showPositions();
  }

  /** Hands the columns' positions to sigma, which draws them in its next frame. */
  #showPositions(): void {
    const { x, y } = this.#scene.graph;
    this.#stage.sigma.getGraph().updateEachNodeAttributes(
      (_id, attributes) => {
        attributes['x'] = x[attributes['index'] as number];
        attributes['y'] = y[attributes['index'] as number];
        return attributes;
      },
      { attributes: ['x', 'y'] },
    );
    this.#overlay.invalidate();
  }

  #animate(): void {
    if (this.#frame !== 0) return;
    this.#lastFrame = performance.now();
    this.#frame = requestAnimationFrame((now) => this.#step(now));
  }

  #step(now: number): void {
    const elapsed = Math.max(1, now - this.#lastFrame);
    this.#lastFrame = now;
    this.#frame = 0;
    const fades = this.#scene.emphasis.step(elapsed, unlessReduced(FADE));
    if (this.#settling) {
      if (!this.#settling.step(elapsed, this.#scene.graph)) this.#settling = null;
      this.#showPositions();
    }
    this.#stage.sigma.scheduleRender();
    if (fades || this.#settling) this.#frame = requestAnimationFrame((next) => this.#step(next));
  }

  #resize(): void {
    this.#camera.follow(0);
    this.#stage.sigma.scheduleRender();
  }

  #fontsChanged(): void {
    if (this.#stop.signal.aborted) return;
    this.#overlay.fontsChanged();
    this.#stage.sigma.scheduleRender();
  }
}

/** The move from one graph's places to another's; null where nothing has to move. */
function settlingOf(before: DrawnGraph, after: DrawnGraph): Settling | null {
  const from = { x: after.x.slice(), y: after.y.slice() };
  let moves = false;
  after.nodes.forEach(({ id }, node) => {
    const known = before.nodeIndex.get(id);
    if (known === undefined) return;
    moves ||= before.x[known] !== after.x[node] || before.y[known] !== after.y[node];
    from.x[node] = before.x[known]!;
    from.y[node] = before.y[known]!;
  });
  return moves ? new Settling(from, { x: after.x.slice(), y: after.y.slice() }, unlessReduced(SETTLE)) : null;
}
