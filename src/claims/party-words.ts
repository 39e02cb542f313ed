/**
 * The words by which a phrase stands for whoever it belongs to, for a part of somebody, or for neither. Data only.
 */
import { wordSet } from '../base/word-set.ts';

/** Things by which their owners act. */
export const ACT_FOR_OWNERS = wordSet(
  `aircraft airplane airstrike announcement article artillery attack bill bombardment bomber bombing bullet
comment decision declaration decree delegation drone editorial fighter fire gunboat helicopter jet law lawsuit letter
missile motion move offensive operation order plane policy position protest raid remark report resolution rocket ruling
shell shelling ship side speech statement strike submarine suit tank threat tweet verdict vessel vote warplane warship
amendment advertisement ad petition communique message case complaint appeal`,
);
/** Nouns of a part whose whole follows "of". */
export const PARTS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|any|each|many|most|several|few|others?|dozens?|handful|tens|hundreds|thousands|millions|scores|series|wave|spate|string|all|both|none|number|majority|minority|plurality|parts?|areas|regions|rest|half|third|quarter|percent|percentage|share|proportion|bulk|mix|range|array|host|couple|trio|pair|quartet|batch|bunch|raft|slew|plenty|lots?|remainder)$/;

/** Offices that are told "of" a field or body before the name of who holds them: "Minister of Finance Ahmed Barzani". */
export const OFFICES =
  /^(?:under)?(?:secretary|minister|chief|head|director|chairman|chairwoman|chair|president|commissioner|commander|leader|governor|administrator|speaker|mayor|superintendent)$/;

/** "corporate America": before the name of a country they leave only some of its people. */
export const NARROWING = /^(?:corporate|rural|urban|suburban|mainstream)$/;

/** Places that whoever owns them is hit through. */
export const FACILITIES = wordSet(
  'airport base building camp checkpoint compound office outpost palace port post prison stronghold',
);

/** What befalls those to whom it belongs: whoever looks into it does not charge them. */
export const BEFALLING = wordSet(
  'scandal crisis crash death disaster accident incident explosion collapse outbreak disappearance loss bankruptcy blackout',
);
/** What is named after the place where it was made. */
export const DEALS = wordSet('agreement accord deal pact treaty protocol convention summit conference');
/** Those who are called by where they are from. */
export const COMPANIONS = /^(?:couple|pair|family|crew)$/;
/** Works of a house that is named before them: whoever dislikes one says nothing of the house. */
export const WORKS = wordSet('film movie book novel song album show series episode game cartoon');

/** "a motion "filed" by Y": participles between what is made and its maker. */
export const MADE = wordSet(
  `adopted agreed approved brokered concluded conducted delivered directed drafted drawn fired filed forged held imposed introduced issued laid
launched led levied lodged made mounted negotiated ordered passed placed proposed put reached sealed sent signed slapped sought staged struck
submitted tabled waged written`,
);

/** Bodies that are named in front of those who speak for them: "the government spokesman". */
export const BODY_HEAD =
  /(?:^| )(government|ministry|police|army|military|navy|parliament|party|union|company|court|front|movement|council|palace|bloc)$/i;

/** What those who live on it belong to: "the country's Kurds". */
export const SOIL = wordSet(
  'area capital city country county district island kingdom land nation neighborhood neighbourhood province region republic state territory town village world continent',
);
