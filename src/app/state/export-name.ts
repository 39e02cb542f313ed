/**
 * Case name → file name.
 */

/** "Iraq 2007, sample" → "hearsay-iraq-2007-sample.gexf". */
export function gexfFileName(caseName: string): string {
  const slug = caseName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `hearsay-${slug === '' ? 'case' : slug}.gexf`;
}
