/** Makes extractions and cases of any shape for the tests of what comes after reading. */
import { CaseFile } from '../src/casefile/casefile.ts';
import type { ResolvedCase } from '../src/casefile/case-entities.ts';
import { CERTAINTIES, PREDICATES, type Claim } from '../src/claims/claim.ts';
import type { Entity, EntityKind, Mention } from '../src/entities/entity.ts';
import type { Extraction } from '../src/extract/extraction.ts';

/** An entity by its id; its text is its name, mentioned once. `nominal` makes it unnamed. */
export type MadeEntity = readonly [id: string, kind: EntityKind, name: string, form?: 'name' | 'nominal'];

/** A claim by its ends; everything else is the article's own plain statement unless given. */
export type MadeClaim = Pick<Claim, 'subject' | 'predicate' | 'object'> & Partial<Claim>;

/** An extraction whose text is its entities' names, one a line, and then its claims, one a line. */
export function madeExtraction(
  id: string,
  entities: readonly MadeEntity[],
  claims: readonly MadeClaim[] = [],
  origin: string | null = `Origin of ${id}`,
  date: string | null = '2007-08-29',
): Extraction {
  const names = new Map(entities.map(([entity, , name]) => [entity, name]));
  const mentions: Mention[] = [];
  let text = '';
  for (const [entity, kind, name, form = 'name'] of entities) {
    mentions.push({ entity, kind, form, start: text.length, end: text.length + name.length });
    text += `${name}\n`;
  }
  const made = claims.map((claim, index): Claim => {
    const [subject, object] = [names.get(claim.subject)!, names.get(claim.object)!];
    const start = text.length;
    const trigger = start + subject.length + 1;
    const objectStart = trigger + claim.predicate.length + 1;
    const end = objectStart + object.length;
    text += `${subject} ${claim.predicate} ${object}\n`;
    return {
      id: `c${index + 1}`,
      plover: null,
      subjectSpan: [start, start + subject.length],
      objectSpan: [objectStart, end],
      trigger: [trigger, trigger + claim.predicate.length],
      sentence: [start, end],
      claimants: [],
      onBehalfOf: null,
      cue: null,
      certainty: 'stated',
      polarity: 'positive',
      time: null,
      confidence: 0.7,
      rule: 'made',
      ...claim,
    };
  });
  return {
    article: { id, title: `Title of ${id}`, origin, date, url: null, text },
    entities: entities.map(([entity, kind, name]): Entity => ({ id: entity, kind, name, aliases: [] })),
    mentions,
    attributions: [],
    claims: made,
    diagnostics: [],
  };
}

/** The case of these extractions. */
export function caseOf(...extractions: readonly Extraction[]): ResolvedCase {
  const casefile = new CaseFile();
  for (const extraction of extractions) casefile.add(extraction);
  return casefile.resolved();
}

/** The id in the case of the one entity that bears this name. */
export function idOf(resolved: ResolvedCase, name: string): string {
  const found = [...resolved.entities.values()].filter(
    (entity) => entity.name === name || entity.aliases.includes(name),
  );
  if (found.length !== 1) throw new RangeError(`${found.length} entities are called ${name}, not 1.`);
  return found[0]!.id;
}

/** Extractions with `entityCount` names over all articles and `claimCount` claims, drawn at random. */
export function madeExtractions(
  random: () => number,
  articleCount: number,
  entityCount: number,
  claimCount: number,
): Extraction[] {
  const below = (limit: number): number => Math.floor(random() * limit);
  const kinds = ['person', 'group', 'place'] as const;
  return Array.from({ length: articleCount }, (_, article) => {
    const used = new Map<number, MadeEntity>();
    const take = (): string => {
      const index = below(entityCount);
      used.set(index, [`e${index}`, kinds[index % 3]!, `Given${index} Family${index}`]);
      return `e${index}`;
    };
    const share =
      Math.floor(((article + 1) * claimCount) / articleCount) -
      Math.floor((article * claimCount) / articleCount);
    const claims = Array.from({ length: share }, (): MadeClaim => {
      const subject = take();
      let object = take();
      while (object === subject) object = take();
      return {
        subject,
        predicate: PREDICATES[below(PREDICATES.length)]!,
        object,
        certainty: CERTAINTIES[below(CERTAINTIES.length)]!,
        polarity: random() < 0.1 ? 'negative' : 'positive',
        claimants: random() < 0.5 ? [take()] : [],
      };
    });
    return madeExtraction(`a${article}`, [...used.values()], claims, `Origin ${article % 7}`);
  });
}
