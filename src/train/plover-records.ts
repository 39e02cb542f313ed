/**
 * The worked examples of PLOVER's manual (`plover-gold-records.jsonl`, Open Event Data Alliance, CC BY-SA
 * 4.0) → texts with one labelled event each: its sources act on its targets. Older labels are mapped to the
 * events that took them in. Only the event of the record is labelled, other pairs may be linked too.
 */
import type { Span } from '../base/span.ts';
import type { Predicate } from '../claims/claim.ts';
import type { LabelledClaim } from './labelled-sentences.ts';

/** The predicate of each of PLOVER's roots, older ones among them. */
export const PREDICATE_OF_ROOT: Readonly<Record<string, Predicate>> = {
  AGREE: 'agrees_with',
  CONSULT: 'meets',
  SUPPORT: 'supports',
  CONCEDE: 'yields_to',
  YIELD: 'yields_to',
  RETREAT: 'yields_to',
  COOPERATE: 'helps',
  AID: 'helps',
  REQUEST: 'requests',
  DEMAND: 'requests',
  ACCUSE: 'accuses',
  DISAPPROVE: 'accuses',
  INVESTIGATE: 'accuses',
  REJECT: 'rejects',
  THREATEN: 'threatens',
  MOBILIZE: 'threatens',
  PROTEST: 'protests',
  SANCTION: 'sanctions',
  COERCE: 'coerces',
  ASSAULT: 'attacks',
  FIGHT: 'attacks',
};

/** A text of which some claims are labelled; others may hold too. */
export interface LabelledText {
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
  readonly isComplete: false;
}

interface PloverRecord {
  readonly event: string;
  /** One record holds the markup itself. */
  readonly textInfo: string | { readonly markup: string };
}

/** The records whose event has both ends; `content` is the file, one JSON object a line. */
export function readPloverRecords(content: string): LabelledText[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line): LabelledText[] => {
      const { event, textInfo } = JSON.parse(line) as PloverRecord;
      const predicate = PREDICATE_OF_ROOT[event];
      const { text, sources, targets } = readMarkup(
        typeof textInfo === 'string' ? textInfo : textInfo.markup,
      );
      const claims = sources.flatMap((subject) =>
        targets
          .filter((object) => object[0] !== subject[0])
          .map((object) => ({ subject, predicate: predicate!, object })),
      );
      return predicate === undefined || claims.length === 0 ? [] : [{ text, claims, isComplete: false }];
    });
}

/** "(SRC: Libya) (EVT: arms) …" → the text and where sources and targets stand in it. */
function readMarkup(markup: string): { text: string; sources: Span[]; targets: Span[] } {
  const sources: Span[] = [];
  const targets: Span[] = [];
  let text = '';
  let from = 0;
  for (const match of markup.matchAll(/\(((?:SRC|TAR|EVT|LOC)(?:\/(?:SRC|TAR|LOC))*):\s*([^()]*)\)/g)) {
    text += markup.slice(from, match.index);
    const words = match[2]!.trim();
    const span: Span = [text.length, text.length + words.length];
    if (match[1]!.includes('SRC')) sources.push(span);
    if (match[1]!.includes('TAR')) targets.push(span);
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + markup.slice(from), sources, targets };
}
