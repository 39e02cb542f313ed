/**
 * GEXF through readers that others wrote: xmllint with the specification's schemas and networkx. A reader
 * that this machine lacks is skipped and named, never a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, type TestContext } from 'vitest';
import { FAMILY_COLOURS, KIND_COLOURS } from '../../../src/formats/colours.ts';
import { GEXF_VERSIONS, type GexfVersion } from '../../../src/formats/gexf.ts';
import { gexfOf, oddCase } from './gexf-document.ts';

const SCHEMAS = fileURLToPath(new URL('../../../../shared/data/gexf-schema', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-gexf-'));
const drawn = oddCase();

afterAll(() => rmSync(folder, { recursive: true }));

function written(version: GexfVersion, change = (document: string): string => document): string {
  const file = join(folder, `graph-${version}.gexf`);
  writeFileSync(file, change(gexfOf(drawn, version)));
  return file;
}

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe('xmllint', () => {
  const validate = (context: TestContext, version: GexfVersion, file: string): void => {
    const schema = join(SCHEMAS, version, 'gexf.rng');
    context.skip(!hasXmllint, 'xmllint is not installed');
    context.skip(!existsSync(schema), 'the GEXF schemas are not at hand');
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, file], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('validates');
    expect(status).toBe(0);
  };

  it('accepts 1.3', (context) => validate(context, '1.3', written('1.3')));

  // That schema puts viz elements in no namespace, while every reader wants the viz namespace.
  it('accepts 1.2draft without its viz elements', (context) =>
    validate(
      context,
      '1.2draft',
      written('1.2draft', (text) => text.replace(/<viz:[^>]*\/>/g, '')),
    ));
});

/** Prints what networkx makes of a file, by node and edge id. */
const READ = `
import json, sys, networkx
graph = networkx.read_gexf(sys.argv[1])
print(json.dumps({
  "nodes": {id: {"label": data["label"], "kind": data["kind"], "viz": data["viz"]} for id, data in graph.nodes(data=True)},
  "edges": [[data["id"], source, target, data] for source, target, data in graph.edges(data=True)],
  "directed": graph.is_directed(),
}))`;

const CANDIDATES = ['python3', '/usr/bin/python3', 'python'];

/** A Python whose networkx reads this version, or null: 1.3 since 3.6, 1.2draft always. */
function pythonFor(version: GexfVersion): string | null {
  const known = CANDIDATES.map((python) => {
    const { stdout } = spawnSync(python, ['-c', 'import networkx; print(networkx.__version__)'], {
      encoding: 'utf8',
    });
    const [major = 0, minor = 0] = (stdout || '0').trim().split('.').map(Number);
    return { python, number: major * 100 + minor };
  }).filter(({ number }) => number > 0);
  const fits =
    version === '1.3'
      ? known.filter(({ number }) => number >= 306)
      : known.sort((a, b) => a.number - b.number);
  return fits[0]?.python ?? null;
}

interface ReadGraph {
  readonly nodes: Record<
    string,
    {
      readonly label: string;
      readonly kind: string;
      readonly viz: {
        readonly color: { readonly r: number; readonly g: number; readonly b: number };
        readonly position: { readonly x: number; readonly y: number };
        readonly size: number;
      };
    }
  >;
  readonly edges: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>])[];
  readonly directed: boolean;
}

describe.each(GEXF_VERSIONS)('networkx reads %s', (version) => {
  it('with the same nodes, edges, colours and places', (context) => {
    const python = pythonFor(version);
    if (python === null)
      return context.skip(`no python with a networkx that reads GEXF ${version} is installed`);
    const { stdout, stderr } = spawnSync(python, ['-c', READ, written(version)], { encoding: 'utf8' });
    expect(stderr.replace(/^.*Warning.*\n(?:\s.*\n)?/gm, '')).toBe('');
    const graph = JSON.parse(stdout) as ReadGraph;
    expect(graph.directed).toBe(true);
    expect(Object.keys(graph.nodes).sort()).toEqual(drawn.graph.nodes.map(({ id }) => id).sort());
    for (const node of drawn.graph.nodes) {
      const { kind, viz } = graph.nodes[node.id]!;
      expect(kind).toBe(node.kind);
      expect([viz.color.r, viz.color.g, viz.color.b]).toEqual(KIND_COLOURS[node.kind]);
      expect(viz.position.x).toBeCloseTo(node.x, 2);
      expect(viz.position.y).toBeCloseTo(node.y, 2);
    }
    const edges = new Map(graph.edges.map((edge) => [edge[0], edge]));
    expect(edges.size).toBe(drawn.graph.edges.length);
    for (const edge of drawn.graph.edges) {
      const [, source, target, data] = edges.get(edge.id)!;
      expect([source, target]).toEqual([edge.source, edge.target]);
      expect(data).toMatchObject({
        relation: edge.predicate,
        n_claims: edge.claims.length,
        weight: edge.claimantCount,
      });
      expect(FAMILY_COLOURS).toHaveProperty(data['family'] as string);
    }
  });
});
