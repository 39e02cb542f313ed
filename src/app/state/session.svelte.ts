/**
 * Everything the page knows, put together: case, filters, graph, reading, place and theme, with the
 * acts that touch several of them. Threads, address and clock come in as ports, so that it runs in Node.
 */
import type { Extraction } from '../../extract/extraction.ts';
import type { CaseClaim } from '../../casefile/case-entities.ts';
import { OWN_VOICE, UNNAMED } from '../../casefile/voices.ts';
import { IngestError, type ArticleDraft, type DecodeUtf8 } from '../../ingest/article-file.ts';
import { texts } from '../texts.ts';
import { amongWords } from '../wording.ts';
import type { PagePort } from './page-port.ts';
import { nameDrafts } from './article-ids.ts';
import { CaseState, type CasePort, type CaseSource, type Later } from './case.svelte.ts';
import { DraftsState } from './drafts.svelte.ts';
import { EntitySearch } from './entity-search.ts';
import { FilterState } from './filters.svelte.ts';
import { FrameState } from './frame.svelte.ts';
import { GraphState, type LayoutPort } from './graph.svelte.ts';
import { ViewHistory } from './history.svelte.ts';
import { ACCORDING } from './lens-parameters.ts';
import { LensState } from './lens.svelte.ts';
import { decodeHash, encodeHash, hasFilters, moved, START, type Place } from './place.ts';
import { ReadingState, type ReaderPort } from './reading.svelte.ts';
import { SentenceNumbers, type FindSentences } from './sentence-numbers.svelte.ts';
import type { ThemeState } from './theme.svelte.ts';
import { readParameter, withParameter, type ViewParameter } from './view-parameters.ts';
import { WHICH_CASE } from './which-case.ts';

/** What the session needs from outside. */
export interface SessionPorts {
  readonly reader: ReaderPort & { readonly sentenceStarts: FindSentences };
  readonly layout: LayoutPort;
  /** Without it even large cases are put together at once. */
  readonly cases?: CasePort;
  readonly theme: ThemeState;
  /** By default one that remembers nothing. */
  readonly frame?: FrameState;
  readonly later: Later;
  readonly decodeUtf8: DecodeUtf8;
  /** Writes the address with the number of its step; `replace` leaves no step to go back to. */
  readonly writeHash: (hash: string, replace: boolean, step: number) => void;
  /** Goes steps back or forth in the browser's history; without it there is no undo. */
  readonly travel?: (steps: number) => void;
}

/** Whoever can bring nodes into view. */
export interface CameraPort {
  reveal(ids: readonly string[]): void;
}

const NOTHING_SELECTED = { nodes: [], edge: null, claims: [] } as const;
const LAYOUT_CALM_MS = 2000;
/** Entities above which a case opens with those of several claims, so that the first picture can be read. */
const LARGE_CASE = 80;
const LEAST_IN_LARGE_CASE = 2;

/** One person's session with one case. */
export class Session {
  readonly frame: FrameState;
  readonly theme: ThemeState;
  readonly case: CaseState;
  readonly filters: FilterState;
  readonly graph: GraphState;
  readonly lens: LensState;
  readonly reading: ReadingState;
  readonly sentences: SentenceNumbers;
  readonly drafts: DraftsState;
  readonly history: ViewHistory;
  place = $state.raw<Place>(START);
  /** The least number of claims of an entity before a lens took it down; 1 where none did. */
  leastBeforeLens = $state.raw(1);
  /** Files and lines that could not be read. */
  errors = $state.raw<readonly IngestError[]>([]);
  /** Why the case itself could not be opened; empty if it could. */
  openFailure = $state('');
  /** The graph's camera while the graph is on the page. */
  camera: CameraPort | null = null;
  /** What actions need of the page while it is there. */
  page = $state.raw<PagePort | null>(null);
  readonly #ports: SessionPorts;
  #isFirstRun = true;
  #isArranging = false;
  /** A case is being opened and read for the first time. */
  #isOpening = false;
  /** The next layout starts from nothing. */
  #isFresh = false;

  readonly search: EntitySearch = $derived.by(
    () =>
      new EntitySearch(
        this.graph.drawn,
        new Map(this.graph.whole.nodes.map((node) => [node.id, node.claimCount])),
      ),
  );
  /** The selection as it is drawn, whatever was folded or unfolded since it was made. */
  readonly selection = $derived.by(() => ({
    nodes: new Set(this.place.nodes.map((id) => this.graph.nodeOf(id))),
    edge: this.place.edge === null ? null : this.graph.sameEdge(this.place.edge),
    claims: this.selectedClaims,
  }));
  /** The claims that are selected as such, in reading order; what filters hide stays selected. */
  readonly selectedClaims: readonly CaseClaim[] = $derived.by(() => {
    const wanted = new Set(this.place.claims);
    return wanted.size === 0 ? [] : [...wanted].flatMap((id) => this.graph.claims.get(id) ?? []);
  });

  /** Nothing is read until a case is opened. */
  constructor(ports: SessionPorts) {
    this.#ports = ports;
    this.theme = ports.theme;
    this.frame = ports.frame ?? new FrameState();
    const onChange = (): void => {
      this.#beginReadable();
      this.#isOpening &&= this.reading.waiting > 0;
      this.#arrangeSoon();
    };
    this.case = new CaseState(ports.later, onChange, ports.cases ?? null);
    this.filters = new FilterState(
      (facet) => this.graph.totals[facet].keys(),
      () => this.#write(false),
    );
    this.graph = new GraphState(
      {
        resolved: () => this.case.resolved,
        filters: () => this.filters.filters,
        foldsPowers: () => this.filters.foldsPowers,
        lens: () => this.lens.mask,
      },
      ports.layout,
    );
    this.lens = new LensState({
      drawn: () => this.graph.drawn,
      texts: () => this.place.parameters,
      write: (parameters) => {
        this.#thinnedByLens(parameters.has(ACCORDING.key));
        this.go({ parameters });
      },
    });
    this.reading = new ReadingState(
      ports.reader,
      (extraction, isOwn) => this.case.add(extraction, isOwn),
      () => this.#finish(),
    );
    this.drafts = new DraftsState(
      ports.decodeUtf8,
      (text) => this.place.view !== 'start' && this.case.hasText(text),
    );
    this.history = new ViewHistory({
      write: (hash, replace, step) => ports.writeHash(hash, replace, step),
      travel: (steps) => ports.travel?.(steps),
    });
    this.sentences = new SentenceNumbers((text) => ports.reader.sentenceStarts(text));
  }

  /** Whether leaving the page would lose something. */
  get hasUnsaved(): boolean {
    return this.#reserved.size > 0 || this.drafts.items.length > 0;
  }

  /** Opens a case: extractions as they are, drafts to be read. */
  open(
    source: CaseSource,
    name: string,
    drafts: readonly ArticleDraft[],
    done: readonly Extraction[] = [],
  ): void {
    this.case.source = source;
    this.case.name = name;
    this.#isOpening = true;
    for (const extraction of done) {
      if (!this.case.add(extraction)) this.#note(name, extraction.article.id);
    }
    if (done.length > 0) {
      this.#isFresh = true;
      this.case.raise();
    }
    const articles = nameDrafts(drafts, (id) => this.case.has(id));
    this.#isOpening = articles.length > 0 || this.case.isAssembling;
    this.reading.enqueue(articles.map((article) => ({ article, isOwn: false })));
  }

  /** Reads a person's own texts into the case; what little they say of somebody is to be seen too. */
  addTexts(drafts: readonly ArticleDraft[]): void {
    if (this.filters.least > 1) this.filters.requireClaims(1);
    const articles = nameDrafts(drafts, (id) => this.case.has(id) || this.#isReserved(id));
    for (const { id } of articles) this.#reserved.add(id);
    this.reading.enqueue(articles.map((article) => ({ article, isOwn: true })));
  }

  /** Leaves what is open, if anything, for an empty case, seen in the graph. */
  begin(source: CaseSource, name: string): void {
    this.reading.drop();
    this.#reserved.clear();
    this.#isOpening = false;
    this.#isFirstRun = true;
    this.errors = [];
    this.openFailure = '';
    this.case.begin(source, name);
    this.filters.choices = new Map();
    this.go({ ...START, parameters: this.#withCase(new Map()) });
  }

  /** Takes articles out of the case. */
  removeArticles(ids: readonly string[]): void {
    this.case.remove(ids);
    for (const id of ids) {
      this.sentences.forget(id);
      this.#reserved.delete(id);
    }
    if (this.place.article !== null && ids.includes(this.place.article))
      this.go({ article: null, claim: null }, true);
  }

  /** Goes somewhere; what is not named stays. */
  go(change: Partial<Place>, replace = false): void {
    this.place = moved(this.place, change);
    this.#write(replace);
  }

  /** The address of somewhere, for links. */
  hrefTo(change: Partial<Place>): string {
    return encodeHash(moved(this.place, change), this.filters.choices);
  }

  /** Selects an entity, or adds it to those selected and takes it out again. */
  selectNode(id: string, additive = false): void {
    const { nodes } = this.place;
    const rest = nodes.filter((other) => other !== id);
    const next = !additive ? [id] : rest.length < nodes.length ? rest : [...nodes, id];
    this.go({ ...NOTHING_SELECTED, nodes: next });
    this.#showInspector();
  }

  /** Selects entities together, as a lasso does; `additive` keeps those that are selected. */
  selectNodes(ids: readonly string[], additive = false): void {
    this.go({ ...NOTHING_SELECTED, nodes: [...new Set([...(additive ? this.place.nodes : []), ...ids])] });
    this.#showInspector();
  }

  /** Selects claims as a set, by id: their evidence stands together as for a line. */
  selectClaims(ids: readonly string[]): void {
    this.go({ ...NOTHING_SELECTED, claims: [...new Set(ids)] });
    if (ids.length > 0) this.#showInspector();
  }

  /** Selects an entity and brings it into view. */
  revealNode(id: string): void {
    this.place = { ...this.place, view: 'graph' };
    this.selectNode(id);
    this.camera?.reveal([id]);
  }

  /** Shows a line in the graph with its ends in view. */
  revealEdge(id: string): void {
    this.place = { ...this.place, view: 'graph' };
    this.selectEdge(id);
    const edge = this.graph.edges.get(id);
    if (edge === undefined) return;
    this.camera?.reveal([edge.source, edge.target]);
  }

  /** Selects a line. */
  selectEdge(id: string): void {
    this.go({ ...NOTHING_SELECTED, edge: id });
    this.#showInspector();
  }

  /** Selects nothing. */
  clearSelection(): void {
    if (this.hasSelection) this.go(NOTHING_SELECTED);
  }

  /** Whether an entity, a line or claims are selected. */
  get hasSelection(): boolean {
    const { nodes, edge, claims } = this.place;
    return nodes.length > 0 || edge !== null || claims.length > 0;
  }

  /** Opens the page of one entity. */
  openEntity(id: string): void {
    this.go({ view: 'entity', entity: id });
  }

  /** What a view remembers, as the address has it. */
  parameter<Value>(parameter: ViewParameter<Value>): Value {
    return readParameter(this.place.parameters, parameter);
  }

  /** Changes what a view remembers; `replace` leaves no step to go back to, as while something is dragged. */
  setParameter<Value>(parameter: ViewParameter<Value>, value: Value, replace = false): void {
    this.go({ parameters: withParameter(this.place.parameters, parameter, value) }, replace);
  }

  /** Shows the case as a claimant or outlet tells it. */
  lookAs(member: string): void {
    this.place = { ...this.place, ...NOTHING_SELECTED };
    this.lens.look([member]);
    this.#showInspector();
  }

  /** Shows the claims that are found with some words, however few, in a view that shows claims. */
  searchClaims(query: string): void {
    if (!hasFilters(this.place.view)) this.place = { ...this.place, view: 'graph' };
    if (this.filters.least > 1) this.filters.startWith(1);
    this.filters.search(query);
  }

  /** Opens the article of a claim at its sentence. */
  openClaim(claimId: string): void {
    const claim = this.graph.claims.get(claimId);
    if (claim) this.go({ view: 'articles', article: claim.article, claim: claimId });
  }

  /** Takes over an address that someone went to; `step` is the number of its entry, null for a new one. */
  readHash(hash: string, step: number | null = null): void {
    this.history.arrive(hash, step);
    const { place, choices } = decodeHash(hash);
    const isOpen = this.case.source !== 'none';
    this.place = isOpen ? { ...place, parameters: this.#withCase(place.parameters) } : place;
    this.filters.choices = choices;
  }

  /** The name of a claimant facet value. */
  claimantName(key: string): string {
    if (key === OWN_VOICE) return texts.ownVoice;
    if (key === UNNAMED) return texts.unnamed;
    return this.entityName(key);
  }

  /** The name of an entity of the case, as it stands among other words. */
  entityName(id: string): string {
    return amongWords(this.case.resolved.entities.get(id)?.name ?? texts.unknownEntity);
  }

  /** A lens thins the picture by itself: what little it tells of somebody is to be seen, until it goes off. */
  #thinnedByLens(isOn: boolean): void {
    const { filters } = this;
    if (isOn === this.lens.isOn) return;
    if (isOn) this.leastBeforeLens = filters.least;
    else if (filters.least > 1) return;
    const least = isOn ? 1 : this.leastBeforeLens;
    if (least !== filters.least) filters.startWith(least);
  }

  /** Lets other work go first. */
  readonly pause = (): Promise<void> => new Promise((resolve) => this.#ports.later(resolve, 0));

  /** Turns bytes of UTF-8 into text or throws. */
  get decodeUtf8(): DecodeUtf8 {
    return this.#ports.decodeUtf8;
  }

  /** Whatever an address says, it means the case that is open. */
  #withCase(parameters: Place['parameters']): Place['parameters'] {
    return withParameter(parameters, WHICH_CASE, this.case.source === 'sample' ? 'sample' : '');
  }

  readonly #reserved = new Set<string>();
  #isReserved(id: string): boolean {
    return this.#reserved.has(id);
  }

  #note(name: string, id: string): void {
    this.errors = [...this.errors, new IngestError(name, null, texts.idTwice(id))];
  }

  #showInspector(): void {
    this.frame.inspector = true;
    this.frame.sheet = true;
  }

  #write(replace: boolean): void {
    this.history.write(encodeHash(this.place, this.filters.choices), replace);
  }

  /** While articles come in, the layout follows at a calm pace; afterwards at once. */
  #arrangeSoon(): void {
    if (this.#isArranging) return;
    this.#isArranging = true;
    this.graph.awaited++;
    const wait = this.reading.status === 'reading' && this.graph.positions.size > 0 ? LAYOUT_CALM_MS : 0;
    this.#ports.later(() => {
      this.#isArranging = false;
      void this.graph.arrange(this.#isFresh).then(() => this.graph.awaited--);
      // What is still being put together is to be laid out from nothing as well.
      this.#isFresh &&= this.case.isAssembling;
    }, wait);
  }

  /** The first run ends with a layout that depends on the case alone, not on the order of reading. */
  #finish(): void {
    this.#isFresh ||= this.#isFirstRun;
    this.#isFirstRun = false;
    this.case.raise();
  }

  /** A large case opens with its busier entities, unless somebody has chosen or selected something. */
  #beginReadable(): void {
    const hasGoal =
      this.lens.isOn || this.hasSelection || this.place.claim !== null || this.place.entity !== null;
    if (!this.#isOpening || this.filters.isTouched || hasGoal) return;
    if (this.graph.whole.nodes.length <= LARGE_CASE) return;
    this.filters.startWith(LEAST_IN_LARGE_CASE);
    this.#write(true);
  }
}
