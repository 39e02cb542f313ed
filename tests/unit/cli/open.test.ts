import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfProgram, removeCopy, run, scratchFolder, startServer } from './built-program.ts';

const folder = scratchFolder();
let program = '';
let child: ChildProcess;
let url = '';

/** The page is a stand-in: what matters here is how it is served. */
function writePage(): void {
  const app = join(program, '../../app');
  mkdirSync(join(app, 'assets'), { recursive: true });
  writeFileSync(join(app, 'index.html'), '<!doctype html><html><head><title>Page</title></head></html>');
  writeFileSync(join(app, 'assets/page-1a2b.js'), 'export {};');
  mkdirSync(join(app, 'models'));
  writeFileSync(join(app, 'models/tides.model'), 'tides');
}

beforeAll(async () => {
  program = await copyOfProgram();
  writePage();
  writeFileSync(join(folder, 'one.txt'), 'Iran attacked Israel.');
  writeFileSync(join(folder, 'empty.txt'), '');
  ({ child, url } = await startServer(program, [folder]));
}, 90_000);

afterAll(() => {
  child.kill();
  removeCopy(program);
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function get(path: string, host?: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const headers = { host: host ?? `${hostname}:${port}` };
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

describe('open', () => {
  it('serves the page on the loopback address and tells it which case to open', async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const { status, headers, body } = await get('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(body).toContain('<meta name="hearsay-case" content="case.jsonl">');
  });

  it('keeps the page’s requests on its own origin', async () => {
    const { headers } = await get('/');
    const policy = headers['content-security-policy'] as string;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/\*|https?:|'unsafe-eval'|script-src[^;]*unsafe-inline/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('serves the articles as JSON Lines, without those that could not be read', async () => {
    const { status, body } = await get('/case.jsonl');
    expect(status).toBe(200);
    expect(
      body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([{ title: 'one', text: 'Iran attacked Israel.' }]);
  });

  it('serves what the page is made of, to be kept', async () => {
    const { status, headers, body } = await get('/assets/page-1a2b.js');
    expect([status, body]).toEqual([200, 'export {};']);
    expect(headers['content-type']).toContain('javascript');
    expect(headers['cache-control']).toContain('immutable');
  });

  it('serves model files to be kept under the address of their version only', async () => {
    const versioned = await get('/models/tides.model?v=1a2b');
    expect([versioned.status, versioned.body]).toEqual([200, 'tides']);
    expect(versioned.headers['cache-control']).toContain('immutable');
    expect((await get('/models/tides.model')).headers['cache-control']).toBe('no-store');
  });

  it('answers for this machine’s own names only', async () => {
    const { port } = new URL(url);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, 'localhost']) {
      expect((await get('/', host)).status, host).toBe(200);
    }
    for (const host of [
      'example.org',
      `example.org:${port}`,
      'localhost.example.org',
      '127.0.0.1.example.org',
      '10.0.0.1',
    ]) {
      expect((await get('/case.jsonl', host)).status, host).toBe(403);
    }
  });

  it.each([
    '/../cli/hearsay.js',
    '/%2e%2e/cli/hearsay.js',
    '/..%2fcli%2fhearsay.js',
    '/assets/../../cli/hearsay.js',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/%00',
    '/nothing.html',
  ])('gives out nothing outside its folder: %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toBe('404\n');
  });

  it('refuses broken addresses and other methods', async () => {
    expect((await get('/%zz')).status).toBe(400);
    expect((await get('/', undefined, 'POST')).status).toBe(405);
    expect((await get('/', undefined, 'HEAD')).status).toBe(200);
  });

  it('answers 404 for a folder', async () => {
    expect((await get('/assets')).status).toBe(404);
  });

  it('opens nothing where nothing could be read', () => {
    const { status, stderr } = run(program, ['open', join(folder, 'empty.txt')]);
    expect(status).toBe(1);
    expect(stderr).toContain('the file is empty');
    expect(stderr).toContain('nothing to open');
  });

  it('says when its port is taken', () => {
    const { status, stderr } = run(program, ['open', '--port', new URL(url).port, join(folder, 'one.txt')]);
    expect(status).toBe(2);
    expect(stderr).toContain('is taken');
  });
});
