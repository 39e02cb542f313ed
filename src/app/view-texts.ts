/**
 * What the views are called and what they say of themselves.
 */
import { capital, counted } from './wording.ts';

export const VIEW_TEXTS = {
  label: 'Views',
  graph: 'Graph',
  matrix: 'Matrix',
  timeline: 'Timeline',
  map: 'Map',
  table: 'Table',
  articles: 'Articles',
  entity: 'Entity',
  loading: 'Opening the view',
  failed: (reason: string) => `The view could not be opened. Reason: ${reason}.`,
  again: 'Try again',
  holds: (claims: number) => `${capital(counted(claims, 'claim is', 'claims are'))} shown.`,
  selectAll: 'Select all of them',
  more: (count: number) => `Show ${counted(count, 'more claim')}`,
  aboutEntity: (name: string) => `Claims about ${name}`,
} as const;
