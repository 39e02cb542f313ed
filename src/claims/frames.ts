/**
 * Which verbs and event nouns assert which predicate, and where their object stands: `o` is the direct
 * object, `p` what possesses it ("rejected Iran's offer"), `s` the subject of the clause after the verb
 * ("demanded that Iran stop"), any other word a preposition. Rules as data, one predicate a block: PLOVER
 * root and mode, then verbs, verbs with a light object ("open fire on"), and event nouns ("support for").
 */
import { wordSet } from '../base/word-set.ts';
import type { Predicate } from './claim.ts';

/** One way in which a word asserts a predicate. */
export interface Frame {
  readonly predicate: Predicate;
  readonly plover: string | null;
  /** Slots of the object, in order of preference. */
  readonly slots: readonly string[];
  /** What the object must be, beyond an entity that can act. */
  readonly object: 'actor' | 'any' | 'place';
}

interface Block {
  readonly predicate: Predicate;
  readonly plover: string | null;
  readonly object: Frame['object'];
  readonly verbs: string;
  readonly light?: string;
  readonly nouns?: string;
}

const BLOCKS: readonly Block[] = [
  {
    predicate: 'attacks',
    plover: 'ASSAULT',
    object: 'any',
    verbs:
      'attack:o kill:o bomb:o shell:o shoot:o,at storm:o ambush:o assassinate:o execute:o wound:o injure:o abduct:o kidnap:o torture:o massacre:o murder:o beat:o fight:o,with,against clash:with battle:o,with fire:on,at,into target:o strike:o bombard:o slaughter:o behead:o assault:o invade:o overrun:o raid:o rocket:o',
    light:
      'open+fire:on,at launch+attack:on,against carry+attack:on,against mount+attack:on,against launch+raid:on launch+offensive:against conduct+raid:on',
    nouns:
      'attack:on,against assault:on,against raid:on strike:on,against killing:of murder:of assassination:of bombing:of shelling:of massacre:of invasion:of airstrike:on ambush:of clash:between fighting:between battle:between',
  },
  {
    predicate: 'coerces',
    plover: 'COERCE',
    object: 'actor',
    verbs:
      'arrest:o detain:o seize:o hold:o capture:o imprison:o jail:o ban:o besiege:o surround:o deport:o interrogate:o blockade:o intimidate:o round:o hunt:o repress:o persecute:o evict:o expel:o',
    light: 'impose+curfew:on take+custody:of',
    nouns: 'arrest:of detention:of capture:of seizure:of',
  },
  {
    predicate: 'threatens',
    plover: 'THREATEN',
    object: 'actor',
    verbs: 'threaten:o menace:o',
    light: 'issue+threat:against',
    nouns: 'threat:against,to',
  },
  {
    predicate: 'sanctions',
    plover: 'SANCTION',
    object: 'actor',
    verbs:
      'sanction:o dismiss:o sack:o suspend:o fire:o blacklist:o convict:o designate:o disband:o freeze:o',
    light: 'impose+sanction:on,against cut+tie:with,to revoke+licence:of revoke+license:of',
    nouns: 'sanction:on,against dismissal:of',
  },
  {
    predicate: 'protests',
    plover: 'PROTEST',
    object: 'actor',
    verbs: 'protest:o,against,to boycott:o demonstrate:against march:against rally:against jeer:o',
    light: 'lodge+protest:with,against stage+protest:against',
    nouns: 'protest:against boycott:of',
  },
  {
    predicate: 'accuses',
    plover: 'ACCUSE',
    object: 'actor',
    verbs:
      'accuse:o blame:o,on condemn:o denounce:o criticise:o criticize:o fault:o implicate:o indict:o sue:o rebuke:o castigate:o lambast:o investigate:o assail:o deride:o chide:o',
    light: 'pin+blame:on lay+blame:on point+finger:at level+charge:against level+accusation:against',
    nouns:
      'accusation:against,of charge:against allegation:against,about criticism:of condemnation:of case:against',
  },
  {
    predicate: 'rejects',
    plover: 'REJECT',
    object: 'actor',
    verbs:
      'reject:o,p,by dismiss:p,by refuse:p dispute:p,by rebuff:o,p defy:o oppose:o snub:o rebut:p veto:p contradict:o disown:o spurn:o,p',
    nouns: 'rejection:of',
  },
  {
    predicate: 'requests',
    plover: 'REQUEST',
    object: 'actor',
    verbs:
      'urge:o ask:o,s order:o call:on,upon press:o,on pressure:o beg:o instruct:o appeal:to summon:o demand:from,of,s insist:s direct:o implore:o petition:o lobby:o invite:o',
    light: 'put+pressure:on send+appeal:to',
    nouns: 'appeal:to demand:on pressure:on request:to',
  },
  {
    predicate: 'agrees_with',
    plover: 'AGREE',
    object: 'actor',
    verbs: 'agree:with promise:o pledge:to assure:o',
    light:
      'reach+deal:with reach+agreement:with strike+deal:with sign+agreement:with make+deal:with cut+deal:with',
    nouns: 'agreement:with deal:with truce:with pact:with',
  },
  {
    predicate: 'yields_to',
    plover: 'CONCEDE',
    object: 'actor',
    verbs:
      'surrender:to,o free:o release:o apologise:to apologize:to withdraw:from quit:o resign:from defer:to capitulate:to pull:from,of leave:o bow:to',
    light: 'hand+control:to hand+responsibility:to hand+base:to hand+security:to declare+truce:with',
    nouns: 'withdrawal:from apology:to release:of',
  },
  {
    predicate: 'meets',
    plover: 'CONSULT',
    object: 'actor',
    verbs:
      'meet:o,with host:o telephone:o phone:o negotiate:with confer:with consult:o,with talk:with,to greet:o receive:o',
    light:
      'hold+talk:with hold+meeting:with have+talk:with hold+discussion:with have+meeting:with open+talk:with',
    nouns:
      'meeting:with talk:with negotiation:with discussion:with contact:with talk:between meeting:between negotiation:between',
  },
  {
    predicate: 'supports',
    plover: 'SUPPORT',
    object: 'actor',
    verbs:
      'support:o back:o endorse:o praise:o defend:o welcome:o applaud:o hail:o commend:o side:with tolerate:o congratulate:o thank:o shield:o recognise:o recognize:o',
    light: 'express+support:for give+backing:to voice+support:for pledge+support:to,for',
    nouns: 'support:for,of backing:for,of praise:for',
  },
  {
    predicate: 'helps',
    plover: 'AID',
    object: 'actor',
    verbs:
      'arm:o fund:o finance:o train:o supply:o,to equip:o aid:o assist:o help:o provide:o,to,with shelter:o rescue:o cooperate:with sponsor:o harbour:o harbor:o bankroll:o smuggle:to ship:to funnel:to send:to organise:o organize:o protect:o',
    light:
      'give+weapon:to give+money:to give+aid:to give+help:to send+weapon:to provide+weapon:to provide+support:to,for supply+weapon:to supply+bomb:to',
    nouns: 'aid:to assistance:to cooperation:with training:of funding:of,for',
  },
  {
    predicate: 'member_of',
    plover: null,
    object: 'any',
    verbs: 'join:o belong:to serve:in,with represent:o',
    nouns: '',
  },
  {
    predicate: 'leads',
    plover: null,
    object: 'any',
    verbs: 'lead:o head:o command:o chair:o found:o govern:o',
    nouns: 'leadership:of',
  },
  {
    predicate: 'controls',
    plover: null,
    object: 'any',
    verbs: 'control:o dominate:o run:o occupy:o rule:o',
    light: 'take+control:of seize+control:of',
    nouns: 'control:of,over occupation:of',
  },
  {
    predicate: 'located_in',
    plover: null,
    object: 'place',
    verbs:
      'base:in fly:to arrive:in travel:to visit:o live:in stay:in headquarter:in return:to operate:in station:in hide:in flee:to reach:o remain:in',
    nouns: 'visit:to trip:to',
  },
  {
    predicate: 'allied_with',
    plover: null,
    object: 'actor',
    verbs: 'ally:with,to link:to,with affiliate:with,to tie:to connect:to collude:with conspire:with',
    nouns: 'alliance:with tie:to,with link:to,with',
  },
  {
    predicate: 'opposed_to',
    plover: null,
    object: 'actor',
    verbs: 'confront:o rival:o compete:with',
    light: 'declare+war:on wage+war:on,against',
    nouns: 'war:on,against rivalry:with',
  },
];

const verbFrames = new Map<string, Frame[]>();
const lightFrames = new Map<string, Frame>();
const nounFrames = new Map<string, Frame[]>();

const entries = (text: string): [string, string[]][] =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1).split(',')]);

for (const block of BLOCKS) {
  const frame = (slots: readonly string[]): Frame => ({
    predicate: block.predicate,
    plover: block.plover,
    slots,
    object: block.object,
  });
  for (const [verb, slots] of entries(block.verbs))
    verbFrames.set(verb, [...(verbFrames.get(verb) ?? []), frame(slots)]);
  for (const [light, slots] of entries(block.light ?? '')) lightFrames.set(light, frame(slots));
  for (const [noun, slots] of entries(block.nouns ?? ''))
    nounFrames.set(noun, [...(nounFrames.get(noun) ?? []), frame(slots)]);
}

/** The frames of a verb by its lemma; empty if it asserts nothing. */
export function framesOfVerb(lemma: string): readonly Frame[] {
  return verbFrames.get(lemma) ?? [];
}

/** The frame of a verb with a light object ("launch" and "attack"), or null. */
export function frameOfLightVerb(lemma: string, object: string): Frame | null {
  return lightFrames.get(`${lemma}+${object}`) ?? null;
}

/** The frames of an event noun by its lemma. */
export function framesOfNoun(lemma: string): readonly Frame[] {
  return nounFrames.get(lemma) ?? [];
}

/** Help that is an illicit act when somebody is accused of it. */
export const ILLICIT_HELP: ReadonlySet<string> = wordSet(
  'arm fund finance train supply equip smuggle sponsor harbour harbor bankroll ship funnel provide',
);
