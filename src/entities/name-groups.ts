/**
 * Names of one article in groups that mean the same: each starts with the names of one kind and the same
 * words, and is joined into others with the reason. Near O(1) an operation.
 */
import type { EntityKind, MentionLink } from './entity.ts';

/** Groups are numbered in the order in which they are first asked for. */
export class NameGroups {
  readonly #byWords = new Map<string, number>();
  readonly #kinds: EntityKind[] = [];
  /** The group each was joined into; its own number for a root. */
  readonly #into: number[] = [];
  readonly #links: (MentionLink | null)[] = [];

  /** The group of these words and kind, a new one if there is none. */
  of(kind: EntityKind, words: string): number {
    const known = this.find(kind, words);
    if (known >= 0) return known;
    const group = this.#kinds.push(kind) - 1;
    this.#into.push(group);
    this.#links.push(null);
    this.#byWords.set(`${kind} ${words}`, group);
    return group;
  }

  /** The group of these words and kind, −1 if there is none. */
  find(kind: EntityKind, words: string): number {
    return this.#byWords.get(`${kind} ${words}`) ?? -1;
  }

  /** The group that stands for all it was joined with. */
  root(group: number): number {
    let at = group;
    while (this.#into[at] !== at) {
      this.#into[at] = this.#into[this.#into[at]!]!;
      at = this.#into[at]!;
    }
    return at;
  }

  /** Joins `from` with all it stands for into `into`, whose kind holds; nothing if they are one already. */
  join(into: number, from: number, link: MentionLink): void {
    const [target, source] = [this.root(into), this.root(from)];
    if (target === source) return;
    this.#into[source] = target;
    this.#links[from] ??= link;
  }

  /** Kind of the group's root. */
  kindOf(group: number): EntityKind {
    return this.#kinds[this.root(group)]!;
  }

  /** Why the group was joined to another, null if it was not. */
  linkOf(group: number): MentionLink | null {
    return this.#links[group]!;
  }

  /** Whether the group was joined into another. */
  isJoined(group: number): boolean {
    return this.root(group) !== group;
  }
}
