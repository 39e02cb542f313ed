import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/base/fold-text.ts';
import { EntitySearch } from '../../../src/app/state/entity-search.ts';
import { CaseFile } from '../../../src/casefile/casefile.ts';
import { entity, extractionOf } from '../../state/sample-case.ts';

const file = new CaseFile();
file.add(
  extractionOf('x', 'Muqtada al-Ṣadr, Mahdi Army, Islamic Republic of Iran', [
    entity('e1', 'person', 'Muqtada al-Ṣadr'),
    entity('e2', 'group', 'Mahdi Army', ['Jaish al-Mahdi', 'JAM']),
    entity('e3', 'place', 'Iran', ['Islamic Republic of Iran']),
    entity('e4', 'person', 'Adel Abdul-Mahdi'),
  ]),
);
const resolved = file.resolved();
const search = new EntitySearch(resolved, new Map([...resolved.entities.keys()].map((id) => [id, 1])));
const names = (query: string): string[] => search.find(query).map(({ entity: { name } }) => name);

describe('search', () => {
  it('folds case, accents and apostrophes', () => {
    expect(foldText('Muqtada al-Ṣadr’s')).toBe('muqtada al sadrs');
    expect(names('SADR')).toEqual(['Muqtada al-Ṣadr']);
  });

  it('takes the beginning of any word of any name', () => {
    expect(names('jai')).toEqual(['Mahdi Army']);
    expect(search.find('islamic rep')[0]?.alias).toBe('Islamic Republic of Iran');
    expect(names('arm mah')).toEqual(['Mahdi Army']);
  });

  it('puts the name that begins so first', () => {
    expect(names('mahdi')).toEqual(['Mahdi Army', 'Adel Abdul-Mahdi']);
  });

  it('puts who has no claim behind', () => {
    const counts = new Map(
      [...resolved.entities.values()].map(({ id, name }) => [id, Number(name !== 'Iran')]),
    );
    const idle = new EntitySearch(resolved, counts).find('i').map(({ entity: { name } }) => name);
    const busy = search.find('i').map(({ entity: { name } }) => name);
    expect([busy[0], idle.at(-1)]).toEqual(['Iran', 'Iran']);
  });

  it('says what fits only nearly or in part', () => {
    const matches = (query: string): unknown[] =>
      search.find(query).map(({ entity: { name }, match }) => [name, match]);
    expect(matches('mahdi army')).toEqual([['Mahdi Army', 'exact']]);
    expect(matches('mehdi')).toEqual([
      ['Adel Abdul-Mahdi', 'alike'],
      ['Mahdi Army', 'alike'],
    ]);
    expect(matches('iraqs mahdi army')).toEqual([['Mahdi Army', 'part']]);
    expect(matches('iraqs army')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(names('  ')).toEqual([]);
    expect(names('zzz')).toEqual([]);
  });
});
