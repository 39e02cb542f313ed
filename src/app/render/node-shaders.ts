/**
 * Nodes in GLSL: one square an instance, in which the fragment shader draws disc, square or hollow diamond by
 * signed distance, over 2 px of canvas that keep lines off it. A faded node is mixed with the canvas instead
 * of made translucent, so that no line shows through; what a lens leaves out is a small dot in its place.
 */
import { NODE_PLACES } from './line-shaders.ts';
import { DIAMOND_CORNER, DIAMOND_HALF, OUTLINE, SQUARE_HALF } from './node-shape.ts';

/** Radius of the dot that stands for what is left out. */
export const GHOST_RADIUS = 2.2;
/** Colours that a node can have beside those of its kind. */
export const TINTS = 16;

export const NODE_VERTEX_SHADER = /* glsl */ `${NODE_PLACES}
in uvec4 a_mark;
uniform vec3 u_colours[${TINTS}];
uniform vec3 u_ghost;
out vec2 v_at;
out vec2 v_shape;
out vec4 v_color;
void main() {
  vec4 node = nodeAt(uint(gl_InstanceID));
  vec2 corner = vec2(float(gl_VertexID % 2), float(gl_VertexID / 2)) * 2.0 - 1.0;
  bool isGhost = a_mark.z == 1u;
  v_shape = isGhost ? vec2(${GHOST_RADIUS}, 0.0) : node.zw;
  v_at = corner * (v_shape.x * ${DIAMOND_HALF} + ${DIAMOND_CORNER} + ${OUTLINE}.0 + 2.0);
  v_color = isGhost ? vec4(u_ghost, 1.0) : vec4(u_colours[int(a_mark.w)], worthOf(a_mark));
  gl_Position = vec4((node.xy + v_at) * 2.0 / u_size, 0.0, 1.0);
}`;

export const NODE_FRAGMENT_SHADER = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
in vec2 v_shape;
in vec4 v_color;
uniform float u_pixelRatio;
uniform vec3 u_canvas;
out vec4 colour;
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
  colour = vec4(mix(u_canvas, v_color.rgb, fill * v_color.a) * cover, cover);
}`;
