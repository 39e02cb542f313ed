/**
 * Which parts of the frame are open: side panels, drawer, sheet and the dialog on top, if any.
 */

/** Dialogs that exist. */
export type Dialog = 'add' | 'export';

/** Folded and unfolded parts of the page. */
export class FrameState {
  /** Facets column, where there is room for one. */
  facets = $state(true);
  inspector = $state(true);
  /** Facets as a drawer, where there is none. */
  drawer = $state(false);
  /** Inspector as a sheet on narrow pages: raised or only peeping out. */
  sheet = $state(false);
  dialog = $state.raw<Dialog | null>(null);

  /** Folds or unfolds the facets, whatever form they have. */
  toggleFacets(isDrawer: boolean): void {
    if (isDrawer) this.drawer = !this.drawer;
    else this.facets = !this.facets;
  }
}
