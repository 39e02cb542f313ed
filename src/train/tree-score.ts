/** Scores of tags and trees against a treebank; punctuation counts, relations are compared without subtypes. */

/** What is compared, one entry a word; heads from 1, 0 for the root. */
export interface Tree {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly relations: readonly string[];
}

/** Shares of words, 0 to 1; `ccomp` is the F1 of clausal complements with their heads. */
export interface TreeScore {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
  readonly ccomp: number;
}

const universal = (relation: string): string => relation.replace(/:.*/, '');

/** Compares trees over the same words, in pairs of gold and found. */
export function scoreTrees(pairs: Iterable<readonly [Tree, Tree]>): TreeScore {
  let words = 0;
  let upos = 0;
  let xpos = 0;
  let heads = 0;
  let labelled = 0;
  let goldClauses = 0;
  let foundClauses = 0;
  let bothClauses = 0;
  for (const [gold, found] of pairs) {
    for (let index = 0; index < gold.heads.length; index++) {
      const goldRelation = universal(gold.relations[index]!);
      const foundRelation = universal(found.relations[index]!);
      const sameHead = gold.heads[index] === found.heads[index];
      const right = sameHead && goldRelation === foundRelation;
      words++;
      if (gold.upos[index] === found.upos[index]) upos++;
      if (gold.xpos[index] === found.xpos[index]) xpos++;
      if (sameHead) heads++;
      if (right) labelled++;
      if (goldRelation === 'ccomp') goldClauses++;
      if (foundRelation === 'ccomp') foundClauses++;
      if (right && goldRelation === 'ccomp') bothClauses++;
    }
  }
  return {
    words,
    upos: upos / words,
    xpos: xpos / words,
    uas: heads / words,
    las: labelled / words,
    ccomp: goldClauses + foundClauses === 0 ? 0 : (2 * bothClauses) / (goldClauses + foundClauses),
  };
}
