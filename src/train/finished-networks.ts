/**
 * The model files of a folder that a later training builds on → the networks of tags, trees and names, as the
 * product runs them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readModelFile } from '../base/model-file.ts';
import { readGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMES, NamesModel } from '../nlp/names-model.ts';
import { Machine } from '../nlp/net/machine.ts';
import { SYNTAX, SyntaxModel } from '../nlp/syntax-model.ts';
import { readWordVectors, VECTORS, type WordVectors } from '../nlp/word-vectors.ts';

/** What has been trained before. */
export interface FinishedNetworks {
  readonly machine: Machine;
  readonly vectors: WordVectors;
  readonly gazetteer: Gazetteer;
  readonly syntax: SyntaxModel;
  readonly names: NamesModel;
}

/** Reads them from their files; throws `ModelFormatError` or what the disk says, naming the file. */
export function readFinishedNetworks(folder: string): FinishedNetworks {
  const unpacked = (name: string): Uint8Array => gunzipSync(readFileSync(join(folder, `${name}.model`)));
  const machine = new Machine();
  const vectors = readWordVectors(
    readModelFile(unpacked('vectors'), { file: 'vectors.model', ...VECTORS }),
    machine,
  );
  const gazetteer = readGazetteer(unpacked('gazetteer'));
  const syntaxFile = readModelFile(unpacked('syntax'), { file: 'syntax.model', ...SYNTAX });
  const syntax = new SyntaxModel('syntax.model', syntaxFile, machine, vectors);
  const namesFile = readModelFile(unpacked('names'), { file: 'names.model', ...NAMES });
  const names = new NamesModel('names.model', namesFile, machine, vectors, gazetteer);
  return { machine, vectors, gazetteer, syntax, names };
}
