/**
 * What the dialog says in which claimants and outlets are chosen.
 */
import { figure } from './wording.ts';

export const PICKER_TEXTS = {
  find: 'Type the name of a claimant or outlet',
  claimants: 'Claimants',
  ofState: (state: string) => `of ${state}`,
  outlets: 'Outlets, with all that their articles tell',
  none: (query: string) => `No claimant or outlet is called “${query}”.`,
  more: (count: number) => `${figure(count)} more: type a name`,
  voices: 'Taken in, since they speak for it or belong to it',
  voicesHint: 'Take off the tick of whoever is not to count.',
} as const;
