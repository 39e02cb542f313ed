/**
 * Claim graph → GEXF 1.3, or 1.2draft for readers that know no 1.3, in the profile that Gephi, Gephi
 * Lite and networkx all read without loss: directed edges only, unique edge ids, `kind` and an attribute
 * for the relation, integer colours without alpha, plain attribute types, one attribute block a class.
 * Specification: gexf.net, 2022 and 2009. Strings are built directly; O(n + e) with n nodes, e edges.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { OWN_VOICE, UNNAMED } from '../casefile/voices.ts';
import type { ClaimGraph, GraphEdge, GraphNode } from '../graph/claim-graph.ts';
import { claimantKeys, drawnAs } from '../graph/filters.ts';
import { answersTo } from '../graph/answers.ts';
import { nodeRadius } from '../graph/layout.ts';
import { originOf } from '../graph/project.ts';
import { FAMILY_COLOURS, KIND_COLOURS, type Rgb } from './colours.ts';
import { escapeXml } from './xml.ts';

export const GEXF_VERSIONS = ['1.3', '1.2draft'] as const;
export type GexfVersion = (typeof GEXF_VERSIONS)[number];

/** How the file is written. */
export interface GexfOptions {
  readonly version: GexfVersion;
  /** ISO date the file is made on, for its `meta`; the caller's clock. */
  readonly now: string;
}

type Value = string | number | boolean;
type ColumnType = 'string' | 'integer' | 'double' | 'boolean';
/** A column; an item for which it reads an empty string has no value in it. */
type Column<T> = readonly [id: string, type: ColumnType, read: (item: T) => Value];

const NAMESPACES: Readonly<
  Record<GexfVersion, { readonly gexf: string; readonly viz: string; readonly version: string }>
> = {
  '1.3': { gexf: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz', version: '1.3' },
  '1.2draft': {
    gexf: 'http://www.gexf.net/1.2draft',
    viz: 'http://www.gexf.net/1.2draft/viz',
    version: '1.2',
  },
};

/** The visible graph as one GEXF document, aggregated shape: one edge for each subject, relation and object. */
export function writeGexf(graph: ClaimGraph, resolved: ResolvedCase, options: GexfOptions): string {
  const space = NAMESPACES[options.version];
  const claims = new Map(resolved.claims.map((claim) => [claim.id, claim]));
  const behind = new Map(graph.edges.map((edge) => [edge.id, edge.claims.map((id) => claims.get(id)!)]));
  const spans = new Map(graph.edges.map((edge) => [edge.id, saidBetween(resolved, behind.get(edge.id)!)]));
  const isDated = [...spans.values()].some((span) => span !== null);
  const nodes = nodeColumns(resolved);
  const edges = edgeColumns(resolved, behind, spans);
  const time =
    options.version === '1.3'
      ? ' mode="dynamic" timeformat="date" timerepresentation="interval"'
      : ' mode="dynamic" timeformat="date"';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="${space.gexf}" xmlns:viz="${space.viz}" version="${space.version}">`,
    `<meta lastmodifieddate="${escapeXml(options.now)}"><creator>Hearsay</creator><description>${escapeXml(describe(graph, resolved))}</description></meta>`,
    `<graph defaultedgetype="directed"${isDated ? time : ' mode="static"'}>`,
    declare('node', nodes),
    declare('edge', edges),
    `<nodes count="${graph.nodes.length}">`,
    ...graph.nodes.map((node) => writeNode(node, nodes)),
    '</nodes>',
    `<edges count="${graph.edges.length}">`,
    ...graph.edges.map((edge) => writeEdge(edge, edges, spans.get(edge.id) ?? null, options.version)),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function describe(graph: ClaimGraph, resolved: ResolvedCase): string {
  return `${graph.shownCount} of ${graph.extractedCount} claims read from ${resolved.extractions.size} articles. Edges are what sources claim, not what is so.`;
}

/** First and last publication date of an edge's claims, or null if none is known. */
function saidBetween(resolved: ResolvedCase, claims: readonly CaseClaim[]): readonly [string, string] | null {
  const dates = claims.flatMap((claim) => resolved.extractions.get(claim.article)?.article.date ?? []).sort();
  return dates.length === 0 ? null : [dates[0]!, dates.at(-1)!];
}

function nodeColumns(resolved: ResolvedCase): Column<GraphNode>[] {
  const entity = (node: GraphNode) => resolved.entities.get(node.id)!;
  return [
    ['kind', 'string', (node) => node.kind],
    ['aliases', 'string', (node) => list(entity(node).aliases)],
    ['roles', 'string', (node) => list(entity(node).roles)],
    ['named', 'boolean', (node) => entity(node).named],
    ['country', 'string', (node) => entity(node).country ?? ''],
    ['latitude', 'double', (node) => entity(node).latitude ?? ''],
    ['longitude', 'double', (node) => entity(node).longitude ?? ''],
    ['stands_for', 'string', (node) => resolved.entities.get(entity(node).standsFor ?? '')?.name ?? ''],
    ['n_claims', 'integer', (node) => node.claimCount],
    ['n_mentions', 'integer', (node) => entity(node).mentions.length],
    [
      'n_articles',
      'integer',
      (node) => new Set(entity(node).mentions.map((mention) => mention.article)).size,
    ],
  ];
}

function edgeColumns(
  resolved: ResolvedCase,
  behind: ReadonlyMap<string, readonly CaseClaim[]>,
  spans: ReadonlyMap<string, readonly [string, string] | null>,
): Column<GraphEdge>[] {
  const claimsOf = (edge: GraphEdge) => behind.get(edge.id)!;
  const answers = new Map([...behind].map(([id, claims]) => [id, answersTo(resolved, claims)]));
  const answersOf = (edge: GraphEdge) => answers.get(edge.id)!;
  const names = (claims: readonly CaseClaim[]) =>
    list(claims.map((claim) => voiceName(resolved, claim.voice)));
  return [
    ['relation', 'string', (edge) => edge.predicate],
    ['family', 'string', (edge) => edge.family],
    ['certainty', 'string', (edge) => edge.certainty],
    ['polarity', 'string', (edge) => edge.polarity],
    ['symmetric', 'boolean', (edge) => edge.symmetric],
    ['contested', 'boolean', (edge) => edge.contested],
    ['implied', 'boolean', (edge) => edge.implied],
    ['n_claims', 'integer', (edge) => edge.claims.length],
    ['n_claimants', 'integer', (edge) => edge.claimantCount],
    ['n_stated', 'integer', (edge) => edge.certaintyCounts[0]],
    ['n_alleged', 'integer', (edge) => edge.certaintyCounts[1]],
    ['n_hypothetical', 'integer', (edge) => edge.certaintyCounts[2]],
    ['n_denials', 'integer', (edge) => edge.certaintyCounts[3]],
    [
      'claimants',
      'string',
      (edge) => list(claimsOf(edge).flatMap((claim) => claimantNames(resolved, claim))),
    ],
    ['repeated_by', 'string', (edge) => names(answersOf(edge).voices.slice(1))],
    ['denied_by', 'string', (edge) => names(answersOf(edge).denials)],
    ['contradicted_by', 'string', (edge) => names(answersOf(edge).contradictions)],
    ['n_copies', 'integer', (edge) => answersOf(edge).copies.length],
    ['origins', 'string', (edge) => list(claimsOf(edge).flatMap((claim) => ownOrigin(resolved, claim)))],
    ['articles', 'string', (edge) => list(claimsOf(edge).map((claim) => claim.article))],
    ['evidence', 'string', (edge) => evidence(resolved, claimsOf(edge))],
    ['first_date', 'string', (edge) => spans.get(edge.id)?.[0] ?? ''],
    ['last_date', 'string', (edge) => spans.get(edge.id)?.[1] ?? ''],
  ];
}

/** Distinct values as `a; b`; a semicolon inside a value becomes a comma so that the list can be split. */
function list(values: readonly string[]): string {
  return [...new Set(values.map((value) => value.replaceAll(';', ',')))].join('; ');
}

function claimantNames(resolved: ResolvedCase, claim: CaseClaim): string[] {
  return claimantKeys(claim).map((key) =>
    voiceName(resolved, key === OWN_VOICE ? `${OWN_VOICE} ${originOf(resolved, claim)}` : key),
  );
}

/** The name of an independent voice. */
function voiceName(resolved: ResolvedCase, voice: string): string {
  if (voice.startsWith(OWN_VOICE))
    return `own voice of ${voice.slice(OWN_VOICE.length + 1) || 'an unknown origin'}`;
  return voice === UNNAMED ? 'not named' : resolved.entities.get(drawnAs(resolved, voice))!.name;
}

/** The publisher of a claim that repeats no other article's passage. */
function ownOrigin(resolved: ResolvedCase, claim: CaseClaim): string[] {
  const origin = originOf(resolved, claim);
  return claim.copyOf === null && origin !== '' ? [origin] : [];
}

/** The sentences an edge rests on, each once, with outlet and date; a text left out leaves only those. */
function evidence(resolved: ResolvedCase, claims: readonly CaseClaim[]): string {
  const lines = claims.map(({ article, claim }) => {
    const source = resolved.extractions.get(article)!.article;
    const sentence = source.text.slice(...claim.sentence).replace(/\s+/g, ' ');
    const credit = [source.origin, source.date].filter((part) => part !== null).join(', ');
    return `${sentence} [${credit || article}]`.trim();
  });
  return [...new Set(lines)].join('\n');
}

function declare<T>(type: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const rows = columns.map(([id, kind]) => `<attribute id="${id}" title="${id}" type="${kind}"/>`);
  return `<attributes class="${type}" mode="static">\n${rows.join('\n')}\n</attributes>`;
}

function attributeValues<T>(columns: readonly Column<T>[], item: T): string {
  const values = columns.flatMap(([id, , read]) => {
    const value = read(item);
    return value === '' ? [] : [`<attvalue for="${id}" value="${escapeXml(String(value))}"/>`];
  });
  return `<attvalues>${values.join('')}</attvalues>`;
}

function colour([red, green, blue]: Rgb): string {
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
}

function writeNode(node: GraphNode, columns: readonly Column<GraphNode>[]): string {
  const label = escapeXml(node.label.replace(/\s+/g, ' '));
  return `<node id="${escapeXml(node.id)}" label="${label}">${attributeValues(columns, node)}${colour(KIND_COLOURS[node.kind])}<viz:position x="${decimal(node.x)}" y="${decimal(node.y)}" z="0.0"/><viz:size value="${decimal(nodeRadius(node.claimCount))}"/></node>`;
}

function writeEdge(
  edge: GraphEdge,
  columns: readonly Column<GraphEdge>[],
  span: readonly [string, string] | null,
  version: GexfVersion,
): string {
  const label = edge.polarity === 'negative' ? `not ${edge.predicate}` : edge.predicate;
  const kind = version === '1.3' ? ` kind="${label}"` : '';
  const when = span === null ? '' : ` start="${span[0]}" end="${span[1]}"`;
  return `<edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}" label="${label}"${kind} weight="${decimal(edge.claimantCount)}"${when}>${attributeValues(columns, edge)}${colour(FAMILY_COLOURS[edge.family])}</edge>`;
}

/** A float with at least one decimal, as the schemas want. */
function decimal(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : value.toFixed(3);
}
