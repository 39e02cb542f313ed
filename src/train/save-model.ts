/** Writes a model's three files: `x.model` (gzip), `x.json` (its card) and `x.txt` (what it learnt, for eyes). */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeModelFile, type ModelFile } from '../base/model-file.ts';

/** One corpus or package a model was made from. */
export interface TrainingData {
  readonly name: string;
  readonly licence: string;
  readonly sha256: string;
  readonly split?: string;
}

/** What a card says beside the model's own name, version and size. */
export interface CardFacts {
  /** Folder, `public/models` where undefined. */
  readonly out: string | undefined;
  /** The command that makes the same bytes again. */
  readonly command: string;
  readonly seconds: number;
  readonly seed: number | null;
  readonly data: readonly TrainingData[];
  readonly scores: Readonly<Record<string, unknown>>;
  readonly notes: string;
}

/** Hexadecimal SHA-256 of a file's text or bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Writes all three and prints where, how large and how good. */
export function saveModel(model: ModelFile, facts: CardFacts, lines: readonly string[]): void {
  const folder = facts.out ?? 'public/models';
  mkdirSync(folder, { recursive: true });
  const raw = writeModelFile(model);
  const packed = gzipSync(raw, { level: 9 });
  const card = {
    model: model.name,
    version: model.version,
    command: facts.command,
    seed: facts.seed,
    data: facts.data,
    scores: facts.scores,
    bytes: { gzip: packed.length, raw: raw.length },
    sha256: sha256(raw),
    notes: facts.notes,
  };
  writeFileSync(join(folder, `${model.name}.model`), packed);
  writeFileSync(join(folder, `${model.name}.json`), `${JSON.stringify(card, null, 2)}\n`);
  writeFileSync(join(folder, `${model.name}.txt`), `${lines.join('\n')}\n`);
  console.log(
    `${join(folder, model.name)}.model: ${packed.length} bytes (gzip), ${facts.seconds.toFixed(0)} s`,
  );
  console.log(JSON.stringify(facts.scores, null, 2));
}
