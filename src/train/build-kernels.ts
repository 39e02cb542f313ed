/**
 * Compiles `src/nlp/net/assembly/kernels.ts` to WebAssembly and writes its bytes, base64, into
 * `src/nlp/net/kernel-bytes.ts`: `npm run build:kernels`.
 */
import { writeFileSync } from 'node:fs';
import { compileKernels, KERNEL_BYTES_FILE } from './compile-kernels.ts';

writeFileSync(KERNEL_BYTES_FILE, await compileKernels());
console.log(`wrote ${KERNEL_BYTES_FILE}`);
