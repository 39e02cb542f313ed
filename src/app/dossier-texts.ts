/** What the page of one entity says. */
import { shortDate } from './state/dates.ts';
import { capital, counted, figure } from './wording.ts';

export const DOSSIER_TEXTS = {
  label: (name: string) => `Page of ${name}`,
  back: 'Back to the graph',
  inGraph: 'Show in graph',
  print: 'Print',
  open: 'Open its page',
  choose: 'Find a name to open its page.',
  alsoCalled: 'Also called',
  roles: 'Described as',
  articles: 'Articles',
  extent: (claims: number, articles: number, ofAll: number, claimants: number) =>
    `${capital(counted(claims, 'claim'))} in ${figure(articles)} of ${counted(ofAll, 'article')}, by ${counted(claimants, 'claimant')}.`,
  dates: (first: string, last: string) =>
    first === last
      ? `All on ${shortDate(first)}.`
      : `First on ${shortDate(first)}, last on ${shortDate(last)}.`,
  makes: (count: number) => `Makes ${counted(count, 'claim')}.`,
  accused: (count: number, unanswered: number) =>
    unanswered === 0
      ? `Accused ${counted(count, 'time')}.`
      : `Accused ${counted(count, 'time')}; for ${figure(unanswered)} no reply is found.`,
  contested: (count: number) => `${capital(counted(count, 'proposition is', 'propositions are'))} contested.`,
  noClaims: 'The filters leave no claim about this entity, and none that it makes.',
  claimed: 'What is claimed',
  others: 'By others',
  own: 'To others',
  accordingTo: 'According to',
  oneMark: 'one mark a claim',
  around: 'Neighbours',
  neighbours: (shown: number, all: number) => `${figure(shown)} of ${figure(all)}`,
  when: 'When it was said',
  toIt: 'By others',
  byIt: 'To others',
  undated: (count: number) => `${counted(count, 'claim')} without a date`,
  contestedHead: 'Contested',
  accusedHead: 'Accused of',
  noReply: 'No reply found',
  loneHead: 'Denies, though nobody here claims it',
  answered: 'which it answers',
  madeHead: 'Claims made',
  aboutHead: 'All claims',
  answer: 'against it',
  more: (count: number) => `${figure(count)} more`,
  fewer: 'Fewer',
  voice: (name: string, count: number) => `${name}, ${counted(count, 'claim')}`,
  select: (what: string, count: number) => `${what}: ${counted(count, 'claim')}`,
} as const;
