/**
 * Clusters of mentions against gold ones: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and CEAF
 * over entities (Luo 2005), whose mean F1 is the CoNLL average (Pradhan et al. 2012). A mention is any key
 * that both sides write alike; singletons are left out on both sides. Sums over documents.
 */
import { leastAssignment } from './assignment.ts';

/** Disjoint sets of mention keys. */
export type Clusters = readonly (readonly string[])[];

/** Numerators and denominators of recall and precision, added up over documents. */
export interface CoreferenceSums {
  readonly muc: RatioSums;
  readonly b3: RatioSums;
  readonly ceaf: RatioSums;
}

interface RatioSums {
  right: number;
  gold: number;
  precise: number;
  found: number;
}

/** What the sums come to, 0 to 1. */
export interface CoreferenceScore {
  readonly muc: number;
  readonly b3: number;
  readonly ceaf: number;
  /** Mean of the three. */
  readonly average: number;
}

const none = (): RatioSums => ({ right: 0, gold: 0, precise: 0, found: 0 });

/** Sums over no document. */
export function noCoreference(): CoreferenceSums {
  return { muc: none(), b3: none(), ceaf: none() };
}

/** Adds one document. O(k³) in clusters k, for the assignment. */
export function addCoreference(sums: CoreferenceSums, gold: Clusters, found: Clusters): void {
  const key = gold.filter((cluster) => cluster.length > 1);
  const response = found.filter((cluster) => cluster.length > 1);
  addMuc(sums.muc, key, response);
  addB3(sums.b3, key, response);
  addCeaf(sums.ceaf, key, response);
}

/** F1 of each measure and their mean. */
export function coreferenceScore({ muc, b3, ceaf }: CoreferenceSums): CoreferenceScore {
  const scores = { muc: f1(muc), b3: f1(b3), ceaf: f1(ceaf) };
  return { ...scores, average: (scores.muc + scores.b3 + scores.ceaf) / 3 };
}

function f1({ right, gold, precise, found }: RatioSums): number {
  const [recall, precision] = [gold === 0 ? 0 : right / gold, found === 0 ? 0 : precise / found];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/** Cluster of each mention. */
function indexOf(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, index) => cluster.map((mention) => [mention, index] as const)));
}

/** Links kept: mentions of a cluster less the parts that the other side cuts it into. */
function links(clusters: Clusters, others: ReadonlyMap<string, number>): { kept: number; all: number } {
  let [kept, all] = [0, 0];
  for (const cluster of clusters) {
    const parts = new Set<number>();
    let alone = 0;
    for (const mention of cluster) {
      const other = others.get(mention);
      if (other === undefined) alone++;
      else parts.add(other);
    }
    kept += cluster.length - parts.size - alone;
    all += cluster.length - 1;
  }
  return { kept, all };
}

function addMuc(sums: RatioSums, key: Clusters, response: Clusters): void {
  const recall = links(key, indexOf(response));
  const precision = links(response, indexOf(key));
  sums.right += recall.kept;
  sums.gold += recall.all;
  sums.precise += precision.kept;
  sums.found += precision.all;
}

/** For every mention of the clusters, the share of its cluster that the other side has with it. */
function shares(clusters: Clusters, others: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const cluster of clusters) {
    const parts = new Map<number, number>();
    for (const mention of cluster) {
      const other = others.get(mention);
      if (other !== undefined) parts.set(other, (parts.get(other) ?? 0) + 1);
    }
    for (const size of parts.values()) total += (size * size) / cluster.length;
  }
  return total;
}

const mentionCount = (clusters: Clusters): number =>
  clusters.reduce((sum, cluster) => sum + cluster.length, 0);

function addB3(sums: RatioSums, key: Clusters, response: Clusters): void {
  sums.right += shares(key, indexOf(response));
  sums.gold += mentionCount(key);
  sums.precise += shares(response, indexOf(key));
  sums.found += mentionCount(response);
}

/** The best one-to-one alignment of clusters under φ4 = 2|K∩R| / (|K|+|R|). */
function addCeaf(sums: RatioSums, key: Clusters, response: Clusters): void {
  const others = indexOf(response);
  const similarity = key.map((cluster) => {
    const row = new Float64Array(response.length);
    for (const mention of cluster) {
      const other = others.get(mention);
      if (other !== undefined) row[other]! += 1;
    }
    return row.map((both, index) => (2 * both) / (cluster.length + response[index]!.length));
  });
  const total = leastAssignment(similarity.map((row) => row.map((value) => -value)));
  sums.right -= total;
  sums.precise -= total;
  sums.gold += key.length;
  sums.found += response.length;
}
