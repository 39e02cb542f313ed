/**
 * Every word that Hearsay itself says on the page, in the voice of a careful desk editor: short,
 * concrete, present tense.
 */
import type { Certainty, Family, Polarity, Predicate } from '../claims/claim.ts';
import type { EntityKind } from '../entities/entity.ts';
export { chipText } from './facet-texts.ts';
import { ENTITY_TEXTS } from './entity-texts.ts';
import { VIEW_TEXTS } from './view-texts.ts';
import { capital, counted, figure, listed, megabytes, spelled } from './wording.ts';

const VERBS: Readonly<Record<Predicate, readonly [string, string]>> = {
  attacks: ['attacks', 'does not attack'],
  coerces: ['coerces', 'does not coerce'],
  threatens: ['threatens', 'does not threaten'],
  sanctions: ['sanctions', 'does not sanction'],
  protests: ['protests against', 'does not protest against'],
  accuses: ['accuses', 'does not accuse'],
  rejects: ['rejects', 'does not reject'],
  requests: ['makes requests of', 'makes no request of'],
  agrees_with: ['agrees with', 'does not agree with'],
  yields_to: ['yields to', 'does not yield to'],
  meets: ['meets', 'does not meet'],
  supports: ['supports', 'does not support'],
  helps: ['helps', 'does not help'],
  member_of: ['member of', 'not a member of'],
  leads: ['leads', 'does not lead'],
  controls: ['controls', 'does not control'],
  located_in: ['located in', 'not located in'],
  allied_with: ['allied with', 'not allied with'],
  opposed_to: ['opposed to', 'not opposed to'],
  family_of: ['family of', 'not family of'],
};

/** The verb as it stands between subject and object. */
export function verb(predicate: Predicate, polarity: Polarity = 'positive'): string {
  return VERBS[predicate][polarity === 'positive' ? 0 : 1];
}

/** The bare name of a predicate, as in lists. */
export function predicateName(predicate: Predicate): string {
  return predicate.replaceAll('_', ' ');
}

export const CERTAINTY_NAMES: Readonly<Record<Certainty, string>> = {
  stated: 'Stated',
  alleged: 'Alleged',
  hypothetical: 'Hypothetical',
  denied: 'Denied',
};

/** What claimants do, one or several. */
export const CERTAINTY_VERBS: Readonly<Record<Certainty, readonly [string, string]>> = {
  stated: ['states it', 'state it'],
  alleged: ['alleges it', 'allege it'],
  hypothetical: ['speaks of it as possible', 'speak of it as possible'],
  denied: ['denies it', 'deny it'],
};

export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  force: 'Force',
  dispute: 'Dispute',
  backing: 'Backing',
  talks: 'Talks',
  ties: 'Standing ties',
};

export const KIND_NAMES: Readonly<Record<EntityKind, readonly [string, string]>> = {
  person: ['Person', 'People'],
  group: ['Group', 'Groups'],
  place: ['Place', 'Places'],
};

/** "Two claimants allege it, one denies it." from voices by certainty. */
export function voicesSentence(voices: readonly number[]): string {
  const order: readonly Certainty[] = ['stated', 'alleged', 'hypothetical', 'denied'];
  const parts = order.flatMap((certainty, index) => {
    const count = voices[index]!;
    return count === 0 ? [] : [{ count, verb: CERTAINTY_VERBS[certainty][count === 1 ? 0 : 1] }];
  });
  const clauses = parts.map(({ count, verb: does }, index) =>
    index === 0 ? `${spelled(count)} claimant${count === 1 ? '' : 's'} ${does}` : `${spelled(count)} ${does}`,
  );
  return `${capital(clauses.join(', '))}.`;
}

/** Why more claims are extracted than can be shown. */
export function undrawnSentence(count: number): string {
  return `${capital(counted(count, 'claim has', 'claims have'))} no line, since ${count === 1 ? 'its two ends are' : 'their two ends are'} drawn as one.`;
}

function hiddenClaims(count: number, isSome: boolean): string {
  return isSome
    ? counted(count, 'more claim')
    : count === 1
      ? 'its one claim'
      : `its ${figure(count)} claims`;
}

export const texts = {
  product: 'Hearsay',
  sampleName: 'Iraq 2007, sample',
  openedName: 'Opened articles',
  openedFiles: (first: string, others: number) => `${first} and ${counted(others, 'more file')}`,
  ownName: 'Untitled case',
  sampleNotice:
    'This sample was written for Hearsay: the outlets are invented, the events are on the public record, the sentences are its own.',
  ownVoice: 'The articles’ own voice',
  unnamed: 'Unnamed holders',
  unknownOrigin: 'Origin unknown',
  unknownDate: 'date unknown',
  unknownEntity: 'not in this case',
  untitled: 'Untitled text',
  views: VIEW_TEXTS,
  question: 'Who accuses whom?',
  questionOff: 'Show all relations',
  idTwice: (id: string) => `the id “${id}” stands twice; the second article is left out`,
  idAgain: (id: string, line: number) => `the id “${id}” already stands in line ${figure(line)}`,
  themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
  search: {
    label: 'Find a name, an article or a command',
    alsoCalled: (name: string) => `also called ${name}`,
    alike: 'spelled much alike',
    part: 'not all words fit',
    hidden: 'hidden by filters',
    noClaims: 'named, no claim',
  },
  filters: {
    word: 'Filters',
    none: 'none',
    clear: 'Clear all',
    takeOff: (chip: string) => `Take off the filter “${chip}”`,
    open: 'Filters',
    least: (count: number) => `Entities with ${counted(count, 'claim')} or more`,
    contested: 'Contested lines only',
    capitals: 'Capitals drawn as countries',
  },
  numbers: {
    extracted: 'claims extracted',
    short: 'claims',
    shown: 'shown',
    shownTitle: (undrawn: number) =>
      `Claims behind the lines that are drawn.${undrawn > 0 ? ` ${undrawnSentence(undrawn)}` : ''}`,
  },
  facets: {
    label: 'Filters',
    certainty: 'Certainty',
    certaintyHint: 'click hides, Alt-click shows only',
    contested: 'Contested',
    contestedHint: 'said and denied',
    contestedTitle: 'Show only lines that somebody claims and somebody denies',
    entities: 'Entities',
    entitiesHint: 'claims about them',
    least: 'At least',
    leastLabel: 'Least number of claims about an entity',
    leastUnit: 'claims',
    leastChoice: (count: number) =>
      count === 1 ? 'All entities' : `Entities with ${counted(count, 'claim')} or more`,
    relations: 'Relations',
    relationsHint: '20 in 5 families',
    claimants: 'Claimants',
    claimantCount: (count: number) => counted(count, 'claimant'),
    origins: 'Origins',
    articles: 'Articles',
    only: 'only',
    onlyLabel: (name: string) => `Show only ${name}`,
    more: (count: number) => `${figure(count)} more, or type a name`,
    fewer: 'Fewer',
    find: 'Type a name',
    close: 'Close filters',
    fold: 'Fold this column',
    expand: (family: string) => `Relations of ${family}`,
  },
  graph: {
    label: 'Graph of claims',
    camera: 'Camera',
    legend: 'Legend',
    noWebgl:
      'This browser does not offer WebGL, which the graph is drawn with. Lists, evidence and export work without it.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    width: 'width: independent claimants, 1 to 5+',
    reading: 'read by machine',
    implied: 'implied accusation',
    layoutFailed: 'The layout thread does not run, so the positions are rough. Everything else works.',
    tryAgain: 'Try again',
  },
  empty: {
    filters: 'No claim fits these filters',
    extracted: (count: number) => `${counted(count, 'claim is', 'claims are')} extracted.`,
    culprit: (chip: string, count: number) => `The filter “${chip}” hides the remaining ${figure(count)}.`,
    together: 'The filters hide them together.',
    takeOff: (chip: string) => `Take “${chip}” off`,
    noArticles: 'No articles in this case',
    noArticlesBody:
      'Paste a text or drop .txt or .md files. They are read in this page; nothing leaves the machine.',
    noClaims: 'No claims in these articles',
    noClaimsBody: (count: number) =>
      `${capital(counted(count, 'article is', 'articles are'))} read. None of them holds a sentence that Hearsay reads as a claim between two named ends.`,
  },
  reading: {
    working: (number: number, total: number) => `Reading ${figure(number)} of ${counted(total, 'article')}`,
    body: (claims: number) =>
      `${counted(claims, 'claim')} so far. The graph fills as articles are read; you can already use it.`,
    starting: 'Opening the articles',
    fetching: (done: number, total: number) =>
      `Fetching the language models, ${megabytes(done)} of ${megabytes(total)} MB`,
    fetchingBody: 'Hearsay reads with them on this machine. The articles follow as soon as they are here.',
    modelsFailed: 'The language models could not be loaded',
    modelsFailedBody: (reason: string, waiting: number) =>
      `${reason}. ${capital(counted(waiting, 'article waits', 'articles wait'))} for them; what was read before stays and can be used.`,
    stop: 'Stop here',
    stopped: (done: number, total: number) => `Stopped after ${figure(done)} of ${counted(total, 'article')}`,
    stoppedOne: 'Stopped before the end',
    stoppedOneBody: 'Nothing of this article is kept. It can be read later.',
    resumeAll: 'Read it after all',
    stoppedBody: 'What was read stays. The rest can be read later.',
    resume: (count: number) => `Read the other ${figure(count)}`,
    resumeNone: (count: number) => `Read all ${figure(count)}`,
    resumeOne: 'Read the last one',
    leave: 'Leave it so',
    failed: 'The reading thread does not run',
    failedBody: (reason: string) => `Reason: ${reason}. What was read before stays and can be used.`,
    failedNote: 'Articles cannot be read without it.',
    tryAgain: 'Try again',
    failures: (count: number) => `${capital(counted(count, 'article'))} could not be read`,
    errors: (count: number) => `${capital(counted(count, 'place'))} could not be read`,
    dismiss: 'Close',
    caseFailed: 'The case could not be opened',
    done: 'All articles are read.',
  },
  inspector: {
    label: 'Details',
    close: 'Close',
    fold: 'Fold the details',
    width: 'Width of the details',
    case: 'Case',
    selectedLine: 'Selected line',
    selectedClaims: (count: number) => `Selected: ${counted(count, 'claim')}`,
    claimsOnLines: (claims: number, lines: number) =>
      `${capital(counted(claims, 'claim'))} on ${counted(lines, 'line')}`,
    hiddenClaims: (count: number) =>
      `${capital(counted(count, 'of them is', 'of them are'))} hidden by the filters and still shown here.`,
    selected: (count: number) =>
      count === 1 ? 'Selected entity' : `${counted(count, 'entity', 'entities')} selected`,
    summary: (articles: number, claims: number, entities: number) =>
      `${counted(articles, 'article')}, ${counted(claims, 'claim')}, ${counted(entities, 'entity', 'entities')}.`,
    summaryShown: (claims: number, all: number, entities: number, articles: number, allArticles: number) =>
      `${figure(claims)} of ${counted(all, 'claim')} shown, with ${counted(entities, 'entity', 'entities')}, from ${figure(articles)} of ${counted(allArticles, 'article')}.`,
    machine: 'Every line is a machine reading. Open it to see the words it was read from.',
    top: 'Most claimed about',
    accusers: 'Accusations, the most frequent first',
    extent: (claims: number, articles: number) =>
      `${counted(claims, 'claim')}; named in ${counted(articles, 'article')}.`,
    does: (name: string) => `${name} to others`,
    suffers: (name: string) => `Others to ${name}`,
    says: (name: string) => `Claims ${name} makes`,
    showAll: (count: number) => `${figure(count)} more`,
    hiddenBy: (chip: string, count: number, isSome: boolean) =>
      `The filter “${chip}” hides ${hiddenClaims(count, isSome)}.`,
    hidden: (count: number, isSome: boolean) => `The filters hide ${hiddenClaims(count, isSome)}.`,
    takeOff: 'Take it off',
    clearFilters: 'Clear the filters',
    unknownEdge: 'This line is not in the case.',
    nameless: 'No article calls it by a name.',
    opposite: 'The opposite is also claimed',
    contested: 'contested',
    counts: (sentences: number, articles: number) =>
      `${capital(counted(sentences, 'sentence'))} in ${counted(articles, 'article')}`,
    said: (range: string) => `said ${range}`,
    why: 'Why this line?',
    readingConfidence: (confidence: string) => `confidence ${confidence}`,
    whyBody:
      'The confidence is the share of such readings that Hearsay expects to be right, not how likely the claim is to be true.',
    legend: { entity: 'entity', relation: 'relation', cue: 'cue' },
    openArticle: 'Open the article here',
    moreSentences: (count: number) => counted(count, 'more sentence'),
    fewer: 'Fewer',
    sentence: (number: number) => `sentence ${figure(number)}`,
    noText: 'The text of this article was left out of the record.',
    from: 'for',
  },
  reader: {
    label: 'Articles',
    list: (count: number) => counted(count, 'article'),
    show: 'Show',
    switches: { names: 'Names', nominals: 'Nouns', pronouns: 'Pronouns', cues: 'Cues', claims: 'Claims' },
    position: (index: number, count: number) =>
      index < 0 ? counted(count, 'claim') : `Claim ${figure(index + 1)} of ${figure(count)}`,
    previous: 'Previous claim',
    next: 'Next claim',
    inGraph: 'In graph',
    choose: 'Choose an article to read it with its claims in the margin.',
    back: 'All articles',
    takeOut: 'Take out',
    takeOutLabel: (title: string) => `Take “${title}” out of the case`,
    added: 'added',
    noText: 'The text of this article was left out of the record; its claims are kept.',
    more: (count: number) => counted(count, 'more claim'),
    diagnostics: 'Notes on the reading',
    missing: 'This article is not in the case.',
  },
  entity: ENTITY_TEXTS,
  add: {
    open: 'Add text',
    dropPage: 'Drop to add these files',
    unreadable: 'only .txt, .md and .jsonl files can be read here',
    pasted: 'Pasted text',
    repeated: 'the same text is here already',
  },
  export: { open: 'Export' },
} as const;

/** Who holds a claim, in words: "alleged by Kevin Bergner, for US military". */
export function holderLine(
  certainty: Certainty,
  holders: readonly string[],
  onBehalfOf: string | null,
  isOwnVoice: boolean,
): string {
  if (holders.length === 0)
    return isOwnVoice
      ? `${certainty} by the article itself`
      : `${certainty} by someone the text does not name`;
  const nearest = holders.at(-1)!;
  const behalf = onBehalfOf === null || onBehalfOf === nearest ? '' : `, for ${onBehalfOf}`;
  const cited = holders.length > 1 ? `, as told by ${listed(holders.slice(0, -1))}` : '';
  return `${certainty} by ${nearest}${behalf}${cited}`;
}
