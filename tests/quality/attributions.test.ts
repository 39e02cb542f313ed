/**
 * How well sources, cues and contents are found in two reports written for this test, as PolNeAR marks them. Held
 * against floors just under what the shipped tagger reaches; raise them with it. `npm run evaluate -- --data`
 * scores PolNeAR itself.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.ts';
import type { Span } from '../../src/base/span.ts';
import { countAttributions, noCounts, ratesOf, type Measure } from '../../src/train/attribution-score.ts';
import { read } from '../read-text.ts';

const FLOORS: Readonly<Partial<Record<Measure, number>>> = {
  'source exact': 0.87,
  'cue exact': 0.86,
  'content exact': 0.79,
  'content overlap': 0.95,
  'cue with source overlap': 0.91,
};

interface Report {
  readonly text: string;
  readonly gold: readonly Attribution[];
}

/** Each part's words stand in the text in the order of the attributions or before; a cue stands by its source. */
function reports(): Report[] {
  const path = fileURLToPath(new URL('./fixtures/attributions.txt', import.meta.url));
  return readFileSync(path, 'utf8')
    .split(/^# .*\n/m)
    .slice(1)
    .map((block) => {
      const [text, lines] = block.split('\n==>\n') as [string, string];
      const gold = lines
        .trim()
        .split('\n')
        .map((line) => attributionOf(text, line));
      return { text, gold };
    });
}

function attributionOf(text: string, line: string): Attribution {
  const [source, cue, content] = line.split(' | ') as [string, string, string];
  const told = content.split(' … ').map((part) => spanIn(text, part, 0));
  const holder = spanIn(text, source, Math.max(0, told[0]![0] - source.length - 60));
  const near = Math.max(0, Math.min(holder[0], told[0]![1]) - cue.length - 20);
  return { source: [holder], cue: [spanIn(text, cue, near)], content: told };
}

function spanIn(text: string, part: string, from: number): Span {
  const start = text.indexOf(part, from);
  if (start < 0) throw new RangeError(`the text does not hold "${part}" from ${from} on`);
  return [start, start + part.length];
}

describe('attributions of reports', async () => {
  const counts = noCounts();
  for (const { text, gold } of reports()) countAttributions(counts, gold, (await read(text)).attributions);

  it.each(Object.entries(FLOORS) as [Measure, number][])('%s, F1', (measure, floor) => {
    expect(ratesOf(counts[measure])[2]).toBeGreaterThanOrEqual(floor);
  });
});
