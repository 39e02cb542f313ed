/**
 * What is marked in a sentence of evidence: the ends of its claims, their relation, cue and claimant,
 * and nothing else. A claimant is marked where the cue's sentence mentions it, nearest to the cue.
 */
import { overlaps, type Span } from '../../base/span.ts';
import type { ResolvedCase } from '../../casefile/case-entities.ts';
import { FAMILY_OF } from '../../claims/claim.ts';
import type { Mention, MentionForm } from '../../entities/entity.ts';
import { entitiesOf } from './article-marks.ts';
import type { EvidenceSentence } from './evidence.ts';
import type { Mark, MentionMark } from './marks.ts';

/** Marks of all claims of the sentence; their relations count as selected. */
export function evidenceMarks(
  resolved: ResolvedCase,
  { article, sentence, claims }: EvidenceSentence,
): Mark[] {
  const extraction = resolved.extractions.get(article);
  if (extraction === undefined) return [];
  const entities = entitiesOf(resolved, article);
  const mentions = extraction.mentions.filter(({ start, end }) => overlaps([start, end], sentence));
  const markOf = (span: Span, entity: string): MentionMark[] => {
    const known = entities.get(entity);
    if (known === undefined) return [];
    return [
      {
        type: 'mention',
        span,
        kind: known.kind,
        form: formAt(mentions, span, entity),
        entity: known.id,
        label: known.name,
      },
    ];
  };
  return claims.flatMap(({ id, claim }) => {
    const marks: Mark[] = [
      ...markOf(claim.subjectSpan, claim.subject),
      ...markOf(claim.objectSpan, claim.object),
      {
        type: 'trigger',
        span: claim.trigger,
        family: FAMILY_OF[claim.predicate],
        claim: id,
        isSelected: true,
      },
    ];
    for (const claimant of claim.claimants) {
      const mention = nearest(mentions, claimant, claim.cue ?? claim.trigger);
      if (mention) marks.push(...markOf([mention.start, mention.end], claimant));
    }
    if (claim.cue !== null) marks.push({ type: 'cue', span: claim.cue, certainty: claim.certainty });
    return marks;
  });
}

/** The form of the mention that the span covers; a name if none does. */
function formAt(mentions: readonly Mention[], span: Span, entity: string): MentionForm {
  const inside = mentions.filter(
    (mention) => mention.entity === entity && overlaps([mention.start, mention.end], span),
  );
  return inside.some(({ form }) => form === 'name') ? 'name' : (inside[0]?.form ?? 'name');
}

function nearest(mentions: readonly Mention[], entity: string, span: Span): Mention | null {
  let best: Mention | null = null;
  for (const mention of mentions) {
    if (mention.entity !== entity) continue;
    if (best === null || Math.abs(mention.start - span[0]) < Math.abs(best.start - span[0])) best = mention;
  }
  return best;
}
