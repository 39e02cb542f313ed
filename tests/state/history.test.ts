import { describe, expect, it } from 'vitest';
import { ViewHistory } from '../../src/app/state/history.svelte.ts';

/** A browser's history: entries with their steps, and what arrives when one goes along them. */
function browser() {
  const entries: { hash: string; step: number | null }[] = [{ hash: '', step: null }];
  let at = 0;
  const history: ViewHistory = new ViewHistory({
    write: (hash, replace, step) => {
      if (!replace) entries.length = ++at;
      entries[at] = { hash, step };
    },
    travel: (steps) => {
      at += steps;
      history.arrive(entries[at]!.hash, entries[at]!.step);
    },
  });
  /** Somebody follows a link. */
  const follow = (hash: string): void => {
    entries.length = ++at;
    entries[at] = { hash, step: null };
    history.arrive(hash, null);
  };
  return { history, follow, entries, hash: () => entries[at]!.hash };
}

describe('the history of views', () => {
  it('goes back and forth among what was pushed', () => {
    const { history, hash } = browser();
    history.arrive('#/graph', null);
    expect([history.canUndo, history.canRedo]).toEqual([false, false]);
    history.write('#/graph?least=2', true);
    expect(history.canUndo).toBe(false);
    history.write('#/table', false);
    history.write('#/map', false);
    history.undo();
    expect([hash(), history.canUndo, history.canRedo]).toEqual(['#/table', true, true]);
    history.undo();
    expect([hash(), history.canUndo]).toEqual(['#/graph?least=2', false]);
    history.redo();
    history.redo();
    expect([hash(), history.canRedo]).toEqual(['#/map', false]);
  });

  it('forgets what was undone when something else is done', () => {
    const { history, hash } = browser();
    history.arrive('', null);
    history.write('#/table', false);
    history.undo();
    history.write('#/map', false);
    expect([hash(), history.canUndo, history.canRedo]).toEqual(['#/map', true, false]);
  });

  it('counts links that were followed, once, and takes no step for the same address', () => {
    const { history, follow, hash } = browser();
    history.arrive('#/graph', null);
    follow('#/table');
    history.arrive('#/table', null);
    history.write('#/table', false);
    expect(history.canUndo).toBe(true);
    history.undo();
    expect([hash(), history.canUndo, history.canRedo]).toEqual(['#/graph', false, true]);
  });
});
