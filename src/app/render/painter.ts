/**
 * The graphics card's side: what lies there (places of nodes as a texture; ends and shapes of lines, sent once a
 * graph; marks, of which only what changed is sent) and the four strokes of a frame: lines, the lifted lines once
 * more above them, discs of contested ones, nodes. The camera and fades are uniforms. O(changed) a frame.
 */
import { FAMILIES } from '../../claims/claim.ts';
import { ENTITY_KINDS } from '../../entities/entity.ts';
import { SHAPE_NUMBERS } from './drawn-graph.ts';
import { MARK_BYTES, type Marks } from './emphasis.ts';
import { GlProgram, RowBuffer } from './gl-program.ts';
import {
  DISC_FRAGMENT_SHADER,
  DISC_VERTEX_SHADER,
  LINE_FRAGMENT_SHADER,
  LINE_VERTEX_SHADER,
  PLACES_WIDE,
} from './line-shaders.ts';
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER, TINTS } from './node-shaders.ts';
import type { Scene } from './scene.ts';
import type { Rgb } from './theme.ts';

const ENDS = [{ name: 'a_ends', size: 2, type: 'uint', at: 0 }] as const;
const SHAPES = [{ name: 'a_shape', size: 4, type: 'float', at: 0 }] as const;
const MARKS = [{ name: 'a_mark', size: 4, type: 'byte', at: 0 }] as const;
const PLACE_NUMBERS = 4;
const SQUARE = 4;

/** Steps of a strip: lines bow little, and where there are many none is long. */
const stepsFor = (lines: number): number => (lines > 12_000 ? 6 : lines > 3_000 ? 12 : 24);

interface Rows {
  readonly ends: RowBuffer;
  readonly shapes: RowBuffer;
  readonly marks: RowBuffer;
}

/** Draws one scene on one canvas. */
export class Painter {
  readonly #gl: WebGL2RenderingContext;
  readonly #scene: Scene;
  readonly #lines: GlProgram;
  readonly #discs: GlProgram;
  readonly #nodes: GlProgram;
  readonly #all: Rows;
  readonly #lifted: Rows;
  readonly #nodeMarks: RowBuffer;
  readonly #layouts: Record<'lines' | 'lifted' | 'discs' | 'nodes', WebGLVertexArrayObject>;
  #places = new Float32Array(0);
  #liftedCount = 0;
  /** Colours of nodes by tint; the first are those of the kinds. */
  tints: readonly Rgb[] = [];

  /** Throws where the context refuses. */
  constructor(gl: WebGL2RenderingContext, scene: Scene) {
    this.#gl = gl;
    this.#scene = scene;
    this.#lines = new GlProgram(gl, LINE_VERTEX_SHADER, LINE_FRAGMENT_SHADER);
    this.#discs = new GlProgram(gl, DISC_VERTEX_SHADER, DISC_FRAGMENT_SHADER);
    this.#nodes = new GlProgram(gl, NODE_VERTEX_SHADER, NODE_FRAGMENT_SHADER);
    for (const program of [this.#lines, this.#discs, this.#nodes]) {
      const fault = program.fault();
      if (fault !== '') throw new Error(fault);
    }
    const rows = (): Rows => ({
      ends: new RowBuffer(gl, ENDS, 8),
      shapes: new RowBuffer(gl, SHAPES, 4 * SHAPE_NUMBERS),
      marks: new RowBuffer(gl, MARKS, MARK_BYTES),
    });
    [this.#all, this.#lifted] = [rows(), rows()];
    this.#nodeMarks = new RowBuffer(gl, MARKS, MARK_BYTES);
    const layoutOf = (program: GlProgram, { ends, shapes, marks }: Rows): WebGLVertexArrayObject =>
      program.layout(ends, shapes, marks);
    this.#layouts = {
      lines: layoutOf(this.#lines, this.#all),
      lifted: layoutOf(this.#lines, this.#lifted),
      discs: layoutOf(this.#discs, this.#all),
      nodes: this.#nodes.layout(this.#nodeMarks),
    };
    gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  /** Sends another graph. */
  take(): void {
    const { graph, emphasis } = this.#scene;
    const ends = new Uint32Array(2 * graph.source.length);
    for (let line = 0; line < graph.source.length; line++) {
      ends[2 * line] = graph.source[line]!;
      ends[2 * line + 1] = graph.target[line]!;
    }
    this.#all.ends.fill(ends, 'static');
    this.#all.shapes.fill(graph.shapes, 'static');
    this.#all.marks.fill(emphasis.lines.bytes, 'dynamic');
    this.#nodeMarks.fill(emphasis.nodes.bytes, 'dynamic');
    const rows = Math.max(1, Math.ceil(graph.nodes.length / PLACES_WIDE));
    this.#places = new Float32Array(rows * PLACES_WIDE * PLACE_NUMBERS);
    this.sendPlaces();
    this.lift();
  }

  /** Sends where all nodes stand. */
  sendPlaces(): void {
    const { x, y, radius, kind } = this.#scene.graph;
    const places = this.#places;
    for (let node = 0, at = 0; node < x.length; node++) {
      places[at++] = x[node]!;
      places[at++] = y[node]!;
      places[at++] = radius[node]!;
      places[at++] = kind[node]!;
    }
    const gl = this.#gl;
    const rows = places.length / PLACES_WIDE / PLACE_NUMBERS;
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, PLACES_WIDE, rows, 0, gl.RGBA, gl.FLOAT, places);
  }

  /** Copies the lines that stand out, the hovered and the selected one last. */
  lift(): void {
    const { graph, emphasis, hovered, selected } = this.#scene;
    const top = [hovered.edge, selected.edge].filter((edge) => edge >= 0);
    const lit = emphasis.isAsked ? emphasis.lines.marked.filter((line) => emphasis.lines.of(line) === 2) : [];
    const order = [...lit.filter((line) => !top.includes(line)), ...new Set(top)];
    const ends = new Uint32Array(2 * order.length);
    const shapes = new Float32Array(SHAPE_NUMBERS * order.length);
    const marks = new Uint8Array(MARK_BYTES * order.length);
    order.forEach((line, row) => {
      ends.set([graph.source[line]!, graph.target[line]!], 2 * row);
      shapes.set(
        graph.shapes.subarray(line * SHAPE_NUMBERS, (line + 1) * SHAPE_NUMBERS),
        row * SHAPE_NUMBERS,
      );
      marks.set(emphasis.lines.bytes.subarray(line * MARK_BYTES, (line + 1) * MARK_BYTES), row * MARK_BYTES);
    });
    this.#liftedCount = order.length;
    this.#lifted.ends.fill(ends, 'dynamic');
    this.#lifted.shapes.fill(shapes, 'dynamic');
    this.#lifted.marks.fill(marks, 'dynamic');
  }

  /** Draws the scene as it stands; `pixelRatio` is of the canvas. */
  paint(pixelRatio: number): void {
    const gl = this.#gl;
    const { graph, emphasis, theme, view, selected } = this.#scene;
    this.#send(this.#all.marks, emphasis.lines);
    this.#send(this.#nodeMarks, emphasis.nodes);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const common = {
      u_view: [view.scale, view.left, view.top],
      u_size: [view.width, view.height],
      u_sizeFactor: this.#scene.sizeFactor,
      u_fade: emphasis.fade,
      u_pixelRatio: pixelRatio,
      u_canvas: theme.canvas.rgb,
    };
    const lineWorth = { u_worth: emphasis.lines.worth, u_worthBefore: emphasis.lines.worthBefore };
    const steps = stepsFor(graph.edges.length);
    this.#lines.use();
    this.#lines.texture('u_places', 0);
    this.#lines.set({
      ...common,
      ...lineWorth,
      u_steps: steps,
      u_lifted: emphasis.isAsked ? 0 : 1,
      u_colours: flat(FAMILIES.map((family) => theme[family].rgb)),
    });
    this.#lines.draw(this.#layouts.lines, 2 * (steps + 1), graph.edges.length);
    if (emphasis.isAsked) {
      this.#lines.set({ u_lifted: 1 });
      this.#lines.draw(this.#layouts.lifted, 2 * (steps + 1), this.#liftedCount);
    }
    this.#discs.use();
    this.#discs.texture('u_places', 0);
    this.#discs.set({ ...common, ...lineWorth, u_selected: selected.edge, u_ink: theme.ink.rgb });
    this.#discs.draw(this.#layouts.discs, SQUARE, graph.contested);
    this.#nodes.use();
    this.#nodes.texture('u_places', 0);
    this.#nodes.set({
      ...common,
      u_worth: emphasis.nodes.worth,
      u_worthBefore: emphasis.nodes.worthBefore,
      u_ghost: theme.edge.rgb,
      u_colours: flat(this.#tintsOf()),
    });
    this.#nodes.draw(this.#layouts.nodes, SQUARE, graph.nodes.length);
  }

  #tintsOf(): readonly Rgb[] {
    const kinds = ENTITY_KINDS.map((kind) => this.#scene.theme[kind].rgb);
    const all = [...kinds, ...this.tints].slice(0, TINTS);
    return [...all, ...Array.from({ length: TINTS - all.length }, (): Rgb => [0, 0, 0])];
  }

  #send(buffer: RowBuffer, marks: Marks): void {
    const changes = marks.takeChanges();
    if (changes) buffer.change(marks.bytes, changes);
  }
}

function flat(colours: readonly Rgb[]): Float32Array {
  return Float32Array.from(colours.flat());
}
