/**
 * The line grammar in GLSL: the vertex shader bends a strip along the line's curve in pixels (the same
 * formulas as `line-geometry.ts`), the fragment shader draws stroke, head and ring by signed distances,
 * so that every pattern is measured in screen pixels from the subject and smooth at any pixel ratio.
 */
import {
  ALONE_MOST,
  ALONE_SHARE,
  BOW_MOST,
  END_MOST,
  END_SHARE,
  TAIL_GAP,
  TIP_GAP,
} from './line-geometry.ts';
import { DIAMOND_CORNER, DIAMOND_HALF, DIAMOND_ROUND, SQUARE_HALF } from './node-shape.ts';

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

/** Pixels by which a strip is wider and longer than the line, for heads, bars and soft edges. */
const MARGIN = 8;

/** Bends the strip; one instance a line, `a_step` 0 to 1 along it, `a_side` ±1 across. */
export const LINE_VERTEX_SHADER = /* glsl */ `
precision highp float;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_ends;
attribute vec4 a_shape;
attribute vec2 a_marks;
attribute vec4 a_color;
attribute float a_step;
attribute float a_side;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeFactor;
varying vec2 v_at;
varying float v_length;
varying vec4 v_color;
varying vec4 v_style;

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
float cut(vec2 a, vec2 c, vec2 b, vec2 node, float kind, float radius, float gap, float sense) {
  float t = 0.5 - 0.5 * sense;
  for (int i = 0; i < 4; i++) {
    vec2 speed = pace(a, c, b, t);
    vec2 away = curve(a, c, b, t) - node;
    float far = length(away);
    vec2 way = far > 0.01 ? away / far : sense * normalize(speed);
    t += sense * (border(kind, radius, way) + gap - far) / max(1.0, length(speed));
  }
  return clamp(t, 0.0, 1.0);
}
// Arc length by three-point Gauss–Legendre quadrature.
float arc(vec2 a, vec2 c, vec2 b, float from, float to) {
  float half_ = 0.5 * (to - from);
  float mid = 0.5 * (to + from);
  float reach = 0.7745966692 * half_;
  return half_ * (0.8888888889 * length(pace(a, c, b, mid))
    + 0.5555555556 * (length(pace(a, c, b, mid - reach)) + length(pace(a, c, b, mid + reach))));
}
void main() {
  vec2 s = (u_matrix * vec3(a_source, 1.0)).xy * 0.5 * u_size;
  vec2 e = (u_matrix * vec3(a_target, 1.0)).xy * 0.5 * u_size;
  vec2 radii = a_ends.xy * u_sizeFactor;
  float far = max(1.0, length(e - s));
  vec2 way = (e - s) / far;
  vec2 left = vec2(-way.y, way.x);
  float alone = a_shape.y;
  float most = ${float(BOW_MOST)} * far;
  float bow = mix(clamp(a_shape.x, -most, most), min(${float(ALONE_MOST)}, ${float(ALONE_SHARE)} * far), alone);
  vec2 ends = vec2(bow * ${float(END_SHARE)} * (1.0 - alone));
  ends = clamp(ends, -${float(END_MOST)} * radii, ${float(END_MOST)} * radii);
  vec2 a = s + left * ends.x;
  vec2 b = e + left * ends.y;
  vec2 c = 0.5 * (s + e) + left * (2.0 * bow - 0.5 * (ends.x + ends.y));
  float from = cut(a, c, b, s, a_ends.z, radii.x, ${float(TAIL_GAP)}, 1.0);
  float to = cut(a, c, b, e, a_ends.w, radii.y, ${float(TIP_GAP)}, -1.0);
  float t = mix(from, to, a_step);
  vec2 tangent = normalize(pace(a, c, b, t));
  float beyond = (a_step == 0.0 ? -1.0 : a_step == 1.0 ? 1.0 : 0.0) * ${float(MARGIN)};
  vec2 at = curve(a, c, b, t) + tangent * beyond + vec2(-tangent.y, tangent.x) * a_side * ${float(MARGIN)};
  v_length = arc(a, c, b, from, to);
  v_at = vec2(arc(a, c, b, from, t) + beyond, a_side * ${float(MARGIN)});
  v_color = a_color;
  v_style = vec4(a_shape.zw, a_marks);
  gl_Position = to - from < 0.02 ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(at * 2.0 / u_size, 0.0, 1.0);
}`;

/** Draws the line: `v_at` is (along from the tail, across) in pixels. */
export const LINE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec2 v_at;
varying float v_length;
varying vec4 v_color;
varying vec4 v_style;
uniform float u_pixelRatio;

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
  gl_FragColor = vec4(v_color.rgb * coverage, coverage);
}`;
