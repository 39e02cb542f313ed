/**
 * Who else stands in the articles of an entity, and has a claim with it: the ground on which entities whose
 * names alone do not tell are put together or kept apart. Counted over entities as far as their names have
 * joined them. O(m) in members to build; a comparison costs the smaller of the two neighbourhoods.
 */
import type { Extraction } from '../extract/extraction.ts';
import type { LocalEntity } from './local-entities.ts';

/** What a neighbour is worth by its kind: places are shared by unrelated stories most often. */
const WORTH = { person: 1, group: 0.8, place: 0.35 } as const;
/** So many neighbours of an article count at most, those of the fewest articles first. */
const MOST_NEIGHBOURS = 100;

/** A view of the joined entities, by the index of their first member, that later joins do not change. */
export class Context {
  readonly #locals: readonly LocalEntity[];
  readonly #roots: Int32Array;
  readonly #members = new Map<number, number[]>();
  /** All that stands in an article, or once asked for those that count. */
  readonly #inArticle = new Map<string, readonly number[]>();
  readonly #localsOf = new Map<string, number[]>();
  readonly #partnersOf = new Map<number, Set<number>>();
  readonly #articles = new Map<number, ReadonlySet<string>>();
  readonly #neighbours = new Map<number, ReadonlySet<number>>();
  readonly #extractions: ReadonlyMap<string, Extraction>;

  /** `roots` gives for each local entity the one that stands for those it is joined with. */
  constructor(
    locals: readonly LocalEntity[],
    roots: Int32Array,
    extractions: ReadonlyMap<string, Extraction>,
  ) {
    this.#locals = locals;
    this.#roots = roots;
    this.#extractions = extractions;
    locals.forEach(({ article, named }, index) => {
      if (named) pushTo(this.#localsOf, article, index);
    });
    const byId = new Map<string, Map<string, number>>();
    locals.forEach(({ article, entity, named }, index) => {
      if (!named) return;
      const root = roots[index]!;
      pushTo(this.#members, root, index);
      const ids = byId.get(article) ?? new Map<string, number>();
      byId.set(article, ids.set(entity.id, root));
    });
    for (const [article, ids] of byId) this.#inArticle.set(article, [...new Set(ids.values())]);
    for (const [article, { claims }] of extractions) {
      const ids = byId.get(article);
      for (const { subject, object, claimants, onBehalfOf } of ids === undefined ? [] : claims) {
        this.#pair(ids!.get(subject), ids!.get(object));
        const speaker = claimants.at(-1);
        if (speaker !== undefined && onBehalfOf !== null) this.#pair(ids!.get(speaker), ids!.get(onBehalfOf));
      }
    }
  }

  #pair(a: number | undefined, b: number | undefined): void {
    if (a === undefined || b === undefined || a === b) return;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const partners = this.#partnersOf.get(one) ?? new Set<number>();
      this.#partnersOf.set(one, partners.add(other));
    }
  }

  /** Roots of all named entities, in the order of their first members. */
  get roots(): number[] {
    return [...this.#members.keys()].sort((a, b) => a - b);
  }

  rootOf(local: number): number {
    return this.#roots[local]!;
  }

  /** Indices of the named entities of an article. */
  localsOf(article: string): readonly number[] {
    return this.#localsOf.get(article) ?? [];
  }

  /** Indices of the local entities joined under a root. */
  membersOf(root: number): readonly number[] {
    return this.#members.get(root)!;
  }

  /** The words of an article from one position to another; empty where its record goes without text. */
  textOf(article: string, from: number, to: number): string {
    return this.#extractions.get(article)?.article.text.slice(from, to) ?? '';
  }

  articlesOf(root: number): ReadonlySet<string> {
    let articles = this.#articles.get(root);
    if (articles === undefined) {
      articles = new Set(this.membersOf(root).map((member) => this.#locals[member]!.article));
      this.#articles.set(root, articles);
    }
    return articles;
  }

  /** Whether some article has both, and so tells them apart. */
  meet(a: number, b: number): boolean {
    const [few, many] = smallerFirst(this.articlesOf(a), this.articlesOf(b));
    for (const article of few) if (many.has(article)) return true;
    return false;
  }

  /** Roots of what stands in the articles of a root, itself among them. */
  neighboursOf(root: number): ReadonlySet<number> {
    let near = this.#neighbours.get(root);
    if (near === undefined) {
      near = new Set([...this.articlesOf(root)].flatMap((article) => this.neighboursIn(article)));
      this.#neighbours.set(root, near);
    }
    return near;
  }

  /** Roots of what stands in an article, those of the fewest articles where there are too many. */
  neighboursIn(article: string): readonly number[] {
    const near = this.#inArticle.get(article)!;
    if (near.length <= MOST_NEIGHBOURS) return near;
    const spread = (root: number): number => this.membersOf(root).length;
    const rarest = [...near].sort((a, b) => spread(a) - spread(b) || a - b).slice(0, MOST_NEIGHBOURS);
    this.#inArticle.set(article, rarest);
    return rarest;
  }

  /**
   * How much two roots share: 0 for nothing, about 1 for one person who stands in few other articles, less for
   * those that stand in many; who also has a claim with both counts twice.
   */
  shared(a: number, b: number): number {
    const partnersOfA = this.#partnersOf.get(a);
    const partnersOfB = this.#partnersOf.get(b);
    const [few, many] = smallerFirst(this.neighboursOf(a), this.neighboursOf(b));
    let sum = 0;
    for (const near of few) {
      if (near === a || near === b || !many.has(near)) continue;
      const isPartner = partnersOfA?.has(near) === true && partnersOfB?.has(near) === true;
      sum += this.worth(near) * (isPartner ? 2 : 1);
    }
    return sum;
  }

  /** The shared neighbour that counts most, or null. */
  closest(a: number, b: number): number | null {
    const [few, many] = smallerFirst(this.neighboursOf(a), this.neighboursOf(b));
    let best: number | null = null;
    for (const near of few) {
      if (near === a || near === b || !many.has(near)) continue;
      const more = best === null ? 1 : this.worth(near) - this.worth(best) || best - near;
      if (more > 0) best = near;
    }
    return best;
  }

  /** What a neighbour is worth: 1 for a person of one article, less for others and for those of many. */
  worth(root: number): number {
    return WORTH[this.#locals[root]!.entity.kind] / Math.log2(1 + this.articlesOf(root).size);
  }
}

function smallerFirst<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): [ReadonlySet<T>, ReadonlySet<T>] {
  return a.size <= b.size ? [a, b] : [b, a];
}

/** Adds to the list of a key. */
export function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
