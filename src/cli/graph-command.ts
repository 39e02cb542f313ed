/**
 * `hearsay graph`: articles or records → one case → the graph its filters leave → a file.
 */
import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { CaseFile } from '../casefile/casefile.ts';
import type { ResolvedCase } from '../casefile/case-entities.ts';
import { OWN_VOICE, UNNAMED } from '../casefile/voices.ts';
import { nameKey } from '../entities/name-key.ts';
import type { Certainty, Predicate } from '../claims/claim.ts';
import type { EntityKind } from '../entities/entity.ts';
import { writeGexf, type GexfVersion } from '../formats/gexf.ts';
import { NO_FILTERS, type Filters } from '../graph/filters.ts';
import { layoutGraph } from '../graph/layout.ts';
import { projectGraph } from '../graph/project.ts';
import { count, summary } from './extract-command.ts';
import { reasonOf } from './inputs.ts';
import { readArticles } from './read-articles.ts';
import { Report } from './report.ts';
import { UsageError } from './usage-error.ts';

export interface GraphCommandOptions {
  readonly output: string;
  readonly gexfVersion: GexfVersion;
  readonly kind?: readonly EntityKind[];
  readonly predicate?: readonly Predicate[];
  readonly certainty?: readonly Certainty[];
  readonly claimant?: readonly string[];
  readonly origin?: readonly string[];
  readonly contested?: boolean;
  readonly leastClaims?: number;
}

/** Runs the command; returns the exit status. */
export async function runGraph(inputs: readonly string[], options: GraphCommandOptions): Promise<number> {
  const ending = extname(options.output).toLowerCase();
  if (options.output !== '-' && ending !== '.gexf') {
    throw new UsageError(
      `${options.output}: the ending ${ending === '' ? 'is missing' : `${ending} is not known`}; graphs are written as .gexf`,
    );
  }
  const report = new Report();
  const casefile = new CaseFile();
  for await (const extraction of readArticles(inputs, report, 'kept', options.output))
    casefile.add(extraction);
  if (casefile.size === 0) {
    report.line('hearsay: nothing could be read, so no graph is written');
    return 1;
  }
  const resolved = casefile.resolved();
  const filters = filtersOf(options, resolved);
  const bare = projectGraph(resolved, filters);
  const graph = projectGraph(resolved, filters, layoutGraph(bare));
  const now = new Date().toISOString().slice(0, 10);
  const document = writeGexf(graph, resolved, { version: options.gexfVersion, now });
  if (options.output === '-') process.stdout.write(document);
  else write(options.output, document);
  report.line(
    `${summary(casefile.size, resolved.claims.length, report.troubleCount)}; ${count(graph.nodes.length, 'node')} and ${count(graph.edges.length, 'edge')} written, from ${count(graph.shownCount, 'claim')}`,
  );
  return report.troubleCount > 0 ? 1 : 0;
}

function write(file: string, document: string): void {
  try {
    writeFileSync(file, document);
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}

function setOf<T>(values: readonly T[] | undefined): ReadonlySet<T> | null {
  return values === undefined ? null : new Set(values);
}

function filtersOf(options: GraphCommandOptions, resolved: ResolvedCase): Filters {
  return {
    ...NO_FILTERS,
    kinds: setOf(options.kind),
    predicates: setOf(options.predicate),
    certainties: setOf(options.certainty),
    claimants: setOf(options.claimant?.flatMap((name) => claimantIds(name, resolved))),
    origins: setOf(options.origin?.map((name) => knownOrigin(name, resolved))),
    contested: options.contested ?? false,
    leastClaims: options.leastClaims ?? 1,
  };
}

/** Every entity of the case that bears the name; throws UsageError if none does. */
function claimantIds(name: string, resolved: ResolvedCase): string[] {
  if (name === OWN_VOICE || name === UNNAMED) return [name];
  const key = nameKey(name);
  const found = [...resolved.entities.values()].filter((entity) =>
    [entity.name, ...entity.aliases].some((known) => nameKey(known) === key),
  );
  if (found.length > 0) return found.map((entity) => entity.id);
  const holders = new Set(resolved.claims.flatMap((claim) => claim.claimants));
  const near = [...holders]
    .flatMap((id) => resolved.entities.get(id)?.name ?? [])
    .filter((known) =>
      nameKey(known)
        .split(' ')
        .some((word) => key.includes(word)),
    );
  throw new UsageError(
    `no claimant is called "${name}"${near.length > 0 ? `; near to it: ${[...new Set(near)].slice(0, 5).join(', ')}` : ''}`,
  );
}

function knownOrigin(name: string, resolved: ResolvedCase): string {
  const origins = [
    ...new Set([...resolved.extractions.values()].flatMap(({ article }) => article.origin ?? [])),
  ];
  const found = origins.find((origin) => origin.toLowerCase() === name.toLowerCase());
  if (found === undefined)
    throw new UsageError(`no article comes from "${name}"; origins are: ${origins.join(', ') || 'none'}`);
  return found;
}
