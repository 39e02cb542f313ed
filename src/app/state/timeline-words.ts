/**
 * A mark of the timeline → the words beside it and the sentence that is read out for it. O(claims of the mark).
 */
import type { TimeMark } from '../../graph/timeline.ts';
import { verb } from '../texts.ts';
import { stretchName, TIME_TEXTS } from '../time-texts.ts';
import { holdersLine } from './holders.ts';
import type { Session } from './session.svelte.ts';

/** "helps Mahdi Army" in the row of the subject, the whole claim in any other. */
export function markLabel(session: Session, { claims }: TimeMark, entity: string): string {
  const [subject, does, object] = partsOf(session, claims[0]!);
  return session.graph.nodeOf(claims[0]!.subject) === entity
    ? `${does} ${object}`
    : `${subject} ${does} ${object}`;
}

/** "Quds Force helps Mahdi Army: alleged by Kevin Bergner; said 2 Jul 2007, happened April 2007". */
export function markSentence(session: Session, mark: TimeMark): string {
  const { claims, said, happened } = mark;
  const holders = holdersLine(claims, (id) => session.entityName(id));
  const when = happened === null ? TIME_TEXTS.happenedNever : TIME_TEXTS.happenedOn(stretchName(happened));
  const times = claims.length > 1 ? `, ${TIME_TEXTS.times(claims.length)}` : '';
  return `${partsOf(session, claims[0]!).join(' ')}: ${holders}${times}; ${TIME_TEXTS.saidOn(stretchName(said))}, ${when}`;
}

/** Subject, verb and object as they are drawn. */
export function partsOf(
  session: Session,
  { subject, object, claim }: TimeMark['claims'][number],
): readonly [string, string, string] {
  const nameOf = (id: string): string => session.entityName(session.graph.nodeOf(id));
  return [nameOf(subject), verb(claim.predicate, claim.polarity), nameOf(object)];
}
