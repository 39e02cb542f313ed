/** Builds the page (`dist/app`); `vite.cli.config.ts` builds the command line, `vitest.config.ts` runs the tests. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const MODELS = fileURLToPath(new URL('public/models', import.meta.url));

/** The module `virtual:model-assets`: name, content hash and size of each model file of this build. */
function modelAssets(): Plugin {
  const id = '\0virtual:model-assets';
  return {
    name: 'model-assets',
    resolveId: (source) => (source === id.slice(1) ? id : null),
    load: (source) => {
      if (source !== id) return null;
      const files = existsSync(MODELS) ? readdirSync(MODELS).filter((file) => file.endsWith('.model')) : [];
      const assets = files.sort().map((file) => {
        const bytes = readFileSync(join(MODELS, file));
        const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
        return { name: file.slice(0, -'.model'.length), version, bytes: bytes.length };
      });
      return `export const MODEL_ASSETS = ${JSON.stringify(assets)};`;
    },
  };
}

/**
 * Puts what the page imports before anything is asked of it into one file, which packs better than the many that the
 * lazy parts would cut it into.
 */
function firstScreen(): (id: string, graph: Rolldown.ChunkingContext) => string | null {
  const first = new Set<string>();
  const isFirst = (id: string, graph: Rolldown.ChunkingContext, seen = new Set<string>()): boolean => {
    if (first.has(id)) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    const info = graph.getModuleInfo(id);
    const found = info?.isEntry || info?.importers.some((importer) => isFirst(importer, graph, seen));
    if (found) first.add(id);
    return found ?? false;
  };
  return (id, graph) => (isFirst(id, graph) ? 'first-screen' : null);
}

export default defineConfig({
  root: 'src/app',
  publicDir: '../../public',
  base: './',
  plugins: [svelte(), modelAssets()],
  worker: { format: 'es', plugins: () => [modelAssets()] },
  server: { host: '127.0.0.1', port: 5173 },
  build: {
    outDir: '../../dist/app',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4500,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstScreen() }] } } },
  },
});
