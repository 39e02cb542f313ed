/**
 * The claims of a case → typed columns: for each facet the codes of a claim's values, its drawn ends, its
 * line and voice, and whether it is contested, so that filtering, counting and drawing walk through plain numbers.
 * Made once for each state of the case, on the page or on another thread; O(c log c) in claims.
 */
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { tiesOf } from '../casefile/ties.ts';
import { drawnAs } from './claimants.ts';
import { FACET_DEFINITIONS, FACETS, type Facet, type FacetSource } from './facets.ts';
import { edgeId } from './lines.ts';

/** The values of one facet. */
export interface FacetColumn {
  /** The values by code, in the order in which claims bring them. */
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  /** Codes of all claims, one behind the other. */
  readonly codes: Uint32Array;
  /** Where the codes of a claim begin, and after the last where they end; null where each claim has just one. */
  readonly starts: Uint32Array | null;
  /** 1 for values under which claims are counted, by code. */
  readonly isCounted: Uint8Array;
  readonly needsEvery: boolean;
}

/** Claims by index, in reading order. */
export interface ClaimColumns {
  readonly claims: readonly CaseClaim[];
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  /** Entities by index, in the order of their ids, and the indices of the drawn ends. */
  readonly entities: readonly string[];
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  /** Line ids by index, in their order, and the line of each claim. */
  readonly lines: readonly string[];
  readonly lineOf: Uint32Array;
  /** The independent voice of each claim as it is drawn, by number, and how many there are. */
  readonly voiceOf: Uint32Array;
  readonly voiceCount: number;
  /** 1 where both ends are drawn as one, so that there is no line. */
  readonly isLoop: Uint8Array;
  /** 1 where somebody answers the claim or it is such an answer. */
  readonly isContested: Uint8Array;
}

/** Texts → numbers, in the order in which they come. */
class Codes {
  readonly values: string[] = [];
  readonly codeOf = new Map<string, number>();

  of(value: string): number {
    let code = this.codeOf.get(value);
    if (code === undefined) {
      code = this.values.length;
      this.values.push(value);
      this.codeOf.set(value, code);
    }
    return code;
  }
}

const COLUMNS = new WeakMap<ResolvedCase, ClaimColumns>();

/** The columns of a case; made once for each state of it. */
export function columnsOf(resolved: ResolvedCase): ClaimColumns {
  let columns = COLUMNS.get(resolved);
  if (columns === undefined) COLUMNS.set(resolved, (columns = makeColumns(resolved)));
  return columns;
}

/** Takes the columns of a case that were made elsewhere. */
export function takeColumns(resolved: ResolvedCase, columns: ClaimColumns): void {
  COLUMNS.set(resolved, columns);
}

function makeColumns(resolved: ResolvedCase): ClaimColumns {
  const { claims } = resolved;
  const ties = tiesOf(resolved);
  const entities = new Codes();
  const voices = new Codes();
  const lines = new Codes();
  const drawn = (id: string): number => entities.of(drawnAs(resolved, id));
  const subjects = Uint32Array.from(claims, ({ subject }) => drawn(subject));
  const objects = Uint32Array.from(claims, ({ object }) => drawn(object));
  const voiceOf = Uint32Array.from(claims, ({ voice }) => voices.of(drawnAs(resolved, voice)));
  const lineOf = Uint32Array.from(claims, (claim) => lines.of(edgeId(resolved, claim)));
  const voiceCounts = voicesByLine(lineOf, voiceOf, lines.values.length);
  const source: FacetSource = { resolved, ties, voicesOnLine: (claim) => voiceCounts[lineOf[claim]!]! };
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, makeColumn(facet, source)]));
  const [entityRanks, lineRanks] = [inOrder(entities.values), inOrder(lines.values)];
  return {
    claims,
    facets: facets as Record<Facet, FacetColumn>,
    entities: entityRanks.values,
    subjects: subjects.map((code) => entityRanks.rankOf[code]!),
    objects: objects.map((code) => entityRanks.rankOf[code]!),
    lines: lineRanks.values,
    lineOf: lineOf.map((code) => lineRanks.rankOf[code]!),
    voiceOf,
    voiceCount: voices.values.length,
    isLoop: Uint8Array.from(subjects, (subject, index) => Number(subject === objects[index])),
    isContested: Uint8Array.from(claims, (claim) => Number(ties.isContested(claim))),
  };
}

/** Texts in the order of their code units, and where each stands in it. */
function inOrder(texts: readonly string[]): { values: string[]; rankOf: Uint32Array } {
  const order = Uint32Array.from(texts, (_, code) => code).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  const rankOf = new Uint32Array(texts.length);
  order.forEach((code, rank) => (rankOf[code] = rank));
  return { values: Array.from(order, (code) => texts[code]!), rankOf };
}

/** Distinct independent voices by line. */
function voicesByLine(lineOf: Uint32Array, voiceOf: Uint32Array, lineCount: number): Uint32Array {
  const known = Array.from({ length: lineCount }, () => new Set<number>());
  lineOf.forEach((line, claim) => known[line]!.add(voiceOf[claim]!));
  return Uint32Array.from(known, ({ size }) => size);
}

function makeColumn(facet: Facet, source: FacetSource): FacetColumn {
  const { valuesOf, alsoOf, needsEvery } = FACET_DEFINITIONS[facet];
  const { claims } = source.resolved;
  const known = new Codes();
  const counted = new Set<number>();
  const codes: number[] = [];
  const starts = new Uint32Array(claims.length + 1);
  claims.forEach((claim, index) => {
    const own = valuesOf(claim, source, index);
    for (const value of own) {
      const code = known.of(value);
      counted.add(code);
      codes.push(code);
    }
    for (const value of alsoOf?.(claim, source) ?? []) if (!own.includes(value)) codes.push(known.of(value));
    starts[index + 1] = codes.length;
  });
  return {
    values: known.values,
    codeOf: known.codeOf,
    codes: Uint32Array.from(codes),
    starts: isPlain(starts) ? null : starts,
    isCounted: Uint8Array.from(known.values, (_, code) => Number(counted.has(code))),
    needsEvery: needsEvery ?? false,
  };
}

/** Whether each claim has just one value. */
function isPlain(starts: Uint32Array): boolean {
  return starts.every((start, index) => start === index);
}
