/**
 * The node program given to sigma: one instanced square a node, in which the fragment shader draws disc,
 * square or hollow diamond by signed distance, over 2 px of canvas that keep lines off it. A faded node
 * is mixed with the canvas instead of made translucent, so that no line shows through. O(n) a frame.
 */
import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { ENTITY_KINDS } from '../../entities/entity.ts';
import type { Indexed } from './line-program.ts';
import { DIAMOND_CORNER, DIAMOND_HALF, OUTLINE, SQUARE_HALF } from './node-shape.ts';
import type { Scene } from './scene.ts';

const UNIFORMS = ['u_matrix', 'u_size', 'u_sizeFactor', 'u_pixelRatio', 'u_canvas'] as const;
type Uniform = (typeof UNIFORMS)[number];

const ROW = 8;
const COLOUR_AT = 4;

const VERTEX_SHADER = /* glsl */ `
precision highp float;
attribute vec2 a_position;
attribute vec2 a_shape;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeFactor;
varying vec2 v_at;
varying vec2 v_shape;
varying vec4 v_color;
void main() {
  float radius = a_shape.x * u_sizeFactor;
  v_shape = vec2(radius, a_shape.y);
  v_at = a_corner * (radius * ${DIAMOND_HALF} + ${DIAMOND_CORNER} + ${OUTLINE}.0 + 2.0);
  v_color = a_color;
  vec2 clip = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(clip + v_at * 2.0 / u_size, 0.0, 1.0);
}`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec2 v_at;
varying vec2 v_shape;
varying vec4 v_color;
uniform float u_pixelRatio;
uniform vec3 u_canvas;
void main() {
  vec2 side = abs(v_at);
  float shape;
  float hollow = 1e3;
  float corner = 1e3;
  if (v_shape.y < 0.5) {
    shape = length(v_at) - v_shape.x;
  } else if (v_shape.y < 1.5) {
    vec2 beyond = side - v_shape.x * ${SQUARE_HALF} + 2.0;
    shape = length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - 2.0;
  } else {
    float rim = (side.x + side.y - v_shape.x * ${DIAMOND_HALF}) * 0.7071068;
    shape = rim - 1.2;
    hollow = rim + 1.2;
    corner = v_shape.x * ${DIAMOND_HALF} + ${DIAMOND_CORNER} + 1.0;
  }
  float fill = clamp(0.5 - shape * u_pixelRatio, 0.0, 1.0) * clamp(0.5 + hollow * u_pixelRatio, 0.0, 1.0);
  float outline = max(shape - ${OUTLINE}.0, length(v_at) - corner);
  float cover = clamp(0.5 - outline * u_pixelRatio, 0.0, 1.0);
  gl_FragColor = vec4(mix(u_canvas, v_color.rgb, fill * v_color.a) * cover, cover);
}`;

/** A program class that draws the nodes of a scene. */
export function createNodeProgram(scene: Scene): NodeProgramType {
  class ShapeProgram extends NodeProgram<Uniform> {
    #rows = new Float32Array(0);

    // Nodes are picked by geometry, so no picking buffer is handed on.
    constructor(
      gl: WebGLRenderingContext,
      _picking: WebGLFramebuffer | null,
      renderer: NodeProgram['renderer'],
    ) {
      super(gl, null, renderer);
    }

    getDefinition(): InstancedProgramDefinition<Uniform> {
      const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_shape', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      if (this.#rows.length !== capacity * ROW) this.#rows = new Float32Array(capacity * ROW);
    }

    processVisibleItem(_id: number, _start: number, data: NodeDisplayData): void {
      const { index } = data as NodeDisplayData & Indexed;
      this.#rows.set([data.x, data.y, scene.graph.radius[index]!, scene.graph.kind[index]!], index * ROW);
    }

    override render(params: RenderParams): void {
      this.array.set(this.#rows);
      const { nodes } = scene.emphasis;
      for (let node = 0; node < nodes.length; node++) {
        this.array.set(scene.theme[ENTITY_KINDS[scene.graph.kind[node]!]!].rgb, node * ROW + COLOUR_AT);
        this.array[node * ROW + COLOUR_AT + 3] = nodes[node]!;
      }
      super.render(params);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_size, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeFactor, scene.sizeFactor);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_canvas, scene.theme.canvas.rgb);
    }
  }
  return ShapeProgram as unknown as NodeProgramType;
}

/** Sigma paints hovered nodes once more on a layer of its own; ours need no second coat. */
export class NoHoverProgram {
  drawLabel = undefined;
  drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
