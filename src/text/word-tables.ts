/**
 * Tables of the tokeniser: which words keep their full stop, which are written as one and read as two,
 * which prefixes keep their hyphen, and what ends an internet name. Drawn up by hand and held against the
 * words of the EWT and GUM treebanks (Universal Dependencies), whose division of words is followed.
 */
import { wordSet } from '../base/word-set.ts';

/** Abbreviations (lower case, without their full stop) that keep it wherever they stand. */
export const ABBREVIATIONS = wordSet(
  `mr mrs ms mx dr drs prof profs rev revs hon fr sr jr st ste mt ft messrs mme mlle mses
  gen brig lt lieut col maj capt cpt cmdr cmdre comdr adm sgt sgts cpl pvt pfc ens wo spc spec insp supt det
  sen sens rep reps gov govs pres amb atty asst assoc dept depts govt natl intl
  jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  inc corp co cos ltd bros plc llc llp univ assn
  vs viz cf al etc ca approx esp incl excl est ph eg ie ps
  ave blvd rd hwy pkwy sq bldg apt
  fig figs vol vols pp para eq sec ch chap ed eds trans
  ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo que ont
  oz lb lbs yr yrs hr hrs min mins qt tsp tbsp ext attn fax tel mob arrv lv comp comps div epis refrig eng`,
);

/** Abbreviations that are words as well: they keep the full stop only before a figure or a comma. */
export const AMBIGUOUS_ABBREVIATIONS = wordSet(
  `no nos sat sun mon wed mar jun min mins sec miss mass wash cal ed eds fig art par dem ill del ark spec est pa ind ore ala
  la me ens det ext fax tel eng wo comp comps div lb lbs oz yr yrs hr hrs para trans sup fr mob incl dec fri`,
);

/** Abbreviations whose full stop is parted from them where it ends the sentence as well. */
export const PARTED_AT_END = wordSet('etc al a.m p.m e.g i.e approx');

/** Words (lower case) that, with a capital, show that a sentence begins. */
export const SENTENCE_OPENERS = wordSet(
  `the a an in on at but and he she it they we i his her its their this that these those when while after before as if
  there for by from with one some no officials police however you my our what who why how also please thanks so then not`,
);

/** Words written as one that are two or three: the lengths of the parts. */
export const FUSED_WORDS: ReadonlyMap<string, readonly number[]> = new Map(
  [
    'can|not gon|na wan|na wan|a got|ta out|ta du|n|no gim|me lem|me',
    "c'm|on",
    'do|nt does|nt did|nt ca|nt wo|nt is|nt are|nt ar|nt was|nt were|nt has|nt have|nt had|nt could|nt would|nt should|nt ai|nt',
    'i|m i|ve you|re you|ve you|ll they|re they|ve they|ll it|ll that|s there|s here|s what|s who|s he|s she|s else|s',
    "y'|all d'|you",
  ]
    .join(' ')
    .split(' ')
    .map((word) => [word.replaceAll('|', ''), word.split('|').map((part) => part.length)]),
);

/** Verbs of who speaks a quotation. */
export const SPEECH_VERBS = wordSet(
  `say says said ask asks asked reply replies replied answer answers answered cry cries cried shout shouts shouted add adds
  added wonder wonders wondered whisper whispered yell yelled exclaim exclaimed call called write writes wrote demanded`,
);

/** Words that no sentence ends in, whatever a page break makes of it. */
export const CANNOT_END = wordSet(
  `, the a an and or but of from at by with into than between against among towards because that which who whose whom
  its their his our your my this these every is are was were be been has have had will would could should may might must
  including such as`,
);

/** Words that only open a name or stand inside one. */
export const NAME_OPENERS = wordSet(
  `Mr. Mrs. Ms. Dr. Prof. Gen. Brig. Lt. Col. Maj. Capt. Cmdr. Adm. Sgt. Sen. Rep. Gov. Rev. Amb. St.
  Abu Umm Ibn Bin bin ibn al- Al- von van de del der Saint Sheikh Shaikh Sayyid Ayatollah
  President Minister Secretary Senator General Colonel Major Captain Ambassador Governor Representative`,
);

/** Words after "its" that show it to be "it's". */
export const AFTER_IT_IS = wordSet(
  `a an the not been just so very really too now definitely all always never going gonna like for because about
  only still still in on at to what how when if hard easy good great nice better worth ok okay likely your my`,
);

/** What the parts of clitics and fused words stand for, where the form does not say it itself. */
export const CLITIC_LEMMAS: ReadonlyMap<string, readonly [tag: string, lemma: string]> = new Map(
  Object.entries<readonly [tag: string, lemma: string]>({
    "n't": ['PART', 'not'],
    nt: ['PART', 'not'],
    "'m": ['AUX', 'be'],
    "'re": ['AUX', 'be'],
    "'ve": ['AUX', 'have'],
    "'ll": ['AUX', 'will'],
    "'d": ['AUX', 'would'],
    "'s": ['PART', "'s"],
    i: ['PRON', 'i'],
    ca: ['AUX', 'can'],
    wo: ['AUX', 'will'],
    sha: ['AUX', 'shall'],
    ai: ['AUX', 'be'],
    gon: ['VERB', 'go'],
    wan: ['VERB', 'want'],
    got: ['VERB', 'get'],
    na: ['PART', 'to'],
    ta: ['PART', 'to'],
  }),
);

/** Prefixes that stay with their word over the hyphen. */
export const BOUND_PREFIXES = wordSet(
  `non e re anti co mid pre pro cross post over semi ex sub multi inter intra counter mini neo socio psycho
  un arch super ultra proto para meta micro macro mega hyper trans`,
);

/** Endings after a number that are words of their own. */
export const UNITS = wordSet(
  `am pm k m km cm mm kg mg lb lbs oz ft mi mph kph hz khz mhz ghz kb mb gb tb mw kw kwh mwh gw bn mn tn c f`,
);

const joined = (words: string): string => words.trim().split(/\s+/).join('|');

/** Last labels of internet names, as alternatives of a pattern. */
export const TOP_LEVEL_DOMAINS = joined(
  `com org net edu gov mil int info biz uk ca au nz de fr eu ru ua ir il tv io jp cn tw kr hk nl se dk pl br za ie
  COM ORG NET EDU GOV`,
);

/** Endings of file names, as alternatives of a pattern. */
export const FILE_ENDINGS = joined(
  'doc docx xls xlsx ppt pptx pdf txt rtf csv zip exe htm html php asp aspx jpg jpeg gif png mp3 mp4 avi',
);
