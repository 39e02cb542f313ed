/**
 * How well the trained models read reports written for this test: a small treebank (headlines, datelines,
 * quotations, passives, relative and complement clauses), and texts with their names in brackets. Held against
 * floors just under the scores of the shipped models; raise them with the models. `npm run evaluate -- --data`
 * scores the public corpora.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rawText, readConllu, type ConlluDocument } from '../../src/train/conllu.ts';
import { countExact, f1Of, noFindings } from '../../src/train/score-findings.ts';
import { namedMentions } from '../../src/train/score-names.ts';
import { scoreGoldWords, scoreRunningText } from '../../src/train/score-trees.ts';
import { f1, scoreTokens } from '../../src/train/token-score.ts';
import { MODELS } from '../read-text.ts';

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)), 'utf8');

const FLOORS = {
  tokens: 0.995,
  sentences: 0.98,
  'universal tags': 0.978,
  'Penn tags': 0.976,
  'heads (UAS)': 0.92,
  'heads and relations (LAS)': 0.9,
  'clausal complements': 0.9,
  'LAS from running text': 0.9,
  'names in the treebank': 0.94,
  'names in hard places': 0.85,
} as const;

/** The names of a document by the tags `Name=B-KIND` and `Name=I-KIND`, as `start end kind`. */
function goldNames(document: ConlluDocument, spans: ReturnType<typeof rawText>['spans']): Set<string> {
  const names: [number, number, string][] = [];
  document.sentences.forEach(({ misc }, sentence) => {
    misc.forEach((features, word) => {
      const [, place, kind] = /Name=([BI])-(\w+)/.exec(features) ?? [];
      const [start, end] = spans[sentence]![word]!;
      if (place === 'B') names.push([start, end, kind!]);
      else if (place === 'I') names.at(-1)![1] = end;
    });
  });
  return new Set(names.map((name) => name.join(' ')));
}

/** Texts with `[Anna Lind|person]` for each name, under lines that begin with `#`. */
function bracketedTexts(content: string): { text: string; names: Set<string> }[] {
  const texts = content.split(/^# .*\n/m).slice(1);
  return texts.map((marked) => {
    const names = new Set<string>();
    let cut = 0;
    const text = marked.replace(/\[([^|\]]+)\|(\w+)\]/g, (whole, name: string, kind: string, at: number) => {
      names.add(`${at - cut} ${at - cut + name.length} ${kind}`);
      cut += whole.length - name.length;
      return name;
    });
    return { text, names };
  });
}

async function nameScore(texts: readonly { text: string; names: Set<string> }[]): Promise<number> {
  const findings = noFindings();
  for (const { text, names } of texts) {
    const found = await namedMentions(text, MODELS);
    countExact(findings, names, new Set(found.map((name) => name.join(' '))));
  }
  return f1Of(findings);
}

async function scores(): Promise<Record<keyof typeof FLOORS, number>> {
  const documents = readConllu(fixture('reports.conllu'));
  const { tokens, sentences } = scoreTokens(documents);
  const { upos, xpos, uas, las, ccomp } = scoreGoldWords(documents, MODELS.syntax);
  const treebankTexts = documents.map((document) => {
    const { text, spans } = rawText(document);
    return { text, names: goldNames(document, spans) };
  });
  return {
    tokens: f1(tokens),
    sentences: f1(sentences),
    'universal tags': upos,
    'Penn tags': xpos,
    'heads (UAS)': uas,
    'heads and relations (LAS)': las,
    'clausal complements': ccomp,
    'LAS from running text': scoreRunningText(documents, MODELS),
    'names in the treebank': await nameScore(treebankTexts),
    'names in hard places': await nameScore(bracketedTexts(fixture('names.txt'))),
  };
}

describe('the language core', async () => {
  const reached = await scores();

  it.each(Object.keys(FLOORS) as (keyof typeof FLOORS)[])('%s', (measure) => {
    expect(reached[measure]).toBeGreaterThanOrEqual(FLOORS[measure]);
  });
});
