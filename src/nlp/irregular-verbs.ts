/** Past forms and participles of irregular verbs that also serve as adjectives or nouns. */

const FORMS = `
arise arose arisen, bear bore borne, beat beaten, become became, begin began begun, bend bent, bind bound, bite bit bitten, bleed bled, blow blew blown,
break broke broken, bring brought, build built, buy bought, catch caught, choose chose chosen, come came, deal dealt, dig dug, do did done does, draw drew drawn,
drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden,
forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone goes, grow grew grown, hang hung, have had has, hear heard,
hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lay laid, lead led, leave left, lend lent, light lit, lose lost, make made, mean meant, meet met,
mislead misled, overcome overcame, overthrow overthrew overthrown, pay paid, prove proven, ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought,
sell sold, send sent, shake shook shaken, shoot shot, show shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, speak spoke spoken, spend spent,
spin spun, stand stood, steal stole stolen, stick stuck, sting stung, strike struck stricken, strive strove striven, swear swore sworn, sweep swept, swim swam swum, swing swung,
take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, undergo underwent undergone, understand understood, undertake undertook undertaken,
uphold upheld, wake woke woken, wear wore worn, weave wove woven, win won, withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written`;

const LEMMAS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/\s*,\s*/)
    .flatMap((row) => {
      const [lemma, ...forms] = row.split(' ');
      return forms.map((form): [string, string] => [form, lemma!]);
    }),
);

/** The base form, undefined for a form that is not listed. */
export function irregularVerb(word: string): string | undefined {
  return LEMMAS.get(word);
}
