/**
 * Case + filters → what is drawn. Positions are computed for the whole case, so that a filter hides
 * lines without moving what stays; until they arrive, new nodes stand beside their neighbours. Layout
 * requests are counted, so that an older answer never replaces a newer one.
 */
import type { CaseClaim, ResolvedCase } from '../../casefile/case-entities.ts';
import type { ClaimGraph, GraphEdge, GraphNode } from '../../graph/claim-graph.ts';
import { claimsIn, filterOf, type FacetCounts, type FilteredClaims } from '../../graph/claim-filter.ts';
import { columnsOf, type ClaimColumns } from '../../graph/columns.ts';
import { drawnAs, NO_FILTERS, type Filters } from '../../graph/filters.ts';
import { foldPowers } from '../../graph/fold.ts';
import {
  edgeId,
  facetCounts,
  projectGraph,
  projectMask,
  withPlaces,
  type Positions,
} from '../../graph/project.ts';

/** Whoever computes positions; null when a newer request made this one pointless. */
export interface LayoutPort {
  layout(graph: ClaimGraph, known: Positions): Promise<Positions | null>;
}

/** What the graph needs to know of the case and the filters. */
export interface GraphInputs {
  readonly resolved: () => ResolvedCase;
  readonly filters: () => Filters;
  /** Whether capitals are drawn as the powers they stand for. */
  readonly foldsPowers: () => boolean;
  /** 1 for each claim that the lens lets through, by index; null, as where it is left out, for no lens. */
  readonly lens?: () => Uint8Array | null;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The drawn graph and what is counted from it. */
export class GraphState {
  positions = $state.raw<Positions>(new Map());
  /** Why positions could not be computed; empty when they could. */
  layoutFailure = $state('');
  /** Layouts that are due and not yet shown. */
  awaited = $state(0);
  readonly #inputs: GraphInputs;
  readonly #layout: LayoutPort;

  readonly #folded: ResolvedCase = $derived.by(() => foldPowers(this.#inputs.resolved()));
  /** The case as it is drawn: what folds is folded. Graph, counts and exports are made from it. */
  readonly drawn: ResolvedCase = $derived.by(() =>
    this.#inputs.foldsPowers() ? this.#folded : this.#inputs.resolved(),
  );
  /** Without filters and without folds: what positions are computed for, so that neither moves anything. */
  readonly #unfolded: ClaimGraph = $derived.by(() => projectGraph(this.#inputs.resolved(), NO_FILTERS));
  /** The graph without filters and without positions. */
  readonly whole: ClaimGraph = $derived.by(() =>
    this.drawn === this.#inputs.resolved() ? this.#unfolded : projectGraph(this.drawn, NO_FILTERS),
  );
  /** Where every entity of the whole graph stands. */
  readonly placed: Positions = $derived.by(() => placeNewcomers(this.whole, this.positions));
  /** The claims as typed columns, and what filters and lens leave of them. */
  readonly columns: ClaimColumns = $derived.by(() => columnsOf(this.drawn));
  readonly filtered: FilteredClaims = $derived.by(() =>
    filterOf(this.drawn).apply(this.#inputs.filters(), this.#inputs.lens?.() ?? null),
  );
  /** The claims that filters and lens leave, in reading order: what every view shows. */
  readonly shownClaims: readonly CaseClaim[] = $derived.by(() => claimsIn(this.columns, this.filtered.mask));
  readonly #unplaced: ClaimGraph = $derived.by(() => projectMask(this.drawn, this.filtered.mask));
  /** The graph that filters and lens leave, with positions. */
  readonly shown: ClaimGraph = $derived.by(() => withPlaces(this.#unplaced, this.placed));
  /** What the filters leave without the lens. */
  readonly #unlensed: Uint8Array = $derived.by(() =>
    (this.#inputs.lens?.() ?? null) === null
      ? this.filtered.mask
      : filterOf(this.drawn).apply(this.#inputs.filters()).mask,
  );
  /** How many claims the filters leave without the lens. */
  readonly unlensedCount: number = $derived.by(() => this.#unlensed.reduce((sum, left) => sum + left, 0));
  /** Entities that the filters leave and the lens does not: drawn as dots, where they stand. */
  readonly ghosts: ReadonlySet<string> = $derived.by(() => {
    if ((this.#inputs.lens?.() ?? null) === null) return NOBODY;
    const mask = this.#unlensed;
    const { entities, subjects, objects } = this.columns;
    const left = new Set<string>();
    mask.forEach((shown, claim) => {
      if (shown === 1) left.add(entities[subjects[claim]!]!).add(entities[objects[claim]!]!);
    });
    for (const { id } of this.shown.nodes) left.delete(id);
    return left;
  });
  /** Counts of every value, whatever the filters. */
  readonly totals: FacetCounts = $derived.by(() => facetCounts(this.drawn, NO_FILTERS));
  /** Counts that the other facets leave. */
  readonly counts: FacetCounts = $derived.by(() => this.filtered.counts);
  /** The claims that the facets admit, however few their ends have: what an article is read with. */
  readonly admittedClaims: readonly CaseClaim[] = $derived.by(() =>
    this.claimsWith({ ...this.#inputs.filters(), leastClaims: 1 }, this.#inputs.foldsPowers()),
  );
  readonly edges: ReadonlyMap<string, GraphEdge> = $derived.by(
    () => new Map(this.#unplaced.edges.map((edge) => [edge.id, edge])),
  );
  readonly nodes: ReadonlyMap<string, GraphNode> = $derived.by(
    () => new Map(this.shown.nodes.map((node) => [node.id, node])),
  );
  readonly claims: ReadonlyMap<string, CaseClaim> = $derived.by(
    () => new Map(this.#inputs.resolved().claims.map((claim) => [claim.id, claim])),
  );

  /** Draws from the inputs, with positions from the port. */
  constructor(inputs: GraphInputs, layout: LayoutPort) {
    this.#inputs = inputs;
    this.#layout = layout;
  }

  /** The claims there would be with some filters, folded or not. */
  claimsWith(filters: Filters, foldsPowers: boolean): readonly CaseClaim[] {
    const resolved = foldsPowers ? this.#folded : this.#inputs.resolved();
    // Folding changes where claims are drawn, not which there are, so that the lens fits both.
    const { mask } = filterOf(resolved).apply(filters, this.#inputs.lens?.() ?? null);
    return claimsIn(columnsOf(resolved), mask);
  }

  /** The claims that the filters leave without the lens; with `leastClaims`, as if so many were asked for. */
  withoutLens(leastClaims?: number): CaseClaim[] {
    if (leastClaims === undefined) return claimsIn(this.columns, this.#unlensed);
    return claimsIn(
      this.columns,
      filterOf(this.drawn).apply({ ...this.#inputs.filters(), leastClaims }).mask,
    );
  }

  /** The claims of a mask that the filters leave, be they in the lens or not; none for null. */
  leftOf(mask: Uint8Array | null): CaseClaim[] {
    const left = this.#unlensed;
    return mask === null ? [] : this.columns.claims.filter((_, at) => mask[at] === 1 && left[at] === 1);
  }

  /** The id under which an entity is drawn. */
  nodeOf(entity: string): string {
    return drawnAs(this.drawn, entity);
  }

  /** The id of the line that stands for a claim. */
  edgeOf(claim: CaseClaim): string {
    return edgeId(this.drawn, claim);
  }

  /** The line as it is drawn now that was chosen perhaps before something was folded or unfolded. */
  sameEdge(id: string): string {
    if (this.edges.has(id) || this.whole.edges.some((edge) => edge.id === id)) return id;
    const resolved = this.#inputs.resolved();
    const claim = resolved.claims.find(
      (one) => edgeId(resolved, one) === id || edgeId(this.#folded, one) === id,
    );
    return claim === undefined ? id : this.edgeOf(claim);
  }

  /** Nodes stand where somebody put them. */
  place(places: Positions): void {
    this.positions = new Map([...this.positions, ...places]);
  }

  /** Asks for positions of the case as it stands; `afresh` forgets where nodes stood. */
  async arrange(afresh = false): Promise<void> {
    try {
      const known = afresh ? new Map<string, { x: number; y: number }>() : this.positions;
      const positions = await this.#layout.layout(this.#unfolded, known);
      if (positions === null) return;
      this.positions = positions;
      this.layoutFailure = '';
    } catch (error) {
      this.layoutFailure = error instanceof Error ? error.message : String(error);
    }
  }
}

/** Known positions, and for newcomers a place near their neighbours or on a ring outside. */
export function placeNewcomers(graph: ClaimGraph, known: Positions): Positions {
  if (graph.nodes.every(({ id }) => known.has(id))) return known;
  const placed = new Map(known);
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of known.size === 0 ? [] : graph.edges) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (!known.has(id) && known.has(other)) neighbours.set(id, [...(neighbours.get(id) ?? []), other]);
    }
  }
  const reach = Math.max(40, ...[...known.values()].map(({ x, y }) => Math.hypot(x, y)));
  graph.nodes.forEach(({ id }, rank) => {
    if (known.has(id)) return;
    const angle = rank * 2.399963;
    const beside = (neighbours.get(id) ?? []).map((other) => known.get(other)!);
    const centre = beside.length > 0 ? mean(beside) : { x: 0, y: 0 };
    const radius =
      beside.length > 0 ? reach * 0.12 : reach * (0.3 + 0.8 * Math.sqrt(rank / graph.nodes.length));
    placed.set(id, { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
  });
  return placed;
}

function mean(points: readonly { readonly x: number; readonly y: number }[]): { x: number; y: number } {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
