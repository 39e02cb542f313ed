/**
 * Three short articles made by hand that the page is to read itself, for stories about what reading needs. All of it
 * is made up.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEXTS = [
  'The Copper Guild accused Governor Ilan Marsh of arming smugglers. The Tin League supported the Copper Guild.',
  'Governor Ilan Marsh denied that he had armed smugglers. The Copper Guild threatened Ilan Marsh.',
  'The Tin League attacked the Copper Guild in Basra. Governor Ilan Marsh met the Tin League.',
];

/** Writes the articles, unread, into a folder of their own; the file's path. */
export function threeArticles(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'articles.jsonl');
  const lines = TEXTS.map((text, at) =>
    JSON.stringify({ id: `m${at + 1}`, title: `Report ${at + 1}`, text }),
  );
  writeFileSync(file, lines.join('\n'));
  return file;
}
