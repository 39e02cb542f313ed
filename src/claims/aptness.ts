/**
 * How apt a predicate is for two parties of a sentence, by the model of pairs: how sure a reading of the rules is. The
 * model joins nobody by itself, since of what it joined in open text without a rule a third was right. O(p²) in the
 * parties of the sentence, once.
 */
import type { ArticleEntities } from '../entities/article-entities.ts';
import type { TextAnalysis } from '../nlp/analyse.ts';
import { PREDICATES, type Predicate } from './claim.ts';
import type { PairModel, PairScore } from './pairs/pair-model.ts';
import { partiesOf, type PairParty } from './pairs/parties.ts';

interface Judgement {
  readonly parties: readonly PairParty[];
  readonly scores: readonly PairScore[];
}

/** What the model says of one sentence; it judges when it is first asked. */
export class Aptness {
  readonly #judge: () => Judgement;
  #judged: Judgement | null = null;

  /** For the sentence with this index. */
  constructor(model: PairModel, analysis: TextAnalysis, index: number, entities: ArticleEntities) {
    this.#judge = () => {
      const parties = partiesOf(analysis, index, entities);
      return { parties, scores: model.score(analysis, analysis.sentences[index]!, parties) };
    };
  }

  /** Chance in [0, 1] of the predicate if the sentence links the two entities; null where it is not judged. */
  of(subject: number, predicate: Predicate, object: number): number | null {
    const { parties, scores } = (this.#judged ??= this.#judge());
    const code = PREDICATES.indexOf(predicate);
    let likeliest: PairScore | null = null;
    for (const score of scores) {
      const isPair = parties[score.subject]!.entity === subject && parties[score.object]!.entity === object;
      if (isPair && score.linked > (likeliest?.linked ?? -1)) likeliest = score;
    }
    return likeliest === null ? null : likeliest.predicates[code]!;
  }
}
