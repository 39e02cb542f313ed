/** Builds the page (`dist/app`); `vite.cli.config.ts` builds the command line, `vitest.config.ts` runs the tests. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/app',
  publicDir: '../../public',
  base: './',
  plugins: [svelte()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5173 },
  build: {
    outDir: '../../dist/app',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4500,
  },
});
