import { describe, expect, it } from 'vitest';
import { FetchedModels, type FetchPorts, type ModelAsset } from '../../../src/models/fetched-models.ts';
import { ModelLoader } from '../../../src/models/model-loader.ts';
import { damaged, NAMES, seedsOf, storedModel, versionOf, type MadeName } from './made-models.ts';

const BASE = 'https://example.org/hearsay/models/';

/** As much of the browser's Cache as is used, in a Map. */
class MadeCache {
  readonly kept = new Map<string, ArrayBuffer>();

  match(address: string): Promise<Response | undefined> {
    const bytes = this.kept.get(address);
    return Promise.resolve(bytes && new Response(bytes));
  }
  async put(address: string, response: Response): Promise<void> {
    this.kept.set(address, await response.arrayBuffer());
  }
  keys(): Promise<Request[]> {
    return Promise.resolve([...this.kept.keys()].map((address) => new Request(address)));
  }
  delete({ url }: Request): Promise<boolean> {
    return Promise.resolve(this.kept.delete(url));
  }
}

/** A server and a browser: files by address, answered in parts of 100 bytes. */
class MadeBrowser implements FetchPorts {
  readonly served = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly asked: string[] = [];
  readonly modes: (RequestCache | undefined)[] = [];
  cache: MadeCache | null = new MadeCache();
  /** Ends bodies with an error after so many bytes. */
  breaksAfter = Infinity;

  readonly fetch: FetchPorts['fetch'] = async (address, { cache, signal }) => {
    this.asked.push(address.slice(BASE.length));
    this.modes.push(cache);
    await Promise.resolve();
    signal?.throwIfAborted();
    const bytes = this.served.get(address);
    if (bytes === undefined) return new Response('', { status: 404, statusText: 'Not Found' });
    return new Response(this.#inParts(bytes));
  };

  readonly openCache = (): Promise<Cache | null> => Promise.resolve(this.cache as Cache | null);

  #inParts(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
    let at = 0;
    const limit = this.breaksAfter;
    return new ReadableStream({
      pull(controller) {
        if (at >= limit) return controller.error(new TypeError('network error'));
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, (at += 100)));
      },
    });
  }
}

/** A page built with files of these seeds, and its server. */
function build(browser: MadeBrowser, seeds: readonly [number, number]): readonly ModelAsset<MadeName>[] {
  return NAMES.map((name, index) => {
    const bytes = storedModel(name, seeds[index]);
    const version = versionOf(bytes);
    browser.served.set(`${BASE}${name}.model?v=${version}`, bytes);
    return { name, version, bytes: bytes.length };
  });
}

const open = (
  browser: MadeBrowser,
  assets: readonly ModelAsset<MadeName>[],
): ModelLoader<MadeName, Record<string, unknown>> =>
  new ModelLoader(new FetchedModels(assets, BASE, browser), seedsOf);

const addressOf = ({ name, version }: ModelAsset<MadeName>): string => `${BASE}${name}.model?v=${version}`;

describe('models from the page’s server', () => {
  it('come side by side and add up', async () => {
    const browser = new MadeBrowser();
    const assets = build(browser, [3, 4]);
    const told: [number, number][] = [];
    const models = await open(browser, assets).load((done, total) => void told.push([done, total]));
    expect(models).toEqual({ tides: 3, moons: 4 });
    const size = assets[0]!.bytes + assets[1]!.bytes;
    expect(told.length).toBeGreaterThan(10);
    expect(new Set(told.map(([, total]) => total))).toEqual(new Set([size]));
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
    expect([told[0]![0], told.at(-1)![0]]).toEqual([0, size]);
  });

  it('are kept: a second visit asks the server for nothing and tells of nothing', async () => {
    const browser = new MadeBrowser();
    const assets = build(browser, [3, 4]);
    await open(browser, assets).load();
    browser.asked.length = 0;
    const told: number[] = [];
    expect(await open(browser, assets).load((done) => void told.push(done))).toEqual({ tides: 3, moons: 4 });
    expect([browser.asked, told]).toEqual([[], []]);
  });

  it('are replaced one by one by a new version, and the old ones are dropped', async () => {
    const browser = new MadeBrowser();
    const old = build(browser, [3, 4]);
    await open(browser, old).load();
    const other = 'https://example.org/elsewhere/models/tides.model?v=1';
    browser.cache!.kept.set(other, new ArrayBuffer(1));
    browser.asked.length = 0;
    const assets = build(browser, [3, 5]);
    expect(await open(browser, assets).load()).toEqual({ tides: 3, moons: 5 });
    expect(browser.asked).toEqual([`moons.model?v=${assets[1]!.version}`]);
    expect([...browser.cache!.kept.keys()].sort()).toEqual([other, ...assets.map(addressOf)].sort());
  });

  it('are fetched where nothing can be kept', async () => {
    const browser = new MadeBrowser();
    browser.cache = null;
    const assets = build(browser, [3, 4]);
    expect(await open(browser, assets).load()).toEqual({ tides: 3, moons: 4 });
    const barred: FetchPorts = { fetch: browser.fetch, openCache: () => Promise.reject(new Error('barred')) };
    expect(await new FetchedModels(assets, BASE, barred).read(() => undefined)).toHaveProperty('moons');
  });

  it('are fetched where the storage is full', async () => {
    const browser = new MadeBrowser();
    browser.cache!.put = () => Promise.reject(new Error('QuotaExceededError'));
    expect(await open(browser, build(browser, [3, 4])).load()).toEqual({ tides: 3, moons: 4 });
  });

  it('are named when they are not there, and come once they are', async () => {
    const browser = new MadeBrowser();
    const assets = build(browser, [3, 4]);
    const address = addressOf(assets[1]!);
    browser.served.delete(address);
    const loader = open(browser, assets);
    await expect(loader.load()).rejects.toThrow('moons.model could not be fetched: 404 Not Found');
    browser.served.set(address, storedModel('moons', 4));
    expect(await loader.load()).toEqual({ tides: 3, moons: 4 });
  });

  it('are named when the connection breaks', async () => {
    const browser = new MadeBrowser();
    const assets = build(browser, [3, 4]);
    browser.breaksAfter = 200;
    const loader = open(browser, assets);
    await expect(loader.load()).rejects.toThrow(
      /^\w+\.model could not be fetched to its end: network error$/,
    );
    browser.breaksAfter = Infinity;
    expect(await loader.load()).toEqual({ tides: 3, moons: 4 });
  });

  it('are named when they are damaged, cut off or something else, and the next try passes by every cache', async () => {
    const whole = storedModel('tides', 3);
    for (const [bytes, message] of [
      [damaged(whole), 'tides.model is damaged and cannot be unpacked'],
      [whole.slice(0, 900), `tides.model is cut off: it has 900 of ${whole.length} bytes`],
      [storedModel('moons', 4), /^tides\.model is moons version 1|^tides\.model is cut off/],
      [new TextEncoder().encode('<!doctype html>'), 'tides.model is not a Hearsay model'],
    ] as const) {
      const browser = new MadeBrowser();
      const assets = build(browser, [3, 4]);
      browser.served.set(addressOf(assets[0]!), bytes);
      const loader = open(browser, assets);
      await expect(loader.load()).rejects.toThrow(message);
      browser.served.set(addressOf(assets[0]!), whole);
      expect(await loader.load()).toEqual({ tides: 3, moons: 4 });
      expect(browser.modes.at(-1)).toBe('reload');
    }
  });

  it('are fetched anew when a kept copy went bad', async () => {
    const browser = new MadeBrowser();
    const assets = build(browser, [3, 4]);
    await open(browser, assets).load();
    const address = addressOf(assets[0]!);
    browser.cache!.kept.set(address, damaged(storedModel('tides', 3)).buffer);
    expect(await open(browser, assets).load()).toEqual({ tides: 3, moons: 4 });
    expect(new Uint8Array(browser.cache!.kept.get(address)!)).toEqual(storedModel('tides', 3));
  });
});
