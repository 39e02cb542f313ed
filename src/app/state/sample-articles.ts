/**
 * The bundled articles as text, in a module of their own that is loaded only when the sample is opened.
 */
const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../corpus/articles/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** File names and contents, in the order of the names. */
export const SAMPLE_FILES: readonly (readonly [string, string])[] = Object.entries(FILES)
  .map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));
