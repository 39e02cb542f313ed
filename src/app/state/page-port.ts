/** What actions need of the page itself. */
export interface PagePort {
  /** Whether the filters have a column of their own. */
  readonly isWide: boolean;
  /** Puts the cursor into the search of the top bar, behind these words if any are given. */
  focusSearch(words?: string): void;
  /** Puts the cursor into the field for words in claims. */
  focusWords(): void;
}
