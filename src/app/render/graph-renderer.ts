/**
 * The drawn graph: owns the stage, the scene and what happens at each frame, and turns the page's graph,
 * selection and theme into pictures and the reader's gestures into calls. Hovering and selecting change
 * marks only; a new graph is built once, in steps, its nodes move once, and then it stands still. Words are
 * set when the picture rests.
 */
import type { ClaimGraph } from '../../graph/claim-graph.ts';
import { nodeRadius } from '../../graph/layout.ts';
import { drawInSteps, type DrawnGraph } from './drawn-graph.ts';
import { FADED_LINE, FADED_LINE_CONTRAST, NO_FOCUS, type Focus } from './emphasis.ts';
import { FrameLoop } from './frame-loop.ts';
import { KeyInput } from './key-input.ts';
import { LABEL_FAMILY } from './label-style.ts';
import { middleOf, type Point } from './line-geometry.ts';
import { prefersMoreContrast } from './motion.ts';
import { nodesWithin, pick, type Hit, type Tolerance } from './picking.ts';
import { PointerInput, type Tool } from './pointer-input.ts';
import { FIRST_TINT, GROUP_TOKENS, PLAIN_LOOKS, rampOf, type Looks } from './looks.ts';
import { GHOST, Scene, SHAPED } from './scene.ts';
import { Slices } from './slices.ts';
import { createStage, removeStage, type Stage } from './stage.ts';
import { readTheme } from './theme.ts';
import type { Extent } from './view.ts';

/** What is selected, by id. */
export interface GraphSelection {
  readonly nodes: ReadonlySet<string>;
  readonly edge: string | null;
  /** Lines that lead from one selected node to another and stand out with them. */
  readonly chain: readonly string[];
}

/** What the reader does to the graph. */
export interface GraphHandlers {
  readonly onSelectNode: (id: string, additive: boolean) => void;
  readonly onSelectNodes: (ids: readonly string[], additive: boolean) => void;
  readonly onSelectEdge: (id: string) => void;
  readonly onClearSelection: () => void;
  /** A node was pressed for long. */
  readonly onHold: (id: string) => void;
  /** Nodes were put somewhere by hand. */
  readonly onPlace: (places: ReadonlyMap<string, Point>) => void;
}

/** Draws one claim graph in a container, which becomes focusable and takes mouse, touch and keys. */
export class GraphRenderer {
  readonly #container: HTMLElement;
  readonly #handlers: GraphHandlers;
  readonly #scene: Scene;
  readonly #stage: Stage;
  readonly #loop: FrameLoop;
  readonly #pointer: PointerInput;
  readonly #keys: KeyInput;
  readonly #resized: ResizeObserver;
  readonly #stop = new AbortController();
  readonly #building = new Slices();
  readonly #dragged = new Set<number>();
  #selection: GraphSelection = { nodes: new Set(), edge: null, chain: [] };
  #looks: Looks = PLAIN_LOOKS;

  constructor(container: HTMLElement, handlers: GraphHandlers) {
    this.#container = container;
    this.#handlers = handlers;
    this.#scene = new Scene(readTheme(container));
    this.#stage = createStage(container);
    this.#loop = new FrameLoop(this.#stage, this.#scene);
    this.#keys = new KeyInput(container, this.#scene, {
      focus: (node) => this.#focus(node),
      select: (node, additive) => this.#click({ kind: 'node', index: node }, additive),
      clear: handlers.onClearSelection,
      zoomIn: () => this.zoomIn(),
      zoomOut: () => this.zoomOut(),
      fit: () => this.fit(),
    });
    const { signal } = this.#stop;
    this.#pointer = new PointerInput(
      container,
      {
        hit: (at, tolerance) => this.#hit(at, tolerance),
        centreOf: (node) => ({ x: this.#scene.xOf(node), y: this.#scene.yOf(node) }),
        hover: (hit) => this.#hover(hit),
        click: (hit, additive) => this.#click(hit, additive),
        hold: (node) => handlers.onHold(this.#scene.graph.nodes[node]!.id),
        dragNode: (node, to) => this.#dragNode(node, to),
        dropped: () => this.#dropped(),
        pan: (dx, dy) => this.#loop.camera.pan(dx, dy),
        wheel: (pixels, { x, y }) => this.#loop.camera.wheel(pixels, x, y),
        pinch: (factor, { x, y }) => this.#loop.camera.pinch(factor, x, y),
        draw: (way) => this.#draw(way),
        enclose: (way, additive) => this.#enclose(way, additive),
        pressed: (isPressed) => (this.#loop.isHeld = isPressed),
      },
      signal,
    );
    this.#loop.showFocus = () => this.#keys.isActive;
    this.#resized = new ResizeObserver(() => this.#resize());
    this.#resized.observe(container);
    this.#resize();
    document.fonts.addEventListener('loadingdone', () => this.#fontsChanged(), { signal });
    void document.fonts.load(`semi-condensed 500 12px ${LABEL_FAMILY}`).then(() => this.#fontsChanged());
    this.#keys.describe();
  }

  /** Draws another graph. Nodes that stay move to their new places once; new ones fade in. */
  setGraph(graph: ClaimGraph): void {
    this.#building.run(drawInSteps(graph), (after) => this.#take(after));
  }

  /** Marks what is selected and fades the rest. Ids that are not drawn are ignored. */
  setSelection(selection: GraphSelection): void {
    this.#selection = selection;
    this.#applySelection();
  }

  /** Sizes and colours of nodes, ghosts and areas of groups. */
  setLooks(looks: Looks): void {
    this.#looks = looks;
    this.#applyLooks();
    this.#loop.placed();
    this.#loop.restSoon();
  }

  /** What a drag over free canvas does. */
  setTool(tool: Tool): void {
    this.#pointer.tool = tool;
  }

  /** Reads the colour tokens again. */
  refreshTheme(): void {
    this.#scene.theme = readTheme(this.#container);
    this.#applyLooks();
    this.#loop.repaint();
  }

  /** Keeps labels clear of what lies over the canvas; boxes in its CSS pixels. */
  keepFree(boxes: readonly Extent[]): void {
    this.#loop.overlay.keepFree(boxes);
    this.#loop.restSoon(0);
  }

  /** Copies the drawing as it stands into another canvas, which takes its size. */
  copyTo(canvas: HTMLCanvasElement): void {
    this.#loop.drawNow();
    const { under, gl, over } = this.#stage;
    [canvas.width, canvas.height] = [gl.canvas.width, gl.canvas.height];
    const context = canvas.getContext('2d');
    // The card's picture may be gone once this task ends.
    for (const layer of [under.canvas, gl.canvas, over.canvas])
      context?.drawImage(layer, 0, 0, canvas.width, canvas.height);
  }

  /** Comes a step nearer. */
  zoomIn(): void {
    this.#loop.camera.zoom(true);
  }

  /** Goes a step back. */
  zoomOut(): void {
    this.#loop.camera.zoom(false);
  }

  /** Shows the whole graph and follows it from then on. */
  fit(): void {
    this.#loop.camera.fit(this.#loop.settled);
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
    this.#loop.camera.reveal(this.#loop.settled, nodes);
  }

  /** Where a node, or the middle of a line, stands in the container, in CSS pixels; null if not drawn. */
  positionOf(id: string): Point | null {
    const { graph } = this.#scene;
    const node = graph.nodeIndex.get(id);
    if (node !== undefined) return { x: this.#scene.xOf(node), y: this.#scene.yOf(node) };
    const edge = graph.edgeIndex.get(id);
    const curve = edge === undefined ? null : this.#scene.curveOf(edge);
    return curve && middleOf(curve);
  }

  /** Frees the graphics card and stops listening. */
  destroy(): void {
    this.#stop.abort();
    this.#resized.disconnect();
    this.#pointer.forget();
    this.#building.stop();
    this.#loop.stop();
    this.#keys.destroy();
    removeStage(this.#stage);
  }

  #take(after: DrawnGraph): void {
    const before = this.#scene.graph;
    const focused = before.nodes[this.#scene.focused]?.id;
    this.#scene.take(after);
    const { nodes, lines } = this.#scene.emphasis;
    nodes.appear(newcomers(after.nodes, before.nodeIndex));
    lines.appear(newcomers(after.edges, before.edgeIndex));
    this.#applyLooks();
    this.#scene.focused = (focused === undefined ? undefined : after.nodeIndex.get(focused)) ?? -1;
    this.#pointer.forget();
    this.#keys.describe();
    this.#loop.take(before);
    this.#applySelection();
  }

  #applyLooks(): void {
    const { graph, emphasis, theme } = this.#scene;
    const { ghosts, radii, tints, isRamp, groups, verdicts } = this.#looks;
    graph.nodes.forEach(({ id, claimCount }, node) => {
      graph.radius[node] = radii?.get(id) ?? nodeRadius(claimCount);
      const tint = tints?.get(id);
      emphasis.nodes.tint(node, tint === undefined ? graph.kind[node]! : FIRST_TINT + tint);
      emphasis.nodes.form(node, ghosts.has(id) ? GHOST : SHAPED);
    });
    this.#scene.verdicts = new Map(
      [...verdicts].flatMap(([id, verdict]) => {
        const line = graph.edgeIndex.get(id);
        return line === undefined ? [] : [[line, verdict] as const];
      }),
    );
    const colours = isRamp ? rampOf(theme) : GROUP_TOKENS.map((token) => theme[token]);
    this.#loop.painter.tints = colours.map(({ rgb }) => rgb);
    this.#loop.overlay.areas = groups.map(({ members }, at) => ({
      nodes: members.flatMap((id) => graph.nodeIndex.get(id) ?? []),
      colour: colours[at]!.css,
    }));
  }

  #applySelection(): void {
    const { graph } = this.#scene;
    const nodes = [...this.#selection.nodes].flatMap((id) => graph.nodeIndex.get(id) ?? []);
    const edge = this.#selection.edge === null ? -1 : (graph.edgeIndex.get(this.#selection.edge) ?? -1);
    const chain = this.#selection.chain.flatMap((id) => graph.edgeIndex.get(id) ?? []);
    this.#scene.selected = { nodes, edge, chain };
    this.#aim();
  }

  #hit(at: Point, tolerance: Tolerance): Hit {
    return this.#loop.grid && pick(this.#scene, this.#loop.grid, this.#loop.overlay.labels, at, tolerance);
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
    this.#loop.painter.lift();
    this.#loop.repaint();
    this.#loop.restSoon(0);
  }

  #click(hit: Hit, additive: boolean): void {
    if (hit === null) {
      if (!additive) this.#handlers.onClearSelection();
    } else if (hit.kind === 'node')
      this.#handlers.onSelectNode(this.#scene.graph.nodes[hit.index]!.id, additive);
    else this.#handlers.onSelectEdge(this.#scene.graph.edges[hit.index]!.id);
  }

  #draw(way: readonly Point[]): void {
    if (way.length === 0 && this.#loop.overlay.way.length === 0) return;
    this.#loop.overlay.way = way;
    this.#loop.repaint();
  }

  #enclose(way: readonly Point[], additive: boolean): void {
    const ids = nodesWithin(this.#scene, way).map((node) => this.#scene.graph.nodes[node]!.id);
    if (ids.length > 0) this.#handlers.onSelectNodes(ids, additive);
  }

  /** Moves a node, and with it the others selected if it is one of them. */
  #dragNode(node: number, to: Point): void {
    const { graph, view, selected } = this.#scene;
    this.#loop.stand();
    const dx = (to.x - view.left) / view.scale - graph.x[node]!;
    const dy = (view.top - to.y) / view.scale - graph.y[node]!;
    for (const moved of selected.nodes.includes(node) ? selected.nodes : [node]) {
      graph.x[moved]! += dx;
      graph.y[moved]! += dy;
      this.#dragged.add(moved);
    }
    this.#loop.placed();
  }

  /** Nodes that were dragged stay where they were put. */
  #dropped(): void {
    const { graph } = this.#scene;
    const places = new Map<string, Point>();
    for (const node of this.#dragged) {
      [this.#loop.settled.x[node], this.#loop.settled.y[node]] = [graph.x[node]!, graph.y[node]!];
      places.set(graph.nodes[node]!.id, { x: graph.x[node]!, y: graph.y[node]! });
    }
    this.#dragged.clear();
    this.#loop.regrid();
    this.#loop.restSoon(0);
    this.#handlers.onPlace(places);
  }

  #resize(): void {
    this.#loop.resize(this.#container.clientWidth, this.#container.clientHeight);
  }

  #fontsChanged(): void {
    if (this.#stop.signal.aborted) return;
    this.#loop.overlay.fontsChanged();
    this.#loop.restSoon(0);
  }
}

/** Indices of items that were not drawn before. */
function newcomers(items: readonly { readonly id: string }[], before: ReadonlyMap<string, number>): number[] {
  return items.flatMap(({ id }, index) => (before.has(id) ? [] : [index]));
}
