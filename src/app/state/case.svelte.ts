/**
 * The case on the page. The CaseFile itself stays outside the runes; `revision` counts its changes and
 * is raised at most a few times a second while articles come in, so that the cost of putting the case
 * together does not grow with every single article.
 */
import type { ResolvedCase } from '../../casefile/case-entities.ts';
import { CaseFile } from '../../casefile/casefile.ts';
import type { Extraction } from '../../extract/extraction.ts';

/** Where a case comes from: the bundled sample, a file that was opened, or only a person's own texts. */
export type CaseSource = 'sample' | 'file' | 'own';

/** Runs a task later; handed in so that tests decide when. */
export type Later = (task: () => void, milliseconds: number) => void;

const CALM_MS = 250;

/** Articles and extractions of the session. */
export class CaseState {
  #file = new CaseFile();
  #isRaising = false;
  readonly #later: Later;
  readonly #onChange: () => void;
  /** Counts changes of the case file. */
  revision = $state(0);
  name = $state('');
  source = $state.raw<CaseSource>('own');
  /** Ids of articles that a person added in this session, in the order they came. */
  added = $state.raw<readonly string[]>([]);

  /** The case put together. */
  readonly resolved: ResolvedCase = $derived.by(() => {
    void this.revision;
    return this.#file.resolved();
  });

  /** `onChange` is called after each raise of `revision`. */
  constructor(later: Later, onChange: () => void = () => undefined) {
    this.#later = later;
    this.#onChange = onChange;
  }

  /** Number of articles, whether or not the page has caught up. */
  get size(): number {
    return this.#file.size;
  }

  /** Whether an article is in the case. */
  has(articleId: string): boolean {
    return this.#file.has(articleId);
  }

  /** Takes an article in; false if its id is taken. `isOwn` marks one that a person added. */
  add(extraction: Extraction, isOwn = false): boolean {
    if (this.#file.has(extraction.article.id)) return false;
    this.#file.add(extraction);
    if (isOwn) this.added = [...this.added, extraction.article.id];
    this.#raiseSoon();
    return true;
  }

  /** Takes articles out again. */
  remove(articleIds: Iterable<string>): void {
    const gone = new Set(articleIds);
    for (const id of gone) this.#file.remove(id);
    this.added = this.added.filter((id) => !gone.has(id));
    this.raise();
  }

  /** Starts over with an empty case of a person's own. */
  startOwn(name: string): void {
    this.#file = new CaseFile();
    this.added = [];
    this.name = name;
    this.source = 'own';
    this.raise();
  }

  /** Makes the page catch up at once. */
  raise(): void {
    this.revision++;
    this.#onChange();
  }

  #raiseSoon(): void {
    if (this.#isRaising) return;
    this.#isRaising = true;
    this.#later(
      () => {
        this.#isRaising = false;
        this.raise();
      },
      this.revision === 0 ? 0 : CALM_MS,
    );
  }
}
