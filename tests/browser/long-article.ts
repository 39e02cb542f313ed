/**
 * A long article of varied sentences, the same for the same seed. O(length).
 */
import { seededRandom } from '../../src/base/random.ts';

const PEOPLE = [
  'Ryan Crocker',
  'Nouri al-Maliki',
  'Hoshyar Zebari',
  'David Petraeus',
  'Ali al-Dabbagh',
  'he',
  'she',
];
const GROUPS = [
  'the U.S. military',
  'the Quds Force',
  'the Mahdi Army',
  'Iraqi police',
  'the Accordance Front',
  'the ministry',
];
const PLACES = ['Basra', 'Karbala', 'Erbil', 'Sadr City', 'Tehran', 'Anbar'];
const DEEDS = [
  'attacked a convoy near',
  'armed the militias of',
  'detained eleven men in',
  'met elders from',
  'withdrew its troops from',
];
const CUES = ['said', 'alleged', 'denied', 'insisted', 'told reporters', 'warned'];

/** Text of at least `length` code units. */
export function longArticle(length: number, seed = 7): string {
  const random = seededRandom(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const number = (): number => 2 + Math.floor(random() * 900);
  const sentences = [
    () =>
      `${one(PEOPLE)} ${one(CUES)} on Monday that ${one(GROUPS)} had ${one(DEEDS)} ${one(PLACES)}, killing ${number()}.`,
    () =>
      `According to ${one(GROUPS)}, ${number()} fighters left ${one(PLACES)} before ${one(GROUPS)} arrived.`,
    () =>
      `“We have seen ${number()} of these devices since ${1990 + (number() % 17)},” ${one(PEOPLE)} ${one(CUES)}.`,
    () =>
      `${one(GROUPS)} accused ${one(GROUPS)} of shelling ${one(PLACES)}, which ${one(PEOPLE)} ${one(CUES)} was untrue.`,
    () => `The road from ${one(PLACES)} to ${one(PLACES)} stayed shut for ${number()} days.`,
  ];
  let text = '';
  for (let count = 1; text.length < length; count++) {
    const sentence = sentences[Math.floor(random() * sentences.length)]!();
    text += sentence.charAt(0).toUpperCase() + sentence.slice(1) + (count % 5 === 0 ? '\n\n' : ' ');
  }
  return text;
}
