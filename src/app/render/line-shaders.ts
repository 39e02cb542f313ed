/**
 * The line grammar in GLSL: the vertex shader looks up both ends in the texture of places and bends a strip
 * along the line's curve in pixels (the same formulas as `line-geometry.ts`), the fragment shader draws
 * stroke, head and ring by signed distances, so that every pattern is measured in screen pixels from the
 * subject and smooth at any pixel ratio. The ≠ disc of a contested line is a square at the curve's middle.
 */
import {
  ALONE_MOST,
  ALONE_SHARE,
  BOW_MOST,
  END_MOST,
  END_SHARE,
  LOOP_RADII,
  LOOP_RISE,
  LOOP_SIDE,
  TAIL_GAP,
  TIP_GAP,
} from './line-geometry.ts';
import { DIAMOND_CORNER, DIAMOND_HALF, DIAMOND_ROUND, SQUARE_HALF } from './node-shape.ts';

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

/** Pixels by which a strip is wider and longer than the line, for heads, bars and soft edges. */
const MARGIN = 8;
/** Nodes in a row of the texture of places. */
export const PLACES_WIDE = 1024;

/** Node centre in pixels from the canvas's middle (y up), radius and kind, for node and line programs. */
export const NODE_PLACES = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
uniform highp sampler2D u_places;
uniform vec3 u_view;
uniform vec2 u_size;
uniform float u_sizeFactor;
uniform vec4 u_worth;
uniform vec4 u_worthBefore;
uniform float u_fade;
vec4 nodeAt(uint node) {
  vec4 place = texelFetch(u_places, ivec2(int(node) % ${PLACES_WIDE}, int(node) / ${PLACES_WIDE}), 0);
  vec2 pixels = vec2(u_view.y + u_view.x * place.x, u_view.z - u_view.x * place.y);
  return vec4(pixels.x - 0.5 * u_size.x, 0.5 * u_size.y - pixels.y, place.z * u_sizeFactor, place.w);
}
float worthOf(uvec4 mark) {
  return mix(u_worthBefore[mark.x], u_worth[mark.y], u_fade);
}`;

const CURVES = /* glsl */ `
in uvec2 a_ends;
in vec4 a_shape;
in uvec4 a_mark;
struct Path { vec2 a; vec2 c; vec2 b; float from; float to; };
float border(float kind, float radius, vec2 way) {
  vec2 side = abs(way);
  if (kind < 0.5) return radius;
  if (kind < 1.5) return radius * ${float(SQUARE_HALF)} / max(side.x, side.y);
  return (radius * ${float(DIAMOND_HALF)} + ${float(DIAMOND_CORNER)}) * max(${float(DIAMOND_ROUND)}, 1.0 / (side.x + side.y));
}
vec2 curve(vec2 a, vec2 c, vec2 b, float t) {
  return mix(mix(a, c, t), mix(c, b, t), t);
}
vec2 pace(vec2 a, vec2 c, vec2 b, float t) {
  return 2.0 * mix(c - a, b - c, t);
}
float cut(vec2 a, vec2 c, vec2 b, vec4 node, float gap, float sense) {
  float t = 0.5 - 0.5 * sense;
  for (int i = 0; i < 4; i++) {
    vec2 speed = pace(a, c, b, t);
    vec2 away = curve(a, c, b, t) - node.xy;
    float far = length(away);
    vec2 way = far > 0.01 ? away / far : sense * normalize(speed);
    t += sense * (border(node.w, node.z, way) + gap - far) / max(1.0, length(speed));
  }
  return clamp(t, 0.0, 1.0);
}
Path pathOf(float code) {
  vec4 s = nodeAt(a_ends.x);
  vec4 e = nodeAt(a_ends.y);
  Path path;
  if (a_ends.x == a_ends.y) {
    float side = ${float(LOOP_SIDE)} * s.z + 0.5 * a_shape.x;
    path.a = s.xy - vec2(side, 0.0);
    path.b = s.xy + vec2(side, 0.0);
    path.c = s.xy + vec2(0.0, ${float(LOOP_RADII)} * s.z + ${float(LOOP_RISE)} + 2.0 * a_shape.x);
  } else {
    float far = max(1.0, length(e.xy - s.xy));
    vec2 way = (e.xy - s.xy) / far;
    vec2 left = vec2(-way.y, way.x);
    float alone = code >= 32.0 ? 1.0 : 0.0;
    float most = ${float(BOW_MOST)} * far;
    float bow = mix(clamp(a_shape.x, -most, most), min(${float(ALONE_MOST)}, ${float(ALONE_SHARE)} * far), alone);
    vec2 ends = vec2(bow * ${float(END_SHARE)} * (1.0 - alone));
    vec2 radii = vec2(s.z, e.z);
    ends = clamp(ends, -${float(END_MOST)} * radii, ${float(END_MOST)} * radii);
    path.a = s.xy + left * ends.x;
    path.b = e.xy + left * ends.y;
    path.c = 0.5 * (s.xy + e.xy) + left * (2.0 * bow - 0.5 * (ends.x + ends.y));
  }
  path.from = cut(path.a, path.c, path.b, s, ${float(TAIL_GAP)}, 1.0);
  path.to = cut(path.a, path.c, path.b, e, ${float(TIP_GAP)}, -1.0);
  return path;
}`;

/** Bends the strip; one instance a line, two vertices a step. */
export const LINE_VERTEX_SHADER = /* glsl */ `${NODE_PLACES}${CURVES}
uniform float u_steps;
uniform float u_lifted;
uniform vec3 u_colours[5];
out vec2 v_at;
out float v_length;
out vec4 v_color;
out vec4 v_style;
// Arc length by three-point Gauss–Legendre quadrature.
float arc(Path p, float from, float to) {
  float half_ = 0.5 * (to - from);
  float mid = 0.5 * (to + from);
  float reach = 0.7745966692 * half_;
  return half_ * (0.8888888889 * length(pace(p.a, p.c, p.b, mid))
    + 0.5555555556 * (length(pace(p.a, p.c, p.b, mid - reach)) + length(pace(p.a, p.c, p.b, mid + reach))));
}
void main() {
  // What is lifted is drawn once more over all others, and not among them.
  if (u_lifted < 0.5 && a_mark.y == 2u || a_mark.z == 1u) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float code = a_shape.z;
  Path p = pathOf(code);
  float along = floor(float(gl_VertexID) * 0.5) / u_steps;
  float side = float(gl_VertexID % 2) * 2.0 - 1.0;
  float t = mix(p.from, p.to, along);
  vec2 tangent = normalize(pace(p.a, p.c, p.b, t));
  float beyond = (along == 0.0 ? -1.0 : along == 1.0 ? 1.0 : 0.0) * ${float(MARGIN)};
  vec2 at = curve(p.a, p.c, p.b, t) + tangent * beyond + vec2(-tangent.y, tangent.x) * side * ${float(MARGIN)};
  v_length = arc(p, p.from, p.to);
  v_at = vec2(arc(p, p.from, t) + beyond, side * ${float(MARGIN)});
  v_color = vec4(u_colours[int(a_shape.w)], worthOf(a_mark));
  v_style = vec4(a_shape.y, mod(code, 4.0), mod(floor(code / 4.0), 4.0), mod(floor(code / 16.0), 2.0));
  gl_Position = p.to - p.from < 0.02 ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(at * 2.0 / u_size, 0.0, 1.0);
}`;

/** Draws the line: `v_at` is (along from the tail, across) in pixels. */
export const LINE_FRAGMENT_SHADER = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
in float v_length;
in vec4 v_color;
in vec4 v_style;
uniform float u_pixelRatio;
out vec4 colour;

float toSegment(vec2 p, vec2 a, vec2 b) {
  vec2 ab = b - a;
  return length(p - a - ab * clamp(dot(p - a, ab) / dot(ab, ab), 0.0, 1.0));
}
float toBar(vec2 p, float from, float to, float halfWidth) {
  return max(abs(p.y) - halfWidth, max(from - p.x, p.x - to));
}
void main() {
  float width = v_style.x;
  float stroke = v_style.y;
  float head = v_style.z;
  float ring = v_style.w;
  float headSize = 5.5 + 1.3 * width;
  float from = ring > 0.5 ? 6.2 : 0.0;
  float to = head > 1.5 ? v_length - 1.0 : head > 0.5 ? v_length - 0.5 * width : v_length;
  float along = v_at.x - from;
  float body = toBar(v_at, from, to, 0.5 * width);
  if (stroke > 2.5) {
    float offset = mod(along, 10.0) - 5.0;
    float centre = v_at.x - offset;
    if (centre > from + 2.0 && centre < to - (head > 0.5 ? headSize + 2.0 : 2.0)) {
      vec2 strike = 4.2 * vec2(0.5, 0.8660254);
      body = min(body, toSegment(vec2(offset, v_at.y), -strike, strike) - 0.6);
    }
  } else if (stroke > 1.5) {
    float offset = mod(along, 5.0) - 2.5;
    float centre = v_at.x - offset;
    body = centre < from || centre > to ? 1e3 : length(vec2(offset, v_at.y)) - 0.5 * width;
  } else if (stroke > 0.5) {
    body = max(body, abs(mod(along + 2.0, 11.0) - 5.5) - 3.5);
  }
  float shape = body;
  if (head > 1.5) {
    shape = min(shape, max(abs(v_at.x - v_length + 1.0) - max(1.0, 0.5 * width), abs(v_at.y) - 5.5));
  } else if (head > 0.5) {
    vec2 p = vec2(v_at.x - v_length + 0.6, abs(v_at.y));
    shape = min(shape, toSegment(p, vec2(0.0), headSize * vec2(-1.0, 0.5)) - clamp(0.45 * width, 0.65, 1.15));
  }
  if (ring > 0.5) {
    shape = min(shape, abs(length(v_at - vec2(3.25, 0.0)) - 2.6) - 0.65);
  }
  float coverage = clamp(0.5 - shape * u_pixelRatio, 0.0, 1.0) * v_color.a;
  if (coverage <= 0.0) discard;
  colour = vec4(v_color.rgb * coverage, coverage);
}`;

/** Puts a square at the middle of a contested line; one instance a line. */
export const DISC_VERTEX_SHADER = /* glsl */ `${NODE_PLACES}${CURVES}
uniform float u_selected;
uniform float u_pixelRatio;
out vec2 v_at;
out vec2 v_look;
void main() {
  Path p = pathOf(a_shape.z);
  vec2 corner = vec2(float(gl_VertexID % 2), float(gl_VertexID / 2)) * 2.0 - 1.0;
  vec2 middle = curve(p.a, p.c, p.b, 0.5 * (p.from + p.to));
  // Whole pixels keep the two bars of the sign apart on every screen.
  middle = (floor((middle + 0.5 * u_size) * u_pixelRatio) + 0.5) / u_pixelRatio - 0.5 * u_size;
  float radius = (float(gl_InstanceID) == u_selected ? 8.5 : 6.5) * min(1.0, u_sizeFactor + 0.1);
  v_at = corner * (radius + 2.0);
  v_look = vec2(radius, max(0.4, worthOf(a_mark)));
  bool isGone = p.to - p.from < 0.02 || a_mark.z == 1u;
  gl_Position = isGone ? vec4(2.0, 2.0, 2.0, 1.0) : vec4((middle + v_at) * 2.0 / u_size, 0.0, 1.0);
}`;

/** Draws the ≠ disc: canvas within, a ring, two bars and a stroke through them. */
export const DISC_FRAGMENT_SHADER = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
in vec2 v_look;
uniform float u_pixelRatio;
uniform vec3 u_canvas;
uniform vec3 u_ink;
out vec4 colour;
float toSegment(vec2 p, vec2 a, vec2 b) {
  vec2 ab = b - a;
  return length(p - a - ab * clamp(dot(p - a, ab) / dot(ab, ab), 0.0, 1.0));
}
void main() {
  float radius = v_look.x;
  float thin = radius > 7.5 ? 0.7 : 0.55;
  float bar = radius > 7.5 ? 2.0 : 1.5;
  float sign_ = abs(length(v_at) - radius) - 0.7;
  sign_ = min(sign_, max(abs(abs(v_at.y) - bar) - thin, abs(v_at.x) - 0.45 * radius));
  sign_ = min(sign_, toSegment(v_at, vec2(-0.28, -0.6) * radius, vec2(0.28, 0.6) * radius) - thin);
  float cover = clamp(0.5 - (length(v_at) - radius - 0.7) * u_pixelRatio, 0.0, 1.0);
  float ink = clamp(0.5 - sign_ * u_pixelRatio, 0.0, 1.0) * v_look.y;
  colour = vec4(mix(u_canvas, u_ink, ink) * cover, cover);
}`;
