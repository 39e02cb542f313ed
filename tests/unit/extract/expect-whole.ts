/** What holds of every extraction, whatever the text: ids exist, spans lie inside, words stay in order. */
import { expect } from 'vitest';
import type { Span } from '../../../src/base/span.ts';
import { CERTAINTIES, POLARITIES, PREDICATES } from '../../../src/claims/claim.ts';
import { ENTITY_KINDS, MENTION_FORMS } from '../../../src/entities/entity.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { readExtraction } from '../../../src/formats/extraction-lines.ts';

const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** Fails if anything of the record points nowhere. */
export function expectWhole(reading: Extraction): void {
  const { article, entities, mentions, attributions, claims, diagnostics } = reading;
  const ids = new Set(entities.map(({ id }) => id));
  const expectInside = ([start, end]: Span): void => {
    expect(0 <= start && start < end && end <= article.text.length).toBe(true);
  };
  const expectEntity = (id: string): void => expect([...ids]).toContain(id);

  expect(isUnique(entities.map(({ id }) => id))).toBe(true);
  for (const { id, kind, name, aliases } of entities) {
    expect(id).toMatch(/^e\d+$/);
    expect(ENTITY_KINDS).toContain(kind);
    expect(name.trim()).not.toBe('');
    expect(isUnique([name, ...aliases])).toBe(true);
    expect(mentions.some((mention) => mention.entity === id)).toBe(true);
  }
  for (const { entity, kind, form, start, end } of mentions) {
    expect(entities.find(({ id }) => id === entity)?.kind).toBe(kind);
    expect(MENTION_FORMS).toContain(form);
    expectInside([start, end]);
  }
  for (const { source, cue, content, entity } of attributions) {
    [...source, ...cue, ...content].forEach(expectInside);
    expect(cue.length + content.length).toBeGreaterThan(0);
    if (entity !== null) expectEntity(entity);
  }
  expect(isUnique(claims.map(({ id }) => id))).toBe(true);
  for (const claim of claims) {
    expect(PREDICATES).toContain(claim.predicate);
    expect(CERTAINTIES).toContain(claim.certainty);
    expect(POLARITIES).toContain(claim.polarity);
    expect(claim.confidence > 0 && claim.confidence <= 1).toBe(true);
    expect(claim.subject).not.toBe(claim.object);
    [claim.subject, claim.object, ...claim.claimants].forEach(expectEntity);
    if (claim.onBehalfOf !== null) expectEntity(claim.onBehalfOf);
    const spans = [claim.subjectSpan, claim.objectSpan, claim.trigger, claim.sentence];
    [...spans, ...(claim.cue === null ? [] : [claim.cue])].forEach(expectInside);
    for (const span of spans) {
      expect(span[0] >= claim.sentence[0] && span[1] <= claim.sentence[1]).toBe(true);
    }
    for (const id of [...(claim.denies ?? []), ...(claim.impliedBy === undefined ? [] : [claim.impliedBy])]) {
      expect(claims.some((other) => other.id === id)).toBe(true);
    }
  }
  for (const { message } of diagnostics) expect(message).not.toBe('');
  expect(readExtraction(JSON.parse(JSON.stringify(reading)))).toMatchObject({ article: { id: article.id } });
}
