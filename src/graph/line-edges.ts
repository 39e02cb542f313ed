/**
 * Claims by line → the edges that are drawn for them, from columns alone. An edge for all claims of a line is made
 * once for each state of the case and used again by every filter that leaves the line whole; only lines that
 * lose some of their claims are made anew. O(claims) a mask.
 */
import type { Steps } from '../base/steps.ts';
import type { CaseClaim, ResolvedCase } from '../casefile/case-entities.ts';
import { CERTAINTIES, FAMILY_OF, SYMMETRIC, type Certainty } from '../claims/claim.ts';
import type { GraphEdge } from './claim-graph.ts';
import { columnsOf, type ClaimColumns } from './columns.ts';

type FourCounts = [number, number, number, number];

/** Lines made before something else may have its turn. */
const LINES_A_STEP = 500;

/** The edges of one state of a case. */
export class LineEdges {
  readonly #columns: ClaimColumns;
  /** Claims on line i: `#claims[#starts[i]]` to `#claims[#starts[i + 1] - 1]`, in reading order. */
  readonly #starts: Uint32Array;
  readonly #claims: Uint32Array;
  /** Edges for all claims of their line; null until somebody asks. */
  readonly #whole: (GraphEdge | null)[];
  /** For each voice the edge that heard it last, and a bit for each certainty with which. */
  readonly #heardBy: Uint32Array;
  readonly #heard: Uint8Array;
  #edgesMade = 0;

  constructor(columns: ClaimColumns) {
    this.#columns = columns;
    const { lineOf, lines } = columns;
    this.#starts = new Uint32Array(lines.length + 1);
    for (const line of lineOf) this.#starts[line + 1]!++;
    for (let line = 0; line < lines.length; line++) this.#starts[line + 1]! += this.#starts[line]!;
    const next = this.#starts.slice();
    this.#claims = new Uint32Array(lineOf.length);
    lineOf.forEach((line, claim) => (this.#claims[next[line]!++] = claim));
    this.#whole = lines.map(() => null);
    this.#heardBy = new Uint32Array(columns.voiceCount);
    this.#heard = new Uint8Array(columns.voiceCount);
  }

  /** Makes the edges for all claims of each line ahead. */
  *makeAll(): Steps<void> {
    for (let line = 0; line < this.#whole.length; line++) {
      this.#wholeEdge(line);
      if (line % LINES_A_STEP === 0) yield;
    }
  }

  /** The edges that stand for the claims of a mask (1 by claim index), in the order of their ids. */
  of(mask: Uint8Array): GraphEdge[] {
    const edges: GraphEdge[] = [];
    for (let line = 0; line < this.#whole.length; line++) {
      const [from, to] = [this.#starts[line]!, this.#starts[line + 1]!];
      let left = 0;
      for (let at = from; at < to; at++) left += mask[this.#claims[at]!]!;
      if (left === to - from) edges.push(this.#wholeEdge(line));
      else if (left > 0)
        edges.push(
          this.#make(
            line,
            [...this.#claims.subarray(from, to)].filter((claim) => mask[claim] === 1),
          ),
        );
    }
    return edges;
  }

  #wholeEdge(line: number): GraphEdge {
    return (this.#whole[line] ??= this.#make(
      line,
      this.#claims.subarray(this.#starts[line]!, this.#starts[line + 1]!),
    ));
  }

  #make(line: number, indices: ArrayLike<number>): GraphEdge {
    const { claims, lines, entities, subjects, objects, voiceOf, isContested } = this.#columns;
    const first = indices[0]!;
    const { predicate, polarity } = claims[first]!.claim;
    const [subject, object] = [subjects[first]!, objects[first]!];
    const symmetric = SYMMETRIC.has(predicate);
    const isTurned = symmetric && object < subject;
    const edge = ++this.#edgesMade;
    const [certaintyCounts, voiceCounts]: [FourCounts, FourCounts] = [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    const ids: string[] = [];
    let [claimantCount, contested, implied] = [0, false, true];
    for (let at = 0; at < indices.length; at++) {
      const index = indices[at]!;
      const { id, claim } = claims[index]!;
      const certainty = CERTAINTIES.indexOf(claim.certainty);
      ids.push(id);
      certaintyCounts[certainty]!++;
      contested ||= isContested[index] === 1;
      implied &&= claim.rule === 'implied';
      const voice = voiceOf[index]!;
      if (this.#heardBy[voice] !== edge) {
        this.#heardBy[voice] = edge;
        this.#heard[voice] = 0;
        claimantCount++;
      }
      if ((this.#heard[voice]! & (1 << certainty)) !== 0) continue;
      this.#heard[voice]! |= 1 << certainty;
      voiceCounts[certainty]!++;
    }
    return {
      id: lines[line]!,
      source: entities[isTurned ? object : subject]!,
      target: entities[isTurned ? subject : object]!,
      predicate,
      family: FAMILY_OF[predicate],
      polarity,
      symmetric,
      certainty: prevailing(voiceCounts),
      contested,
      implied,
      certaintyCounts,
      voiceCounts,
      claimantCount,
      claims: ids,
    };
  }
}

const EDGES = new WeakMap<ResolvedCase, LineEdges>();

/** The edges of a case; made once for each state of it. */
export function lineEdgesOf(resolved: ResolvedCase): LineEdges {
  let edges = EDGES.get(resolved);
  if (edges === undefined) EDGES.set(resolved, (edges = new LineEdges(columnsOf(resolved))));
  return edges;
}

/** The edges that stand for some claims of the case, in the order of their ids. */
export function edgesFor(resolved: ResolvedCase, claims: readonly CaseClaim[]): GraphEdge[] {
  const wanted = new Set(claims);
  const mask = Uint8Array.from(columnsOf(resolved).claims, (claim) => Number(wanted.has(claim)));
  return lineEdgesOf(resolved).of(mask);
}

/** The certainty most independent claimants hold; on a tie the less certain. */
export function prevailing(voices: readonly number[]): Certainty {
  return CERTAINTIES[voices.lastIndexOf(Math.max(...voices))]!;
}
