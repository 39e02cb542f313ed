import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const LAYERS =
  'base text ingest gazetteer nlp attribution entities claims extract casefile graph formats models workers'.split(
    ' ',
  );
const LEAVES = ['app', 'cli', 'train'];
const PURE = LAYERS.slice(0, LAYERS.indexOf('formats') + 1);

/** Which folder alone may import a package. */
const DOORS: Record<string, RegExp> = {
  'wink-nlp': /^text\//,
  'wink-eng-lite-web-model': /^text\//,
  graphology: /^(graph|app\/render)\//,
  'chrono-node': /^claims\//,
  comlink: /^workers\//,
  sigma: /^app\/render\//,
  svelte: /^app\//,
  '@lucide/svelte': /^app\//,
  commander: /^cli\//,
  assemblyscript: /^train\//,
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|svelte|mjs)$/.test(name));

const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(join(SRC, file), 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => ({ file, target: (match[1] ?? match[2])! }));
});

const folderOf = (file: string): string => file.split('/')[0]!;
const rank = (folder: string): number => (LEAVES.includes(folder) ? LAYERS.length : LAYERS.indexOf(folder));

/** Path below src/ of a relative import, or null for a package. */
function inside({ file, target }: Import): string | null {
  if (!target.startsWith('.')) return null;
  return relative(SRC, normalize(join(SRC, dirname(file), target.replace(/\?.*$/, '')))).replaceAll(
    '\\',
    '/',
  );
}

describe('architecture', () => {
  it('knows every folder', () => {
    expect(imports.length).toBeGreaterThan(20);
    for (const file of files) expect([...LAYERS, ...LEAVES], file).toContain(folderOf(file));
  });

  it('lets each folder import only itself and what stands left of it', () => {
    const wrong = imports.filter((item) => {
      const target = inside(item);
      if (target === null || target.startsWith('..')) return false;
      const [from, to] = [folderOf(item.file), folderOf(target)];
      return from !== to && (LEAVES.includes(to) || rank(to) >= rank(from));
    });
    expect(wrong).toEqual([]);
  });

  it('has one door for each dependency', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target.startsWith('.') || target.startsWith('node:') || target.startsWith('virtual:')) return false;
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      if (name.startsWith('@fontsource-variable/')) return !file.startsWith('app/');
      if (name.startsWith('@sigma/')) return !file.startsWith('app/render/');
      return !DOORS[name]?.test(file);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps Node out of everything but the command line, training and what reads models for them', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        target.startsWith('node:') && !/^(cli\/|train\/|models\/disk-models\.ts$)/.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it('has pure layers without a clock, console or document', () => {
    for (const file of files.filter((name) => PURE.includes(folderOf(name)))) {
      const source = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(source, file).not.toMatch(
        /\b(?:console|document|window|process)\.|\bDate\.now\(|\bnew Date\(\)|Math\.random\(/,
      );
    }
  });

  it('has no cycles', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        imports.filter((item) => item.file === file).flatMap((item) => inside(item) ?? []),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      expect(state.get(file), `cycle: ${[...path, file].join(' → ')}`).not.toBe('open');
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
  });
});
