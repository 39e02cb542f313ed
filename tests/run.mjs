/**
 * The test command: unit, case, state, quality and architecture tests, then the browser's. Looks for an
 * installed Chromium or Chrome, installs Debian's where it may, and otherwise says what to install.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function findBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH, ...PLACES, ...onPath].find((file) => file && existsSync(file));
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installBrowser() {
  console.log('No Chromium found: installing Debian’s package chromium for the browser tests.');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
}

/** Runs a package's own program with Node, so that no shell and no PATH is needed. */
function runProgram(name, args, env) {
  const { bin } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const program = join('node_modules', name, typeof bin === 'string' ? bin : bin[name]);
  return spawnSync(process.execPath, [program, ...args], { stdio: 'inherit', env }).status ?? 1;
}

const wanted = process.argv.slice(2);
let browser = findBrowser();
if (!browser && isRootOnDebian()) {
  try {
    installBrowser();
    browser = findBrowser();
  } catch (error) {
    console.error(`Installing chromium failed: ${error.message}`);
  }
}
if (!browser) {
  console.error(
    'The browser tests need Chromium or Chrome: install one (on Debian or Ubuntu: sudo apt-get install chromium) or set CHROME_PATH to its program.',
  );
}
const environment = { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) };
const built = browser
  ? runProgram('vite', ['build', '--logLevel', 'warn'], environment) ||
    runProgram('vite', ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'], environment)
  : 1;
const projects = browser && built === 0 ? [] : ['--project', 'node'];
const status = runProgram('vitest', ['run', ...projects, ...wanted], environment);
process.exit(status || (browser ? built : 1));
