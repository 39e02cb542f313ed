import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinates, LINK_WORDS, mentionLabel, whyWords } from '../../../src/app/entity-texts.ts';
import {
  contextsOf,
  groundsOf,
  joinGroundsOf,
  mentionsByArticle,
  suggestionsFor,
} from '../../../src/app/state/mentions.ts';
import { MentionsOfArticle } from '../../../src/app/state/marked-mention.ts';
import { MENTION_LINKS, type Mention } from '../../../src/entities/entity.ts';
import type { Extraction } from '../../../src/extract/extraction.ts';
import { caseOf, idOf } from '../../made-case.ts';

const TEXT = 'Kevin Bergner spoke in Baghdad. Bergner said he knew. The weather was fine.';
const MENTIONS: readonly Mention[] = [
  { entity: 'e1', kind: 'person', form: 'name', start: 0, end: 13, link: 'first' },
  { entity: 'e1', kind: 'person', form: 'name', start: 32, end: 39, link: 'surname' },
  { entity: 'e1', kind: 'person', form: 'pronoun', start: 45, end: 47, link: 'pronoun', confidence: 0.8 },
];

function extraction(
  id: string,
  date: string | null,
  mentions = MENTIONS,
  name = 'Kevin Bergner',
): Extraction {
  return {
    article: { id, title: null, origin: null, date, url: null, text: TEXT },
    entities: [{ id: 'e1', kind: 'person', name, aliases: [] }],
    mentions,
    attributions: [],
    claims: [],
    diagnostics: [],
  };
}

/** The same where somebody else is named, whom articles about one Kevin Bergner share. */
function besideAnother(id: string, date: string | null): Extraction {
  const alone = extraction(id, date);
  const other: Mention = { entity: 'e2', kind: 'group', form: 'name', start: 23, end: 30, link: 'first' };
  return {
    ...alone,
    entities: [...alone.entities, { id: 'e2', kind: 'group', name: 'Baghdad Command', aliases: [] }],
    mentions: [...alone.mentions, other],
  };
}

describe('the mentions of an entity', () => {
  const resolved = caseOf(
    besideAnother('late', '2007-09-01'),
    besideAnother('undated', null),
    besideAnother('early', '2007-07-02'),
  );
  const entity = resolved.entities.get(idOf(resolved, 'Kevin Bergner'))!;

  it('stand by article, the earliest first', () => {
    const groups = mentionsByArticle(resolved, entity);
    expect(groups.map(({ article, mentions }) => [article, mentions.length])).toEqual([
      ['early', 3],
      ['late', 3],
      ['undated', 3],
    ]);
  });

  it('stand in their sentence, several in one together', () => {
    const starts = [0, 32, 54, TEXT.length];
    const sentenceAt = (position: number): [number, number] => {
      const next = starts.findIndex((start) => start > position);
      return [starts[next - 1]!, starts[next]!];
    };
    const { contexts, held } = contextsOf(TEXT, MENTIONS, sentenceAt, 5);
    expect(contexts.map(({ span }) => TEXT.slice(...span))).toEqual([
      'Kevin Bergner spoke in Baghdad.',
      'Bergner said he knew.',
    ]);
    expect(held).toBe(3);
    expect(contextsOf(TEXT, MENTIONS, sentenceAt, 1).held).toBe(1);
  });

  it('stand in whole words of a long sentence', () => {
    const text = `${'word '.repeat(100)}Bergner ${'other '.repeat(100)}`;
    const mention: Mention = { ...MENTIONS[1]!, start: 500, end: 507 };
    const { contexts } = contextsOf(text, [mention], () => null, 1);
    const words = text.slice(...contexts[0]!.span);
    expect(words).toMatch(/^word .* Bergner .* other$/);
    expect(words.length).toBeLessThan(260);
    expect([contexts[0]!.isCutBefore, contexts[0]!.isCutAfter]).toEqual([true, true]);
  });

  it('always hold the mention and stay within reason, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 900, unit: 'binary' }),
        fc.nat(899),
        fc.integer({ min: 1, max: 400 }),
        (text, start, length) => {
          const end = Math.min(text.length, start + length);
          if (start >= end) return;
          const { contexts } = contextsOf(text, [{ ...MENTIONS[0]!, start, end }], () => null, 1);
          const [from, to] = contexts[0]!.span;
          expect(from).toBeLessThanOrEqual(start);
          expect(to).toBeGreaterThanOrEqual(Math.min(end, start + 320));
          expect(to - from).toBeLessThanOrEqual(320 + 100 + 120 + 260);
        },
      ),
    );
  });

  it('say on what grounds they were put together', () => {
    expect(groundsOf(resolved, entity)).toEqual([
      { link: 'pronoun', count: 3, examples: ['he'], confidence: expect.closeTo(0.8) },
      { link: 'surname', count: 3, examples: ['Bergner'], confidence: null },
    ]);
    expect(new Set(MENTION_LINKS.map((link) => LINK_WORDS[link])).size).toBe(MENTION_LINKS.length);
    expect(whyWords(MENTIONS[2]!)).toBe('pronoun, confidence 0.80');
    expect(whyWords({ form: 'nominal' })).toBe('noun');
    expect(mentionLabel('Kevin Bergner', 'person', MENTIONS[1]!)).toBe(
      'Kevin Bergner, person. Surname of the full name',
    );
  });

  it('are found again by their words in the article', () => {
    const inText = new MentionsOfArticle(resolved, resolved.extractions.get('early')!);
    expect(inText.at([32, 39])).toMatchObject({ entity: { name: 'Kevin Bergner' }, index: 1 });
    expect(inText.at([32, 40])).toBeNull();
  });

  it('are counted fast however many there are', () => {
    const many = Array.from({ length: 200_000 }, (): Mention => MENTIONS[1]!);
    const crowded = caseOf(extraction('a', null, many));
    const one = [...crowded.entities.values()][0]!;
    const before = performance.now();
    expect(groundsOf(crowded, one)[0]!.count).toBe(200_000);
    const { contexts } = contextsOf(TEXT, mentionsByArticle(crowded, one)[0]!.mentions, () => null, 3);
    expect(contexts).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('what puts articles together', () => {
  it('is told once for all articles of a reason, which it need not name', () => {
    const resolved = caseOf(extraction('a', null));
    const entity = {
      ...[...resolved.entities.values()][0]!,
      joins: [
        {
          reason: 'same acronym "KB" in a and b; Baghdad stands beside both',
          articles: ['a', 'b'],
          confidence: 0.9,
        },
        { reason: 'same name in a and b', articles: ['a', 'b'], confidence: 1 },
        { reason: 'same name in a and c', articles: ['a', 'c'], confidence: 1 },
        { reason: 'same name in c', articles: ['c', 'c'], confidence: 1 },
      ] as const,
    };
    expect(joinGroundsOf(entity)).toEqual([
      { reason: 'same name', confidence: 1, articles: ['a', 'b', 'c'] },
      { reason: 'same acronym "KB"; Baghdad stands beside both', confidence: 0.9, articles: ['a', 'b'] },
    ]);
  });
});

describe('what may be the same', () => {
  it('is told of both ends, with the reasons', () => {
    const resolved = caseOf(extraction('a', null), extraction('b', null, MENTIONS, 'Devin Bergman'));
    const [a, b] = [...resolved.entities.keys()].sort() as [string, string];
    const suggested = { ...resolved, suggestions: [{ a, b, score: 0.6, reasons: ['nearly the same name'] }] };
    expect(suggestionsFor(suggested, a)).toEqual([
      { other: resolved.entities.get(b), score: 0.6, reasons: ['nearly the same name'] },
    ]);
    expect(suggestionsFor(suggested, b)[0]!.other.id).toBe(a);
    expect(suggestionsFor(suggested, 'r-other')).toEqual([]);
  });
});

describe('coordinates', () => {
  it('are written by hemisphere', () => {
    expect(coordinates(32.0282, 44.3463)).toBe('32.03° N, 44.35° E');
    expect(coordinates(-33.9, -70.25)).toBe('33.90° S, 70.25° W');
  });
});
