/**
 * Makes a set of models trained on openly licensed corpora alone: `npm run train:open -- --data ../shared/data
 * --out FOLDER`. Word vectors and gazetteer are open already and copied; tags and trees learn from EWT and the
 * open genres of GUM, names from those, CrossNER politics and Universal NER, references from the open genres and GAP.
 * PolNeAR's articles are not open: attributions are left to the rules.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ATTRIBUTION } from '../nlp/attribution-model.ts';
import { commandOptions } from './options.ts';
import { saveModel } from './save-model.ts';

const { data, out } = commandOptions(['data', 'out']);
if (data === undefined || out === undefined) throw new Error('give --data and --out');
mkdirSync(out, { recursive: true });
for (const name of ['vectors', 'gazetteer']) {
  for (const ending of ['model', 'json', 'txt']) {
    copyFileSync(join('public/models', `${name}.${ending}`), join(out, `${name}.${ending}`));
  }
}
for (const script of ['train-syntax', 'train-names', 'train-coreference']) {
  const path = fileURLToPath(new URL(`./${script}.js`, import.meta.url));
  execFileSync(process.execPath, [path, '--open', '--held-out', '--data', data, '--out', out], {
    stdio: 'inherit',
  });
}
saveModel(
  { ...ATTRIBUTION, meta: { isEmpty: true }, tensors: new Map() },
  {
    out,
    command: 'npm run train:open -- --data ../shared/data --out FOLDER',
    seconds: 0,
    seed: null,
    data: [],
    scores: {},
    notes: 'Nothing learnt: attributions are found by rules alone.',
  },
  [],
);
