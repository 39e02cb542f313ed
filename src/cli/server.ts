/**
 * A small HTTP server for the built page, on 127.0.0.1 only. It answers GET for files below one folder
 * and for the case, refuses other host names (so that no web page can reach it by rebinding a name), and
 * sends a Content-Security-Policy that keeps every request of the page on its own origin.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Articles or records to open, one JSON line each. */
export interface ServedCase {
  readonly lines: readonly string[];
  readonly name: string;
}

export interface RunningServer {
  readonly url: string;
  /** Resolves when the process is told to stop. */
  readonly closed: Promise<void>;
}

const FIRST_PORT = 4670;
const PORTS_TRIED = 20;
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Starts serving; a given port must be free, else the first free one from 4670 is taken. */
export async function serveExplorer(
  folder: string,
  content: ServedCase | null,
  port: number | null,
): Promise<RunningServer> {
  const server = createServer((request, response) => answer(folder, content, request, response));
  const ports =
    port === null ? Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index) : [port];
  for (const candidate of ports) {
    if (await listens(server, candidate)) return running(server);
  }
  throw new UsageError(
    port === null
      ? `no port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} is free`
      : `port ${port} is taken`,
  );
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.removeListener('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(new UsageError(`port ${port}: ${error.message}`));
    };
    const onListening = (): void => {
      server.removeListener('error', onError);
      resolve(true);
    };
    server.once('error', onError).once('listening', onListening).listen(port, '127.0.0.1');
  });
}

function running(server: Server): RunningServer {
  const closed = new Promise<void>((resolve) => {
    const stop = (): void => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, closed };
}

function answer(
  folder: string,
  content: ServedCase | null,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const refuse = (status: number): void =>
    void response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (host !== '127.0.0.1' && host !== 'localhost') return refuse(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const path = pathOf(request.url ?? '/');
  if (path === null) return refuse(400);
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader(
    'cache-control',
    isNamedByContent(path, request.url ?? '') ? 'public, max-age=31536000, immutable' : 'no-store',
  );
  if (path === '/case.jsonl' && content !== null) {
    response
      .writeHead(200, { 'content-type': 'application/jsonl; charset=utf-8' })
      .end(`${content.lines.join('\n')}\n`);
  } else if (path === '/' || path === '/index.html') {
    response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page(folder, content));
  } else {
    sendFile(folder, path, response, refuse);
  }
}

/** Whether another content would have another address. */
function isNamedByContent(path: string, url: string): boolean {
  return path.startsWith('/assets/') || (path.startsWith('/models/') && url.includes('?v='));
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

/** The page, told by two meta elements which case to open. */
function page(folder: string, content: ServedCase | null): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  if (content === null) return html;
  const name = content.name.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const metas = `<meta name="hearsay-case" content="case.jsonl"><meta name="hearsay-case-name" content="${name}">`;
  return html.replace('</head>', () => `${metas}</head>`);
}

function sendFile(
  folder: string,
  path: string,
  response: ServerResponse,
  refuse: (status: number) => void,
): void {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder + sep)) || path.includes('\0')) return refuse(404);
  try {
    const found = statSync(file);
    if (!found.isFile()) return refuse(404);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
    });
  } catch {
    return refuse(404);
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
