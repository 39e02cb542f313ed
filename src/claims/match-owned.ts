/**
 * Whom a group or a person belongs to → who leads it, or of which body it is a part: "Sadr's Mahdi Army", "the
 * Obama administration", "India's Supreme Court", "NATO troops", "Hong Kong police", "Reuters's Anna Keller". O(1)
 * in the phrases, O(w) in the words of a name.
 */
import { nominalKind, singularOf } from '../entities/nominals.ts';
import { countryOf } from '../gazetteer/names.ts';
import { lowerAt, tagAt } from '../text/token-words.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Party } from './claim-draft.ts';
import { holdsWord, phrasesAfter, type Reading, type RuleSentence } from './reading.ts';
import { NO_TIES, SERVANTS } from './role-words.ts';
import { patternsFor } from './rule-book.ts';
import type { OwnedPattern, Pattern } from './rule-pattern.ts';

/** The rule of those who serve a government. */
const GOVERNED = 'member_of/own-government';

/** "Sadr's Mahdi Army", "the movement of Moqtada al-Sadr": who possesses a group leads it; "Iran's parliament" is a part of Iran. */
export function ownGroup(at: RuleSentence, phrase: number): Reading[] {
  const { head, possessor } = at.sentence.phrases.nouns[phrase]!;
  const patterns = patternsFor('owned', singularOf(lowerAt(at.tokens, head)));
  const group = patterns.length === 0 ? null : at.parties.of(phrase);
  if (group === null) return [];
  for (const pattern of patterns) {
    if (holdsWord(at, phrase, pattern.unless)) continue;
    if (pattern.predicate === 'controls' && possessor < 0) continue;
    const owners = pattern.isInverse ? wholesOf(at, phrase, group) : ownersOf(at, phrase, group, pattern);
    if (!pattern.isInverse && isGoverned(at, pattern, owners[0])) continue;
    const [bearer, holders] = pattern.isInverse ? [group, owners] : [owners[0], [group]];
    const reading = bearer === undefined ? null : stated(at, pattern, bearer, holders, head);
    if (reading !== null) return [reading];
  }
  return [];
}

/** "The foreign minister said his government …": who speaks for a government does not lead it; and whoever else has one does. */
function isGoverned(
  { tokens, sentence, parties }: RuleSentence,
  { rule, predicate }: OwnedPattern,
  owner: Party | undefined,
): boolean {
  if (owner === undefined || (predicate !== 'leads' && rule !== GOVERNED)) return false;
  const isServant =
    owner.isPronoun &&
    sentence.phrases.nouns.some(({ first, last, isPronoun }, phrase) => {
      if (isPronoun || parties.of(phrase)?.entity !== owner.entity) return false;
      for (let one = first; one < last; one++)
        if (SERVANTS.test(lowerAt(tokens, one)) && lowerAt(tokens, one - 1) !== 'prime') return true;
      return false;
    });
  return isServant === (predicate === 'leads');
}

/** Who possesses a group, is named right before it or right behind it: "the Obama administration". */
function ownersOf(at: RuleSentence, phrase: number, group: Party, { predicate }: OwnedPattern): Party[] {
  const { nouns } = at.sentence.phrases;
  const { head, first, possessor } = nouns[phrase]!;
  if (possessor >= 0) {
    const owner = isLoose(at, head, group) ? null : at.parties.ownerOf(phrase);
    return owner === null ? [] : [owner];
  }
  const behind = namedOwner(at, phrase);
  if (behind !== null) return [behind];
  const isNone = predicate !== 'leads' || /^an?$/.test(lowerAt(at.tokens, first));
  const before = isNone ? null : at.parties.endingAt(head - 1);
  return before === null || isLoose(at, head, group) ? [] : [before];
}

/** Of what a body is a part: its possessor, a name before its head or within its own, what is named behind "of". */
function wholesOf(at: RuleSentence, phrase: number, group: Party): Party[] {
  const { parties, tokens } = at;
  const noun = at.sentence.phrases.nouns[phrase]!;
  const whole =
    parties.ownerOf(phrase) ?? parties.modifierOf(phrase) ?? withinName(at, phrase) ?? namedOwner(at, phrase);
  if (whole === null || whole.entity === group.entity) return [];
  if (noun.possessor < 0 && !parties.isNamed(whole)) return [];
  const isAdjective = parties.isAdjective(whole) || (noun.possessor < 0 && isDemonym(tokens, whole));
  return isAdjective ? [] : [whole];
}

/** "Turkish" where it is read as a name, "US": as much an adjective as a country. */
function isDemonym({ text }: Tokens, { span }: Party): boolean {
  const word = text.slice(...span);
  return countryOf(word) !== null || /^U\.?[SK]\.?$/.test(word);
}

/** "Hong Kong" in "Hong Kong police": whoever else the first words of a name name. */
function withinName({ parties, tokens, sentence }: RuleSentence, phrase: number): Party | null {
  const { first, last, name } = sentence.phrases.nouns[phrase]!;
  if (name < 0) return null;
  const start = parties.named(name)?.span[0];
  let from = first;
  while (from < last && tokens.starts[from] !== start) from++;
  for (let end = last - 1; end > from; end--) {
    const word = tokens.text.slice(tokens.starts[from], tokens.ends[end - 1]);
    const party =
      end === from + 1
        ? (parties.adjectiveAt(from) ?? parties.insideAt(from, word, 0))
        : parties.insideAt(from, word, 0);
    if (party !== null && party.span[1] === tokens.ends[end - 1]) return party;
  }
  return null;
}

/** "Reuters's Anna Keller", "France's Juppe": a person who is named as somebody of a body or country. */
export function ofOwner(at: RuleSentence, phrase: number): Reading[] {
  const { tokens, parties, sentence } = at;
  const { nouns } = sentence.phrases;
  const { first, head, name, possessor } = nouns[phrase]!;
  if (name < 0) return [];
  const [person, owner] = [parties.of(phrase), parties.ownerOf(phrase)];
  if (person === null || owner === null || owner.isPronoun || parties.of(possessor) === null) return [];
  for (let one = first; one < head; one++) if (NO_TIES.has(singularOf(lowerAt(tokens, one)))) return [];
  const [pattern] = patternsFor('beside', 'of');
  const trigger = nouns[possessor]!.last - 1;
  const reading = pattern === undefined ? null : stated(at, pattern, person, [owner], trigger);
  return reading === null ? [] : [reading];
}

/** "French composer Anna Keller": a person who is named with the adjective of a country. */
export function ofCountry(at: RuleSentence, phrase: number): Reading[] {
  const { tokens, parties, sentence } = at;
  const { first, head, name, possessor } = sentence.phrases.nouns[phrase]!;
  const person = name < 0 || possessor >= 0 ? null : parties.of(phrase);
  if (person === null) return [];
  for (let one = first; one < head && tokens.starts[one]! < person.span[0]; one++) {
    const country = parties.adjectiveAt(one);
    const told = [...Array(head - one).keys()].map((step) => lowerAt(tokens, one + 1 + step));
    const isInner = lowerAt(tokens, one - 1) === '-' || lowerAt(tokens, one + 1) === '-';
    if (country === null || isInner || told.some((word) => NO_TIES.has(singularOf(word)))) continue;
    if (!told.some((word) => nominalKind(word) === 'person')) continue;
    const [pattern] = patternsFor('beside', 'of');
    const reading = pattern === undefined ? null : stated(at, pattern, person, [country], one);
    return reading === null ? [] : [reading];
  }
  return [];
}

/** "his army of followers", "her personal network", "his big government": no body that anybody leads. */
function isLoose({ tokens, parties }: RuleSentence, head: number, group: Party): boolean {
  if (/^(?:holiday|birthday|dinner|cocktail|victory|christmas|farewell)$/.test(lowerAt(tokens, head - 1)))
    return true;
  if (/^(?:de|task|work)$/.test(lowerAt(tokens, head - 1))) return true;
  if (lowerAt(tokens, head + 1) === 'of' || /^(?:big|small)$/.test(lowerAt(tokens, head - 1))) return true;
  return /^(?:army|network)$/.test(lowerAt(tokens, head)) && !parties.isNamed(group);
}

/** "of Moqtada al-Sadr": who is named right behind a phrase. */
function namedOwner(at: RuleSentence, phrase: number): Party | null {
  const { nouns } = at.sentence.phrases;
  const [next] = phrasesAfter(at, phrase).get('of') ?? [];
  return next === undefined || nouns[next]!.name < 0 ? null : at.parties.of(next);
}

/** A reading of a role or tie between one bearer and its holders, if they fit; null else. */
export function stated(
  at: RuleSentence,
  pattern: Pattern,
  bearer: Party,
  holders: readonly Party[],
  token: number,
): Reading | null {
  const subjects = at.parties.accepted([bearer], pattern.x.type);
  const objects = at.parties.accepted(holders, pattern.y.type);
  if (subjects.length === 0 || objects.length === 0) return null;
  if (pattern.predicate === 'leads' && isOfNobody(at, bearer, objects[0]!, token)) return null;
  return { pattern, subjects, objects, trigger: token, words: [token, token + 1], clause: null };
}

/** "Iraqi leaders", "party leaders", "president of Iraq": leaders of nobody in particular, or an office that anybody may seek. */
function isOfNobody(at: RuleSentence, bearer: Party, led: Party, token: number): boolean {
  const { parties, tokens, sentence } = at;
  if (parties.isNamed(bearer)) return false;
  const isBare = !led.isName && !led.isPronoun && led.span[1] === tokens.starts[token]! - 1;
  const isGroup = parties.entity(bearer).kind === 'group';
  if (isGroup && (isBare || parties.entity(led).kind === 'place')) return true;
  if (parties.entity(led).kind !== 'place') return false;
  const { first, possessor } = sentence.phrases.nouns[sentence.tree.phraseAt(token)] ?? NO_PHRASE;
  const isTold = possessor >= 0 || (first >= 0 && tagAt(tokens, first) === 'DET');
  return !isTold || /^(?:leader|head|chief|director|speaker|boss|captain)$/.test(lowerAt(tokens, token));
}

const NO_PHRASE = { first: -1, possessor: -1 };
