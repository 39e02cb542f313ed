/**
 * The stream of inputs → the stream of extractions, in input order: articles are read, records pass as
 * they are, troubles are reported.
 */
import { extract } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import { languageModels } from '../models/disk-models.ts';
import { readInputs } from './inputs.ts';
import type { Report } from './report.ts';

/** How records among the inputs are taken: as they are, or read again from their text. */
export type RecordsAre = 'kept' | 'read again';

/** Reads every article of the inputs but the output itself; yields each extraction as soon as it is done. */
export async function* readArticles(
  inputs: readonly string[],
  report: Report,
  records: RecordsAre,
  output: string,
): AsyncGenerator<Extraction> {
  let done = 0;
  for await (const item of readInputs(inputs, process.stdin, output)) {
    if (item.type === 'trouble' || item.type === 'note') {
      report[item.type](item.error);
      continue;
    }
    if (item.type === 'extraction' && records === 'kept') {
      yield item.extraction;
    } else {
      const article = item.type === 'extraction' ? item.extraction.article : item.article;
      const what = article.title ?? article.id;
      const models = await languageModels();
      yield await extract(article, models, { onProgress: (share) => report.progress(done, share, what) });
    }
    done++;
  }
}
