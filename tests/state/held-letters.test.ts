import { describe, expect, it } from 'vitest';
import { HeldLetters } from '../../src/app/state/held-letters.ts';

/** Letters with a clock of our own; what happened, in its order. */
function keyboard() {
  const done: string[] = [];
  let waiting: (() => void)[] = [];
  const letters = new HeldLetters(
    (task) => waiting.push(task),
    (words) => done.push(`typed ${words}`),
  );
  const press = (letter: string): void => letters.press(letter, () => done.push(`did ${letter}`));
  const wait = (): void => {
    for (const task of waiting) task();
    waiting = [];
  };
  return { letters, press, wait, done };
}

describe('letters after a click that hit nothing', () => {
  it('are a command where one stands alone', () => {
    const { letters, press, wait, done } = keyboard();
    letters.moved(false);
    press('m');
    expect([letters.isAimless, done]).toEqual([true, []]);
    wait();
    press('t');
    wait();
    expect(done).toEqual(['did m', 'did t']);
  });

  it('are words where another follows at once', () => {
    const { letters, press, wait, done } = keyboard();
    letters.moved(false);
    press('i');
    press('r');
    wait();
    expect([letters.isAimless, done]).toEqual([false, ['typed ir']]);
  });

  it('are forgotten with the next click', () => {
    const { letters, press, wait, done } = keyboard();
    letters.moved(false);
    press('i');
    letters.moved(true);
    wait();
    expect([letters.isAimless, done]).toEqual([false, []]);
  });
});
