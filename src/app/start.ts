/**
 * Connects a session to the page: threads, address, clock and memory; then opens the case that the page
 * was given, or the bundled sample.
 */
import { readArticleFile, type ArticleDraft } from '../ingest/article-file.ts';
import { CaseClient } from '../workers/case-client.ts';
import { LayoutClient } from '../workers/layout-client.ts';
import { ReaderClient } from '../workers/reader-client.ts';
import { readCaseLines } from './state/case-lines.ts';
import { Session } from './state/session.svelte.ts';
import { FrameState } from './state/frame.svelte.ts';
import type { Memory } from './state/memory.ts';
import { ThemeState, type Theme } from './state/theme.svelte.ts';
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
  systemTheme().addEventListener('change', ({ matches }) => (session.theme.systemIsDark = matches));
  const arrive = (): void => session.readHash(location.hash, stepOf(history.state));
  arrive();
  window.addEventListener('popstate', arrive);
  window.addEventListener('hashchange', arrive);
  window.addEventListener('beforeunload', (event) => {
    if (session.hasUnsaved) event.preventDefault();
  });
  void openCase(session);
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

async function openCase(session: Session): Promise<void> {
  const file = meta('hearsay-case');
  try {
    if (file === '') await openSample(session);
    else await openFile(session, file);
  } catch (error) {
    session.openFailure = error instanceof Error ? error.message : String(error);
  }
}

async function openSample(session: Session): Promise<void> {
  session.case.name = texts.sampleName;
  session.case.source = 'sample';
  const { SAMPLE_FILES } = await import('./state/sample-articles.ts');
  const encoder = new TextEncoder();
  const drafts: ArticleDraft[] = [];
  for (const [name, text] of SAMPLE_FILES) {
    const result = readArticleFile(name, encoder.encode(text), decodeUtf8);
    drafts.push(...result.drafts);
    session.errors = [...session.errors, ...result.errors];
  }
  session.open('sample', texts.sampleName, drafts);
}

async function openFile(session: Session, file: string): Promise<void> {
  const name = meta('hearsay-case-name') || texts.openedName;
  session.case.name = name;
  session.case.source = 'file';
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`.trim());
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const { extractions, drafts, errors } = await readCaseLines(file, await response.text(), pause);
  session.errors = errors;
  session.open('file', name, drafts, extractions);
}
