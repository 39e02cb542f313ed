/**
 * Model files from the page's own server: gzip → raw bytes. They are fetched side by side, each under an
 * address that changes with its content, and kept in the browser's cache storage where there is one;
 * copies of other versions are dropped. Works in a page and in a worker.
 */
import { ModelFormatError } from '../base/model-file.ts';
import { ModelUnavailable, type ModelBytes, type ModelSource, type OnBytes } from './model-loader.ts';

/** A file as it was when the page was built. */
export interface ModelAsset<Name extends string> {
  readonly name: Name;
  /** Changes with the content. */
  readonly version: string;
  /** Stored size. */
  readonly bytes: number;
}

/** What the source needs of the browser. */
export interface FetchPorts {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Opens the storage for copies; rejects or gives null where nothing is kept. */
  readonly openCache: () => Promise<Cache | null>;
}

const CACHE = 'hearsay-models';

/** The browser's own ways. */
export const BROWSER_PORTS: FetchPorts = {
  fetch: (address, options) => fetch(address, options),
  openCache: async () => ('caches' in globalThis ? caches.open(CACHE) : null),
};

/** Fetches `NAME.model?v=VERSION` below one address. */
export class FetchedModels<Name extends string> implements ModelSource<Name> {
  readonly #assets: readonly ModelAsset<Name>[];
  readonly #base: string;
  readonly #ports: FetchPorts;
  /** Whether the browser's ordinary cache may answer; not after it gave a damaged file. */
  #mode: RequestCache = 'default';

  /** `base` is the address of the folder, with a slash at its end. */
  constructor(assets: readonly ModelAsset<Name>[], base: string, ports: FetchPorts = BROWSER_PORTS) {
    this.#assets = assets;
    this.#base = base;
    this.#ports = ports;
  }

  async read(onBytes: OnBytes): Promise<ModelBytes<Name>> {
    const cache = await this.#cache();
    const kept = await Promise.all(this.#assets.map((asset) => this.#match(asset, cache)));
    const progress = new Progress(onBytes);
    const stopped = new AbortController();
    const entries = this.#assets.map(async (asset, index) => {
      const copy = kept[index];
      if (copy !== undefined) return [asset.name, await unpack(await bytesOf(copy), asset)] as const;
      const tell = progress.of(asset.bytes);
      const stored = await this.#fetch(asset, stopped.signal, tell);
      const raw = await unpack(stored, asset);
      await cache?.put(this.#addressOf(asset), new Response(stored)).catch(() => undefined);
      return [asset.name, raw] as const;
    });
    progress.begin();
    try {
      const files = Object.fromEntries(await Promise.all(entries)) as ModelBytes<Name>;
      await this.#prune(cache);
      this.#mode = 'default';
      return files;
    } catch (error) {
      stopped.abort();
      progress.end();
      throw error;
    }
  }

  async forget(): Promise<boolean> {
    this.#mode = 'reload';
    const cache = await this.#cache();
    const kept = await this.#kept(cache);
    const dropped = await Promise.all(kept.map((request) => cache!.delete(request).catch(() => false)));
    return dropped.includes(true);
  }

  async #match(asset: ModelAsset<Name>, cache: Cache | null): Promise<Response | undefined> {
    return cache?.match(this.#addressOf(asset)).catch(() => undefined);
  }

  async #fetch(
    asset: ModelAsset<Name>,
    signal: AbortSignal,
    tell: (bytes: number) => void,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const file = fileOf(asset);
    let response: Response;
    try {
      response = await this.#ports.fetch(this.#addressOf(asset), { cache: this.#mode, signal });
    } catch (error) {
      throw new ModelUnavailable(file, `could not be fetched: ${messageOf(error)}`);
    }
    if (!response.ok)
      throw new ModelUnavailable(
        file,
        `could not be fetched: ${response.status} ${response.statusText}`.trim(),
      );
    try {
      return await collect(response, tell);
    } catch (error) {
      throw new ModelUnavailable(file, `could not be fetched to its end: ${messageOf(error)}`);
    }
  }

  /** Drops what is kept of other versions. */
  async #prune(cache: Cache | null): Promise<void> {
    const current = new Set(this.#assets.map((asset) => this.#addressOf(asset)));
    const old = (await this.#kept(cache)).filter(({ url }) => !current.has(url));
    await Promise.all(old.map((request) => cache!.delete(request).catch(() => false)));
  }

  /** Copies of files of this page, of whatever version. */
  async #kept(cache: Cache | null): Promise<readonly Request[]> {
    const requests = await cache?.keys().catch(() => []);
    return (requests ?? []).filter(({ url }) => url.startsWith(this.#base));
  }

  #cache(): Promise<Cache | null> {
    return this.#ports.openCache().catch(() => null);
  }

  #addressOf(asset: ModelAsset<Name>): string {
    return new URL(`${fileOf(asset)}?v=${asset.version}`, this.#base).href;
  }
}

/** Adds up what comes of several files. */
class Progress {
  readonly #onBytes: OnBytes;
  #done = 0;
  #total = 0;
  #isOver = false;

  constructor(onBytes: OnBytes) {
    this.#onBytes = onBytes;
  }

  /** Takes in a file of this size; what is given back is told how much of it has come. */
  of(size: number): (bytes: number) => void {
    this.#total += size;
    let come = 0;
    return (bytes) => {
      const now = Math.min(bytes, size);
      this.#done += now - come;
      come = now;
      this.#tell();
    };
  }

  /** Tells how much there is, if anything. */
  begin(): void {
    if (this.#total > 0) this.#tell();
  }

  /** Says nothing more. */
  end(): void {
    this.#isOver = true;
  }

  #tell(): void {
    if (!this.#isOver) this.#onBytes(this.#done, this.#total);
  }
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

/** The whole body, telling how many bytes have come. */
async function collect(response: Response, tell: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body!.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    tell(length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Undoes gzip. What is no gzip passes: a server may have undone it, and the model's reader knows its own. */
async function unpack(stored: Uint8Array<ArrayBuffer>, asset: ModelAsset<string>): Promise<Uint8Array> {
  if (stored[0] !== 0x1f || stored[1] !== 0x8b) return stored;
  if (stored.length < asset.bytes)
    throw new ModelFormatError(fileOf(asset), `is cut off: it has ${stored.length} of ${asset.bytes} bytes`);
  try {
    const raw = new Blob([stored]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(raw).arrayBuffer());
  } catch {
    throw new ModelFormatError(fileOf(asset), 'is damaged and cannot be unpacked');
  }
}

function fileOf({ name }: ModelAsset<string>): string {
  return `${name}.model`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
