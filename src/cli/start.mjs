/**
 * `npm start`: builds what is missing or older than its sources, then serves the page on the
 * loopback address and prints where. Opens nothing by itself. Arguments go on to `hearsay open`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);

const SOURCES = ['src', 'corpus/articles', 'public', 'package.json', 'vite.config.ts', 'vite.cli.config.ts'];

function newest(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale(file) {
  return !existsSync(file) || statSync(file).mtimeMs < Math.max(...SOURCES.map(newest));
}

function build(what, args) {
  console.log(`Building ${what} …`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync('node_modules/vite')) {
  console.error('The libraries are missing: run npm ci first.');
  process.exit(1);
}
if (isStale('dist/app/index.html')) build('the page', []);
if (isStale('dist/cli/hearsay.js')) build('the command line', ['--config', 'vite.cli.config.ts']);
process.argv = [process.argv[0], 'hearsay', 'open', ...process.argv.slice(2)];
await import(pathToFileURL(join(root, 'dist/cli/hearsay.js')).href);
