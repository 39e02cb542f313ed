/**
 * Common nouns that refer to people, groups and places which can act or be acted on, and the kind of
 * entity each refers to. A table of our own; singular nouns for people are persons, plural ones groups.
 */
import { wordSet } from '../base/word-set.ts';
import { isPeople } from '../gazetteer/names.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { lowerAt, tagAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { EntityKind } from './entity.ts';

const PEOPLE = wordSet(`
activist adviser advisor agent aide ally ambassador analyst assassin attacker backer bodyguard bomber boss brother captive captor chairman chief citizen civilian clan cleric
colleague colonel combatant commander congressman contractor counterpart criminal critic cousin daughter defector delegate demonstrator deputy detainee diplomat director dissident
doctor driver elder employee enemy envoy executive expert extremist father fighter foe follower friend general gang governor guard guerrilla gunman head hostage husband inmate inspector
insurgent investigator jihadist journalist judge kidnapper king lawmaker lawyer leader legislator lieutenant loyalist major man marine mayor mediator member militant militiaman minister
mother mourner murderer national negotiator nephew observer officer official operative opponent opposition organizer organiser parent partner patriarch patrolman pilgrim pilot police policeman politician
premier president prince prisoner professor prosecutor protester queen rebel refugee relative reporter representative resident rival ruler scholar secretary senator sheik sheikh shopkeeper
smuggler sniper soldier son spokesman spokesperson spokeswoman student suspect sister supporter sympathiser sympathizer terrorist trainer tribesman trooper victim villager visitor voter warlord wife witness woman
worker youth actor actress artist athlete banker bishop blogger boxer businessman businesswoman cardinal coach columnist composer correspondent cyclist defender economist editor engineer entrepreneur farmer fisherman footballer goalkeeper golfer hacker historian investor lecturer midfielder monk musician novelist nun nurse painter pastor philanthropist photographer physician player plumber poet producer rabbi runner sailor scientist singer striker surgeon swimmer teacher tycoon whistleblower writer author owner founder partisan separatist peacekeeper hardliner moderate guerilla thug looter survivor shepherd preacher imam mullah ayatollah premier paramilitary defendant veteran`);

const IRREGULAR_PLURALS = new Map<string, string>([
  ['men', 'man'],
  ['women', 'woman'],
  ['gunmen', 'gunman'],
  ['militiamen', 'militiaman'],
  ['policemen', 'policeman'],
  ['tribesmen', 'tribesman'],
  ['spokesmen', 'spokesman'],
  ['congressmen', 'congressman'],
  ['wives', 'wife'],
  ['patrolmen', 'patrolman'],
  ['businessmen', 'businessman'],
  ['fishermen', 'fisherman'],
]);

const GROUPS = wordSet(`
administration agency alliance army assembly association authorities battalion bloc board brigade bureau cabinet camp cell cells coalition command commission committee community company confederation congress
convoy council corps court crew crowd crowds delegation democrats embassy establishment faction family families federation firm force forces front gang gangs government governments group groups guards house institute insurgency intelligence junta leadership league majority
media military militia militias ministry ministries mission mob movement navy network networks opposition organisation organization parliament party parties patrol patrols people personnel police population press protesters public rebels regime remnants republicans resistance ring secretariat security
senate service services side squad squads staff state team tribe tribes troops unit units union victims children consulate civilians locals publics clan clans agencies councils parliamentarians blocs factions organizations organisations followers services`);

const PLACES = wordSet(`
area airport base border building camp capital checkpoint city cities compound countries country district enclave frontier governorate hospital hotel island kingdom nation nations neighborhood neighbourhood neighbor neighbour neighbors neighbours outpost palace port prison province provinces
quarter region shrine shrines site slum square stronghold suburb territory town towns village villages zone`);

/** Tells what a common noun in the singular names, beyond the table. */
export interface NounKinds {
  nounKind(noun: string): EntityKind | null;
}

/** What a common noun can refer to: its kind, or null if it is no actor or place. */
export function nominalKind(noun: string, learnt: NounKinds | null = null): EntityKind | null {
  if (isPeople(noun)) return 'group';
  const lower = noun.toLowerCase();
  if (IRREGULAR_PLURALS.has(lower)) return 'group';
  if (GROUPS.has(lower)) return 'group';
  if (PLACES.has(lower)) return 'place';
  if (PEOPLE.has(lower)) return 'person';
  const singular = singularOf(lower);
  if (singular !== lower && PEOPLE.has(singular)) return 'group';
  const kind = learnt?.nounKind(singular) ?? null;
  return kind === 'person' && singular !== lower ? 'group' : kind;
}

/** Bodies and places that stand for what is done there where they have no article: "after college", "in court". */
const BARE = wordSet(
  'camp church class college front command court home hospital house jail office power prison resistance school service state town university',
);
/** Things, times, numbers and places in phrases, which no table of likeness keeps from looking like parties. */
const NO_PARTIES = wordSet(
  'world place bottom quarter end floor ground history heat billion billions millions trillions situation situations tenure',
);
/** Offices whose "of" names a field, not a body: "secretary of state". */
const FIELD_OFFICES =
  /^(?:secretary|undersecretary|under-secretary|minister|head|chief|director|adviser|advisor)$/;

/** Whether a phrase is no party although its head can name one: "secretary of state", "chief of staff", "in court". */
export function isNoParty(tokens: Tokens, { first, head, possessor }: NounPhrase): boolean {
  const word = lowerAt(tokens, head);
  if (NO_PARTIES.has(word) && wordAt(tokens, head) === word) return true;
  const isField = lowerAt(tokens, first - 1) === 'of' && FIELD_OFFICES.test(lowerAt(tokens, first - 2));
  if (first === head && isField && /^(?:state|staff|command|security)$/.test(word)) return true;
  const isBare = possessor < 0 && !/^(?:DET|NUM|PROPN)$/.test(tagAt(tokens, first));
  return isBare && BARE.has(word) && wordAt(tokens, head) === word;
}

/** The singular of a noun for people ("officials" → "official"); others come back as they are. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ss|us|is)$/.test(noun)) return noun;
  if (/(?:ch|sh|x)es$/.test(noun)) return noun.replace(/es$/, '');
  return noun.replace(/s$/, '');
}
