/**
 * The theme: the system's, light or dark, remembered between visits.
 */
import { recall, remember, type Memory } from './memory.ts';

/** What a person can choose. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'hearsay-theme';

/** The theme in force. */
export class ThemeState {
  choice = $state.raw<Theme>('system');
  /** Whether the system asks for dark. */
  systemIsDark = $state(false);
  /** A theme in force for a while, as on paper, without being chosen. */
  #lent = $state.raw<'light' | 'dark' | null>(null);
  readonly #memory: Memory | null;
  readonly #apply: (theme: Theme) => void;

  /** What is drawn. */
  get drawn(): 'light' | 'dark' {
    if (this.#lent !== null) return this.#lent;
    if (this.choice === 'system') return this.systemIsDark ? 'dark' : 'light';
    return this.choice;
  }

  /** The choice behind the one in force: first the one that looks different, then the rest. */
  get following(): Theme {
    const round: readonly Theme[] = this.systemIsDark
      ? ['system', 'light', 'dark']
      : ['system', 'dark', 'light'];
    return round[(round.indexOf(this.choice) + 1) % round.length]!;
  }

  /** `memory` is null where nothing can be remembered; `apply` puts a choice in force before it is drawn. */
  constructor(memory: Memory | null, systemIsDark = false, apply: (theme: Theme) => void = () => undefined) {
    this.#memory = memory;
    this.#apply = apply;
    this.systemIsDark = systemIsDark;
    const remembered = recall(memory, KEY);
    this.choice = THEMES.find((theme) => theme === remembered) ?? 'system';
    apply(this.choice);
  }

  /** Draws in another theme for a while; null goes back to the one that was chosen. */
  lend(theme: 'light' | 'dark' | null): void {
    this.#lent = theme;
    this.#apply(theme ?? this.choice);
  }

  /** Chooses and remembers. */
  choose(theme: Theme): void {
    this.#apply(theme);
    this.choice = theme;
    remember(this.#memory, KEY, theme);
  }
}
