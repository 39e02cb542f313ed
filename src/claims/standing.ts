/**
 * Roles, memberships, kinship and attachments stated by noun phrases: "a spokesman for the ministry",
 * "the US military's Bergner", "his brother Laith", "Sadr's Mahdi Army", "gunmen loyal to Sadr". Each is
 * two phrases and the noun or adjective between them. O(p) in the phrases of a sentence.
 */
import type { SentenceAnalysis } from '../nlp/analyse.ts';
import type { NounPhrase } from '../nlp/phrase.ts';
import { nominalKind, singularOf } from '../entities/nominals.ts';
import { tokenText, type Tokens } from '../text/tokens.ts';
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

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const LEADERS = words(
  'leader head chief commander president chairman director founder boss ruler premier emir mayor governor minister',
);
const MEMBERS = words(
  'spokesman spokeswoman spokesperson member official officer aide adviser envoy ambassador lawmaker legislator senator deputy representative soldier fighter gunman militant guard agent operative militiaman employee diplomat contractor commander minister delegate supporter follower lieutenant branch arm wing unit faction affiliate offshoot policeman negotiator parliamentarian',
);
const KIN = words('brother sister son daughter father mother wife husband cousin nephew uncle widow');
const ALLIES = words('ally partner');
const FOES = words('enemy rival opponent foe critic');
const FOLLOWERS = words('supporter follower loyalist');
const OWNED_GROUPS = words(
  'army militia movement government party bloc front cabinet network faction forces administration coalition',
);
const ATTACHED: Readonly<Record<string, readonly [Predicate, RegExp]>> = {
  loyal: ['supports', /^to$/],
  faithful: ['supports', /^to$/],
  linked: ['allied_with', /^(?:to|with)$/],
  allied: ['allied_with', /^(?:to|with)$/],
  affiliated: ['allied_with', /^(?:to|with)$/],
  close: ['allied_with', /^to$/],
  opposed: ['opposed_to', /^to$/],
  hostile: ['opposed_to', /^to(?:wards?)?$/],
  based: ['located_in', /^in$/],
};

/** Finds the standing relations of a sentence. */
export function standingRelations(
  tokens: Tokens,
  { phrases: { nouns }, to }: SentenceAnalysis,
): StandingRelation[] {
  const found: StandingRelation[] = [];
  nouns.forEach((noun, index) => {
    const head = singularOf(tokenText(tokens, noun.head).toLowerCase());
    if (noun.name < 0) found.push(...roleRelations(tokens, nouns, index, head));
    else found.push(...titledName(tokens, nouns, index));
    const attached = ATTACHED[tokenText(tokens, noun.last)?.toLowerCase()];
    if (
      noun.last + 1 < to &&
      attached !== undefined &&
      attached[1].test(tokenText(tokens, noun.last + 1).toLowerCase())
    ) {
      const object = nouns.findIndex((other) => other.first === noun.last + 2);
      if (object >= 0)
        found.push({
          subject: index,
          predicate: attached[0],
          object: chainEnd(nouns, object),
          objectName: -1,
          trigger: noun.last,
          rule: `adjective:${tokenText(tokens, noun.last).toLowerCase()}`,
        });
    }
  });
  return found;
}

/** From a possessor to the phrase it possesses in the end. */
function chainEnd(nouns: readonly NounPhrase[], index: number): number {
  let at = index;
  while (nouns[at + 1]?.possessor === at) at++;
  return at;
}

/** What a role noun says of its bearer and what follows it; a minister leads only a ministry. */
function predicateOfRole(head: string, objectHead: string): Predicate | null {
  if (KIN.has(head)) return 'family_of';
  if (ALLIES.has(head)) return 'allied_with';
  if (FOES.has(head)) return 'opposed_to';
  if (FOLLOWERS.has(head)) return 'supports';
  if (head === 'minister') return /ministry/i.test(objectHead) ? 'leads' : 'member_of';
  if (LEADERS.has(head)) return 'leads';
  return MEMBERS.has(head) ? 'member_of' : null;
}

/** "spokesman for X", "leader of X", "X's spokesman", "X spokesman". */
function roleRelations(
  tokens: Tokens,
  nouns: readonly NounPhrase[],
  index: number,
  head: string,
): StandingRelation[] {
  const noun = nouns[index]!;
  const relation = (object: number, objectName: number, predicate: Predicate): StandingRelation => ({
    subject: index,
    predicate,
    object,
    objectName,
    trigger: noun.head,
    rule: `role:${head}`,
  });
  const next = nouns.findIndex((other) => other.preposition === noun.last);
  const after = tokenText(tokens, Math.min(noun.last, tokens.starts.length - 1)).toLowerCase();
  if (next >= 0 && after === 'of' && OWNED_GROUPS.has(head)) {
    return [
      {
        subject: chainEnd(nouns, next),
        predicate: 'leads',
        object: index,
        objectName: -1,
        trigger: noun.head,
        rule: 'possessive',
      },
    ];
  }
  if (
    next >= 0 &&
    after === 'in' &&
    nouns[next]!.name >= 0 &&
    nominalKind(tokenText(tokens, noun.head)) !== 'place'
  ) {
    return [
      {
        subject: index,
        predicate: 'located_in',
        object: next,
        objectName: -1,
        trigger: noun.last,
        rule: 'in',
      },
    ];
  }
  if (next >= 0 && /^(?:of|for|to|in|from|with)$/.test(tokenText(tokens, noun.last).toLowerCase())) {
    const object = chainEnd(nouns, next);
    const predicate = predicateOfRole(head, tokenText(tokens, nouns[object]!.head));
    const preposition = tokenText(tokens, noun.last).toLowerCase();
    const fits =
      preposition === 'of' ||
      (preposition === 'for' && /^spokes/.test(head)) ||
      (preposition === 'to' && /^(?:adviser|aide|envoy|ambassador|deputy)$/.test(head)) ||
      (preposition === 'from' && predicate === 'member_of');
    if (predicate !== null && fits) return [relation(object, -1, predicate)];
  }
  const modifier = noun.modifiers.at(-1);
  if (noun.possessor >= 0 && modifier === undefined) {
    const predicate = predicateOfRole(head, '');
    if (predicate !== null) return [relation(noun.possessor, -1, predicate)];
    if (OWNED_GROUPS.has(head))
      return [
        {
          subject: noun.possessor,
          predicate: 'leads',
          object: index,
          objectName: -1,
          trigger: noun.head,
          rule: 'possessive',
        },
      ];
  }
  if (modifier !== undefined) {
    const predicate = predicateOfRole(head, '');
    if (predicate !== null && predicate !== 'family_of' && predicate !== 'opposed_to')
      return [relation(-1, modifier, predicate === 'supports' ? 'member_of' : predicate)];
  }
  return [];
}

/** "his brother Laith", "Foreign Ministry spokesman Mohammad Ali Hosseini", "his Mahdi Army". */
function titledName(tokens: Tokens, nouns: readonly NounPhrase[], index: number): StandingRelation[] {
  const noun = nouns[index]!;
  const found: StandingRelation[] = [];
  for (let at = noun.first; at < noun.head; at++) {
    const role = singularOf(tokenText(tokens, at).toLowerCase());
    if (KIN.has(role) && noun.possessor >= 0)
      found.push({
        subject: index,
        predicate: 'family_of',
        object: noun.possessor,
        objectName: -1,
        trigger: at,
        rule: `role:${role}`,
      });
    const modifier = noun.modifiers.at(-1);
    if (modifier !== undefined && MEMBERS.has(role)) {
      const predicate = predicateOfRole(role, '');
      if (predicate === 'member_of')
        found.push({
          subject: index,
          predicate,
          object: -1,
          objectName: modifier,
          trigger: at,
          rule: `role:${role}`,
        });
    }
  }
  const last = tokenText(tokens, noun.head).toLowerCase();
  if (found.length === 0 && noun.possessor >= 0 && OWNED_GROUPS.has(last)) {
    found.push({
      subject: noun.possessor,
      predicate: 'leads',
      object: index,
      objectName: -1,
      trigger: noun.head,
      rule: 'possessive',
    });
  }
  return found;
}
