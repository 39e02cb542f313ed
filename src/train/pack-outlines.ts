/**
 * Packs the outlines of the world map, `src/graph/world/outline-data.ts`, and where the names of countries can stand
 * on it, `country-data.ts`, from the package world-atlas in `node_modules`; the same package gives the same letters.
 *
 *     npm run build:outlines
 *
 * Source: Natural Earth 4.1.0, Admin 0 countries 1:50m (public domain), as TopoJSON by world-atlas (ISC). Land is
 * all of it joined; a border is an arc that two countries share. Arcs are thinned one by one (Douglas and Peucker
 * 1973), so that neighbours still meet, and islands smaller than a line is wide are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { encodeOutlines, type Outline } from '../graph/world/outline-code.ts';
import { labelSpots } from './label-spots.ts';

type Arcs = readonly (number | Arcs)[];

interface Geometry {
  readonly type: string;
  readonly properties?: { readonly name: string };
  readonly arcs?: Arcs;
  readonly geometries?: readonly Geometry[];
}

interface Topology {
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  /** Quantised steps from point to point. */
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: { readonly countries: Geometry; readonly land: Geometry };
}

const SOURCE = 'node_modules/world-atlas/countries-50m.json';
const TARGET = 'src/graph/world/outline-data.ts';
const NAMES_TARGET = 'src/graph/world/country-data.ts';
const WIDTH = 190;
/** Degrees by which a thinned line may be off. */
const TOLERANCE = 0.07;
/** Square degrees of the smallest island. */
const LEAST_AREA = 0.06;
/** Places for one country's name, and degrees of the least room of one. */
const MOST_SPOTS = 7;
const LEAST_ROOM = 0.1;
/** Names that the source cuts short or that are no longer used; what is left out is no country. */
const NAMES: Readonly<Record<string, string | null>> = {
  'United States of America': 'United States',
  'S. Sudan': 'South Sudan',
  'Dem. Rep. Congo': 'DR Congo',
  'Central African Rep.': 'Central African Republic',
  'W. Sahara': 'Western Sahara',
  Macedonia: 'North Macedonia',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Eq. Guinea': 'Equatorial Guinea',
  'Dominican Rep.': 'Dominican Republic',
  "Côte d'Ivoire": 'Côte d’Ivoire',
  'Solomon Is.': 'Solomon Islands',
  'Falkland Is.': 'Falkland Islands',
  'Faeroe Is.': 'Faroe Islands',
  'N. Cyprus': 'Northern Cyprus',
  'Fr. Polynesia': 'French Polynesia',
  eSwatini: 'Eswatini',
  'Fr. S. Antarctic Lands': null,
  'Siachen Glacier': null,
};

const topology = JSON.parse(readFileSync(SOURCE, 'utf8')) as Topology;
const [[scaleX = 1, scaleY = 1], [fromX = 0, fromY = 0]] = [
  topology.transform.scale,
  topology.transform.translate,
];

type Point = readonly [east: number, north: number];

const arcs = topology.arcs.map((steps): Point[] => {
  let [x, y] = [0, 0];
  const points = steps.map(
    ([dx = 0, dy = 0]) => [(x += dx) * scaleX + fromX, (y += dy) * scaleY + fromY] as const,
  );
  return thinned(points);
});

/** The points of a line without those that lie within the tolerance of the rest. */
function thinned(points: readonly Point[]): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (points.length < 3) return [...points];
  const isRing = first[0] === last[0] && first[1] === last[1];
  let [worst, far] = [0, 0];
  for (let at = 1; at < points.length - 1; at++) {
    const [x, y] = points[at]!;
    const away = isRing ? Math.hypot(x - first[0], y - first[1]) : offLine(points[at]!, first, last);
    if (away > far) [worst, far] = [at, away];
  }
  if (far <= TOLERANCE) return [first, last];
  return [...thinned(points.slice(0, worst + 1)), ...thinned(points.slice(worst)).slice(1)];
}

/** How far a point is from the line between two others, degrees. */
function offLine([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const within = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - within * dx, y - y0 - within * dy);
}

/** Square degrees inside a ring, whichever way it runs. */
function areaOf(ring: Outline): number {
  let area = 0;
  for (let at = 0; at + 3 < ring.length; at += 2)
    area += ring[at]! * ring[at + 3]! - ring[at + 2]! * ring[at + 1]!;
  return Math.abs(area / 2);
}

/** The rings of a geometry: lists of arc numbers, `~n` for arc n backwards. */
function ringsOf({ arcs: own = [], geometries = [] }: Geometry): number[][] {
  const collect = (list: Arcs): number[][] =>
    list.every((item) => typeof item === 'number')
      ? [list as number[]]
      : (list as readonly Arcs[]).flatMap(collect);
  return [...(own.length === 0 ? [] : collect(own)), ...geometries.flatMap(ringsOf)];
}

function outlineOf(ring: readonly number[]): Outline {
  const points = ring.flatMap((number, index) => {
    const arc = number < 0 ? [...arcs[~number]!].reverse() : arcs[number]!;
    return index === 0 ? arc : arc.slice(1);
  });
  return Float64Array.from(overDateLine(points).flat());
}

/**
 * A line that crosses the date line goes on beyond 180 degrees instead of jumping back across the world; a ring
 * around a pole is cut there and led along the pole.
 */
function overDateLine(points: readonly Point[]): Point[] {
  const jumps = points.flatMap(([x], at) => (at > 0 && Math.abs(x - points[at - 1]![0]) > 180 ? [at] : []));
  if (jumps.length % 2 === 1) {
    const cut = jumps[0]!;
    const open = [...points.slice(cut), ...points.slice(1, cut)];
    const [from, to] = [open[0]![0] < 0 ? -180 : 180, open[0]![0] < 0 ? 180 : -180];
    return [[from, -90], ...open, [to, -90], [from, -90]];
  }
  let turn = 0;
  return points.map(([x, y], at): Point => {
    if (jumps.includes(at)) turn += x < points[at - 1]![0] ? 360 : -360;
    return [x + turn, y];
  });
}

function sharedArcs(): number[] {
  const counts = new Map<number, number>();
  for (const country of topology.objects.countries.geometries ?? []) {
    for (const number of new Set(
      ringsOf(country)
        .flat()
        .map((one) => (one < 0 ? ~one : one)),
    ))
      counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([number]) => number);
}

function literal(letters: string): string {
  const lines = letters.match(new RegExp(`.{1,${WIDTH - 8}}`, 'g')) ?? [];
  return lines.map((line) => `  '${line}'`).join(' +\n');
}

const rings = ringsOf(topology.objects.land).map(outlineOf);
const land = encodeOutlines(rings.filter((ring) => areaOf(ring) >= LEAST_AREA));
const borders = encodeOutlines(sharedArcs().map((number) => outlineOf([number])));
writeFileSync(
  TARGET,
  `/**
 * Land and borders as letters (see \`outline-code.ts\`), written by \`npm run build:outlines\`. Made with Natural Earth,
 * free vector and raster map data at naturalearthdata.com: Admin 0 countries 4.1.0, 1:50m, public domain, thinned.
 * Borders are drawn as Natural Earth has them, by who controls what.
 */

/** Rings around all land. */
export const LAND =
${literal(land)};

/** Lines between countries. */
export const BORDERS =
${literal(borders)};
`,
);

/** A line a country: its name, then longitude, latitude and room of each spot. */
const names = (topology.objects.countries.geometries ?? []).flatMap((country) => {
  const given = country.properties?.name ?? '';
  const name = NAMES[given] === undefined ? given : NAMES[given];
  const spots = labelSpots(
    ringsOf(country)
      .map(outlineOf)
      .filter((ring) => areaOf(ring) > 0),
    MOST_SPOTS,
    LEAST_ROOM,
  );
  if (name === null || name === '' || spots.length === 0) return [];
  const parts = spots.map(({ longitude, latitude, room }) =>
    [longitude, latitude, room].map((value) => +value.toFixed(1)).join(' '),
  );
  return [`${name}:${parts.join(',')}`];
});
writeFileSync(
  NAMES_TARGET,
  `/**
 * Where the names of countries can stand (see \`map-names.ts\`), written by \`npm run build:outlines\`. Names and
 * outlines from Natural Earth, Admin 0 countries 4.1.0, 1:50m, public domain.
 */

/** One country a line: "name:longitude latitude room,…", degrees, the roomiest place first. */
export const COUNTRY_LINES = \`
${names.sort().join('\n')}
\`;
`,
);
console.log(`${NAMES_TARGET}: ${names.length} names`);
console.log(`${TARGET}: land ${land.length} letters, borders ${borders.length}`);
