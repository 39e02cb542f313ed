/**
 * Drafts → articles: every article needs an id that nothing else in the case has.
 */
import type { ArticleDraft } from '../../ingest/article-file.ts';
import type { Article } from '../../text/article.ts';

/** Gives ids to drafts: their own where it is free, else `t1`, `t2` … that `isTaken` does not know. */
export function nameDrafts(drafts: readonly ArticleDraft[], isTaken: (id: string) => boolean): Article[] {
  const given = new Set<string>();
  const isFree = (id: string): boolean => !given.has(id) && !isTaken(id);
  let count = 0;
  return drafts.map((draft) => {
    let id = draft.id ?? '';
    while (id === '' || !isFree(id)) id = `t${++count}`;
    given.add(id);
    return { ...draft, id };
  });
}
