/** What one thing that can be done to the page is: words, keys, when it means anything, and how it is done. */
import type { ActionGroup } from '../action-texts.ts';
import type { PagePort } from './page-port.ts';
import type { Session } from './session.svelte.ts';

/** One thing that can be done. */
export interface Action {
  readonly id: string;
  readonly group: ActionGroup;
  /** What it does, as a command. */
  readonly words: string;
  /** Keys as `pressedKey` names them, the first to be shown: `g`, `?`, `shift+l`, `mod+z`. */
  readonly keys: readonly string[];
  /** Whether it means anything now; always, if not given. */
  readonly when?: (session: Session) => boolean;
  readonly run: (session: Session, page: PagePort) => void;
}
