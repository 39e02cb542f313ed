/** Reads plain text for the tests: to an analysis, to an extraction, and to claims in a notation for eyes. */
import { extract } from '../src/extract/extract.ts';
import type { Extraction } from '../src/extract/extraction.ts';
import { languageModels } from '../src/models/disk-models.ts';
import type { LanguageModels } from '../src/nlp/language-models.ts';
import { analyseInSteps, type TextAnalysis } from '../src/nlp/analyse.ts';
import type { Article } from '../src/text/article.ts';
import type { Tokens } from '../src/text/tokens.ts';

/** What every made article shares unless a test says otherwise: it came out on a Wednesday. */
export const ARTICLE: Article = {
  id: 'a1',
  title: null,
  origin: 'Example Wire',
  date: '2007-08-29',
  url: null,
  text: '',
};

/** The models of this project. */
export const MODELS = await languageModels();

/** The same, but nobody judges what the rules read. */
export const RULES_ALONE: LanguageModels = { ...MODELS, claims: null };

/**
 * The extraction of an article with this text by the rules alone: what they read is theirs to show, and their judge
 * knows whole articles of news, not made sentences.
 */
export function read(text: string, known: Partial<Article> = {}): Promise<Extraction> {
  return extract({ ...ARTICLE, ...known, text }, RULES_ALONE);
}

/** Tokens, names, phrases and clauses of a text. */
export function analyse(text: string): TextAnalysis {
  const steps = analyseInSteps(text, MODELS);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The words from token `first` up to token `last`, as they stand in the text. */
export function wordsOf({ text, starts, ends }: Tokens, first: number, last: number): string {
  return text.slice(starts[first], ends[last - 1]);
}

/** Claims as lines, in text order: `not Iran helps Mahdi Army [alleged by AP < US military]`. */
export function claimLines({ claims, entities }: Extraction): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims.map(({ subject, predicate, object, polarity, certainty, claimants, cue }) => {
    const holders = claimants.map((id) => names.get(id)).join(' < ') || (cue === null ? '' : 'unnamed');
    const not = polarity === 'negative' ? 'not ' : '';
    const held = `[${certainty}${holders === '' ? '' : ` by ${holders}`}]`;
    return `${not}${names.get(subject)} ${predicate} ${names.get(object)} ${held}`;
  });
}

/** What else each claim tells, in the order of `claimLines`: `at 2007-08-27`, `for US military`, `unsupported`. */
export function detailLines({ claims, entities }: Extraction): string[][] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const holder = (id: string): string => {
    const { claimants, cue } = byId.get(id)!;
    return claimants.map((one) => names.get(one)).join(' < ') || (cue === null ? 'the article' : 'unnamed');
  };
  return claims.map(({ time, onBehalfOf, unsupported, denies }) => [
    time === null ? 'at no time' : `at ${time.from}${time.from === time.to ? '' : `..${time.to}`}`,
    onBehalfOf === null ? 'for nobody' : `for ${names.get(onBehalfOf)}`,
    `denies ${denies?.map(holder).join(', ') ?? 'nothing'}`,
    ...(unsupported ? ['unsupported'] : []),
  ]);
}
