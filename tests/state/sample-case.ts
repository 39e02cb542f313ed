/**
 * A case made by hand: two articles in which one line is alleged, repeated and denied.
 */
import type { Claim } from '../../src/claims/claim.ts';
import type { Entity, EntityKind, Mention } from '../../src/entities/entity.ts';
import type { Extraction } from '../../src/extract/extraction.ts';

/** A named entity of an article. */
export function entity(id: string, kind: EntityKind, name: string, aliases: string[] = []): Entity {
  return { id, kind, name, aliases };
}

/** An extraction whose mentions are the first place where each entity's name stands in the text. */
export function extractionOf(
  id: string,
  text: string,
  entities: readonly Entity[],
  claims: readonly Partial<Claim>[] = [],
): Extraction {
  const mentions = entities.map((known): Mention => {
    const start = Math.max(0, text.indexOf(known.name));
    return {
      entity: known.id,
      kind: known.kind,
      form: 'name',
      start,
      end: start + known.name.length,
    };
  });
  return {
    article: { id, title: `Title of ${id}`, origin: `Origin ${id}`, date: '2007-07-02', url: null, text },
    entities,
    mentions,
    attributions: [],
    claims: claims.map((claim, index) => ({ ...blankClaim(`c${index + 1}`, text), ...claim })),
    diagnostics: [],
  };
}

function blankClaim(id: string, text: string): Claim {
  return {
    id,
    subject: 'e1',
    predicate: 'helps',
    object: 'e2',
    plover: null,
    subjectSpan: [0, 1],
    objectSpan: [0, 1],
    trigger: [0, 1],
    sentence: [0, text.length],
    claimants: [],
    onBehalfOf: null,
    cue: null,
    certainty: 'stated',
    polarity: 'positive',
    time: null,
    confidence: 0.9,
    rule: 'test',
  };
}

const FIRST = 'Bergner alleged that the Quds Force had armed the Mahdi Army.';
const SECOND = 'Hosseini denied that the Quds Force armed the Mahdi Army. Iran accuses Syria.';

/** Article `x1`: Bergner alleges that the Quds Force helps the Mahdi Army. */
export const ALLEGED = extractionOf(
  'x1',
  FIRST,
  [
    entity('e1', 'group', 'Quds Force'),
    entity('e2', 'group', 'Mahdi Army'),
    entity('e3', 'person', 'Bergner'),
  ],
  [
    {
      claimants: ['e3'],
      certainty: 'alleged',
      cue: [8, 15],
      trigger: [40, 45],
      subjectSpan: [25, 35],
      objectSpan: [50, 60],
    },
  ],
);

/** Article `x2`: Hosseini denies it, and Iran accuses Syria. */
export const DENIED = extractionOf(
  'x2',
  SECOND,
  [
    entity('e1', 'group', 'Quds Force'),
    entity('e2', 'group', 'Mahdi Army'),
    entity('e4', 'person', 'Hosseini'),
    entity('e5', 'place', 'Iran', ['Islamic Republic']),
    entity('e6', 'place', 'Syria'),
  ],
  [
    {
      claimants: ['e4'],
      certainty: 'denied',
      cue: [9, 15],
      trigger: [36, 41],
      sentence: [0, 57],
      subjectSpan: [25, 35],
      objectSpan: [46, 56],
    },
    {
      subject: 'e5',
      predicate: 'accuses',
      object: 'e6',
      trigger: [63, 70],
      sentence: [58, 77],
      subjectSpan: [58, 62],
      objectSpan: [71, 76],
    },
  ],
);
