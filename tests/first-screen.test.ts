/** The built page: what its first screen must fetch before it can be seen and used. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const FOLDER = 'dist/app';
/** Bytes of script, packed, for the first screen. */
const MOST = 130_000;

describe.skipIf(!existsSync(`${FOLDER}/index.html`))('the first screen', () => {
  const page = existsSync(`${FOLDER}/index.html`) ? readFileSync(`${FOLDER}/index.html`, 'utf8') : '';
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!);

  it('takes little script, and no model', () => {
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = scripts.map((file) => gzipSync(readFileSync(`${FOLDER}/${file}`)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
    expect(page).not.toMatch(/models\//);
  });
});
