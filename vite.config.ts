/** Builds the page (`dist/app`); `vite.cli.config.ts` builds the command line, `vitest.config.ts` runs the tests. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

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
  },
});
