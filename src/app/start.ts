/**
 * Connects a session to the page: threads, address, clock and memory; then opens the case that the page or its
 * address names, or shows the doors to one.
 */
import { CaseClient } from '../workers/case-client.ts';
import { LayoutClient } from '../workers/layout-client.ts';
import { ReaderClient } from '../workers/reader-client.ts';
import { Session } from './state/session.svelte.ts';
import { FrameState } from './state/frame.svelte.ts';
import type { Memory } from './state/memory.ts';
import { pictureOf } from './state/picture-of.ts';
import { START } from './state/place.ts';
import { ThemeState, type Theme } from './state/theme.svelte.ts';
import { WHICH_CASE } from './state/which-case.ts';
import { texts } from './texts.ts';

const LATEST_IDLE_MS = 2000;

/** UTF-8, refusing what is not. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** A running session on this page. */
export function startSession(): Session {
  const reader = new ReaderClient(new URL('models/', document.baseURI).href);
  const session = new Session({
    reader,
    layout: new LayoutClient(),
    cases: new CaseClient(),
    theme: new ThemeState(memory(), systemTheme().matches, applyTheme),
    frame: new FrameState(memory()),
    later: (task, milliseconds) => void setTimeout(task, milliseconds),
    writeHash,
    travel: (steps) => history.go(steps),
    decodeUtf8,
  });
  // Made within a part of the page, it would end with that part.
  pictureOf(session);
  systemTheme().addEventListener('change', ({ matches }) => (session.theme.systemIsDark = matches));
  const arrive = (): void => {
    session.readHash(location.hash, stepOf(history.state));
    if (session.case.source === 'none') void openCase(session);
  };
  arrive();
  window.addEventListener('popstate', arrive);
  window.addEventListener('hashchange', arrive);
  window.addEventListener('beforeunload', (event) => {
    if (session.hasUnsaved) event.preventDefault();
  });
  whenIdle(() => loadAhead(reader));
  return session;
}

/** After the first paint, when nothing else is to be done. */
function whenIdle(task: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: LATEST_IDLE_MS });
    else setTimeout(task);
  });
}

/** So that the first text need not wait; a failure is told when a text does. */
function loadAhead(reader: ReaderClient): void {
  reader.loadModels(() => undefined).catch(() => undefined);
}

function systemTheme(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

/** The style sheets know `light` and `dark`; without either they follow the system. */
function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Null where the browser keeps nothing. */
function memory(): Memory | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function writeHash(hash: string, replace: boolean, step: number): void {
  if (replace) history.replaceState({ step }, '', hash);
  else history.pushState({ step }, '', hash);
}

/** The number that an entry of the history was given; null for one that came otherwise. */
function stepOf(state: unknown): number | null {
  const step = typeof state === 'object' && state !== null && 'step' in state ? state.step : null;
  return typeof step === 'number' ? step : null;
}

/** What a meta element says, the last one that says anything; empty if none does. */
function meta(name: string): string {
  const contents = [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)];
  return contents.map(({ content }) => content.trim()).findLast((content) => content !== '') ?? '';
}

/** Opens what the address or the page names; where neither names anything, the doors stay. */
async function openCase(session: Session): Promise<void> {
  const file = meta('hearsay-case');
  const isSample = session.parameter(WHICH_CASE) === 'sample';
  if (!isSample && file === '') return session.go({ ...START, view: 'start' }, true);
  session.case.name = isSample ? texts.sampleName : meta('hearsay-case-name') || texts.openedName;
  session.case.source = isSample ? 'sample' : 'file';
  try {
    if (isSample) (await import('./state/sample.ts')).openSample(session);
    else await openFile(session, file);
  } catch (error) {
    session.openFailure = error instanceof Error ? error.message : String(error);
  }
}

async function openFile(session: Session, file: string): Promise<void> {
  const { readCaseLines } = await import('./state/case-lines.ts');
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`.trim());
  const { extractions, drafts, errors } = await readCaseLines(file, await response.text(), session.pause);
  session.errors = errors;
  session.open('file', session.case.name, drafts, extractions);
}
