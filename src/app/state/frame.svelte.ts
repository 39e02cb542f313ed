/**
 * Which parts of the frame are open, and how wide the inspector is: side panels, drawer, sheet and the
 * dialog on top, if any.
 */
import { recall, remember, type Memory } from './memory.ts';

/** Dialogs that exist. */
export type Dialog = 'add' | 'export' | 'lens' | 'voices' | 'compare' | 'keys';

/** Narrowest, widest and first width of the inspector, in CSS pixels. */
export const INSPECTOR_WIDTHS = { least: 320, most: 560, usual: 380 } as const;

const KEY = 'hearsay-inspector';
const PLAIN_KEYS = 'hearsay-plain-keys';

/** Folded and unfolded parts of the page. */
export class FrameState {
  /** Facets column, where there is room for one. */
  facets = $state(true);
  inspector = $state(true);
  /** The width that was chosen for the inspector; null leaves it to the page's own. */
  inspectorWidth = $state.raw<number | null>(null);
  /** Facets as a drawer, where there is none. */
  drawer = $state(false);
  /** Inspector as a sheet on narrow pages: raised or only peeping out. */
  sheet = $state(false);
  dialog = $state.raw<Dialog | null>(null);
  /** Step of the guided look, from 0; null while nobody is shown around. */
  guide = $state.raw<number | null>(null);
  /** Whether keys without Ctrl do anything. */
  plainKeys = $state(true);
  readonly #memory: Memory | null;

  /** `memory` is null where nothing can be remembered. */
  constructor(memory: Memory | null = null) {
    this.#memory = memory;
    const remembered = Number(recall(memory, KEY) ?? '');
    if (remembered > 0) this.inspectorWidth = within(remembered);
    this.plainKeys = recall(memory, PLAIN_KEYS) !== 'off';
  }

  /** Folds or unfolds the facets, whatever form they have. */
  toggleFacets(isDrawer: boolean): void {
    if (isDrawer) this.drawer = !this.drawer;
    else this.facets = !this.facets;
  }

  /** Lets keys without Ctrl do something, or no longer, and remembers it. */
  togglePlainKeys(): void {
    this.plainKeys = !this.plainKeys;
    remember(this.#memory, PLAIN_KEYS, this.plainKeys ? 'on' : 'off');
  }

  /** Widens or narrows the inspector and remembers it; null gives it its usual width back. */
  setInspectorWidth(width: number | null): void {
    this.inspectorWidth = width === null ? null : within(width);
    remember(this.#memory, KEY, String(this.inspectorWidth ?? ''));
  }
}

function within(width: number): number {
  return Math.round(Math.min(INSPECTOR_WIDTHS.most, Math.max(INSPECTOR_WIDTHS.least, width)));
}
