import { describe, expect, it } from 'vitest';
import { ThemeState } from '../../src/app/state/theme.svelte.ts';

describe('the theme', () => {
  it('follows the system until one is chosen, and remembers the choice', () => {
    const kept = new Map<string, string>();
    const memory = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const theme = new ThemeState(memory, true);
    expect(theme.drawn).toBe('dark');
    theme.choose('light');
    expect(theme.drawn).toBe('light');
    expect(new ThemeState(memory, true).choice).toBe('light');
  });

  it('goes round, and looks different with the first step', () => {
    for (const isDark of [false, true]) {
      const theme = new ThemeState(null, isDark);
      const before = theme.drawn;
      theme.choose(theme.following);
      expect(theme.drawn).not.toBe(before);
      theme.choose(theme.following);
      expect(theme.drawn).toBe(before);
      theme.choose(theme.following);
      expect(theme.choice).toBe('system');
    }
  });

  it('lives without memory', () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    const theme = new ThemeState({ getItem: refuse, setItem: refuse });
    theme.choose('dark');
    expect(theme.drawn).toBe('dark');
  });

  it('is lent for paper without being chosen', () => {
    const applied: string[] = [];
    const theme = new ThemeState(null, true, (next) => void applied.push(next));
    theme.lend('light');
    expect([theme.drawn, theme.choice]).toEqual(['light', 'system']);
    theme.lend(null);
    expect(theme.drawn).toBe('dark');
    expect(applied).toEqual(['system', 'light', 'system']);
  });
});
