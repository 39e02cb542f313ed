/** AssemblyScript → the TypeScript module that holds the kernels' bytes. */
import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const SOURCE = 'src/nlp/net/assembly/kernels.ts';
/** Where the compiled kernels stand. */
export const KERNEL_BYTES_FILE = 'src/nlp/net/kernel-bytes.ts';

/** The text of `kernel-bytes.ts` for the kernels as they are now; run in the project's folder. */
export async function compileKernels(): Promise<string> {
  let binary: Uint8Array | null = null;
  const options = [
    'kernels.ts', '--outFile', 'kernels.wasm', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '-O3', '--noAssert',
  ]; // prettier-ignore
  const { error, stderr } = await asc.main(options, {
    readFile: (name: string) => (name === 'kernels.ts' ? readFileSync(SOURCE, 'utf8') : null),
    writeFile: (_name: string, content: string | Uint8Array) => {
      if (typeof content !== 'string') binary = content;
    },
    listFiles: () => [],
  });
  if (error !== null || binary === null) throw new Error(`${SOURCE} does not compile: ${stderr.toString()}`);
  const base64 = Buffer.from(binary).toString('base64');
  return [
    '/** The compiled kernels, made by `npm run build:kernels` from `assembly/kernels.ts`. */',
    "import { bytesOfBase64 } from './base64.ts';",
    '',
    'const BASE64 =',
    `  '${base64}';`,
    '',
    '/** The WebAssembly module. */',
    'export function kernelBytes(): Uint8Array {',
    '  return bytesOfBase64(BASE64);',
    '}',
    '',
  ].join('\n');
}
