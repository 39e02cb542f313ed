/**
 * Cases for the bench of the page, the same at every run: entities in clusters with few that are busy and many
 * that are not, and claims mostly within a cluster.
 */
import { seededRandom } from '../../src/base/random.ts';
import { CERTAINTIES, PREDICATES } from '../../src/claims/claim.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { madeExtraction, type MadeClaim, type MadeEntity } from '../made-case.ts';

const CLUSTERS = 40;
const CLAIMS_AN_ARTICLE = 50;
const WITHIN = 0.85;
const KINDS = ['person', 'group', 'place'] as const;

/** Extractions with about `entityCount` entities and `claimCount` claims, nearly each a line of its own. */
export function pageCase(entityCount: number, claimCount: number): Extraction[] {
  const random = seededRandom(7);
  const below = (limit: number): number => Math.floor(random() * limit);
  const perCluster = Math.floor(entityCount / CLUSTERS);
  let next = 0;
  /** Everybody once, then the busy ones more often. */
  const memberOf = (cluster: number): number =>
    next < entityCount ? next++ : cluster * perCluster + Math.floor(perCluster * random() ** 2.5);
  return Array.from({ length: Math.ceil(claimCount / CLAIMS_AN_ARTICLE) }, (_, article) => {
    const used = new Map<number, MadeEntity>();
    const idOf = (index: number): string => {
      used.set(index, [`e${index}`, KINDS[index % 3]!, `Given${index} Family${index}`]);
      return `e${index}`;
    };
    const claims = Array.from({ length: CLAIMS_AN_ARTICLE }, (): MadeClaim => {
      const cluster = below(CLUSTERS);
      const subject = memberOf(cluster);
      let object = subject;
      while (object === subject) object = memberOf(random() < WITHIN ? cluster : below(CLUSTERS));
      return {
        subject: idOf(subject),
        predicate: PREDICATES[below(PREDICATES.length)]!,
        object: idOf(object),
        certainty: CERTAINTIES[below(CERTAINTIES.length)]!,
        polarity: random() < 0.1 ? 'negative' : 'positive',
        claimants: random() < 0.5 ? [idOf(memberOf(cluster))] : [],
      };
    });
    const day = `2007-${String(1 + (article % 12)).padStart(2, '0')}-${String(1 + (article % 28)).padStart(2, '0')}`;
    return madeExtraction(`a${article}`, [...used.values()], claims, `Origin ${article % 7}`, day);
  });
}
