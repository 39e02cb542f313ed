/**
 * The shown claims → the picture of them: what one line stands for, which part is in focus, what size and colour
 * tell, which chains are brought out, and the ghosts of what a lens leaves out. All of it stands in the address.
 * Nodes keep their places whatever is chosen here.
 */
import type { ClaimGraph, GraphEdge, GraphNode } from '../../graph/claim-graph.ts';
import { communitiesOf, type Community } from '../../graph/communities.ts';
import type { Verdict } from '../../graph/lens.ts';
import { hopsFrom } from '../../graph/hops.ts';
import { nodeRadius } from '../../graph/layout.ts';
import { LINE_MODES, linesBy, type LineMode } from '../../graph/line-modes.ts';
import { MEASURES, measured, type Measure } from '../../graph/measures.ts';
import { shortestChains, type Chains } from '../../graph/paths.ts';
import { defineChoice, defineParameter } from './view-parameters.ts';
import type { Session } from './session.svelte.ts';

export const LINES = defineChoice<LineMode>('lines', LINE_MODES, 'relations');
export const SIZE = defineChoice<Measure>('size', MEASURES, 'claims');
export const COLOURS = ['kind', 'groups', ...MEASURES] as const;
export type Colour = (typeof COLOURS)[number];
export const COLOUR = defineChoice<Colour>('colour', COLOURS, 'kind');
export const CHAINS = defineChoice<'off' | 'on'>('chains', ['off', 'on'], 'off');
/** Entities that the picture begins with, and how many lines away from them it reaches. */
export const FOCUS = defineParameter<readonly string[]>({
  key: 'focus',
  parse: (text) => (text === '' ? [] : text.split(' ')),
  format: (ids) => ids.join(' '),
  fallback: [],
});
const MOST_HOPS = 9;
export const HOPS = defineParameter<number>({
  key: 'hops',
  parse: (text) => (/^\d$/.test(text) ? Number(text) : null),
  format: String,
  fallback: 1,
});

/** Colours that groups and measures are told apart by: so many, then all others are one. */
export const TINTS = 8;
/** Steps of a measure's colour. */
export const STEPS = 5;

/** Compared lines above which marks on all of them would hide the picture. */
const CROWD = 80;
const NO_VERDICTS: ReadonlyMap<string, Verdict> = new Map();

/** How nodes and lines look, where it is not by their kind and claims. */
export interface Looks {
  readonly ghosts: ReadonlySet<string>;
  /** Pixels by entity id; null for the usual sizes. */
  readonly radii: ReadonlyMap<string, number> | null;
  /** A number below `TINTS` or `STEPS` by entity id; null for the colours of kinds. */
  readonly tints: ReadonlyMap<string, number> | null;
  /** Whether tints are steps of one colour or colours side by side. */
  readonly isRamp: boolean;
  /** Groups to be drawn as areas. */
  readonly groups: readonly Community[];
  /** How two who are compared tell of the picture's lines, by line id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** What a drag over free canvas does. */
export type Tool = 'hand' | 'lasso' | 'marquee';

/** One session's picture. */
export class PictureState {
  tool = $state.raw<Tool>('hand');
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  // Words and numbers of their own, so that a change of place that changes none of them draws nothing anew.
  readonly #mode = $derived.by(() => this.#session.parameter(LINES));
  readonly #size = $derived.by(() => this.#session.parameter(SIZE));
  readonly #colour = $derived.by(() => this.#session.parameter(COLOUR));
  readonly #focusText = $derived.by(() => FOCUS.format(this.#session.parameter(FOCUS)));
  readonly focus = $derived.by(() =>
    (FOCUS.parse(this.#focusText) ?? []).map((id) => this.#session.graph.nodeOf(id)),
  );
  readonly hops = $derived.by(() => this.#session.parameter(HOPS));
  /** Shown entities and relations within the focus; the very graph where there is none. */
  readonly focused: ClaimGraph = $derived.by(() => {
    const { shown } = this.#session.graph;
    const from = this.focus.filter((id) => this.#session.graph.nodes.has(id));
    if (from.length === 0) return shown;
    const near = hopsFrom(shown.edges, from, this.hops);
    return {
      ...shown,
      nodes: shown.nodes.filter(({ id }) => near.has(id)),
      edges: shown.edges.filter(({ source, target }) => near.has(source) && near.has(target)),
    };
  });
  /** Whether only a part of what is shown is in the picture. */
  readonly isFocused = $derived.by(() => this.focused !== this.#session.graph.shown);
  /** What has a place: while places are being computed, newcomers wait for theirs rather than lie across others. */
  readonly #standing: ClaimGraph = $derived.by(() => {
    const { awaited, positions } = this.#session.graph;
    const { focused } = this;
    if (awaited === 0 || focused.nodes.every(({ id }) => positions.has(id))) return focused;
    return {
      ...focused,
      nodes: focused.nodes.filter(({ id }) => positions.has(id)),
      edges: focused.edges.filter(({ source, target }) => positions.has(source) && positions.has(target)),
    };
  });
  readonly graph: ClaimGraph = $derived.by(() => {
    const { graph } = this.#session;
    const standing = this.#standing;
    const edges = linesBy(this.#mode, {
      resolved: graph.drawn,
      relations: standing.edges,
      claimOf: (id) => graph.claims.get(id)!,
    });
    return { ...standing, edges, nodes: [...standing.nodes, ...this.#ghosts] };
  });
  /** Whether there is something to draw that has no place yet. */
  readonly isUnplaced = $derived.by(() => this.graph.nodes.length === 0 && this.focused.nodes.length > 0);
  readonly #ghosts: readonly GraphNode[] = $derived.by(() => {
    const { ghosts, whole, placed } = this.#session.graph;
    return ghosts.size === 0 || this.isFocused
      ? []
      : whole.nodes.filter(({ id }) => ghosts.has(id)).map((node) => ({ ...node, ...placed.get(node.id) }));
  });
  readonly groups: readonly Community[] = $derived.by(() =>
    this.#colour === 'groups' ? communitiesOf(this.focused) : [],
  );
  readonly looks: Looks = $derived.by(() => {
    const [size, colour] = [this.#size, this.#colour];
    return {
      ghosts: new Set(this.#ghosts.map(({ id }) => id)),
      radii: size === 'claims' ? null : radiiOf(measured(size, this.focused), this.focused.nodes),
      tints:
        colour === 'kind'
          ? null
          : colour === 'groups'
            ? this.#tints
            : stepsOf(measured(colour, this.focused)),
      isRamp: colour !== 'kind' && colour !== 'groups',
      groups: this.groups.slice(0, TINTS - 1),
      verdicts: this.#verdicts,
    };
  });
  /** A line that stands for several relations is marked where all of them are told alike, or any is in conflict. */
  readonly #told: ReadonlyMap<string, Verdict> = $derived.by(() => {
    const { lens, graph } = this.#session;
    if (lens.verdicts.size === 0) return NO_VERDICTS;
    const marked = this.graph.edges.flatMap(({ id, claims }) => {
      const told = new Set(claims.map((claim) => lens.verdicts.get(graph.edgeOf(graph.claims.get(claim)!))));
      const verdict = told.has('conflict') ? 'conflict' : told.size === 1 ? [...told][0] : undefined;
      return verdict === undefined ? [] : [[id, verdict] as const];
    });
    return new Map(marked);
  });
  /** In a crowd, the side that tells of more lines alone: these go without a mark. */
  readonly unmarked: Verdict | null = $derived.by(() => {
    if (this.#told.size <= CROWD) return null;
    const all = [...this.#told.values()];
    const count = (wanted: Verdict): number => all.filter((verdict) => verdict === wanted).length;
    return count('first') > count('second') ? 'first' : 'second';
  });
  readonly #verdicts: ReadonlyMap<string, Verdict> = $derived.by(() =>
    this.unmarked === null
      ? this.#told
      : new Map([...this.#told].filter(([, verdict]) => verdict !== this.unmarked)),
  );
  readonly #tints: ReadonlyMap<string, number> = $derived.by(
    () =>
      new Map(
        this.groups.flatMap(({ members }, at) => members.map((id) => [id, Math.min(at, TINTS - 1)] as const)),
      ),
  );
  /** The two ends whose chains are asked for: the first two that are selected. */
  readonly ends = $derived.by(() => {
    const nodes = [...this.#session.selection.nodes];
    return nodes.length === 2 ? ([nodes[0]!, nodes[1]!] as const) : null;
  });
  readonly chains: Chains<GraphEdge> | null = $derived.by(() =>
    this.ends === null || this.#session.parameter(CHAINS) === 'off'
      ? null
      : shortestChains(this.focused.edges, ...this.ends),
  );
  /** What stands out in the picture, by ids in it. */
  readonly selection = $derived.by(() => {
    const { nodes, edge, claims } = this.#session.selection;
    const wanted = new Set(
      edge === null ? claims.map(({ id }) => id) : this.#session.graph.edges.get(edge)?.claims,
    );
    const isRelation = this.graph.edges === this.#standing.edges;
    const drawnEdge = isRelation && edge !== null ? edge : this.#lineOf(wanted);
    const steps = this.chains?.chains.flat() ?? [];
    const chained = new Set(steps.flatMap(({ lines }) => lines.flatMap((line) => line.claims)));
    const chain =
      chained.size === 0
        ? []
        : this.graph.edges.filter(({ claims: its }) => its.some((id) => chained.has(id)));
    return { nodes, edge: drawnEdge, chain: chain.map(({ id }) => id) };
  });

  /** Selects what a line of the picture stands for. */
  selectLine(id: string): void {
    const line = this.graph.edges.find((edge) => edge.id === id);
    if (line === undefined) return;
    if (this.#session.graph.edges.has(id)) this.#session.selectEdge(id);
    else this.#session.selectClaims(line.claims);
  }

  /** Begins the picture with these entities alone, or with their neighbours too. */
  focusOn(ids: readonly string[], hops = 1): void {
    this.#session.setParameter(HOPS, hops);
    this.#session.setParameter(FOCUS, ids, true);
  }

  /** Reaches further from the focus, or less far; false where there is none. */
  reach(hops: number): boolean {
    if (!this.isFocused) return false;
    this.#session.setParameter(HOPS, Math.max(0, Math.min(MOST_HOPS, hops)));
    return true;
  }

  /** What a key means while something is in focus: how many lines the picture reaches; false for other keys. */
  press(key: string): boolean {
    if (/^\d$/.test(key)) return this.reach(Number(key));
    if (key === '+' || key === '=') return this.reach(this.hops + 1);
    return key === '-' && this.reach(this.hops - 1);
  }

  /** Takes up a tool, or lays it down again. */
  toggleTool(tool: Tool): void {
    this.tool = this.tool === tool ? 'hand' : tool;
  }

  /** Shows the selected entities and their neighbours alone, or all again where none is selected. */
  toggleFocus(): void {
    const nodes = [...this.#session.selection.nodes];
    if (nodes.length > 0) this.focusOn(nodes);
    else this.unfocus();
  }

  /** Shows all again; false if all was shown. */
  unfocus(): boolean {
    if (this.focus.length === 0) return false;
    this.#session.setParameter(FOCUS, []);
    return true;
  }

  /** The line that stands for some claims, be it for others too. */
  #lineOf(claims: ReadonlySet<string>): string | null {
    if (claims.size === 0) return null;
    return this.graph.edges.find((edge) => edge.claims.some((id) => claims.has(id)))?.id ?? null;
  }
}

/** Radii as large as the claims' would be, by another measure. */
function radiiOf(
  values: ReadonlyMap<string, number>,
  nodes: readonly GraphNode[],
): ReadonlyMap<string, number> {
  const most = Math.max(...values.values(), 1e-12);
  const mostClaims = Math.max(...nodes.map(({ claimCount }) => claimCount), 1);
  return new Map([...values].map(([id, value]) => [id, nodeRadius((mostClaims * value) / most)]));
}

/** Steps of a ramp by the square root of the measure, so that the many small ones differ too. */
function stepsOf(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const most = Math.sqrt(Math.max(...values.values(), 1e-12));
  return new Map(
    [...values].map(([id, value]) => [
      id,
      Math.min(STEPS - 1, Math.floor((STEPS * Math.sqrt(value)) / most)),
    ]),
  );
}
