/** Builds the command line into one executable file, `dist/cli/hearsay.js`, with its libraries outside. */
import { chmodSync } from 'node:fs';
import { defineConfig } from 'vite';

const file = 'dist/cli/hearsay.js';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'hearsay.js', banner: '#!/usr/bin/env node' } },
  },
  plugins: [{ name: 'executable', closeBundle: () => chmodSync(file, 0o755) }],
});
