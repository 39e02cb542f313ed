/**
 * How components come by the session without handing it down.
 */
import { createContext } from 'svelte';
import type { Session } from './session.svelte.ts';

/** Reads and sets the session of the component tree. */
export const [getSession, setSession] = createContext<Session>();
