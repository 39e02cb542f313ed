/** A GEXF document taken apart for the tests, with the small part of XML that ours are written in. */
import { seededRandom } from '../../../src/base/random.ts';
import type { ResolvedCase } from '../../../src/casefile/case-entities.ts';
import { writeGexf, type GexfVersion } from '../../../src/formats/gexf.ts';
import type { ClaimGraph } from '../../../src/graph/claim-graph.ts';
import { layoutGraph } from '../../../src/graph/layout.ts';
import { projectGraph } from '../../../src/graph/project.ts';
import { caseOf, madeExtraction, madeExtractions } from '../../made-case.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#10': '\n',
  '#13': '\r',
  '#9': '\t',
};
const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g;

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

/** The root element; throws RangeError where the document is not well formed. */
export function parseXml(document: string): XmlElement {
  const body = document.replace(/^<\?xml[^>]*\?>\s*/, '');
  const root = { name: '', children: [] as XmlElement[] };
  const open = [root];
  let at = 0;
  for (const match of body.matchAll(TAG)) {
    if (/[<>]/.test(body.slice(at, match.index))) throw new RangeError(`Markup is broken at ${at}.`);
    at = match.index + match[0].length;
    const [, closes, name, attributes, isEmpty] = match;
    if (closes !== '') {
      if (open.pop()!.name !== name) throw new RangeError(`</${name}> closes nothing at ${match.index}.`);
      continue;
    }
    const element = { name: name!, attributes: attributesOf(attributes!), children: [] as XmlElement[] };
    open.at(-1)!.children.push(element);
    if (isEmpty === '') open.push(element);
  }
  if (open.length !== 1 || /[<>]/.test(body.slice(at)) || root.children.length !== 1)
    throw new RangeError('The document does not end with its root element.');
  return root.children[0]!;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of text.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (found.has(name!)) throw new RangeError(`The attribute ${name} stands twice.`);
    found.set(
      name!,
      value!.replace(/&(#?\w+);/g, (_, entity: string) => ENTITIES[entity]!),
    );
  }
  return found;
}

/** All elements of a name below this one, in document order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}

/** A value of `attvalue for="…"` of a node or edge, or undefined. */
export function attributeValue(element: XmlElement, column: string): string | undefined {
  return elementsOf(element, 'attvalue')
    .find(({ attributes }) => attributes.get('for') === column)
    ?.attributes.get('value');
}

/** A case and its graph, laid out. */
export interface DrawnCase {
  readonly resolved: ResolvedCase;
  readonly graph: ClaimGraph;
}

export function draw(resolved: ResolvedCase): DrawnCase {
  return { resolved, graph: projectGraph(resolved, undefined, layoutGraph(projectGraph(resolved))) };
}

/** Names that trouble writers of XML: markup, quotation marks, line breaks, control characters, half pairs. */
export const ODD_NAMES = [
  'A & B <"C">',
  'Line\nbreak',
  'Bell\u0007 null\u0000',
  'Half \ud83d pair',
  '__proto__',
  'إيران',
  '😀 Army',
];

/** A case of random claims beside one of odd names. */
export function oddCase(): DrawnCase {
  const odd = ODD_NAMES.map((name, index) => [`e${index}`, 'group', name] as const);
  const claims = odd.slice(1).map(([id]) => ({ subject: 'e0', predicate: 'accuses', object: id }) as const);
  return draw(
    caseOf(
      madeExtraction('odd', odd, claims, 'O; & "P"', null),
      ...madeExtractions(seededRandom(4), 5, 20, 60),
    ),
  );
}

/** The document as the command writes it, on a fixed day. */
export function gexfOf({ graph, resolved }: DrawnCase, version: GexfVersion): string {
  return writeGexf(graph, resolved, { version, now: '2026-01-31' });
}
