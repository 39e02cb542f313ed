/**
 * The case on the page. The CaseFile itself stays outside the runes; what is shown of it follows at most a few
 * times a second while articles come in, so that the cost of putting the case together does not grow with every
 * single article. A small case is put together at once; a large one by whoever can do it aside, and until that is
 * done the page shows the case as it was.
 */
import type { ResolvedCase } from '../../casefile/case-entities.ts';
import { CaseFile } from '../../casefile/casefile.ts';
import type { Extraction } from '../../extract/extraction.ts';

/**
 * Where a case comes from: the bundled sample, files that were opened, or only a person's own texts; `none` until one
 * is open.
 */
export type CaseSource = 'none' | 'sample' | 'file' | 'own';

/** Runs a task later; handed in so that tests decide when. */
export type Later = (task: () => void, milliseconds: number) => void;

/** Whoever puts large cases together. */
export interface CasePort {
  /** The case of these extractions; null if it was stopped. */
  assemble(extractions: ReadonlyMap<string, Extraction>): Promise<ResolvedCase | null>;
  /** Gives up what is under way. */
  stop(): void;
}

const CALM_MS = 250;
/** Mentions and claims up to which a case is put together at once. */
const LARGE = 6_000;

/** Articles and extractions of the session. */
export class CaseState {
  #file = new CaseFile();
  /** Whether the page is about to catch up. */
  #isRaising = false;
  #hasShown = false;
  readonly #later: Later;
  readonly #onChange: () => void;
  readonly #port: CasePort | null;
  /** Counts what makes a case that is still being put together useless. */
  #discarded = 0;
  /** Whether the case has changed since it was last given to the port. */
  #isBehind = false;
  name = $state('');
  source = $state.raw<CaseSource>('none');
  /** Ids of articles that a person added in this session, in the order they came. */
  added = $state.raw<readonly string[]>([]);
  /** The case put together, as the page shows it. */
  resolved = $state.raw<ResolvedCase>(new CaseFile().resolved());
  /** Whether a newer state of the case is being put together. */
  isAssembling = $state(false);
  /** Why it could not be done aside, so that the page did it itself; empty if it could. */
  failure = $state('');

  /** `onChange` is called whenever the page shows another state of the case; `port` is null for none. */
  constructor(later: Later, onChange: () => void = () => undefined, port: CasePort | null = null) {
    this.#later = later;
    this.#onChange = onChange;
    this.#port = port;
  }

  /** Number of articles, whether or not the page has caught up. */
  get size(): number {
    return this.#file.size;
  }

  /** Whether an article is in the case. */
  has(articleId: string): boolean {
    return this.#file.has(articleId);
  }

  /** Whether an article of the case has this text. */
  hasText(text: string): boolean {
    return [...this.#file.extractions.values()].some(({ article }) => article.text === text);
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
    this.#discard();
    this.added = this.added.filter((id) => !gone.has(id));
    this.raise();
  }

  /** Leaves what there is for an empty case. */
  begin(source: CaseSource, name: string): void {
    const wasOpen = this.source !== 'none';
    this.name = name;
    this.source = source;
    if (!wasOpen) return;
    this.#file = new CaseFile();
    this.#discard();
    this.added = [];
    this.raise();
  }

  /** Makes the page catch up, at once if the case is small. */
  raise(): void {
    this.#isRaising = false;
    const isLarge = this.#file.weight > LARGE;
    this.#isBehind = isLarge;
    if (this.#port !== null && isLarge) void this.#assemble(this.#port);
    else this.#show(this.#file.resolved());
  }

  #show(resolved: ResolvedCase): void {
    this.failure = '';
    this.resolved = resolved;
    this.#hasShown = true;
    this.#onChange();
  }

  #discard(): void {
    this.#discarded++;
    if (this.isAssembling) this.#port?.stop();
  }

  /** Puts the case together aside, and once more if it has grown meanwhile. */
  async #assemble(port: CasePort): Promise<void> {
    if (this.isAssembling) return;
    this.isAssembling = true;
    try {
      while (this.#isBehind) {
        this.#isBehind = false;
        const before = this.#discarded;
        const resolved = await port.assemble(this.#file.extractions);
        if (resolved !== null && this.#discarded === before) this.#show(resolved);
      }
    } catch (error) {
      // Slow is better than not at all.
      this.#show(this.#file.resolved());
      this.failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.isAssembling = false;
    }
  }

  #raiseSoon(): void {
    if (this.#isRaising) return;
    this.#isRaising = true;
    this.#later(
      () => {
        if (this.#isRaising) this.raise();
      },
      this.#hasShown ? CALM_MS : 0,
    );
  }
}
