/** Which layers of an article are drawn, as it stands in the address: those that are not as usual, between dots. */
import { ALL_MARKS, type MarkSwitches } from './article-marks.ts';
import { defineParameter } from './view-parameters.ts';

/** The layers of the reader, in the order of their switches. */
export const LAYER_NAMES = ['names', 'nominals', 'pronouns', 'cues', 'claims', 'together'] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

/** What is drawn: all marks, but not what is only mentioned together, unless somebody turns a switch. */
export const LAYERS = defineParameter<MarkSwitches>({
  key: 'layers',
  parse: (text) => {
    const turned = new Set(text.split('.'));
    return Object.fromEntries(
      LAYER_NAMES.map((name) => [name, ALL_MARKS[name] !== turned.has(name)]),
    ) as unknown as MarkSwitches;
  },
  format: (layers) => LAYER_NAMES.filter((name) => layers[name] !== ALL_MARKS[name]).join('.'),
  fallback: ALL_MARKS,
});
