/** The texts of the reading benchmarks: the bundled corpus's articles, the same at every run. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../src/base/random.ts';

const FOLDER = fileURLToPath(new URL('../../corpus/articles/', import.meta.url));
const NEW_WORDS = 40;

/** The files, shortest first. */
export function articleFiles(): string[] {
  const files = readdirSync(FOLDER).map((name) => FOLDER + name);
  return files.sort((a, b) => readFileSync(a).length - readFileSync(b).length);
}

/** Their texts without their heads. */
export function articleTexts(): string[] {
  return articleFiles().map((file) => readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));
}

/** Texts without end, each with words that no other has, as articles from everywhere would bring them. */
export function* endlessTexts(): Generator<string, never, void> {
  const texts = articleTexts();
  const random = seededRandom(7);
  for (let index = 0; ; index++) {
    const words = Array.from({ length: NEW_WORDS }, () => {
      const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(random() * 26)));
      return letters.join('').replace(/^./, (first) => first.toUpperCase());
    });
    yield `${texts[index % texts.length]!}\n\n${words.map((word) => `${word} spoke.`).join(' ')}`;
  }
}
