import { describe, expect, it } from 'vitest';
import { VIEW_KEYS } from '../../src/app/action-texts.ts';
import { ACTIONS, keyCap, pressedKey, type KeyPress } from '../../src/app/state/actions.ts';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...over,
});

describe('actions', () => {
  it('each have words and a key, and no key does two things', () => {
    const keys = ACTIONS.flatMap((action) => action.keys);
    const ofViews = VIEW_KEYS.flatMap((view) => view.keys.map(([key]) => key));
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
    expect(new Set(ACTIONS.map(({ words }) => words)).size).toBe(ACTIONS.length);
    for (const { words, keys: own } of ACTIONS) {
      expect(words.trim()).not.toBe('');
      expect(own.length).toBeGreaterThan(0);
    }
    expect([...keys].sort()).toEqual([...new Set(keys)].sort());
    expect(keys.filter((key) => ofViews.includes(key))).toEqual([]);
  });

  it('are asked for by keys that somebody can press', () => {
    for (const key of ACTIONS.flatMap((action) => action.keys)) {
      const name = key.split('+').at(-1)!;
      const shiftKey = key.includes('shift+');
      const event = press(shiftKey ? name.toUpperCase() : name, { shiftKey, ctrlKey: key.includes('mod+') });
      expect(pressedKey(event)).toBe(key);
    }
    expect(pressedKey(press('z', { metaKey: true }))).toBe('mod+z');
    expect(pressedKey(press('?', { shiftKey: true }))).toBe('?');
    expect(pressedKey(press('g', { altKey: true }))).toBeNull();
    expect([keyCap('mod+shift+z'), keyCap('g'), keyCap('Escape')]).toEqual(['Ctrl Shift Z', 'g', 'Esc']);
  });
});
