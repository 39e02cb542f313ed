/**
 * The names of countries and seas on the map, with the places where each can stand: countries from
 * `country-data.ts`, seas by hand. Parsed once, O(letters).
 */
import { COUNTRY_LINES } from './country-data.ts';
import { project, type MapPoint } from './projection.ts';

/** A place for a name on the plane of the map. */
export interface NameSpot extends MapPoint {
  /** Half the width that the name can take. */
  readonly room: number;
}

/** A name that the map can bear for orientation. */
export interface MapName {
  readonly name: string;
  readonly kind: 'country' | 'sea';
  /** The roomiest first. */
  readonly spots: readonly NameSpot[];
}

/** In the form of the countries. Degrees off by one move no name out of its sea. */
const SEA_LINES = `
Adriatic Sea:15.4 43 1.2
Aegean Sea:25 38.6 1.1
Andaman Sea:95.5 11 2.2
Arabian Sea:63 16 7,60.5 20.5 2.2
Arctic Ocean:-150 80 30,60 83 40
Atlantic Ocean:-38 30 16,-20 -15 14,-30 48 12
Baltic Sea:19.5 57.3 1.2
Barents Sea:40 73.5 8
Bay of Bengal:88 14.5 4
Bering Sea:-178 58 7
Black Sea:34.5 43.3 4.4,29.8 43 1.3
Caribbean Sea:-74 14.8 6
Caspian Sea:50.6 41.8 1.5,51.2 38.6 1.6
East China Sea:125.5 29 2.6
English Channel:-2.6 49.9 1.2
Gulf of Aden:47.8 12.3 1.9
Gulf of Guinea:2 1.5 4.5
Gulf of Mexico:-90 25 5
Gulf of Oman:58.6 24.9 1.1
Gulf of Suez:33 28.8 0.3
Hudson Bay:-85.5 59 5
Indian Ocean:78 -22 15,72 -2 8
Ionian Sea:18.8 37.8 1.6
Mediterranean Sea:18 34.6 4.4,29 33.6 2.8,5.5 38.8 2.6,33 34 1.4
Mozambique Channel:41.3 -17.5 2
North Sea:3.2 56.3 2.6
Norwegian Sea:2 67 6
Pacific Ocean:-145 10 25,160 25 12,-110 -25 18,175 -5 9
Persian Gulf:50.9 27.3 1,52.2 26.2 1.2
Philippine Sea:132 19 6
Red Sea:38.2 20.5 1.3,36.2 24 0.9,41 16 0.8
Sea of Japan:134.8 40 3
Sea of Okhotsk:150 54.5 5
South China Sea:114.5 13.5 3.6
Southern Ocean:0 -61 30,110 -61 25
Tasman Sea:160.5 -38 6
Tyrrhenian Sea:12 40 1.6
Yellow Sea:123.3 35.5 1.7
`;

function parse(lines: string, kind: MapName['kind']): MapName[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', places = ''] = line.split(':');
      return { name, kind, spots: places.split(',').map(spotOf) };
    });
}

function spotOf(place: string): NameSpot {
  const [longitude = NaN, latitude = NaN, room = NaN] = place.split(' ').map(Number);
  const point = project(longitude, latitude);
  return { ...point, room: project(longitude + room, latitude).x - point.x };
}

/** All names, those with the most room first. */
export const MAP_NAMES: readonly MapName[] = [
  ...parse(COUNTRY_LINES, 'country'),
  ...parse(SEA_LINES, 'sea'),
].sort((a, b) => b.spots[0]!.room - a.spots[0]!.room || (a.name < b.name ? -1 : 1));
