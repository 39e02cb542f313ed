/**
 * What a command says while it works: a line that is drawn over on a terminal, and plain lines for
 * troubles. All of it goes to standard error.
 */
import type { IngestError } from '../ingest/article-file.ts';

const BAR_WIDTH = 24;
const REDRAW_AFTER_MS = 80;

/** Progress and troubles of one run. */
export class Report {
  readonly #stream: NodeJS.WriteStream;
  #drawnAt = 0;
  #isDrawn = false;
  /** Inputs, or places in them, that were skipped. */
  troubleCount = 0;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** Redraws the progress line on a terminal: how many articles are done and how far the current one is. */
  progress(articlesDone: number, share: number, what: string): void {
    const now = Date.now();
    if (!this.#stream.isTTY || now - this.#drawnAt < REDRAW_AFTER_MS) return;
    this.#drawnAt = now;
    const filled = Math.round(share * BAR_WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
    const room = Math.max(10, this.#stream.columns - BAR_WIDTH - 24);
    this.#stream.write(`\r\x1b[K${bar} ${articlesDone} read, ${what.slice(0, room)}`);
    this.#isDrawn = true;
  }

  /** Names what was skipped and why. */
  trouble(error: IngestError): void {
    this.troubleCount++;
    this.line(`hearsay: skipped ${error.message}`);
  }

  /** Tells what is left unknown in something that is read all the same. */
  note(error: IngestError): void {
    this.line(`hearsay: ${error.message}`);
  }

  /** One plain line. */
  line(text: string): void {
    this.#stream.write(`${this.#isDrawn ? '\r\x1b[K' : ''}${text}\n`);
    this.#isDrawn = false;
  }
}
