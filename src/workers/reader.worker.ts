/**
 * The reading thread: one article in, its extraction out. Between blocks `extract` awaits a turn of the
 * message loop, so that a stop sent in the middle of a long article gets in. The thread holds the models.
 */
import { expose } from 'comlink';
import { MODEL_ASSETS } from 'virtual:model-assets';
import { extract, ExtractionAborted } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import { FetchedModels, type ModelAsset } from '../models/fetched-models.ts';
import { ModelLoader, ModelUnavailable, type OnBytes } from '../models/model-loader.ts';
import { MODEL_NAMES, readAllModels, type LanguageModels, type ModelName } from '../nlp/language-models.ts';
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
let loader: ModelLoader<ModelName, LanguageModels> | null = null;

/** Those of the build that are read; ModelUnavailable if one was left out of it. */
function assets(): ModelAsset<ModelName>[] {
  return MODEL_NAMES.map((name) => {
    const asset = MODEL_ASSETS.find((known) => known.name === name);
    if (asset === undefined) throw new ModelUnavailable(`${name}.model`, 'is missing from this build');
    return { ...asset, name };
  });
}

function loadModels(base: string, onBytes?: OnBytes): Promise<LanguageModels> {
  loader ??= new ModelLoader(new FetchedModels(assets(), base), readAllModels);
  return loader.load(onBytes);
}

const api = {
  /** Makes the models ready, from files below `base`; at once if they are. `onBytes` counts what is fetched. */
  async loadModels(base: string, onBytes?: OnBytes): Promise<void> {
    await loadModels(base, onBytes);
  },
  /** The extraction, or null if `stop` came first; models as above. `onProgress` gets the share done, 0 to 1. */
  async read(
    article: Article,
    base: string,
    onProgress: (share: number) => void,
  ): Promise<Extraction | null> {
    const before = stops;
    try {
      const models = await loadModels(base);
      return await extract(article, models, { onProgress, pause, isAborted: () => stops !== before });
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
