/**
 * Names in the documents of re3d (conflict reports; offsets of entities): exact, by overlap, and by overlap
 * with groups and places as one kind, since a state that acts is an organisation there and a place here.
 * Only entities called by name count: with a capital, and no pronoun. Leading articles are cut off on both
 * sides. O(n) in text, O(n²) in the names of one document.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../gazetteer/kinds.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import { countExact, f1Of, noFindings, type Findings } from './score-findings.ts';
import { inBasicPlane, namedMentions } from './score-names.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  Person: 'person',
  Organisation: 'group',
  Location: 'place',
};
const PRONOUN =
  /^(?:i|we|he|she|they|it|his|her|their|its|our|my|us|them|him|who|this|these|those|that|you)$/i;

interface Re3dDocument {
  readonly _id: string;
  readonly text: string;
}

interface Re3dEntity {
  readonly documentId: string;
  readonly begin: number;
  readonly end: number;
  readonly type: string;
}

type Name = readonly [start: number, end: number, kind: string];

/** F1 of each way to count; `folder` holds a folder a source, each with documents and entities. */
export async function scoreRe3d(
  folder: string,
  models: LanguageModels,
): Promise<{ exact: number; overlap: number; merged: number }> {
  const documents = readLines<Re3dDocument>(folder, 'documents.jsonl');
  const entities = new Map<string, Re3dEntity[]>(documents.map(({ _id }) => [_id, []]));
  for (const entity of readLines<Re3dEntity>(folder, 'entities.jsonl'))
    entities.get(entity.documentId)?.push(entity);
  const exact = noFindings();
  const overlap = noFindings();
  const merged = noFindings();
  for (const { _id, text: raw } of documents) {
    const text = inBasicPlane(raw);
    const gold = distinct(goldNames(text, entities.get(_id)!));
    const mentions = await namedMentions(text, models);
    const found = distinct(mentions.map((name) => withoutArticle(text, name)));
    countExact(exact, keys(gold), keys(found));
    countOverlaps(overlap, gold, found);
    countOverlaps(merged, distinct(gold.map(mergeKinds)), distinct(found.map(mergeKinds)));
  }
  return { exact: f1Of(exact), overlap: f1Of(overlap), merged: f1Of(merged) };
}

function readLines<Item>(folder: string, name: string): Item[] {
  const files = readdirSync(folder)
    .sort()
    .map((source) => join(folder, source, name))
    .filter((file) => existsSync(file));
  if (files.length === 0) throw new RangeError(`holds no folder with ${name}`);
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Item),
  );
}

function goldNames(text: string, entities: readonly Re3dEntity[]): Name[] {
  const names: Name[] = [];
  for (const { begin, end, type } of entities) {
    const kind = KINDS[type];
    const words = text.slice(begin, end);
    const isNamed = /[A-Z]/.test(words.replace(/^the /i, '')) && !PRONOUN.test(words);
    if (kind !== undefined && isNamed) names.push(withoutArticle(text, [begin, end, kind]));
  }
  return names;
}

function withoutArticle(text: string, [start, end, kind]: Name): Name {
  const article = /^(?:the|a|an) /i.exec(text.slice(start, end));
  return [start + (article?.[0].length ?? 0), end, kind];
}

function mergeKinds([start, end, kind]: Name): Name {
  return [start, end, kind === 'person' ? 'person' : 'other'];
}

function keys(names: readonly Name[]): Set<string> {
  return new Set(names.map((name) => name.join(' ')));
}

function distinct(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [name.join(' '), name])).values()];
}

function countOverlaps(findings: Findings, gold: readonly Name[], found: readonly Name[]): void {
  const isIn = ([start, end, kind]: Name, others: readonly Name[]): boolean =>
    others.some((other) => start < other[1] && other[0] < end && kind === other[2]);
  const right = gold.filter((name) => isIn(name, found)).length;
  findings.right += right;
  findings.missed += gold.length - right;
  findings.wrong += found.filter((name) => !isIn(name, gold)).length;
}
