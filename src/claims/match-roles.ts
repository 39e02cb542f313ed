/**
 * Noun phrases → what roles and titles in them say: "a spokesman for the ministry", "the US military's
 * Bergner", "his brother Laith", "Syrian President Bashar al-Assad". What somebody was before gives nothing.
 * An adjective of a country tells the role of named people only, since "Syrian officials" says no more than
 * its own words; nor does "Iran's leaders". O(words of the phrase).
 */
import { singularOf } from '../entities/nominals.ts';
import { countryOf, usualCountryName } from '../gazetteer/names.ts';
import type { Clause } from '../nlp/clause.ts';
import { chainEnd, phraseBefore, renamingStart } from '../nlp/phrase-order.ts';
import { isComma, lowerAt, tagAt, wordAt } from '../text/token-words.ts';
import type { Party } from './claim-draft.ts';
import { heldFor, holdsWord, phrasesAfter, type Reading, type RuleSentence } from './reading.ts';
import { activeClause, verbKey } from './active-clause.ts';
import { inBrackets, namedBeside } from './match-beside.ts';
import { ofCountry, ofOwner, ownGroup, stated } from './match-owned.ts';
import { headsPart, isFormer, roleAt } from './role-at.ts';
import { FITNESS, LEAVING, MAKING, WHOLES } from './role-words.ts';
import { patternsFor } from './rule-book.ts';
import type { RolePattern } from './rule-pattern.ts';

/** The roles that a phrase states. */
export function readRoles(at: RuleSentence, phrase: number): Reading[] {
  const noun = at.sentence.phrases.nouns[phrase]!;
  if (noun.isPronoun || isFormer(at, phrase)) return [];
  const told = noun.name >= 0 ? titleOf(at, phrase) : describedRole(at, phrase);
  const owned =
    told.length > 0 ? [] : [...ownGroup(at, phrase), ...ofOwner(at, phrase), ...ofCountry(at, phrase)];
  return [...told, ...owned, ...namedBeside(at, phrase, told.length > 0), ...inBrackets(at, phrase)];
}

/** "spokesman for X", "X's spokesman", "X spokesman". */
function describedRole(at: RuleSentence, phrase: number): Reading[] {
  const { head } = at.sentence.phrases.nouns[phrase]!;
  const patterns = patternsFor('role', roleAt(at, head));
  const bearer = patterns.length === 0 ? null : bearerOf(at, phrase);
  if (bearer === null) return [];
  const isPart = headsPart(at, phrase, head);
  for (const pattern of patterns) {
    if (isPart ? pattern.predicate === 'leads' : pattern.isPart) continue;
    if (holdsWord(at, phrase, pattern.unless) || isBareSide(at, phrase, pattern)) continue;
    const holders = holdersOf(at, phrase, pattern, bearer);
    const reading = stated(at, pattern, bearer, holders, head);
    if (reading !== null) return [reading];
  }
  return [];
}

/** "30 miles northeast of Basra": no part of it. */
function isBareSide(
  { tokens, sentence: { phrases } }: RuleSentence,
  phrase: number,
  { x }: RolePattern,
): boolean {
  const { first, head } = phrases.nouns[phrase]!;
  return (
    x.type === 'place' &&
    (first === head ||
      tagAt(tokens, head - 1) === 'NUM' ||
      /^(?:miles?|km|kilomet(?:er|re)s?|kms)$/.test(lowerAt(tokens, head - 1)))
  );
}

/** Who a description is of; "the Quds Force, an arm of …" where the description by itself refers to nobody. */
function bearerOf(at: RuleSentence, phrase: number): Party | null {
  const { tokens, parties } = at;
  const { phrases, clauses, tree } = at.sentence;
  const { nouns } = phrases;
  if (lowerAt(tokens, nouns[phrase]!.preposition) === 'as') {
    const above = tree.headOf(nouns[phrase]!.head);
    const tenure = tree.phraseAt(above);
    if (tenure >= 0 && tree.relationOf(nouns[phrase]!.head).startsWith('nmod'))
      return parties.ownerOf(tenure);
    const served = clauses.find(({ obliques }) => obliques.some((oblique) => oblique.nouns.includes(phrase)));
    if (served === undefined || isCapacity(at, served)) return null;
    if (LEAVING.test(served.lemma) || LEAVING.test(verbKey(at, served))) return null;
    const made = tree.dependents(served.verb.head, /^xcomp$/).map((one) => tree.phraseAt(one));
    const bearers = MAKING.test(served.lemma) ? [...activeClause(served).objects, ...made] : served.subjects;
    return bearers[0] === undefined ? null : parties.of(bearers[0]);
  }
  const behind = namedBehind(at, phrase);
  if (behind !== null) return behind;
  const own = parties.of(phrase);
  if (own !== null) return renamed(at, phrase, own) ?? own;
  if (isComma(tokens, nouns[phrase]!.first - 1)) {
    const before = phraseBefore(nouns, nouns[phrase]!.first - 1);
    return before < 0 || nouns[before]!.name < 0 ? null : parties.of(before);
  }
  const [subject] =
    clauses.find(({ lemma, objects }) => lemma === 'be' && objects.includes(phrase))?.subjects ?? [];
  return subject === undefined ? null : parties.of(subject);
}

/** "Massoud Barzani, leader of …": who is named before a description that nobody bears else. */
function renamed({ tokens, parties, sentence }: RuleSentence, phrase: number, own: Party): Party | null {
  const { phrases, tree } = sentence;
  const { first, head, possessor, isPronoun } = phrases.nouns[phrase]!;
  const start = renamingStart(tokens, phrases.nouns, phrases.nouns[phrase]!);
  if (isPronoun || parties.isNamed(own) || !isComma(tokens, start - 1)) return null;
  const before = phraseBefore(phrases.nouns, start - 1);
  if (before < 0 || phrases.nouns[before]!.name < 0) return null;
  const isSingular = singularOf(lowerAt(tokens, head)) === lowerAt(tokens, head);
  const isBare = isSingular && possessor < 0 && !/^(?:DET|NUM|PRON)$/.test(tagAt(tokens, first));
  if (tree.relationOf(head) !== 'appos' && !isBare) return null;
  const named = parties.of(before);
  if (named === null || parties.entity(named).kind !== parties.entity(own).kind) return null;
  return { ...named, span: own.span, isName: false };
}

/** "fit to serve as chair", "who served as chair": an office that somebody may hold, or held. */
function isCapacity({ tokens, sentence: { tree } }: RuleSentence, served: Clause): boolean {
  const { verb, relation } = served;
  const above = tree.headOf(verb.head);
  if (relation === 'infinitive') return above >= 0 && FITNESS.test(lowerAt(tokens, above));
  const isPast = tree.dependents(verb.head, /^aux/).length === 0 && /ed$/.test(lowerAt(tokens, verb.head));
  return relation === 'relative' && isPast && /^(?:serve|work|act)$/.test(served.lemma);
}

/** "A spokesman for the ministry, Ahmed Barzani, said": the person named behind a description that nobody bears else. */
function namedBehind(at: RuleSentence, phrase: number): Party | null {
  const { tokens, parties, sentence } = at;
  const { nouns } = sentence.phrases;
  const own = parties.of(phrase);
  if (own !== null && parties.isNamed(own)) return null;
  const [held] = [...phrasesAfter(at, phrase).values()][0] ?? [];
  if (held === undefined && nouns[phrase]!.possessor < 0) return null;
  const comma = nouns[held ?? phrase]!.last;
  const next = nouns.findIndex(({ first, name }) => first === comma + 1 && name >= 0);
  if (next < 0 || !isComma(tokens, comma) || !isComma(tokens, nouns[next]!.last)) return null;
  const named = parties.of(next);
  const isMember = sentence.tree.relationOf(nouns[next]!.head) === 'conj';
  if (named === null || isMember || parties.entity(named).kind !== 'person') return null;
  return own === null || held !== undefined ? named : { ...named, span: own.span, isName: false };
}

/** For whom a role is held: after its preposition, its possessor, or the name or adjective before it. */
function holdersOf(at: RuleSentence, phrase: number, pattern: RolePattern, bearer: Party): Party[] {
  const { parties } = at;
  for (const [preposition, phrases] of phrasesAfter(at, wholeRole(at, phrase))) {
    if (!pattern.yAfter.has(preposition) || (preposition === 'from' && isOfVerb(at, phrases[0]!))) continue;
    const found = heldFor(at, phrases, pattern);
    if (found.length > 0) return found;
  }
  const field = holderOfField(at, phrase, pattern);
  if (field !== null) return [field];
  const owner = parties.ownerOf(phrase) ?? parties.modifierOf(phrase);
  const isPart = pattern.predicate === 'leads' && isNarrowed(at, phrase);
  if (owner !== null && isPart && parties.entity(owner).kind === 'place') return [];
  if (isOfSport(at, at.sentence.phrases.nouns[phrase]!.head)) return [];
  if (parties.ownerOf(phrase) !== null) return [owner!];
  const shared = sharedOwner(at, phrase) ?? relativeOwner(at, phrase);
  if (shared !== null) return [shared];
  if (pattern.predicate === 'family_of' || (isPart && !isWhole(at, phrase))) return [];
  return holderBefore(at, phrase, bearer);
}

/** "professor of history at the university": for whom a role in some field is held. */
function holderOfField(
  at: RuleSentence,
  phrase: number,
  { predicate, yAfter, y }: RolePattern,
): Party | null {
  const { nouns } = at.sentence.phrases;
  const field = nouns.findIndex(({ preposition }) => preposition === nouns[phrase]!.last);
  if (predicate === 'leads' || field < 0 || at.parties.of(field) !== null) return null;
  if (lowerAt(at.tokens, nouns[phrase]!.last) !== 'of') return null;
  const next = nouns.findIndex(({ preposition }) => preposition === nouns[field]!.last);
  const isTold = next >= 0 && /^(?:at|for)$/.test(lowerAt(at.tokens, nouns[field]!.last));
  if (!isTold || !yAfter.has(lowerAt(at.tokens, nouns[field]!.last))) return null;
  return at.parties.fitting([chainEnd(nouns, next)], y.type, 'self')[0] ?? null;
}

/** "her husband and daughter": whose the first of several is. */
function sharedOwner({ tokens, parties, sentence }: RuleSentence, phrase: number): Party | null {
  const { tree, phrases } = sentence;
  const { first, head, preposition } = phrases.nouns[phrase]!;
  if (tree.relationOf(head) !== 'conj' || preposition >= 0 || lowerAt(tokens, first - 1) !== 'and')
    return null;
  if (/^(?:DET|PRON|PROPN)$/.test(tagAt(tokens, first))) return null;
  const before = tree.phraseAt(tree.headOf(head));
  return before < 0 || phrases.nouns[before]!.last !== first - 1 ? null : parties.ownerOf(before);
}

/** "a judge whose parents …": whom the relative pronoun stands for. */
function relativeOwner(
  { tokens, parties, sentence: { tree, phrases } }: RuleSentence,
  phrase: number,
): Party | null {
  const { head } = phrases.nouns[phrase]!;
  if (!tree.dependents(head, /^nmod:poss$/).some((one) => lowerAt(tokens, one) === 'whose')) return null;
  let clause = head;
  while (clause >= 0 && tree.relationOf(clause) !== 'acl:relcl') clause = tree.headOf(clause);
  const bearer = clause < 0 ? -1 : tree.phraseAt(tree.headOf(clause));
  return bearer < 0 ? null : parties.of(bearer);
}

/** "Kurdistan Workers Party (PKK) guerrillas": who is named in brackets right before a phrase. */
function bracketBefore({ tokens, parties, sentence }: RuleSentence, phrase: number): Party | null {
  const { nouns } = sentence.phrases;
  const { first } = nouns[phrase]!;
  const inner = lowerAt(tokens, first - 1) === ')' ? phraseBefore(nouns, first - 1) : -1;
  if (inner < 0 || nouns[inner]!.name < 0 || lowerAt(tokens, nouns[inner]!.first - 1) !== '(') return null;
  return parties.of(inner);
}

/** "a Lebed aide", "the government spokesman". */
function holderBefore(at: RuleSentence, phrase: number, bearer: Party): Party[] {
  const { parties } = at;
  const modifier = parties.modifierOf(phrase) ?? bracketBefore(at, phrase) ?? parties.bodyBefore(phrase);
  const isOpen = modifier === null || (parties.isAdjective(modifier) && !parties.isNamed(bearer));
  return isOpen ? [] : [modifier];
}

/** "an Everton defender", "Sweden's champion": nobody who stands up for them. */
function isOfSport({ tokens }: RuleSentence, role: number): boolean {
  return /^(?:defenders?|champions?)$/.test(lowerAt(tokens, role));
}

/** The phrase with which a role ends: "staff" in "chief of staff". */
function wholeRole({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): number {
  const { head, last } = phrases.nouns[phrase]!;
  const isOpen = lowerAt(tokens, head) === 'chief' && lowerAt(tokens, last + 1) === 'staff';
  const staff = isOpen ? phrases.nouns.findIndex(({ first }) => first === last + 1) : -1;
  return staff < 0 ? phrase : staff;
}

/** "cut the militants off from the front": what belongs to the verb says nothing of them. */
function isOfVerb({ sentence: { phrases, tree } }: RuleSentence, phrase: number): boolean {
  return tree.relationOf(phrases.nouns[phrase]!.head).startsWith('obl');
}

/** "Iraq's police chief": who heads a part of it, not the whole. */
function isNarrowed({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  const { head, first } = phrases.nouns[phrase]!;
  return (
    head > first &&
    /^(?:NOUN|ADJ)$/.test(tagAt(tokens, head - 1)) &&
    !/^(?:prime|supreme)$/.test(lowerAt(tokens, head - 1)) &&
    countryOf(wordAt(tokens, head - 1)) === null &&
    usualCountryName(wordAt(tokens, head - 1)) === null
  );
}

/** "the Dawa party leader": what stands before the role names the whole once more. */
function isWhole({ tokens, sentence: { phrases } }: RuleSentence, phrase: number): boolean {
  return WHOLES.test(lowerAt(tokens, phrases.nouns[phrase]!.head - 1));
}

/** "his brother Laith", "Foreign Ministry spokesman Mohammad Ali Hosseini". */
function titleOf(at: RuleSentence, phrase: number): Reading[] {
  const noun = at.sentence.phrases.nouns[phrase]!;
  const bearer = at.parties.of(phrase);
  if (bearer === null) return [];
  const found: Reading[] = [];
  for (let token = noun.first; token < noun.head; token++) {
    if (at.tokens.starts[token]! >= bearer.span[0] && at.tokens.starts[token]! < bearer.span[1]) continue;
    const before =
      at.parties.ownerOf(phrase) ??
      at.parties.modifierOf(phrase) ??
      bracketBefore(at, phrase) ??
      at.parties.bodyBefore(phrase);
    const isPlace = /^(?:in|at|from)$/.test(lowerAt(at.tokens, noun.preposition));
    if (isOfSport(at, token)) continue;
    if (before !== null && isPlace && at.tokens.starts[noun.first] === before.span[0]) break;
    const isPart = headsPart(at, phrase, token);
    for (const pattern of patternsFor('role', roleAt(at, token))) {
      if (isPart ? pattern.predicate === 'leads' : pattern.isPart) continue;
      if (holdsWord(at, phrase, pattern.unless)) continue;
      const holder = before ?? holderBehind(at, phrase, pattern);
      const reading = holder === null ? null : stated(at, pattern, bearer, [holder], token);
      if (reading !== null) found.push(reading);
    }
  }
  return found.slice(0, 1);
}

/** "Senator Anna Keller of Ohio": who is named behind a title with its name. */
function holderBehind(at: RuleSentence, phrase: number, { yAfter }: RolePattern): Party | null {
  const { tokens, sentence } = at;
  const { nouns } = sentence.phrases;
  const { last } = nouns[phrase]!;
  const next = nouns.findIndex(({ preposition }) => preposition === last);
  const isTold = lowerAt(tokens, last) === 'of' && yAfter.has('of');
  const holder = next >= 0 && isTold ? chainEnd(nouns, next) : -1;
  return holder < 0 || nouns[holder]!.name < 0 ? null : at.parties.of(holder);
}
