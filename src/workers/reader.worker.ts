/**
 * The reading thread: one article in, its extraction out. Between blocks `extract` awaits a turn of the
 * message loop, so that a stop sent in the middle of a long article gets in. The thread holds the models.
 */
import { expose } from 'comlink';
import { MODEL_ASSETS } from 'virtual:model-assets';
import { extract, ExtractionAborted } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import { FetchedModels } from '../models/fetched-models.ts';
import { ModelLoader, type ModelBytes, type OnBytes } from '../models/model-loader.ts';
import type { Article } from '../text/article.ts';
import { findSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';

const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();

/** One macrotask: messages that wait are taken before it resolves. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    turns.port2.postMessage(null);
  });
}

let stops = 0;
let models: ModelLoader<string, ModelBytes<string>> | null = null;

const api = {
  /** Makes the models ready, from files below `base`; at once if they are. `onBytes` counts what is fetched. */
  async loadModels(base: string, onBytes?: OnBytes): Promise<void> {
    models ??= new ModelLoader(new FetchedModels(MODEL_ASSETS, base), (files) => files);
    await models.load(onBytes);
  },
  /** The extraction, or null if `stop` came first; `onProgress` gets the share done, 0 to 1. */
  async read(article: Article, onProgress: (share: number) => void): Promise<Extraction | null> {
    const before = stops;
    try {
      return await extract(article, { onProgress, pause, isAborted: () => stops !== before });
    } catch (error) {
      if (error instanceof ExtractionAborted) return null;
      throw error;
    }
  },
  /** Ends every reading under way. */
  stop(): void {
    stops++;
  },
  /** First code unit of each sentence of a text. */
  sentenceStarts(text: string): Int32Array {
    const tokens = tokenize(text);
    const { bounds } = findSentences(tokens);
    return Int32Array.from(bounds.subarray(0, -1), (token) => tokens.starts[token]!);
  },
};

/** What the reading thread answers to. */
export type ReaderApi = typeof api;

expose(api);
