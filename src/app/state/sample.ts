/**
 * The bundled sample as articles to be read; loaded only where it is opened or told of. O(bytes).
 */
import { readArticleFile, type DecodeUtf8, type IngestResult } from '../../ingest/article-file.ts';
import { texts } from '../texts.ts';
import { SAMPLE_FILES } from './sample-articles.ts';
import type { Session } from './session.svelte.ts';

/** The articles of the sample, and what of it could not be read. */
export function readSample(decodeUtf8: DecodeUtf8): IngestResult {
  const encoder = new TextEncoder();
  const read = SAMPLE_FILES.map(([name, text]) => readArticleFile(name, encoder.encode(text), decodeUtf8));
  return { drafts: read.flatMap(({ drafts }) => drafts), errors: read.flatMap(({ errors }) => errors) };
}

/** Opens the sample as the case of the session, which must hold none. */
export function openSample(session: Session): void {
  const { drafts, errors } = readSample(session.decodeUtf8);
  session.errors = errors;
  session.open('sample', texts.sampleName, drafts);
}
