/**
 * One change of a filter on a case of 10,000 entities and 50,000 claims: from the choice to new masks and the
 * counts of all facets, then what each view counts anew of the claims it leaves, in milliseconds of CPU.
 */
import { MATRIX_MOST } from '../../src/app/state/matrix-view.ts';
import { seededRandom } from '../../src/base/random.ts';
import { CaseFile } from '../../src/casefile/casefile.ts';
import { ClaimFilter, claimsIn } from '../../src/graph/claim-filter.ts';
import { entityRows } from '../../src/graph/entity-rows.ts';
import { NO_FILTERS, type Filters } from '../../src/graph/filters.ts';
import { matrixOf } from '../../src/graph/matrix.ts';
import { placesOf } from '../../src/graph/places.ts';
import { projectMask } from '../../src/graph/project.ts';
import { countTimes, domainOf, timeClaims } from '../../src/graph/timeline.ts';
import { madeExtractions } from '../made-case.ts';

const ROUNDS = 40;

const casefile = new CaseFile();
for (const extraction of madeExtractions(seededRandom(42), 2_000, 10_000, 50_000)) casefile.add(extraction);
const resolved = casefile.resolved();
const started = performance.now();
const filter = new ClaimFilter(resolved);
console.log(
  `${resolved.claims.length} claims; columns made in ${(performance.now() - started).toFixed(0)} ms`,
);

const articles = [...resolved.extractions.keys()];
const CHANGES: readonly (readonly [string, Partial<Filters>])[] = [
  ['a predicate', { predicates: new Set(['accuses']) }],
  ['a certainty hidden', { certainties: new Set(['stated', 'alleged', 'denied']) }],
  ['half of the articles', { articles: new Set(articles.slice(0, articles.length / 2)) }],
  ['people only', { kinds: new Set(['person']) }],
  [
    'entities with 5 claims, certainty hidden',
    { leastClaims: 5, certainties: new Set(['stated', 'alleged']) },
  ],
  ['contested lines', { contested: true }],
];

/** Milliseconds of CPU that some work takes on average. */
function cpuOf(work: () => void, times: number): string {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000 / times).toFixed(2);
}

for (const [words, change] of CHANGES) {
  const [on, off] = [{ ...NO_FILTERS, ...change }, NO_FILTERS];
  const both = (): void => {
    filter.apply(on);
    filter.apply(off);
  };
  cpuOf(both, 5);
  console.log(`${words}: ${cpuOf(both, ROUNDS)} ms to choose it and take it off again`);
}

for (const text of ['given77 family', 'from:given42', 'accusse -family1'])
  console.log(`words "${text}": ${cpuOf(() => void filter.apply({ ...NO_FILTERS, text }), 1)} ms`);

const { mask } = filter.apply({ ...NO_FILTERS, certainties: new Set(['stated', 'alleged', 'denied']) });
const shown = claimsIn(filter.columns, mask);
const VIEWS: readonly (readonly [string, () => void])[] = [
  ['the graph', () => void projectMask(resolved, mask)],
  ['the strip', () => countStrip()],
  [
    'the matrix of accusations',
    () => void matrixOf(resolved, shown, 'accuses', 'cluster', MATRIX_MOST.usual),
  ],
  [
    'the matrix of all force, as large as it gets',
    () => void matrixOf(resolved, shown, 'force', 'cluster', MATRIX_MOST.all),
  ],
  ['the map', () => void placesOf(resolved, shown, false)],
  ['the table of entities', () => void entityRows(resolved, mask)],
];

function countStrip(): void {
  const timed = timeClaims(resolved, shown);
  const domain = domainOf(timed);
  if (domain !== null) countTimes(timed, domain, 'day');
}

console.log(`\nCounting anew for ${shown.length} claims`);
for (const [words, work] of VIEWS) {
  const first = cpuOf(work, 1);
  console.log(`${words}: ${cpuOf(work, 5)} ms (the first time ${first} ms)`);
}
