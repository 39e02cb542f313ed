/**
 * Keys on the canvas: arrows step from node to node by direction, Enter or Space selects, Escape clears,
 * `+`, `-` and `0` zoom and fit. What is stepped on is ringed and spoken through a live region.
 */
import { amongWords } from '../wording.ts';
import { ARROWS, nearestNode, stepTowards } from './key-steps.ts';
import type { Scene } from './scene.ts';

/** What the keys ask for; nodes by index. */
export interface KeyActions {
  readonly focus: (node: number) => void;
  readonly select: (node: number, additive: boolean) => void;
  readonly clear: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/** Makes the container an application for the keyboard and for screen readers. */
export class KeyInput {
  readonly #container: HTMLElement;
  readonly #scene: Scene;
  readonly #actions: KeyActions;
  readonly #spoken = document.createElement('div');
  readonly #stop = new AbortController();
  #active = false;

  constructor(container: HTMLElement, scene: Scene, actions: KeyActions) {
    this.#container = container;
    this.#scene = scene;
    this.#actions = actions;
    container.setAttribute('role', 'application');
    this.#spoken.setAttribute('aria-live', 'polite');
    this.#spoken.style.cssText =
      'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
    container.append(this.#spoken);
    const { signal } = this.#stop;
    container.addEventListener('keydown', (event) => this.#press(event), { signal });
    container.addEventListener('focus', () => this.#enter(), { signal });
    container.addEventListener('blur', () => this.#leave(), { signal });
    container.addEventListener('pointerdown', () => this.#leave(), { signal });
  }

  /** Whether the keyboard is at work here, so that the ring is due. */
  get isActive(): boolean {
    return this.#active;
  }

  /** Says what is drawn. */
  describe(): void {
    const { nodes, edges } = this.#scene.graph;
    this.#container.tabIndex = nodes.length > 0 ? 0 : -1;
    const kinds = (['person', 'group', 'place'] as const).map(
      (kind) => nodes.filter((node) => node.kind === kind).length,
    );
    const [people = 0, groups = 0, places = 0] = kinds;
    const drawn =
      nodes.length === 0
        ? 'Graph without entities.'
        : `Graph of ${counted(people, 'person', 'people')}, ${counted(groups, 'group')} and ${counted(places, 'place')}, joined by ${counted(edges.length, 'line')}.`;
    this.#container.setAttribute(
      'aria-label',
      `${drawn} Arrow keys move from one to the next, Enter selects, plus and minus zoom, 0 shows all.`,
    );
  }

  /** Stops listening and takes the live region away. */
  destroy(): void {
    this.#stop.abort();
    this.#spoken.remove();
  }

  #enter(): void {
    if (this.#container.matches(':focus-visible')) this.#stepTo(this.#start());
  }

  #leave(): void {
    if (!this.#active) return;
    this.#active = false;
    this.#actions.focus(-1);
  }

  /** Where the keyboard comes in: the selected node, or the one nearest to the middle. */
  #start(): number {
    const { selected, graph, view } = this.#scene;
    const middle = { x: view.width / 2 - view.left, y: view.top - view.height / 2 };
    return selected.nodes[0] ?? nearestNode(graph.x, graph.y, middle.x / view.scale, middle.y / view.scale);
  }

  #stepTo(node: number): void {
    const entity = this.#scene.graph.nodes[node];
    if (!entity) return;
    this.#active = true;
    this.#actions.focus(node);
    this.#spoken.textContent = `${amongWords(entity.label)}, ${entity.kind}, ${counted(entity.claimCount, 'claim')}`;
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || !this.#act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Does what a key asks for; false for keys that mean nothing here. */
  #act({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const { focused, graph } = this.#scene;
    const arrow = ARROWS[key];
    if (arrow) {
      this.#stepTo(focused < 0 ? this.#start() : stepTowards(graph.x, graph.y, focused, arrow));
      return true;
    }
    if (key === 'Enter' || key === ' ') {
      if (focused >= 0) this.#actions.select(focused, ctrlKey || metaKey || shiftKey);
      return focused >= 0;
    }
    return !ctrlKey && !metaKey && this.#actAlone(key);
  }

  /** Keys that mean something only without Ctrl or ⌘. */
  #actAlone(key: string): boolean {
    const { selected } = this.#scene;
    if (key === 'Escape') {
      const any = selected.nodes.length > 0 || selected.edge >= 0;
      if (any) this.#actions.clear();
      return any;
    }
    if (key === '+' || key === '=') this.#actions.zoomIn();
    else if (key === '-') this.#actions.zoomOut();
    else if (key === '0') this.#actions.fit();
    else return false;
    return true;
  }
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
