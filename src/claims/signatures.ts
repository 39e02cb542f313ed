/**
 * What a word makes of the event it governs: whether "manage to", "fail to", "plan to", "no evidence that"
 * leave it done, undone or open, each for the plain and the negated word. Implicatives after Karttunen
 * (1971) and Nairn, Condoravdi and Karttunen (2006), event-selecting predicates after De Facto (Saurí and
 * Pustejovsky 2012). The tables are our own; all look-ups O(1).
 */
import { wordSet } from '../base/word-set.ts';

/** What follows for the event below: it is so, it is not so, it is left open, it is open and rather not so. */
export type Effect = '+' | '-' | 'o' | '~';

/** The effect of a word and of its negation. */
export interface Signature {
  readonly plain: Effect;
  readonly negated: Effect;
  /** Whether the event is taken for granted however the word itself stands ("know that"). */
  readonly isFactive?: boolean;
}

/** How an event hangs on the word above it. */
export type Complement = 'infinitive' | 'bare' | 'gerund' | 'from' | 'clause' | 'noun' | 'subject';

function table(groups: Readonly<Record<string, string>>): ReadonlyMap<string, Signature> {
  return new Map(
    Object.entries(groups).flatMap(([effects, words]) =>
      words.split(' ').map((word): [string, Signature] => [
        word,
        {
          plain: effects[0] as Effect,
          negated: effects[1] as Effect,
          ...(effects === '++' ? { isFactive: true } : {}),
        },
      ]),
    ),
  );
}

const INFINITIVES = table({
  '+-': 'manage succeed happen get bother remember dare proceed begin start continue come use choose opt prove believe think suppose go_on turn_out end_up',
  '+o': 'help force cause lead compel oblige coerce say report allege know understand suspect presume reckon consider assume claim profess rumour rumor find see show admit confess guilty quick swift proud honored honoured pleased delighted glad wrong foolish unwise',
  '-+': 'fail forget neglect omit cease',
  '-o': 'refuse decline forbid pretend unable powerless reluctant unwilling failure refusal inability',
  'o-': 'try attempt allow permit enable struggle able strive ready willing set_out',
  'o~': 'expect likely anticipate',
});

/** Verbs over an infinitive without "to": "had them arrested", "saw police arrest him". */
const BARE = table({
  '+-': 'have make',
  '+o': 'see watch hear help let',
});

const GERUNDS = table({
  '-+': 'avoid refrain abstain hold_off put_off',
  'o-': 'consider plan contemplate propose suggest advocate recommend discuss risk envisage intend favour favor oppose threaten prefer aim fear lean weigh mull explore joke muse dream fantasise fantasize',
  '-o': 'acquit clear exonerate absolve stop cease halt quit end give_up rule_out back_off',
});

/** "prevented them from". */
const FROM = table({
  '-o': 'prevent stop keep bar ban prohibit restrain block dissuade deter discourage refrain hinder forbid',
});

const CLAUSES = table({
  '+-': 'believe think expect suppose suspect imagine reckon feel',
  '++': 'know realise realize regret reveal acknowledge recognise recognize forget notice discover remember mention',
  oo: 'doubt hope wish pray pretend ensure wonder question ask unclear uncertain unsure possible likely probable conceivable unlikely doubtful plausible demand propose recommend request',
  '-o': 'false untrue impossible wrong',
});

/** Nouns over an event noun, a gerund or an infinitive: "the threat of an attack", "lack of support". */
const NOUNS = table({
  'o-': 'plan plot scheme attempt bid effort intention intent desire decision order right ability capacity chance threat vow promise pledge request demand call proposal willingness readiness need possibility risk danger prospect fear hope idea likelihood odds probability goal aim purpose offer option opportunity appeal authority permission preparation pretext warning speculation',
  '-o': 'lack absence refusal failure prevention cancellation',
});

/** Verbs over an event noun as their object: "planned an attack", "an attack was prevented". */
const ARGUMENTS = table({
  '+-': 'launch carry conduct mount stage open hold have take make give provide commit wage begin start continue resume lead perform undertake do sign reach lend deliver show express voice become remain find gain regain win secure obtain receive get earn draw garner maintain retain keep arrange broker host convene',
  '-+': 'lose',
  oo: 'plan prepare plot threaten order urge request demand seek want expect propose consider fear promise pledge vow discuss suggest warn push call allow authorise authorize advocate recommend await hope need envisage contemplate intend aim offer schedule',
  '-o': 'prevent avoid foil thwart avert block cancel call_off abandon lack',
});

/** Words over an event noun as their subject: "an attack occurred", "no attack is likely". */
const SUBJECTS = table({
  '+-': 'occur happen materialise materialize begin start continue resume follow ensue erupt be exist',
  oo: 'possible likely probable imminent inevitable unlikely loom',
  '-o': 'impossible fail',
});

/** Verbs of reporting: what they tell is left open where they are negated or open themselves. */
export const REPORTED: Signature = { plain: '+', negated: 'o' };
/** What stands beside the word above: as open as it, but not negated with it. */
export const BESIDE: Signature = { plain: '+', negated: '+' };
export const OPEN: Signature = { plain: 'o', negated: 'o' };
/** Taken for granted, however the word above stands. */
export const ASIDE: Signature = { plain: '+', negated: '+', isFactive: true };

/** The signature of a word over an event that hangs on it so; null where the event stands by itself. */
export function signatureOf(lemma: string, complement: Complement): Signature | null {
  switch (complement) {
    case 'infinitive':
      return INFINITIVES.get(lemma) ?? NOUNS.get(lemma) ?? OPEN;
    case 'bare':
      return BARE.get(lemma) ?? INFINITIVES.get(lemma) ?? OPEN;
    case 'from':
      return FROM.get(lemma) ?? BESIDE;
    case 'gerund':
      return GERUNDS.get(lemma) ?? NOUNS.get(lemma) ?? BESIDE;
    case 'clause':
      return CLAUSES.get(lemma) ?? NOUNS.get(lemma) ?? REPORTED;
    case 'noun':
      return NOUNS.get(lemma) ?? ARGUMENTS.get(lemma) ?? null;
    case 'subject':
      return SUBJECTS.get(lemma) ?? null;
  }
}

/** Whether a verb with its particle ("hold_off") has a signature of its own. */
export function isPhrasal(key: string): boolean {
  return [INFINITIVES, GERUNDS, ARGUMENTS].some((one) => one.has(key));
}

/** Whether the word has a signature of its own over infinitives, rather than just a purpose after it. */
export function selectsInfinitive(lemma: string): boolean {
  return INFINITIVES.has(lemma) || NOUNS.has(lemma) || ARGUMENTS.get(lemma)?.plain === 'o';
}

/** "stop arming": what was done until then, whether or not it ends. */
export const ENDING: ReadonlySet<string> = wordSet('stop cease halt quit end give_up');

/** What may be missing for a charge: "no evidence that", "offered no proof". */
export const PROOF: ReadonlySet<string> = wordSet(
  'evidence proof indication sign confirmation basis hint substantiation corroboration',
);

/** Verbs and nouns under which a deed is told by hearsay: "charged with killing", "reports of an attack". */
export const HEARSAY: ReadonlySet<string> = wordSet(
  'accuse suspect charge blame implicate accusation allegation claim suspicion rumour rumor report charge',
);

const MARKS_OF_HEARSAY = wordSet(
  'alleged suspected purported supposed reported so-called apparent rumoured rumored',
);
const MARKS_OF_OPENNESS = wordSet(
  'possible potential planned proposed threatened attempted would-be likely imminent looming future probable hypothetical eventual prospective upcoming feared',
);
const MARKS_OF_FAILURE = wordSet('foiled thwarted cancelled canceled averted nonexistent');
const MARKS_OF_WANT = wordSet('little scant insufficient');

/** What an adjective makes of the noun it stands at: told by hearsay, open, undone; null for most. */
export function markOf(adjective: string): 'hearsay' | Effect | null {
  if (MARKS_OF_HEARSAY.has(adjective)) return 'hearsay';
  if (MARKS_OF_OPENNESS.has(adjective)) return 'o';
  return MARKS_OF_FAILURE.has(adjective) ? '-' : null;
}

/** Whether an adjective of "evidence" says that there is hardly any. */
export function isWanting(adjective: string): boolean {
  return MARKS_OF_WANT.has(adjective);
}
