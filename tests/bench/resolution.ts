/** Time and memory of putting a case together, each size in a process of its own. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { resolveCase } from '../../src/casefile/resolve.ts';
import { madeArticles } from './made-articles.ts';

/** Twice the articles may take so many times the memory to count as linear. */
const LINEAR = 2.2;
const MEGABYTE = 2 ** 20;

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  readonly bytes: number;
  readonly entities: number;
}

/** Resolves half as many articles and then all, and prints what each took. */
export function printResolution(articles: number): void {
  console.log('\nPutting made cases together, ten mentions an article; the heap it adds to the records');
  const script = fileURLToPath(new URL('reading.js', import.meta.url));
  const [half, whole] = [articles / 2, articles].map((count) => {
    const args = ['--expose-gc', script, '--resolve', String(count)];
    const measured = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
    console.log(
      `  ${count} articles, ${count * 10} mentions → ${measured.entities} entities: ${measured.seconds.toFixed(2)} s (${measured.cpu.toFixed(2)} s of CPU), ${(measured.bytes / MEGABYTE).toFixed(1)} MB`,
    );
    return measured;
  });
  const growth = whole!.bytes / half!.bytes;
  console.log(
    `  memory × ${growth.toFixed(2)} for twice the articles: ${growth <= LINEAR ? 'linear' : 'NOT linear'}`,
  );
}

/** What that process does: prints seconds, CPU seconds and bytes of the heap that the case takes. */
export function resolveMany(articles: number): void {
  const extractions = new Map(madeArticles(articles).map((one) => [one.article.id, one]));
  const collect = (globalThis as unknown as { gc: () => void }).gc;
  collect();
  const before = process.memoryUsage().heapUsed;
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const resolved = resolveCase(extractions);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  console.log(
    JSON.stringify({ seconds, cpu: (user + system) / 1e6, bytes, entities: resolved.entities.size }),
  );
}
