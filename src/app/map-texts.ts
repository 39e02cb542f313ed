/** What the map says of itself, and of what it cannot show. */
import { capital, counted, figure, listed } from './wording.ts';

export const MAP_TEXTS = {
  label: 'Map of places',
  picture: (places: number) =>
    `Map with ${counted(places, 'place')}. The list of places holds the same; arrow keys move the map, plus and minus zoom, zero shows the middle of the claims.`,
  list: 'Places',
  listHint: 'claims about each',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'Show all places',
  heart: 'Show where most claims are',
  camera: 'Map camera',
  shown: (claims: number, places: number) =>
    `${capital(counted(claims, 'claim is', 'claims are'))} about ${counted(places, 'place')} on the map.`,
  unplaced: (claims: number, places: readonly string[], rest: number) =>
    `${capital(counted(claims, 'claim is', 'claims are'))} about places whose position is not known: ${listed(
      [...places, ...(rest > 0 ? [`${figure(rest)} more`] : [])],
    )}.`,
  elsewhere: (claims: number) =>
    `${capital(counted(claims, 'claim is', 'claims are'))} about people and groups alone.`,
  outside: (places: readonly string[], rest: number) =>
    `Outside this part: ${listed([...places, ...(rest > 0 ? [`${figure(rest)} more`] : [])])}.`,
  named: 'Also where a sentence only names it',
  namedTitle:
    'Draws, as a thin ring, places that stand in the sentence of a claim about others. The claim asserts nothing of them.',
  placeTitle: (name: string, claims: number, named: number) =>
    named === 0
      ? `${name}, ${counted(claims, 'claim')}`
      : `${name}, ${counted(claims, 'claim')}, named beside ${figure(named)} more`,
  wide: '; a part of the world, ringed about its middle',
  none: 'No shown claim is about a place whose position is known.',
  noPosition: 'position not known',
  source: 'Outlines: Natural Earth, 1:50 million, thinned',
} as const;
