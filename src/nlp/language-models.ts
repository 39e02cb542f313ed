/** All trained files together: what reading a text needs. */
import { readModelFile } from '../base/model-file.ts';
import { readGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { ATTRIBUTION, AttributionModel } from './attribution-model.ts';
import { COREFERENCE, CoreferenceModel } from './coreference-model.ts';
import { NAMES, NamesModel } from './names-model.ts';
import { Machine } from './net/machine.ts';
import { CLAIMS, readVerdictWeights, type VerdictWeights } from './verdict-weights.ts';
import { SYNTAX, SyntaxModel } from './syntax-model.ts';
import { readWordVectors, VECTORS } from './word-vectors.ts';

/** The files, `NAME.model` each. */
export const LANGUAGE_NAMES = [
  'vectors',
  'syntax',
  'names',
  'gazetteer',
  'coreference',
  'attribution',
] as const;
export const MODEL_NAMES = [...LANGUAGE_NAMES, 'claims'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** Reads tags, trees, names and places. One at a time may use it: the networks share their memory. */
export interface LanguageModels {
  readonly syntax: SyntaxModel;
  readonly names: NamesModel;
  readonly gazetteer: Gazetteer;
  readonly coreference: CoreferenceModel;
  /** Null where attributions are found by rules alone. */
  readonly attribution: AttributionModel | null;
  /** What claims are judged by; null while it is trained and before. */
  readonly claims: VerdictWeights | null;
}

/** Raw (unpacked) files → models. Throws `ModelFormatError`, which names the file and the reason. */
export function readLanguageModels(
  files: Readonly<Record<(typeof LANGUAGE_NAMES)[number], Uint8Array>>,
): LanguageModels {
  const machine = new Machine();
  const vectors = readWordVectors(
    readModelFile(files.vectors, { file: 'vectors.model', ...VECTORS }),
    machine,
  );
  const gazetteer = readGazetteer(files.gazetteer);
  const syntax = readModelFile(files.syntax, { file: 'syntax.model', ...SYNTAX });
  const names = readModelFile(files.names, { file: 'names.model', ...NAMES });
  const coreference = readModelFile(files.coreference, { file: 'coreference.model', ...COREFERENCE });
  const attribution = readModelFile(files.attribution, { file: 'attribution.model', ...ATTRIBUTION });
  return {
    syntax: new SyntaxModel('syntax.model', syntax, machine, vectors),
    names: new NamesModel('names.model', names, machine, vectors, gazetteer),
    gazetteer,
    coreference: CoreferenceModel.of('coreference.model', coreference, vectors),
    attribution:
      attribution.meta.isEmpty === true
        ? null
        : AttributionModel.of('attribution.model', attribution, vectors),
    claims: null,
  };
}

/** The same with what claims are judged by. */
export function readAllModels(files: Readonly<Record<ModelName, Uint8Array>>): LanguageModels {
  const claims = readModelFile(files.claims, { file: 'claims.model', ...CLAIMS });
  return { ...readLanguageModels(files), claims: readVerdictWeights('claims.model', claims) };
}
