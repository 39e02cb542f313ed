/**
 * The edge program given to sigma: one instanced strip a line, drawn by `line-shaders.ts`. Rows are made
 * when the graph changes; each frame copies them in painting order (faded, near, strong, then the
 * hovered and selected line) with their present strengths, so that fading needs no refresh. O(m) a frame.
 */
import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering';
import { FAMILIES } from '../../claims/claim.ts';
import { LINE_NUMBERS } from './drawn-graph.ts';
import { LINE_FRAGMENT_SHADER, LINE_VERTEX_SHADER } from './line-shaders.ts';
import type { Scene } from './scene.ts';

/** Segments of a strip; lines bow little, so few are enough. */
const SEGMENTS = 24;
const UNIFORMS = ['u_matrix', 'u_size', 'u_sizeFactor', 'u_pixelRatio'] as const;
type Uniform = (typeof UNIFORMS)[number];

const ENDS_AT = 4;
const LINE_AT = 8;
const COLOUR_AT = 14;
const ROW = 18;
/** Strengths up to which a line belongs to the first, second, third layer of paint. */
const LAYERS = [0.35, 0.75, 2] as const;

/** Display attributes of sigma's items, with our index. */
export interface Indexed {
  readonly index: number;
}

/** A program class that draws the lines of a scene. */
export function createLineProgram(scene: Scene): EdgeProgramType {
  class LineProgram extends EdgeProgram<Uniform> {
    #rows = new Float32Array(0);

    // Lines are picked by geometry, so no picking buffer is handed on.
    constructor(
      gl: WebGLRenderingContext,
      _picking: WebGLFramebuffer | null,
      renderer: EdgeProgram['renderer'],
    ) {
      super(gl, null, renderer);
    }

    getDefinition(): InstancedProgramDefinition<Uniform> {
      const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 2 * (SEGMENTS + 1),
        VERTEX_SHADER_SOURCE: LINE_VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_ends', size: 4, type: FLOAT },
          { name: 'a_shape', size: 4, type: FLOAT },
          { name: 'a_marks', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_step', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: Array.from({ length: 2 * (SEGMENTS + 1) }, (_, vertex) => [
          Math.floor(vertex / 2) / SEGMENTS,
          vertex % 2 === 0 ? -1 : 1,
        ]),
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      if (this.#rows.length !== capacity * ROW) this.#rows = new Float32Array(capacity * ROW);
    }

    processVisibleItem(
      _id: number,
      _start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { index } = data as EdgeDisplayData & Indexed;
      const { graph } = scene;
      const [from, to] = [graph.source[index]!, graph.target[index]!];
      const row = this.#rows.subarray(index * ROW, (index + 1) * ROW);
      row.set([source.x, source.y, target.x, target.y]);
      row.set([graph.radius[from]!, graph.radius[to]!, graph.kind[from]!, graph.kind[to]!], ENDS_AT);
      row.set(graph.lines.subarray(index * LINE_NUMBERS, (index + 1) * LINE_NUMBERS), LINE_AT);
    }

    override render(params: RenderParams): void {
      this.#paint();
      super.render(params);
    }

    /** Fills the buffer in painting order. */
    #paint(): void {
      const { lines } = scene.emphasis;
      const onTop = [scene.hovered.edge, scene.selected.edge];
      let row = 0;
      let least = -1;
      for (const most of LAYERS) {
        for (let line = 0; line < lines.length; line++) {
          const strength = lines[line]!;
          if (strength > least && strength <= most && !onTop.includes(line)) this.#copy(line, row++);
        }
        least = most;
      }
      for (const line of new Set(onTop)) if (line >= 0 && line < lines.length) this.#copy(line, row++);
    }

    #copy(line: number, row: number): void {
      const at = row * ROW;
      this.array.set(this.#rows.subarray(line * ROW, (line + 1) * ROW), at);
      const { rgb } = scene.theme[FAMILIES[scene.graph.family[line]!]!];
      this.array.set(rgb, at + COLOUR_AT);
      this.array[at + COLOUR_AT + 3] = scene.emphasis.lines[line]!;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_size, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeFactor, scene.sizeFactor);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    }
  }
  return LineProgram as unknown as EdgeProgramType;
}
