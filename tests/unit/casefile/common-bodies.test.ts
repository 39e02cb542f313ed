/** Bodies that any country has, and which of them are one. */
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../src/entities/entity.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { caseOf } from '../../made-case.ts';
import { article, articlesOf, named, partition, suggested, withAliases } from './made-articles.ts';

describe('bodies that every country has', () => {
  const body = (id: string, name: string, persons: readonly string[]): Extraction =>
    article(id, [['group', name], ...persons.map((person) => ['person', person] as const)]);
  const ministry = (id: string, ...persons: string[]): Extraction => body(id, 'Interior Ministry', persons);

  it('are one where the same person stands beside them', () => {
    const resolved = caseOf(
      ministry('a1', 'Ada Park'),
      ministry('a2', 'Leo Kim'),
      ministry('a3', 'Ada Park'),
    );
    expect(partition(resolved)).toContain('a1.e1 a3.e1');
    expect(partition(resolved)).toContain('a2.e1');
    expect(suggested(resolved)).toContainEqual(['Interior Ministry', 'Interior Ministry']);
  });

  it('are one in one story where a country has but one of them', () => {
    const court = (id: string): Extraction =>
      article(id, [
        ['group', 'Supreme Court'],
        ['person', 'Ada Park'],
        ['place', 'x'.repeat(200)],
      ]);
    expect(partition(caseOf(court('a1'), court('a2')))).toContain('a1.e1 a2.e1');
  });

  it('of two countries are never one, be it by way of one that names none', () => {
    const resolved = caseOf(
      body('a1', 'Iranian Foreign Ministry', ['Ada Park']),
      body('a2', 'Foreign Ministry', ['Ada Park', 'Leo Kim']),
      body('a3', 'Iraqi Foreign Ministry', ['Leo Kim']),
    );
    expect(partition(resolved)).toContain('a1.e1 a2.e1');
    expect(partition(resolved)).toContain('a3.e1');
    const states = [...resolved.entities.values()].flatMap(({ kind, state }) =>
      kind === 'group' ? [state] : [],
    );
    expect(states.sort()).toEqual(['Iran', 'Iraq']);
  });

  it('are told by the person nearest to them, and by none whom “and” parts from them', () => {
    const far: (readonly [EntityKind, string])[] = [['place', 'x'.repeat(20)]];
    const two = article('a1', [
      ['group', 'Iraqi Foreign Ministry'],
      ...far,
      ['person', 'Ada Park'],
      ['group', 'Foreign Ministry'],
    ]);
    const apart = article('a2', [
      ['group', 'Iraqi Foreign Ministry'],
      ['place', 'hill and dale'],
      ['person', 'Leo Kim'],
    ]);
    const resolved = caseOf(
      two,
      apart,
      body('a3', 'Foreign Ministry', ['Ada Park']),
      body('a4', 'Foreign Ministry', ['Leo Kim']),
    );
    expect(partition(resolved)).toContain('a1.e4 a3.e1');
    expect(partition(resolved)).toContain('a1.e1 a2.e1');
    expect(partition(resolved)).toContain('a4.e1');
  });

  it('join no longer name for being its end', () => {
    const resolved = caseOf(
      ...articlesOf('group', ['Iraqi Interior Ministry'], ['Interior Ministry'], ['the Army']),
    );
    expect(named(resolved)).toHaveLength(3);
  });

  it('join no group that an article calls by its last word', () => {
    const [front, other] = articlesOf('group', ['Accordance Front'], ['the Front']);
    expect(caseOf(withAliases(front!, 'Accordance Front', 'Front'), other!).entities.size).toBe(2);
  });
});
