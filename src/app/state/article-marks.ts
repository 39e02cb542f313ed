/**
 * Everything that is marked in one article, sorted by position, so that the marks of the few paragraphs
 * on the screen are found in O(log n + hits) however long the article is.
 */
import type { Span } from '../../base/span.ts';
import type { CaseClaim, CaseEntity, ResolvedCase } from '../../casefile/case-entities.ts';
import { FAMILY_OF } from '../../claims/claim.ts';
import type { Mention } from '../../entities/entity.ts';
import { mentionLabel } from '../entity-texts.ts';
import { KIND_NAMES } from '../texts.ts';
import type { Mark } from './marks.ts';

/** Which marks are wanted. */
export interface MarkSwitches {
  readonly names: boolean;
  readonly nominals: boolean;
  readonly pronouns: boolean;
  readonly cues: boolean;
  readonly claims: boolean;
  /** Names that only stand together; drawn below a paragraph, never as a mark. */
  readonly together: boolean;
}

/** All marks on; what is only mentioned together is no mark. */
export const ALL_MARKS: MarkSwitches = {
  names: true,
  nominals: true,
  pronouns: true,
  cues: true,
  claims: true,
  together: false,
};

const ENTITIES = new WeakMap<ResolvedCase, ReadonlyMap<string, ReadonlyMap<string, CaseEntity>>>();
const NOBODY: ReadonlyMap<string, CaseEntity> = new Map();

/** Case entities by their id within the article. Worked out once for each state of the case. */
export function entitiesOf(resolved: ResolvedCase, articleId: string): ReadonlyMap<string, CaseEntity> {
  let byArticle = ENTITIES.get(resolved);
  if (byArticle === undefined) ENTITIES.set(resolved, (byArticle = entitiesByArticle(resolved)));
  return byArticle.get(articleId) ?? NOBODY;
}

function entitiesByArticle(resolved: ResolvedCase): ReadonlyMap<string, ReadonlyMap<string, CaseEntity>> {
  const byArticle = new Map<string, Map<string, CaseEntity>>();
  for (const entity of resolved.entities.values()) {
    for (const { article, mention } of entity.mentions) {
      const entities = byArticle.get(article);
      if (entities) entities.set(mention.entity, entity);
      else byArticle.set(article, new Map([[mention.entity, entity]]));
    }
  }
  return byArticle;
}

/** Marks of one article. */
export class ArticleMarks {
  readonly #marks: readonly Mark[];
  readonly #longest: number;
  /** Id of the article. */
  readonly article: string;

  /** `claims` are those to mark, of this article. */
  constructor(resolved: ResolvedCase, articleId: string, claims: readonly CaseClaim[]) {
    this.article = articleId;
    const entities = entitiesOf(resolved, articleId);
    const mentions = resolved.extractions.get(articleId)?.mentions ?? [];
    const marks: Mark[] = mentions.map((mention) => ({
      type: 'mention',
      span: [mention.start, mention.end],
      kind: mention.kind,
      form: mention.form,
      entity: entities.get(mention.entity)?.id ?? '',
      label: labelOf(entities.get(mention.entity), mention),
    }));
    const cues = new Set<string>();
    for (const { id, claim } of claims) {
      const { cue, certainty, trigger, predicate } = claim;
      if (cue !== null && !cues.has(cue.join())) {
        cues.add(cue.join());
        marks.push({ type: 'cue', span: cue, certainty });
      }
      marks.push({
        type: 'trigger',
        span: trigger,
        family: FAMILY_OF[predicate],
        claim: id,
        isSelected: false,
      });
    }
    marks.sort((a, b) => a.span[0] - b.span[0]);
    this.#marks = marks;
    this.#longest = marks.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0);
  }

  /** Marks that touch `[start, end)`, of the kinds that are switched on; `selected` is a claim. */
  within([start, end]: Span, switches: MarkSwitches = ALL_MARKS, selected: string | null = null): Mark[] {
    const hits: Mark[] = [];
    for (let at = this.#firstFrom(start - this.#longest); at < this.#marks.length; at++) {
      const mark = this.#marks[at]!;
      if (mark.span[0] >= end) break;
      if (mark.span[1] <= start || !isOn(mark, switches)) continue;
      const isSelected = mark.type === 'trigger' && mark.claim === selected;
      hits.push(isSelected ? { ...mark, isSelected } : mark);
    }
    return hits;
  }

  #firstFrom(position: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#marks[middle]!.span[0] < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function labelOf(entity: CaseEntity | undefined, mention: Mention): string {
  const word = KIND_NAMES[mention.kind][0].toLowerCase();
  return entity === undefined ? word : mentionLabel(entity.name, word, mention);
}

function isOn(mark: Mark, switches: MarkSwitches): boolean {
  if (mark.type === 'cue') return switches.cues;
  if (mark.type === 'trigger') return switches.claims;
  if (mark.form === 'name') return switches.names;
  return mark.form === 'nominal' ? switches.nominals : switches.pronouns;
}
