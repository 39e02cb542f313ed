/**
 * What the page says of those who speak for the same side, and of who contradicts whom.
 */
import type { SideLink } from '../graph/same-side.ts';
import { counted, figure } from './wording.ts';

/** What makes somebody speak for the same side. */
const SIDE_LINKS: Readonly<Record<SideLink, (by: string) => string>> = {
  power: (by) => `${by} stands for it`,
  state: (by) => `${by} is a body of it`,
  seat: (by) => `it stands for ${by}`,
  body: (by) => `a body of ${by}`,
  voice: (by) => `${by} speaks for both`,
  spoken: (by) => `${by} speaks for it`,
};

/** Somebody who contradicts others in another's stead. */
export interface InStead {
  readonly name: string;
  readonly link: SideLink;
  readonly by: string;
  readonly count: number;
}

export const SIDE_TEXTS = {
  same: 'On the same side',
  sameLink: (link: SideLink, by: string) => SIDE_LINKS[link](by),
  sameCounts: (told: number, against: number) =>
    against === 0 ? counted(told, 'claim') : `${counted(told, 'claim')}, ${figure(against)} against others`,
  takeIn: 'Take in',
  takeInLabel: (name: string) => `Take in what ${name} says`,
  nobodyItself: 'Nobody in its own name.',
  inItsStead: (sides: readonly InStead[]) =>
    `For the same side ${sides
      .map(
        ({ name, link, by, count }, at) =>
          `${name} ${at === 0 ? 'contradicts others ' : ''}in ${counted(count, 'claim')} (${SIDE_LINKS[link](by)})`,
      )
      .join('; ')}.`,
  contradictsTitle: (name: string) => `${name} contradicts`,
  contradictedTitle: (name: string) => `Who contradicts ${name}`,
} as const;
