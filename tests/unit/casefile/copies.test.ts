/** Which claims only repeat another paper's passage, and for whom they count. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random.ts';
import type { Span } from '../../../src/base/span.ts';
import type { ResolvedCase } from '../../../src/casefile/case-entities.ts';
import { containment, isCopied, passageOf } from '../../../src/casefile/passages.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { projectGraph } from '../../../src/graph/project.ts';
import { caseOf, madeExtraction, type MadeEntity } from '../../made-case.ts';

const WIRE =
  'Harbour Army boats shelled the customs house of Northville before dawn on Tuesday and set two barges on fire, residents of the quay said.';
const CUT = 'Harbour Army boats shelled the customs house of Northville before dawn on Tuesday.';
const RETOLD =
  'On Tuesday, while it was still dark, guns on vessels of the Harbour Army opened up on Northville and hit its customs house.';
const QUOTE = '“The Harbour Army struck Northville because it was told to by men across the border,”';
const QUOTED = `${QUOTE} said Ana Brook, who speaks for the port, in a call on Tuesday.`;
const QUOTED_ELSEWHERE = `Speaking from her kitchen table, Ana Brook put it bluntly: ${QUOTE} as she sees it.`;

const ENTITIES: readonly MadeEntity[] = [
  ['army', 'group', 'Harbour Army'],
  ['town', 'place', 'Northville'],
  ['brook', 'person', 'Ana Brook'],
  ['agency', 'group', 'Quay Wire'],
];

/** An article of these sentences, each with its claim that the army attacks the town. */
function paper(
  id: string,
  origin: string,
  sentences: readonly string[],
  over: Partial<Claim> = {},
  date = '2007-07-02',
): Extraction {
  const made = madeExtraction(
    id,
    ENTITIES,
    sentences.map(() => ({ subject: 'army', predicate: 'attacks', object: 'town', ...over })),
    origin,
    date,
  );
  const names = ENTITIES.map(([, , name]) => name).join('\n');
  const text = `${names}\nReport number ${id} of ${origin}.\n${sentences.join(' ')}`;
  const claims = made.claims.map((claim, at) => {
    const start = text.indexOf(sentences[at]!);
    return { ...claim, sentence: [start, start + sentences[at]!.length] as Span };
  });
  return { ...made, article: { ...made.article, text }, claims };
}

/** Copies and what they copy. */
function copiesIn({ claims }: ResolvedCase): string[] {
  return claims.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [`${id} of ${copyOf}`])).sort();
}

/** Independent claimants of the only line. */
function weightOf(resolved: ResolvedCase): number {
  const { edges } = projectGraph(resolved);
  expect(edges).toHaveLength(1);
  return edges[0]!.claimantCount;
}

const SAID: Partial<Claim> = { claimants: ['brook'], cue: [0, 1], certainty: 'alleged' };

describe('a passage in two papers', () => {
  it('counts once, for the first to carry it', () => {
    const resolved = caseOf(
      paper('b', 'Evening Post', [WIRE], {}, '2007-07-03'),
      paper('a', 'Quay Times', [WIRE], {}, '2007-07-02'),
    );
    expect(copiesIn(resolved)).toEqual(['b.c1 of a.c1']);
    expect(weightOf(resolved)).toBe(1);
    expect(new Set(resolved.claims.map(({ voice }) => voice))).toEqual(new Set(['own-voice Quay Times']));
  });

  it('is known where one cut it short', () => {
    const resolved = caseOf(paper('a', 'Quay Times', [WIRE]), paper('b', 'Evening Post', [CUT]));
    expect(copiesIn(resolved)).toEqual(['b.c1 of a.c1']);
  });

  it('told in other words counts for each', () => {
    const resolved = caseOf(paper('a', 'Quay Times', [WIRE]), paper('b', 'Evening Post', [RETOLD]));
    expect(copiesIn(resolved)).toEqual([]);
    expect(weightOf(resolved)).toBe(2);
  });

  it('belongs to the agency that a paper credits, whoever printed it first', () => {
    const printed = paper('a', 'Evening Post', [`NORTHVILLE (Quay Wire) - ${WIRE}`], {}, '2007-07-02');
    const resolved = caseOf(printed, paper('b', 'Quay Wire', [WIRE], {}, '2007-07-03'));
    expect(copiesIn(resolved)).toEqual(['a.c1 of b.c1']);
  });

  it('is no copy where it says something else, or of somebody else', () => {
    for (const over of [{ certainty: 'alleged' }, { polarity: 'negative' }, SAID] as const)
      expect(
        copiesIn(caseOf(paper('a', 'Quay Times', [WIRE]), paper('b', 'Evening Post', [WIRE], over))),
      ).toEqual([]);
  });

  it('of a few stock words is known by what stands around it', () => {
    const short = 'The Harbour Army shelled Northville.';
    const [alone, before] = [
      ['Rain fell.', short],
      [WIRE, short],
    ].map((sentences) => sentences.join(' '));
    const passage = (text: string) => {
      const start = text.indexOf(short);
      return passageOf(text, [start, start + short.length], true);
    };
    expect(isCopied(passage(before!), passage(`Earlier news. ${before}`))).toBe(true);
    expect(
      isCopied(passage(before!), passage(`It was a quiet week otherwise in all of the villages. ${alone}`)),
    ).toBe(false);
  });
});

describe('a quotation in two reports', () => {
  it('counts once for whoever is quoted', () => {
    const resolved = caseOf(
      paper('a', 'Quay Times', [QUOTED], SAID),
      paper('b', 'Evening Post', [QUOTED_ELSEWHERE], SAID),
    );
    expect(weightOf(resolved)).toBe(1);
    expect(projectGraph(resolved).edges[0]!.claims).toHaveLength(2);
  });

  it('does not make copies of what the papers write around it', () => {
    const resolved = caseOf(
      paper('a', 'Quay Times', [QUOTED]),
      paper('b', 'Evening Post', [QUOTED_ELSEWHERE]),
    );
    expect(copiesIn(resolved)).toEqual([]);
    expect(weightOf(resolved)).toBe(2);
  });
});

describe('an outlet', () => {
  it('is one voice with itself where another paper cites it', () => {
    const cited = { claimants: ['agency'], cue: [0, 1] as const };
    const resolved = caseOf(paper('a', 'Quay Wire', [WIRE]), paper('b', 'Evening Post', [RETOLD], cited));
    expect(weightOf(resolved)).toBe(1);
    expect(projectGraph(resolved).edges[0]!.claims).toHaveLength(2);
  });
});

describe('copies', () => {
  const WORDS = 'boat harbour night shell quay customs fire port guard river dawn tower bridge wall'.split(
    ' ',
  );

  /** Papers that print some of a few passages, whole, cut or with a word changed. */
  function papers(seed: number): Extraction[] {
    const random = seededRandom(seed);
    const below = (limit: number): number => Math.floor(random() * limit);
    const write = (length: number): string[] => Array.from({ length }, () => WORDS[below(WORDS.length)]!);
    const wires = Array.from({ length: 3 }, () => write(18 + below(12)));
    return Array.from({ length: 7 }, (_, at) => {
      const sentences = Array.from({ length: 2 }, () => {
        const words = [...wires[below(3)]!];
        if (random() < 0.3) words.length -= below(8);
        if (random() < 0.3) words[below(words.length)] = `word${below(1000)}`;
        return `${random() < 0.3 ? write(20).join(' ') : words.join(' ')} of ${at}.`;
      });
      return paper(`p${at}`, `Paper ${at}`, sentences, {}, `2007-07-0${1 + below(9)}`);
    });
  }

  it('do not depend on the order of the articles', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const extractions = papers(seed);
        expect(copiesIn(caseOf(...extractions.toReversed()))).toEqual(copiesIn(caseOf(...extractions)));
      }),
      { numRuns: 40 },
    );
  });

  it('copy what is no copy itself, from another article, and never weigh more than articles', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const resolved = caseOf(...papers(seed));
        const byId = new Map(resolved.claims.map((claim) => [claim.id, claim]));
        for (const claim of resolved.claims.filter(({ copyOf }) => copyOf !== null)) {
          const first = byId.get(claim.copyOf!)!;
          expect([first.copyOf, first.article === claim.article, first.voice]).toEqual([
            null,
            false,
            claim.voice,
          ]);
          found++;
        }
        expect(weightOf(resolved)).toBeLessThanOrEqual(7);
      }),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(0);
  });
});

describe('containment', () => {
  it('is the share of the smaller passage, the same both ways', () => {
    const passage = (text: string) => passageOf(text, [0, text.length], true);
    const [whole, part] = [passage(WIRE), passage(CUT)];
    expect(containment(whole, part)).toBe(containment(part, whole));
    expect(containment(whole, whole)).toBe(1);
    expect(containment(passage(''), whole)).toBe(0);
  });
});
