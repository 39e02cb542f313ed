/**
 * Extraction ↔ one line of JSON Lines. Reading checks every field that others rely on (ids that must
 * exist, spans that must lie in the text), so that a damaged record is named instead of drawn.
 */
import { CERTAINTIES, POLARITIES, PREDICATES } from '../claims/claim.ts';
import { ENTITY_KINDS, MENTION_FORMS } from '../entities/entity.ts';
import { isoDate } from '../ingest/article-file.ts';
import type { Extraction } from '../extract/extraction.ts';

/** Why a record could not be read: the line, the place in the record and the reason. */
export class RecordFormatError extends Error {
  override readonly name = 'RecordFormatError';
}

/** Whether a parsed JSON value claims to be an extraction rather than an article. */
export function isExtractionRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'article' in value && 'claims' in value;
}

/** One line, without the line break; `keepText: false` leaves the article's text out. */
export function writeExtractionLine(extraction: Extraction, keepText = true): string {
  if (keepText) return JSON.stringify(extraction);
  return JSON.stringify({ ...extraction, article: { ...extraction.article, text: undefined } });
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a parsed record; throws RecordFormatError naming the place. A left-out text becomes ''. */
export function readExtraction(value: unknown): Extraction {
  const record = fields(value, 'record');
  const article = fields(record['article'], 'article');
  const id = text(article['id'], 'article.id');
  const hasText = typeof article['text'] === 'string';
  const length = hasText ? (article['text'] as string).length : Infinity;
  const entities = list(record['entities'], 'entities').map((item, index) =>
    readEntity(item, `entities[${index}]`),
  );
  const ids = new Set(entities.map((entity) => entity.id));
  list(record['mentions'], 'mentions').forEach((item, index) =>
    checkMention(item, `mentions[${index}]`, ids, length),
  );
  const claims = list(record['claims'], 'claims');
  claims.forEach((item, index) => checkClaim(item, `claims[${index}]`, ids, length));
  unique(
    claims.map((claim) => (claim as Fields)['id']),
    'claims',
  );
  unique(
    entities.map((entity) => entity.id),
    'entities',
  );
  const date = article['date'] ?? null;
  if (date !== null && isoDate(String(date)) === null)
    throw new RecordFormatError(`article.date is ${JSON.stringify(date)}, not a date like 2007-08-29`);
  const known = (key: string): string | null =>
    typeof article[key] === 'string' ? (article[key] as string) : null;
  return {
    ...(record as unknown as Extraction),
    article: {
      id,
      title: known('title'),
      origin: known('origin'),
      date: known('date'),
      url: known('url'),
      text: known('text') ?? '',
    },
    entities,
    attributions: list(record['attributions'] ?? [], 'attributions') as Extraction['attributions'],
    diagnostics: list(record['diagnostics'] ?? [], 'diagnostics') as Extraction['diagnostics'],
  };
}

function readEntity(value: unknown, place: string): Extraction['entities'][number] {
  const entity = fields(value, place);
  const id = text(entity['id'], `${place}.id`);
  oneOf(entity['kind'], ENTITY_KINDS, `${place}.kind`);
  text(entity['name'], `${place}.name`);
  for (const key of ['standsFor', 'country'])
    if (entity[key] !== undefined) text(entity[key], `${place}.${key}`);
  position(entity, place);
  list(entity['roles'] ?? [], `${place}.roles`).forEach((role, at) => text(role, `${place}.roles[${at}]`));
  return {
    ...(entity as unknown as Extraction['entities'][number]),
    id,
    aliases: list(entity['aliases'] ?? [], `${place}.aliases`)
      .filter((alias) => alias !== '')
      .map((alias, at) => text(alias, `${place}.aliases[${at}]`)),
  };
}

/** Both of latitude and longitude in degrees, or neither. */
function position({ latitude, longitude }: Fields, place: string): void {
  if (latitude === undefined && longitude === undefined) return;
  const isDegrees = (value: unknown, most: number): boolean =>
    typeof value === 'number' && Math.abs(value) <= most;
  if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180))
    throw new RecordFormatError(
      `${place} lies at ${JSON.stringify(latitude)}, ${JSON.stringify(longitude)}, not at degrees north and east`,
    );
}

function checkMention(value: unknown, place: string, ids: ReadonlySet<string>, length: number): void {
  const mention = fields(value, place);
  reference(mention['entity'], ids, `${place}.entity`);
  oneOf(mention['form'], MENTION_FORMS, `${place}.form`);
  span([mention['start'], mention['end']], length, place);
}

function checkClaim(value: unknown, place: string, ids: ReadonlySet<string>, length: number): void {
  const claim = fields(value, place);
  text(claim['id'], `${place}.id`);
  reference(claim['subject'], ids, `${place}.subject`);
  reference(claim['object'], ids, `${place}.object`);
  oneOf(claim['predicate'], PREDICATES, `${place}.predicate`);
  oneOf(claim['certainty'], CERTAINTIES, `${place}.certainty`);
  oneOf(claim['polarity'], POLARITIES, `${place}.polarity`);
  list(claim['claimants'], `${place}.claimants`).forEach((item, at) =>
    reference(item, ids, `${place}.claimants[${at}]`),
  );
  for (const key of ['subjectSpan', 'objectSpan', 'trigger', 'sentence'])
    span(claim[key], length, `${place}.${key}`);
  if (claim['cue'] != null) span(claim['cue'], length, `${place}.cue`);
}

function fields(value: unknown, place: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RecordFormatError(`${place} is not an object`);
  return value as Fields;
}

function list(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RecordFormatError(`${place} is not a list`);
  return value as unknown[];
}

function text(value: unknown, place: string): string {
  if (typeof value !== 'string' || value === '')
    throw new RecordFormatError(`${place} is not a non-empty string`);
  return value;
}

function unique(ids: readonly unknown[], place: string): void {
  const seen = new Set<unknown>();
  const repeated = ids.find((id) => seen.size === seen.add(id).size);
  if (repeated !== undefined)
    throw new RecordFormatError(`${place} holds the id ${JSON.stringify(repeated)} twice`);
}

function oneOf(value: unknown, allowed: readonly string[], place: string): void {
  if (!allowed.includes(value as string))
    throw new RecordFormatError(`${place} is ${JSON.stringify(value)}, not one of ${allowed.join(', ')}`);
}

function reference(value: unknown, ids: ReadonlySet<string>, place: string): void {
  if (!ids.has(value as string))
    throw new RecordFormatError(`${place} is ${JSON.stringify(value)}, which no entity of the record has`);
}

function span(value: unknown, length: number, place: string): void {
  const [start, end] = Array.isArray(value) ? (value as unknown[]) : [];
  const isSpan =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) >= 0 &&
    (start as number) < (end as number);
  if (!isSpan || (end as number) > length)
    throw new RecordFormatError(`${place} is ${JSON.stringify(value)}, not a span inside the text`);
}
