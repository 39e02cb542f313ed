/** What actions need of the page itself. */
export interface PagePort {
  /** Whether the filters have a column of their own. */
  readonly isWide: boolean;
  /** Puts the cursor into the search of the top bar. */
  focusSearch(): void;
  /** Puts the cursor into the field for words in claims. */
  focusWords(): void;
}
