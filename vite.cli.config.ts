/**
 * Builds the command line into one executable file, `dist/cli/hearsay.js`, the scorers beside it, and the
 * model files into `dist/cli/models`.
 */
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const file = 'dist/cli/hearsay.js';
const MODELS = 'public/models';

/** Lays the model files beside the program. */
function modelFiles(): Plugin {
  return {
    name: 'model-files',
    generateBundle() {
      const names = existsSync(MODELS) ? readdirSync(MODELS).filter((name) => name.endsWith('.model')) : [];
      for (const name of names)
        this.emitFile({
          type: 'asset',
          fileName: `models/${name}`,
          source: readFileSync(`${MODELS}/${name}`),
        });
    },
  };
}

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: { hearsay: 'src/cli/main.ts', evaluate: 'src/train/evaluate.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        banner: (chunk) => (chunk.name === 'hearsay' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  plugins: [modelFiles(), { name: 'executable', closeBundle: () => chmodSync(file, 0o755) }],
});
