/** Builds the training and packing scripts, `dist/train/*.js`. */
import { defineConfig } from 'vite';

const scripts = [
  'build-kernels',
  'build-rules',
  'pack-gazetteer',
  'pack-outlines',
  'train-vectors',
  'train-syntax',
  'train-names',
  'train-coreference',
  'train-attribution',
  'train-claims',
  'train-open',
];

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/train',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: Object.fromEntries(scripts.map((script) => [script, `src/train/${script}.ts`])),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
