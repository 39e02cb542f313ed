/**
 * What has been mentioned so far, as resolution asks for it: entities by how lately, each with its last mention
 * and how it has been mentioned. O(1) to note, O(window) to list.
 */
import type { MentionForm } from './entity.ts';
import type { MentionContext } from './mention-context.ts';

/** One mention of an entity in the text read so far, or, for what comes later, in the same sentence. */
export interface Referent {
  entity: number;
  readonly sentence: number;
  readonly phrase: number;
  readonly form: MentionForm;
  /** The pronoun's class ("he"), empty for others. */
  readonly pronoun: string;
  readonly context: MentionContext;
}

/** How an entity has been mentioned so far. */
export interface Standing {
  mentions: number;
  pronouns: number;
  isInFirstSentence: boolean;
}

export class Referents {
  readonly #list: Referent[] = [];
  readonly #standings = new Map<number, Standing>();

  /** Notes a mention, later ones after earlier ones. */
  add(referent: Referent): void {
    this.#list.push(referent);
    if (referent.pronoun === 'relative') return;
    const standing = this.standingOf(referent.entity);
    standing.mentions++;
    if (referent.form === 'pronoun') standing.pronouns++;
    if (referent.sentence === 0) standing.isInFirstSentence = true;
  }

  standingOf(entity: number): Standing {
    let standing = this.#standings.get(entity);
    if (standing === undefined) {
      standing = { mentions: 0, pronouns: 0, isInFirstSentence: false };
      this.#standings.set(entity, standing);
    }
    return standing;
  }

  /** The mentions from a sentence on, the latest first; without "who" and "which", which are part of another. */
  *since(sentence: number): Generator<Referent, void> {
    for (const referent of this.allSince(sentence)) if (referent.pronoun !== 'relative') yield referent;
  }

  /** The same with "who" and "which". */
  *allSince(sentence: number): Generator<Referent, void> {
    for (let at = this.#list.length - 1; at >= 0 && this.#list[at]!.sentence >= sentence; at--)
      yield this.#list[at]!;
  }

  /** Puts what a sentence said of one entity under another. */
  move(from: number, into: number, sentence: number): void {
    for (const referent of this.allSince(sentence)) {
      if (referent.entity !== from) continue;
      referent.entity = into;
      if (referent.pronoun === 'relative') continue;
      this.standingOf(into).mentions++;
      this.standingOf(from).mentions--;
    }
  }
}
