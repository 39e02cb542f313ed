/**
 * Words beside a role that tell whether it is of the whole or a part, past or only possible. Data only.
 */
import { wordSet } from '../base/word-set.ts';

/** Words before a role that somebody does not hold now. */
export const FORMER = wordSet(
  'former ex late then once onetime formerly outgoing deposed ousted recent exiled fugitive disgraced incoming next future longtime-former would-be aspiring retired erstwhile previous acting-former slain previously ex-',
);

/** Words before a role that is one below it. */
export const DEPUTIES = wordSet('vice deputy assistant associate bench minority');
/** Heads of whatever stands beside them. */
export const OF_PARTS = wordSet('director manager chief head coordinator editor');
/** Adjectives of a department. */
export const DEPARTMENTS = wordSet('legal political digital financial medical technical editorial regional');
/** Words before a role that is of a branch of the whole. */
export const BRANCHES = /^(?:chapter|branch|division|bureau|section|student|class)$/;
/** Nouns that name the whole once more. */
export const WHOLES =
  /^(?:party|group|movement|army|militia|government|organi[sz]ation|union|network|company|campaign|agency)$/;
/** "chief "financial" officer": the head of a side of the whole. */
export const SIDES =
  /^(?:financial|operating|technology|technical|legal|medical|scientific|marketing|political|economic)$/;
/** Who is told (not) to be fit for an office does not hold it. */
export const FITNESS = /^(?:fit|unfit|qualified|unqualified|suited|eligible|ready)$/;
/** Adjectives that leave a role one of the whole. */
export const RANKS = /^(?:executive|managing|general|founding|longtime|interim|top)$/;

/** Titles in short, and what they are in full. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['sen', 'senator'],
  ['sens.', 'senator'],
  ['rep.', 'congressman'],
  ['rep', 'congressman'],
  ['reps.', 'congressman'],
  ['gov.', 'governor'],
  ['gov', 'governor'],
  ['sgt.', 'sergeant'],
  ['det.', 'detective'],
  ['cmdr.', 'commander'],
  ['prof.', 'professor'],
  ['pm', 'premier'],
]);
/** Offices before "general". */
export const GENERALS = /^(?:attorney|secretary|inspector|solicitor|director|surgeon)$/;

/** Who serves a government and does not lead it. */
export const SERVANTS =
  /^(?:minister|secretary|ambassador|envoy|diplomat|negotiator|representative|spokes(?:man|woman|person)|official)$/;
/** What people are to somebody who is named before them without belonging to them. */
export const NO_TIES = wordSet(
  'enemy foe rival critic opponent nemesis ally friend partner counterpart neighbour neighbor hostage prisoner captive victim target killer kidnapper attacker assassin fan lover admirer founder creator father mother brother sister son daughter wife husband cousin uncle nephew challenger successor predecessor',
);

/** Words after which what somebody is told to be is over. */
export const LEAVING = /^(?:resign|quit|retire|leave|step_down|oust|replace|remove|dismiss|fire|sack)$/;
/** Verbs whose object is told what it is made: "named her as head". */
export const MAKING =
  /^(?:name|appoint|nominate|pick|choose|elect|select|tap|hire|describe|portray|identify|reappoint|introduce)$/;
