/** The built command line, built anew if it is missing or older than its sources, and ways to run it. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILT = join(ROOT, 'dist/cli');
const LOCK = join(ROOT, 'node_modules/.hearsay-build');
const LOCK_MS = 60_000;

/** What one run of the program gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function isFresh(): boolean {
  const program = join(BUILT, 'hearsay.js');
  if (!existsSync(program)) return false;
  const built = statSync(program).mtimeMs;
  const filesIn = (folder: string): string[] =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
          join(folder, name),
        )
      : [];
  return [...filesIn('src'), ...filesIn('public/models')]
    .filter((name) => /\.(?:ts|model)$/.test(name) && !/^src[\\/](?:app|workers)[\\/]/.test(name))
    .every((name) => statSync(join(ROOT, name)).mtimeMs <= built);
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

/** Builds if need be, one process at a time; returns the path of a copy that no later build touches. */
export async function copyOfProgram(): Promise<string> {
  for (const until = Date.now() + LOCK_MS; !takeLock() && Date.now() < until;) await sleep(100);
  try {
    if (!isFresh()) {
      const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
      execFileSync(
        process.execPath,
        [vite, 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'error'],
        { cwd: ROOT },
      );
    }
    const folder = mkdtempSync(join(ROOT, 'dist/test-'));
    cpSync(BUILT, join(folder, 'cli'), { recursive: true });
    return join(folder, 'cli/hearsay.js');
  } finally {
    if (existsSync(LOCK)) rmdirSync(LOCK);
  }
}

/** Takes a copy away again, and nothing that is no copy: where none could be made there is no path. */
export function removeCopy(program: string): void {
  const folder = resolve(program, '../..');
  if (folder.startsWith(join(ROOT, 'dist/test-'))) rmSync(folder, { recursive: true });
}

/** Runs the program to its end. */
export function run(program: string, args: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Starts the program and gives it back once it has printed an address. */
export function startServer(
  program: string,
  args: readonly string[],
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [program, 'open', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        const url = /http:\/\/[\d.]+:\d+\//.exec(output)?.[0];
        if (url !== undefined) resolve({ child, url });
      });
    }
    child.once('exit', (status) => reject(new Error(`It ended with ${status}: ${output}`)));
  });
}

/** A new empty folder outside the project. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
}
