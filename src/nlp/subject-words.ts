/**
 * The words by which a verb without a subject of its own is given one: verbs whose objects carry out what they
 * govern, verbs of speech, and nouns that an infinitive or gerund fills. Data only.
 */
import { wordSet } from '../base/word-set.ts';

export const OBJECT_CONTROL = wordSet(
  'urge ask order tell force accuse blame call want help allow press persuade warn command invite instruct request beg advise encourage pressure push suspect condemn criticise criticize charge stop prevent bar arrest lead enable convince require denounce detain hold',
);

/** Verbs that are inserted into what they report ("The rebels, he said, have fled"). */
export const SPEECH = wordSet(
  'say tell add note explain argue insist claim declare state report announce acknowledge confirm recall write believe think suggest warn continue',
);

/** Verbs that bring what somebody else means to do: "decried calls to ban them". */
export const ABOUT_OTHERS = wordSet(
  'mention decry denounce condemn criticise criticize blast slam deride mock oppose praise applaud welcome dismiss reject rebut dispute question cite describe note ignore protest lament bemoan attack',
);
/** What is to be done by whoever it may be: "the need to fight them", "calls to ban them". */
export const OF_ANYONE = wordSet('need call proposal demand request pressure');
/** Nouns that an infinitive fills; what it hangs on otherwise does it. */
export const FILLED = wordSet(
  'decision refusal failure plan effort attempt bid move call push drive vow pledge promise threat need proposal demand request desire willingness ability right power chance opportunity way reason time pressure permission authority order intention campaign agreement offer readiness reluctance inability place means step',
);
export const ACCUSING = wordSet('accuse blame denounce condemn criticise criticize urge call assert allege');
/** What somebody is praised, blamed or punished "for" doing is his own deed. */
export const GROUNDED = wordSet(
  `criticise criticize praise thank attack blast slam mock fault applaud commend condemn denounce ridicule rebuke chide scold
punish fire jail credit hail honour honor laud deride label brand congratulate arrest sue prosecute blame hit sanction fine
suspend expel sack dismiss salute reward forgive admonish lambast lambaste censure impeach charge reprimand assail rip knock
hammer investigate execute imprison detain hold sentence convict hang pardon admire respect resent ban`,
);
/** "history of", "charges of", "plan for": what somebody who has them does, did or is to do. */
export const HABITS = wordSet(
  'history habit record experience intention hope aim goal task job duty way means method plan charge suspicion strategy chance hobby',
);
