/**
 * The mentions and entities of running text against a treebank's: CoNLL average over people, groups and places
 * that are mentioned more than once, on mentions we find ourselves, matched by head (our mentions end at their
 * head, the treebank's take in all that hangs on it). And pronouns of GAP (Webster et al. 2018).
 */
import { extract } from '../extract/extract.ts';
import type { LanguageModels } from '../nlp/language-models.ts';
import type { ConlluDocument } from './conllu.ts';
import {
  addCoreference,
  coreferenceScore,
  noCoreference,
  type Clusters,
  type CoreferenceScore,
} from './coreference-score.ts';
import type { GapItem } from './gap.ts';
import { f1Of, noFindings } from './score-findings.ts';
import { alignMentions, coreferenceDocument, OUR_TYPES } from './treebank-coreference.ts';

/** Reads each document and scores it. */
export async function scoreCoreference(
  documents: readonly ConlluDocument[],
  models: LanguageModels,
): Promise<CoreferenceScore> {
  const sums = noCoreference();
  for (const document of documents) {
    const { id, text, mentions: gold } = coreferenceDocument(document);
    const { mentions } = await extract(
      { id, title: null, origin: null, date: null, url: null, text },
      models,
    );
    const aligned = alignMentions(
      mentions.map(({ start, end }) => [start, end]),
      gold,
    );
    const found = clustersOf(
      mentions.map(({ entity }) => entity),
      (index) => (aligned[index]! >= 0 ? `gold ${aligned[index]}` : `ours ${index}`),
    );
    const counted = gold.map(({ chain, type }) => (OUR_TYPES.has(type) ? chain : null));
    addCoreference(
      sums,
      clustersOf(counted, (index) => `gold ${index}`),
      found,
    );
  }
  return coreferenceScore(sums);
}

/** Mentions by what they refer to; null for those that do not count. */
function clustersOf(referents: readonly (string | null)[], keyOf: (index: number) => string): Clusters {
  const clusters = new Map<string, string[]>();
  referents.forEach((referent, index) => {
    if (referent === null) return;
    const cluster = clusters.get(referent);
    if (cluster) cluster.push(keyOf(index));
    else clusters.set(referent, [keyOf(index)]);
  });
  return [...clusters.values()];
}

/** Precision, recall and F1 of "this pronoun refers to that name", as GAP counts. */
export async function scoreGap(
  items: readonly GapItem[],
  models: LanguageModels,
): Promise<{ precision: number; recall: number; f1: number }> {
  const findings = noFindings();
  for (const { id, text, pronoun, names } of items) {
    const { mentions } = await extract(
      { id, title: null, origin: null, date: null, url: null, text },
      models,
    );
    const referred = new Set(mentions.filter(({ start }) => start === pronoun).map(({ entity }) => entity));
    for (const { span, isRight } of names) {
      const isSaid = mentions.some(
        ({ start, end, entity }) => start < span[1] && span[0] < end && referred.has(entity),
      );
      if (isSaid && isRight) findings.right++;
      else if (isSaid) findings.wrong++;
      else if (isRight) findings.missed++;
    }
  }
  const { right, wrong, missed } = findings;
  return {
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
    f1: f1Of(findings),
  };
}
