/**
 * Roles, memberships, kinship and attachments stated by noun phrases: "a spokesman for the ministry",
 * "the US military's Bergner", "his brother Laith", "Sadr's Mahdi Army", "gunmen loyal to Sadr". Each is
 * two phrases and the noun or adjective between them. O(p) in the phrases of a sentence.
 */
import { wordSet } from '../base/word-set.ts';
import { nominalKind, singularOf } from '../entities/nominals.ts';
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import { chainEnd, chainFrom } from '../nlp/phrase-order.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { lowerAt, wordAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Predicate } from './claim.ts';

/** A relation read off phrases; ends are indices of the sentence's phrases, or names where below −1. */
export interface StandingRelation {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly object: number;
  /** Index among the document's names where the object is a modifier ("Blackwater guards"), else −1. */
  readonly objectName: number;
  /** Token index of the word that tells the relation. */
  readonly trigger: number;
  readonly rule: string;
}

const LEADERS = wordSet(
  'leader head chief commander president chairman director founder boss ruler premier emir mayor governor minister',
);
const MEMBERS = wordSet(
  'spokesman spokeswoman spokesperson member official officer aide adviser envoy ambassador lawmaker legislator senator deputy representative soldier fighter gunman militant guard agent operative militiaman employee diplomat contractor commander minister delegate supporter follower lieutenant branch arm wing unit faction affiliate offshoot policeman negotiator parliamentarian',
);
const KIN = wordSet('brother sister son daughter father mother wife husband cousin nephew uncle widow');
const ALLIES = wordSet('ally partner');
const FOES = wordSet('enemy rival opponent foe critic');
const FOLLOWERS = wordSet('supporter follower loyalist');
const OWNED_GROUPS = wordSet(
  'army militia movement government party bloc front cabinet network faction forces administration coalition',
);
const ATTACHED: ReadonlyMap<string, readonly [Predicate, RegExp]> = new Map([
  ['loyal', ['supports', /^to$/]],
  ['faithful', ['supports', /^to$/]],
  ['linked', ['allied_with', /^(?:to|with)$/]],
  ['allied', ['allied_with', /^(?:to|with)$/]],
  ['affiliated', ['allied_with', /^(?:to|with)$/]],
  ['close', ['allied_with', /^to$/]],
  ['opposed', ['opposed_to', /^to$/]],
  ['hostile', ['opposed_to', /^to(?:wards?)?$/]],
  ['based', ['located_in', /^in$/]],
]);

type RoleTest = (role: string, predicate: Predicate) => boolean;

/** Which prepositions can lead from a role to whom it is held for. */
const ROLE_LINKS: ReadonlyMap<string, RoleTest> = new Map<string, RoleTest>([
  ['of', () => true],
  ['for', (role) => role.startsWith('spokes')],
  ['to', (role) => /^(?:adviser|aide|envoy|ambassador|deputy)$/.test(role)],
  ['from', (_, predicate) => predicate === 'member_of'],
]);

/** A phrase in its sentence, with its head noun in the singular. */
interface RolePhrase {
  readonly tokens: Tokens;
  readonly nouns: readonly NounPhrase[];
  readonly index: number;
  readonly noun: NounPhrase;
  readonly head: string;
}

/** Finds the standing relations of a sentence. */
export function standingRelations(
  tokens: Tokens,
  { phrases: { nouns }, to }: SentenceAnalysis,
): StandingRelation[] {
  return nouns.flatMap((noun, index) => {
    const phrase = { tokens, nouns, index, noun, head: singularOf(lowerAt(tokens, noun.head)) };
    const own = noun.name >= 0 ? titledName(phrase) : [roleRelation(phrase)];
    return [...own, attachment(phrase, to)].filter((relation) => relation !== null);
  });
}

/** "gunmen loyal to Sadr": an adjective and its preposition right after the phrase. */
function attachment({ tokens, nouns, index, noun }: RolePhrase, to: number): StandingRelation | null {
  const adjective = lowerAt(tokens, noun.last);
  const [predicate, preposition] = ATTACHED.get(adjective) ?? [];
  const object = chainFrom(nouns, noun.last + 2);
  if (predicate === undefined || noun.last + 1 >= to || object < 0) return null;
  if (!preposition!.test(lowerAt(tokens, noun.last + 1))) return null;
  return relate(index, predicate, object, noun.last, `adjective:${adjective}`);
}

function relate(
  subject: number,
  predicate: Predicate,
  object: number,
  trigger: number,
  rule: string,
): StandingRelation {
  return { subject, predicate, object, objectName: -1, trigger, rule };
}

/** The same for an object that is a modifier's name. */
function relateToName(
  subject: number,
  predicate: Predicate,
  objectName: number,
  trigger: number,
  rule: string,
): StandingRelation {
  return { subject, predicate, object: -1, objectName, trigger, rule };
}

/** "Sadr's Mahdi Army": who possesses a group leads it. */
function leadsOwn(owner: number, { index, noun }: RolePhrase): StandingRelation {
  return relate(owner, 'leads', index, noun.head, 'possessive');
}

/** What a role noun says of its bearer and what follows it; a minister leads only a ministry. */
function predicateOfRole(head: string, objectHead = ''): Predicate | null {
  if (KIN.has(head)) return 'family_of';
  if (ALLIES.has(head)) return 'allied_with';
  if (FOES.has(head)) return 'opposed_to';
  if (FOLLOWERS.has(head)) return 'supports';
  if (head === 'minister') return /ministry/i.test(objectHead) ? 'leads' : 'member_of';
  if (LEADERS.has(head)) return 'leads';
  return MEMBERS.has(head) ? 'member_of' : null;
}

/** "spokesman for X", "leader of X", "X's spokesman", "X spokesman". */
function roleRelation(phrase: RolePhrase): StandingRelation | null {
  return relationAfter(phrase) ?? relationToOwner(phrase) ?? relationToModifier(phrase);
}

/** "the militia of Sadr", "officials in Baghdad", "leader of the party". */
function relationAfter(phrase: RolePhrase): StandingRelation | null {
  const { tokens, nouns, index, noun, head } = phrase;
  const next = nouns.findIndex(({ preposition }) => preposition === noun.last);
  if (next < 0) return null;
  const preposition = lowerAt(tokens, noun.last);
  const object = chainEnd(nouns, next);
  if (preposition === 'of' && OWNED_GROUPS.has(head)) return leadsOwn(object, phrase);
  const isPlace = nominalKind(wordAt(tokens, noun.head)) === 'place';
  if (preposition === 'in' && nouns[next]!.name >= 0 && !isPlace)
    return relate(index, 'located_in', next, noun.last, 'in');
  const predicate = predicateOfRole(head, wordAt(tokens, nouns[object]!.head));
  const links = predicate !== null && ROLE_LINKS.get(preposition)?.(head, predicate);
  return links ? relate(index, predicate, object, noun.head, `role:${head}`) : null;
}

/** "X's spokesman", "X's army". */
function relationToOwner(phrase: RolePhrase): StandingRelation | null {
  const { index, noun, head } = phrase;
  if (noun.possessor < 0 || noun.modifiers.length > 0) return null;
  const predicate = predicateOfRole(head);
  if (predicate !== null) return relate(index, predicate, noun.possessor, noun.head, `role:${head}`);
  return OWNED_GROUPS.has(head) ? leadsOwn(noun.possessor, phrase) : null;
}

/** "X spokesman"; a supporter named by what he supports counts as a member. */
function relationToModifier({ index, noun, head }: RolePhrase): StandingRelation | null {
  const modifier = noun.modifiers.at(-1);
  const predicate = predicateOfRole(head);
  if (modifier === undefined || predicate === null) return null;
  if (predicate === 'family_of' || predicate === 'opposed_to') return null;
  const told = predicate === 'supports' ? 'member_of' : predicate;
  return relateToName(index, told, modifier, noun.head, `role:${head}`);
}

/** "his brother Laith", "Foreign Ministry spokesman Mohammad Ali Hosseini", "his Mahdi Army". */
function titledName(phrase: RolePhrase): StandingRelation[] {
  const { tokens, index, noun } = phrase;
  const modifier = noun.modifiers.at(-1);
  const found: StandingRelation[] = [];
  for (let at = noun.first; at < noun.head; at++) {
    const role = singularOf(lowerAt(tokens, at));
    if (KIN.has(role) && noun.possessor >= 0)
      found.push(relate(index, 'family_of', noun.possessor, at, `role:${role}`));
    if (modifier !== undefined && MEMBERS.has(role) && predicateOfRole(role) === 'member_of')
      found.push(relateToName(index, 'member_of', modifier, at, `role:${role}`));
  }
  const isOwned = noun.possessor >= 0 && OWNED_GROUPS.has(lowerAt(tokens, noun.head));
  return found.length === 0 && isOwned ? [leadsOwn(noun.possessor, phrase)] : found;
}
