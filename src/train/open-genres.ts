/**
 * Which documents of GUM stand under licences that allow any use. Terms by genre: LICENSE.txt of the corpus
 * (github.com/amir-zeldes/gum): academic, court and the annotations CC BY 4.0, news and interviews (Wikinews)
 * CC BY 2.5, biographies (Wikipedia) and travel guides (Wikivoyage) CC BY-SA 3.0. Fiction and wikiHow are
 * non-commercial; genres whose terms we did not see named are left out with them.
 */
/** GUM's terms as the cards of the models name them: all of it, and the open genres alone. */
export const GUM_TERMS =
  'annotations CC BY 4.0, texts of mixed Creative Commons licences, some non-commercial';
export const GUM_OPEN_TERMS =
  'annotations CC BY 4.0, texts CC BY or CC BY-SA (academic, bio, court, interview, news, voyage)';

const OPEN_GENRES = new Set(['academic', 'bio', 'court', 'interview', 'news', 'voyage']);

/** Whether a document, named like `GUM_news_nasa`, may be learnt from by an open model. */
export function isOpenDocument(id: string): boolean {
  return OPEN_GENRES.has(/^GUM_([a-z]+)_/.exec(id)?.[1] ?? '');
}
