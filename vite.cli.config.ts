/** Builds the command line into one executable file, `dist/cli/hearsay.js`, and the scorers beside it. */
import { chmodSync } from 'node:fs';
import { defineConfig } from 'vite';

const file = 'dist/cli/hearsay.js';

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
  plugins: [{ name: 'executable', closeBundle: () => chmodSync(file, 0o755) }],
});
