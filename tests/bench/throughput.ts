/** Tokens a second of reading text, beside compromise and bare wink-nlp on the same articles in one run. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../../src/extract/extract.ts';
import { findAttributions } from '../../src/attribution/find.ts';
import { readEntities } from '../../src/entities/read-entities.ts';
import { analyseInSteps } from '../../src/nlp/analyse.ts';
import type { LanguageModels } from '../../src/nlp/language-models.ts';
import { findSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

const ENTITIES = 'Hearsay: the same, and entities';
const CLAIMS = 'Hearsay: the same, attributions by the tagger and claims';

interface Contestant {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/**
 * Reads all texts with each contestant in turn, one round to warm up and then `rounds`; the best round
 * counts, in our tokens for all.
 */
export async function printThroughput(
  texts: readonly string[],
  models: LanguageModels,
  rounds: number,
): Promise<void> {
  const tokens = texts.reduce((sum, text) => sum + tokenize(text).starts.length, 0);
  const contestants = contestantsWith(models);
  const best = contestants.map(() => Infinity);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { read }] of contestants.entries()) {
      const started = performance.now();
      for (const text of texts) await read(text);
      const seconds = (performance.now() - started) / 1000;
      if (round > 0) best[index] = Math.min(best[index]!, seconds);
    }
  }
  console.log(
    `\nReading ${texts.length} articles, ${tokens} tokens; best of ${rounds} warm rounds, one thread`,
  );
  const [wink, compromise] = best;
  for (const [index, { name }] of contestants.entries()) {
    const seconds = best[index]!;
    const speed = String(Math.round(tokens / seconds)).padStart(8);
    const ratios = `${(compromise! / seconds).toFixed(2)} × compromise, ${(wink! / seconds).toFixed(3)} × wink-nlp`;
    console.log(`  ${name.padEnd(58)} ${speed} tokens/s  ${ratios}`);
  }
  const timeOf = (wanted: string): number => best[contestants.findIndex(({ name }) => name === wanted)]!;
  const microseconds = (1e6 * (timeOf(CLAIMS) - timeOf(ENTITIES))) / tokens;
  console.log(`  attributions and claims on top of entities: ${microseconds.toFixed(1)} µs a token`);
}

/** wink-nlp and compromise first: the others are set beside them. */
function contestantsWith(models: LanguageModels): Contestant[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  return [
    {
      name: 'wink-nlp: tokens, sentences, universal tags',
      read: (text) => {
        const document = wink.readDoc(text);
        return [document.sentences().length(), document.tokens().out(wink.its.pos)];
      },
    },
    {
      name: 'compromise: people, places, organizations',
      read: (text) => {
        const document = nlp(text);
        return [document.people(), document.places(), document.organizations()];
      },
    },
    { name: 'Hearsay: tokens, sentences', read: (text) => findSentences(tokenize(text)) },
    {
      name: 'Hearsay: tokens, sentences, tags, names, trees and phrases',
      read: (text) => finished(analyseInSteps(text, models)),
    },
    {
      name: ENTITIES,
      read: (text) => {
        const analysis = finished(analyseInSteps(text, models));
        return readEntities(analysis, findAttributions(analysis, null).ruled, models, null);
      },
    },
    {
      name: CLAIMS,
      read: (text) => extract({ id: 'a1', title: null, origin: null, date: null, url: null, text }, models),
    },
  ];
}

function finished<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
