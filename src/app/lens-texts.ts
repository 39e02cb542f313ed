/**
 * What the page says while it shows the case according to somebody.
 */
import type { LensMode, Verdict } from '../graph/lens.ts';
import { capital, counted, figure, listed } from './wording.ts';

/** "US military and Iran", "US military, Iran and 2 more". */
export function membersLine(names: readonly string[]): string {
  return listed(names.length > 3 ? [...names.slice(0, 2), `${figure(names.length - 2)} more`] : names);
}

export const LENS_TEXTS = {
  according: 'According to',
  everyone: 'everyone',
  choose: (names: string) => `According to ${names}: choose claimants or outlets`,
  off: 'Show what everyone says again',
  title: 'According to…',
  unnamedVoices: (group: string) => `officials of ${group} who are not named`,
  ownVoice: 'Count the articles’ own voice to it',
  done: 'Done',
  compareWith: 'Compare with…',
  compareTitle: (names: string) => `Compare ${names} with…`,
  label: 'Lens',
  as: (names: string) => `As ${names} ${names.includes(' and ') ? 'tell' : 'tells'} it`,
  beside: (first: string, second: string) => `${capital(first)} beside ${second}`,
  extent: (told: number, all: number) =>
    `${figure(told)} of ${counted(all, 'claim')} that the filters leave.`,
  parted: 'the next three together',
  units: 'Claims are counted, not lines.',
  least: (least: number) =>
    `While the lens is on, entities with few claims are drawn too; without it, again those with ${figure(least)} or more.`,
  about: 'About',
  anyone: 'anyone',
  aboutOne: (name: string, count: number) => `${name} (${figure(count)})`,
  contradictsNobody: 'Nobody, as far as these claims tell.',
  takesIn: (names: readonly string[], members: number) =>
    `Speaking for ${members > 1 ? 'them' : 'it'}: ${membersLine(names)}.`,
  change: (members: number) => `Change who speaks for ${members > 1 ? 'them' : 'it'}`,
  lone: (members: number) => `${members > 1 ? 'They deny' : 'It denies'}, though nobody here claims it`,
  modes: 'What is shown',
  claims: (count: number) => counted(count, 'claim'),
  against: (own: number, others: number) =>
    own === 0 ? counted(0, 'claim') : `${counted(own, 'claim')} against ${figure(others)}`,
  lines: (count: number) => counted(count, 'line'),
  compared: (claims: number, lines: number, first: string, second: string) =>
    `${counted(claims, 'claim')} on ${counted(lines, 'line')}. Beside each line, the claims of ${first} : of ${second}.`,
  nothing: 'None among the claims that the filters leave.',
  silentBy: 'Most of it said by',
  silentTotal: (count: number, rest: number, members: number) => {
    const [says, own] = members > 1 ? ['they say', 'their'] : ['it says', 'its'];
    const others = rest === 0 ? '' : `, and ${figure(rest)} by others on lines of ${own} own`;
    return `${counted(count, 'claim')} by others on lines of which ${says} nothing${others}.`;
  },
  suggest: (name: string) => `Compare with ${name}`,
  noMark: 'no mark:',
  end: 'End the comparison',
  page: (names: string, mode: LensMode) =>
    `According to ${names}${mode === 'says' ? '' : `, ${LENS_MODE_NAMES[mode][1]}`}`,
} as const;

/** As a head over a list, and as a clause behind "according to X". */
export const LENS_MODE_NAMES: Readonly<Record<LensMode, readonly [head: string, clause: string]>> = {
  says: ['All it says', 'all it says'],
  only: ['Nobody else says', 'what nobody else says'],
  confirmed: ['Others say too', 'what others say too'],
  unheld: ['It denies or is not sure', 'what it denies or is not sure of'],
  denied: ['Others deny', 'what others deny'],
  contradicts: ['It contradicts', 'whom it contradicts'],
  silent: ['It says nothing of', 'what it says nothing of'],
};

/** The same heads for several claimants. */
const SEVERAL_HEADS: Readonly<Record<LensMode, string>> = {
  says: 'All they say',
  only: LENS_MODE_NAMES.only[0],
  confirmed: LENS_MODE_NAMES.confirmed[0],
  unheld: 'They deny or are not sure',
  denied: LENS_MODE_NAMES.denied[0],
  contradicts: 'They contradict',
  silent: 'They say nothing of',
};

/** The head over a list of the lens. */
export function lensHead(mode: LensMode, members: number): string {
  return members > 1 ? SEVERAL_HEADS[mode] : LENS_MODE_NAMES[mode][0];
}

/** Heads of the four lists of a comparison. */
export function verdictName(verdict: Verdict, first: string, second: string): string {
  switch (verdict) {
    case 'conflict':
      return 'They contradict each other';
    case 'agree':
      return 'Both say';
    case 'first':
      return `Only ${first} says`;
    case 'second':
      return `Only ${second} says`;
  }
}
