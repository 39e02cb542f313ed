/** The text cases of a folder: `# name`, a text, `==>`, lines that state what is read from it, `//! xfail reason`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** One case as it stands in its file. */
export interface TextCase {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** Why it is known to fail, or null. */
  readonly gap: string | null;
}

function parseCases(path: string): TextCase[] {
  return readFileSync(path, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...rest] = block.split('\n');
      const [text, expected, ...more] = rest.join('\n').split(/^==>$/m);
      const all = (expected ?? '').split('\n').filter((line) => line.trim() !== '');
      const gaps = all.filter((line) => line.startsWith('//! xfail '));
      const lines = all.filter((line) => !line.startsWith('//'));
      if (more.length > 0 || gaps.length > 1 || lines.length === 0)
        throw new RangeError(`${path}, "${name}": a case has one ==> and at least one line below it.`);
      return { name, text: text!.trim(), lines, gap: gaps[0]?.slice('//! xfail '.length) ?? null };
    });
}

/**
 * Makes a test of every case in the `.txt` files of a folder beside this file: `prepare` reads its lines at once
 * and gives what the test does. A case with a gap must fail.
 */
export function testCases(
  folder: string,
  titled: string,
  prepare: (textCase: TextCase, place: string) => () => Promise<void>,
): void {
  const path = fileURLToPath(new URL(`${folder}/`, import.meta.url));
  for (const file of readdirSync(path).filter((name) => name.endsWith('.txt'))) {
    describe(`${titled}${file.replace('.txt', '').replaceAll('-', ' ')}`, () => {
      const cases = parseCases(`${path}${file}`);

      it('has a name and a text for each case', () => {
        expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
        expect(cases.every(({ name, text }) => name !== '' && text !== '')).toBe(true);
      });

      for (const textCase of cases) {
        const { name, gap } = textCase;
        const run = prepare(textCase, `${file}, "${name}"`);
        (gap === null ? it : it.fails)(gap === null ? name : `${name} (not yet: ${gap})`, run);
      }
    });
  }
}
