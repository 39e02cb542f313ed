/**
 * The text cases of entities: files `cases/entities/*.txt` that anyone can add to. A case is
 *
 *     # what it shows
 *     A sentence or a short text.
 *     ==>
 *     person David Petraeus: General David Petraeus | Petraeus | he
 *       roles General
 *     no place Petraeus
 *     //! xfail why it is not read so yet
 *
 * and passes when all that it states is so; of what it does not state, it says nothing. It states
 *
 * - `KIND NAME`: there is exactly one entity with this kind (person, group, place) and this canonical
 *   name. An unnamed entity is called by its fullest description: `person Pentagon official`. After a colon
 *   may stand all its mentions, in the order of the text: names, descriptions and pronouns alike, each up to
 *   its head noun. Articles and titles in front of names and mentions do not count.
 * - indented below an entity, each as wanted: `also A | B` all its other names, `roles A | B` all its titles
 *   and offices (capitals do not count), `in NAME` its country, `at LATITUDE LONGITUDE` its place within a
 *   quarter of a degree, `stands for NAME` the power it is a metonym of. `none` instead: it has none.
 * - `no KIND NAME`: no entity of this kind is known by this name; `no NAME`: none of any kind.
 * - `unlinked WORDS`: no mention has just these words.
 * - `nothing else`: there are no entities but those stated; alone, none at all.
 *
 * The text is read as an article of the publisher "Example Wire". A case with `//! xfail` must fail: when it
 * passes at last, the line has to go.
 */
import { expect } from 'vitest';
import { ENTITY_KINDS, type Entity } from '../src/entities/entity.ts';
import type { Extraction } from '../src/extract/extraction.ts';
import { isTitle } from '../src/gazetteer/names.ts';
import { read } from './read-text.ts';
import { testCases } from './text-cases.ts';

/** A line that states something, with the lines indented below it. */
interface Statement {
  readonly line: string;
  readonly details: readonly string[];
}

const ENTITY_LINE = new RegExp(`^(${ENTITY_KINDS.join('|')}) (.+?)(?:: (.+))?$`);
const ABSENT_LINE = new RegExp(`^no (?:(${ENTITY_KINDS.join('|')}) )?(.+)$`);
const DETAIL_LINE = /^ {2}(also|roles|in|at|stands for) (.+)$/;
const ARTICLE_BEFORE = /^(?:the|a|an) /i;
const NEAR_DEGREES = 0.25;

function toStatements(lines: readonly string[], place: string): Statement[] {
  const statements: { line: string; details: string[] }[] = [];
  for (const line of lines) {
    const isDetail = DETAIL_LINE.test(line);
    const isKnown = ENTITY_LINE.test(line) || /^(?:no .+|unlinked .+|nothing else)$/.test(line);
    const above = statements.at(-1);
    if (isDetail && above !== undefined && ENTITY_LINE.test(above.line)) above.details.push(line);
    else if (isKnown && !isDetail) statements.push({ line: line.trim(), details: [] });
    else throw new RangeError(`${place}: this states nothing: ${line}`);
  }
  return statements;
}

/** Without the articles and titles in front; a title that is all there is stays. */
function bare(words: string): string {
  const parts = words.replace(/\s+/g, ' ').replace(ARTICLE_BEFORE, '').split(' ');
  const first = parts.findIndex((part) => !isTitle(part));
  const isName = first > 0 && /^\p{Lu}/u.test(parts[first]!);
  return (isName ? parts.slice(first) : parts).join(' ');
}

const listed = (list: string): string[] => (list === 'none' ? [] : list.split(' | '));
const joined = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(' | '));
const inAnyOrder = (items: readonly string[]): string => joined([...items].sort());

function mentionsOf({ article, mentions }: Extraction, { id }: Entity): string[] {
  return mentions
    .filter(({ entity }) => entity === id)
    .map(({ start, end }) => bare(article.text.slice(start, end)));
}

/** A detail in one spelling, as stated and as read. */
function detail(entity: Entity, line: string): { stated: string; found: string } {
  const [, label, value] = DETAIL_LINE.exec(line)!;
  switch (label) {
    case 'also':
      return { stated: inAnyOrder(listed(value!)), found: inAnyOrder(entity.aliases) };
    case 'roles': {
      const lower = (roles: readonly string[]): string => inAnyOrder(roles.map((role) => role.toLowerCase()));
      return { stated: lower(listed(value!)), found: lower(entity.roles ?? []) };
    }
    case 'in':
      return { stated: value!, found: entity.country ?? 'none' };
    case 'stands for':
      return { stated: value!, found: entity.standsFor ?? 'none' };
    default: {
      const { latitude, longitude } = entity;
      const [north = NaN, east = NaN] = value!.split(' ').map(Number);
      if (latitude === undefined || longitude === undefined) return { stated: value!, found: 'none' };
      const isNear = Math.abs(latitude - north) < NEAR_DEGREES && Math.abs(longitude - east) < NEAR_DEGREES;
      return { stated: value!, found: isNear ? value! : `${latitude} ${longitude}` };
    }
  }
}

/** A statement as it stands and as it would have to stand to be true; equal where it is. */
function compare(extraction: Extraction, { line, details }: Statement): { stated: string; found: string } {
  const { article, entities, mentions } = extraction;
  const entityLine = ENTITY_LINE.exec(line);
  if (entityLine !== null) {
    const [, kind, name, chain] = entityLine;
    const known = entities.filter((entity) => entity.kind === kind && bare(entity.name) === bare(name!));
    if (known.length !== 1)
      return { stated: line, found: `${known.length} of these: ${outline(extraction)}` };
    const stated = [line];
    const found = [line];
    if (chain !== undefined) {
      stated.push(`mentions ${joined(chain.split(' | ').map(bare))}`);
      found.push(`mentions ${joined(mentionsOf(extraction, known[0]!))}`);
    }
    for (const one of details) {
      const both = detail(known[0]!, one);
      stated.push(`${one.trim().split(' ')[0]} ${both.stated}`);
      found.push(`${one.trim().split(' ')[0]} ${both.found}`);
    }
    return { stated: stated.join('\n'), found: found.join('\n') };
  }
  if (line.startsWith('unlinked ')) {
    const words = line.slice('unlinked '.length);
    const isThere = mentions.some(({ start, end }) => article.text.slice(start, end) === words);
    return { stated: line, found: isThere ? outline(extraction) : line };
  }
  const [, kind, name] = ABSENT_LINE.exec(line)!;
  const isThere = entities.some(
    (entity) =>
      (kind === undefined || entity.kind === kind) &&
      [entity.name, ...entity.aliases].some((other) => bare(other) === bare(name!)),
  );
  return { stated: line, found: isThere ? outline(extraction) : line };
}

/** All entities with their mentions, for whoever reads why a case fails. */
function outline(extraction: Extraction): string {
  return extraction.entities
    .map((entity) => `${entity.kind} ${entity.name}: ${joined(mentionsOf(extraction, entity))}`)
    .join('; ');
}

/** The entities that no statement names. */
function unstated({ entities }: Extraction, statements: readonly Statement[]): string[] {
  const stated = new Set(
    statements.flatMap(({ line }) => {
      const match = ENTITY_LINE.exec(line);
      return match === null ? [] : [`${match[1]} ${bare(match[2]!)}`];
    }),
  );
  return entities.map(({ kind, name }) => `${kind} ${bare(name)}`).filter((entity) => !stated.has(entity));
}

testCases('cases/entities', 'entities: ', ({ text, lines }, place) => {
  const statements = toStatements(lines, place);
  return async () => {
    const extraction = await read(text);
    const isClosed = statements.at(-1)!.line === 'nothing else';
    const compared = (isClosed ? statements.slice(0, -1) : statements).map((statement) =>
      compare(extraction, statement),
    );
    expect(compared.map(({ found }) => found)).toEqual(compared.map(({ stated }) => stated));
    if (isClosed) expect(unstated(extraction, statements)).toEqual([]);
  };
});
