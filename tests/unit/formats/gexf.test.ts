import { describe, expect, it } from 'vitest';
import { FAMILY_COLOURS, KIND_COLOURS } from '../../../src/formats/colours.ts';
import { GEXF_VERSIONS } from '../../../src/formats/gexf.ts';
import { projectGraph } from '../../../src/graph/project.ts';
import { caseOf, madeExtraction } from '../../made-case.ts';
import {
  attributeValue,
  draw,
  elementsOf,
  gexfOf,
  oddCase,
  parseXml,
  type XmlElement,
} from './gexf-document.ts';

const drawn = oddCase();

const colourOf = (element: XmlElement): number[] => {
  const { attributes } = elementsOf(element, 'viz:color')[0]!;
  expect([...attributes.keys()]).toEqual(['r', 'g', 'b']);
  return [...attributes.values()].map(Number);
};

describe.each(GEXF_VERSIONS)('GEXF %s', (version) => {
  const document = gexfOf(drawn, version);
  const root = parseXml(document);
  const [nodes, edges] = [elementsOf(root, 'node'), elementsOf(root, 'edge')];
  const attribute = (elements: readonly XmlElement[], name: string): (string | undefined)[] =>
    elements.map(({ attributes }) => attributes.get(name));

  it('is well formed and names its version', () => {
    expect(root.name).toBe('gexf');
    expect(root.attributes.get('version')).toBe(version === '1.3' ? '1.3' : '1.2');
    expect(root.attributes.get('xmlns')).toContain(version);
    expect(root.attributes.get('xmlns:viz')).toBe(`${root.attributes.get('xmlns')}/viz`);
  });

  it('has the graph’s nodes and edges, and says how many', () => {
    expect(nodes).toHaveLength(drawn.graph.nodes.length);
    expect(edges).toHaveLength(drawn.graph.edges.length);
    expect(attribute(elementsOf(root, 'nodes'), 'count')).toEqual([String(nodes.length)]);
    expect(attribute(elementsOf(root, 'edges'), 'count')).toEqual([String(edges.length)]);
  });

  it('has unique ids, and edges only between its nodes', () => {
    const ids = new Set(attribute(nodes, 'id'));
    expect(ids.size).toBe(nodes.length);
    expect(new Set(attribute(edges, 'id')).size).toBe(edges.length);
    for (const end of ['source', 'target']) {
      expect(attribute(edges, end).every((id) => ids.has(id))).toBe(true);
    }
  });

  it('draws directed edges only', () => {
    expect(attribute(elementsOf(root, 'graph'), 'defaultedgetype')).toEqual(['directed']);
    expect(attribute(edges, 'type').every((type) => type === undefined)).toBe(true);
  });

  it('declares every attribute once, with id = title and a type all readers know', () => {
    const declarations = elementsOf(root, 'attributes');
    expect(attribute(declarations, 'class')).toEqual(['node', 'edge']);
    for (const [block, elements] of [
      [declarations[0]!, nodes] as const,
      [declarations[1]!, edges] as const,
    ]) {
      const ids = attribute(elementsOf(block, 'attribute'), 'id');
      expect(ids).toEqual(attribute(elementsOf(block, 'attribute'), 'title'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const type of attribute(elementsOf(block, 'attribute'), 'type')) {
        expect(['string', 'integer', 'double', 'boolean']).toContain(type);
      }
      for (const element of elements) {
        const used = attribute(elementsOf(element, 'attvalue'), 'for');
        expect(used.every((id) => ids.includes(id))).toBe(true);
        expect(new Set(used).size).toBe(used.length);
      }
    }
  });

  it('gives every node a label, the colour of its kind, a place and a size', () => {
    drawn.graph.nodes.forEach((node, index) => {
      const element = nodes[index]!;
      expect(element.attributes.get('label')).not.toBe('');
      expect(colourOf(element)).toEqual(KIND_COLOURS[node.kind]);
      const { attributes } = elementsOf(element, 'viz:position')[0]!;
      expect(Number(attributes.get('x'))).toBeCloseTo(node.x, 2);
      expect(Number(attributes.get('y'))).toBeCloseTo(node.y, 2);
      expect(Number(elementsOf(element, 'viz:size')[0]!.attributes.get('value'))).toBeGreaterThan(0);
    });
  });

  it('gives every edge its relation, the colour of its family and its counts', () => {
    drawn.graph.edges.forEach((edge, index) => {
      const element = edges[index]!;
      const relation = edge.polarity === 'negative' ? `not ${edge.predicate}` : edge.predicate;
      expect(element.attributes.get('label')).toBe(relation);
      expect(element.attributes.get('kind')).toBe(version === '1.3' ? relation : undefined);
      expect(attributeValue(element, 'relation')).toBe(edge.predicate);
      expect(colourOf(element)).toEqual(FAMILY_COLOURS[edge.family]);
      expect(Number(attributeValue(element, 'n_claims'))).toBe(edge.claims.length);
      expect(Number(element.attributes.get('weight'))).toBe(edge.claimantCount);
      expect(attributeValue(element, 'certainty')).toBe(edge.certainty);
    });
  });

  it('keeps odd names: markup and quotes stay, what XML forbids goes, line breaks become blanks', () => {
    const labels = attribute(nodes, 'label');
    for (const label of [
      'A & B <"C">',
      'Line break',
      'Bell null',
      'Half  pair',
      '__proto__',
      'إيران',
      '😀 Army',
    ]) {
      expect(labels.map((one) => one!.replace(/\s+/g, ' '))).toContain(label.replace(/\s+/g, ' '));
    }
  });

  it('keeps lists apart with semicolons that no item holds', () => {
    const [edge] = edges.filter((one) => attributeValue(one, 'articles') === 'odd');
    expect(attributeValue(edge!, 'claimants')).toBe('own voice of O, & "P"');
  });

  it('is the same for the same graph', () => {
    expect(gexfOf(oddCase(), version)).toBe(document);
  });
});

it('gives places their country and position, and whom they stand for', () => {
  const made = madeExtraction(
    'a1',
    [
      ['e1', 'place', 'Iran'],
      ['e2', 'place', 'Tehran'],
    ],
    [{ subject: 'e1', predicate: 'helps', object: 'e2' }],
  );
  const known = { country: 'Iran', latitude: 35.69, longitude: 51.42, standsFor: 'Iran' };
  const entities = made.entities.map((one) => (one.name === 'Tehran' ? { ...one, ...known } : one));
  const nodes = elementsOf(parseXml(gexfOf(draw(caseOf({ ...made, entities })), '1.3')), 'node');
  const values = (label: string): (string | undefined)[] => {
    const node = nodes.find(({ attributes }) => attributes.get('label') === label)!;
    return ['country', 'latitude', 'longitude', 'stands_for'].map((name) => attributeValue(node, name));
  };
  expect(values('Tehran')).toEqual(['Iran', '35.69', '51.42', 'Iran']);
  expect(values('Iran')).toEqual([undefined, undefined, undefined, undefined]);
});

describe('time in GEXF', () => {
  const names = [
    ['e1', 'place', 'Iran'],
    ['e2', 'group', 'Mahdi Army'],
  ] as const;
  const claim = [{ subject: 'e1', predicate: 'helps', object: 'e2' }] as const;

  it('runs from the first to the last article of an edge', () => {
    const dated = ['2007-08-29', '2007-01-12', null].map((date, at) =>
      madeExtraction(`a${at}`, names, claim, 'Wire', date),
    );
    const root = parseXml(gexfOf(draw(caseOf(...dated)), '1.3'));
    expect(elementsOf(root, 'graph')[0]!.attributes.get('mode')).toBe('dynamic');
    const [edge] = elementsOf(root, 'edge');
    expect([edge!.attributes.get('start'), edge!.attributes.get('end')]).toEqual([
      '2007-01-12',
      '2007-08-29',
    ]);
    expect([attributeValue(edge!, 'first_date'), attributeValue(edge!, 'last_date')]).toEqual([
      '2007-01-12',
      '2007-08-29',
    ]);
  });

  it('is left out where no article has a date', () => {
    const root = parseXml(gexfOf(draw(caseOf(madeExtraction('a1', names, claim, 'Wire', null))), '1.3'));
    expect(elementsOf(root, 'graph')[0]!.attributes.get('mode')).toBe('static');
    expect(elementsOf(root, 'edge')[0]!.attributes.has('start')).toBe(false);
  });
});

it('an empty graph is a document too', () => {
  const resolved = caseOf();
  const root = parseXml(gexfOf({ resolved, graph: projectGraph(resolved) }, '1.3'));
  expect(elementsOf(root, 'nodes')[0]!.attributes.get('count')).toBe('0');
});

describe('answers and echoes', () => {
  const names = [
    ['north', 'place', 'Northland'],
    ['army', 'group', 'Harbour Army'],
    ['staff', 'group', 'General Staff'],
    ['brook', 'person', 'Ana Brook'],
  ] as const;
  const helps = { subject: 'north', predicate: 'helps', object: 'army' } as const;
  const by = (claimant: string) => ({ ...helps, claimants: [claimant], cue: [0, 1] as const });
  const wire = madeExtraction('a1', names, [helps], 'Quay Wire', '2007-07-02');
  const resolved = caseOf(
    wire,
    { ...wire, article: { ...wire.article, id: 'a2', origin: 'Evening Post', date: '2007-07-03' } },
    madeExtraction(
      'a3',
      names,
      [
        { ...by('staff'), certainty: 'alleged' },
        { ...by('brook'), certainty: 'denied', onBehalfOf: 'north' },
        { ...by('staff'), polarity: 'negative' },
      ],
      'Quay Times',
      '2007-07-04',
    ),
  );
  const edges = elementsOf(parseXml(gexfOf(draw(resolved), '1.3')), 'edge');

  it('are written with the line', () => {
    const edge = edges.find(({ attributes }) => attributes.get('label') === 'helps')!;
    expect(
      [
        'n_claims',
        'n_claimants',
        'n_copies',
        'n_denials',
        'origins',
        'repeated_by',
        'denied_by',
        'contradicted_by',
        'contested',
      ].map((column) => attributeValue(edge, column)),
    ).toEqual([
      '4',
      '3',
      '1',
      '1',
      'Quay Wire; Quay Times',
      'General Staff',
      'Ana Brook',
      'General Staff',
      'true',
    ]);
    expect(edge.attributes.get('weight')).toBe('3.0');
  });
});
