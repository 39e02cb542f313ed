/**
 * What is known of an anaphor and an entity it may refer to, as numbers for the network that chooses.
 * Agreement, distance, grammatical role, salience, speech and the words of descriptions: what resolvers have
 * gone by since Lappin and Leass (1994).
 */

/** Names of the features, in the order of the network's inputs. */
export const LINK_FEATURES = [
  // the anaphor
  'he', 'she', 'they', 'it', 'nominal', 'possessive', 'reflexive', 'subject', 'object', 'oblique',
  'inSpeech', 'opensSentence', 'expletive', 'the', 'this', 'owned', 'bareDeterminer', 'modified', 'complemented', 'pluralHead',
  'subordinate', 'capitalHead',
  // no entity at all
  'none',
  // the entity
  'person', 'group', 'place', 'named', 'plural', 'genderAgrees', 'genderUnknown', 'mentions', 'pronouns', 'mostMentioned', 'topic', 'unlikelyKind', 'inFirstSentence',
  // its last mention
  'distance0', 'distance1', 'distance2', 'distance3', 'distanceFar', 'distance', 'words', 'rank0', 'rank1', 'rank2', 'rankFar',
  'lastSubject', 'lastObject', 'lastOblique', 'lastOwner', 'lastName', 'lastNominal', 'lastPronoun', 'lastSamePronoun', 'lastOpensSentence', 'lastInMainClause',
  'sameRole', 'sameParagraph',
  // the two together
  'subjectBefore', 'subjectHere', 'governs', 'governedHere', 'coArgument', 'cataphoric', 'joined', 'speaker', 'sameSpeech', 'speechApart', 'onlyCandidate',
  'subjectAbove', 'subjectLater',
  // descriptions
  'sameHead', 'sameWords', 'headIsRole', 'headInName', 'similarity', 'newModifiers', 'sharedModifiers', 'sameOwner',
] as const; // prettier-ignore
export type LinkFeature = (typeof LINK_FEATURES)[number];

const PLACE: ReadonlyMap<string, number> = new Map(LINK_FEATURES.map((name, at) => [name, at]));

/** A vector of features by name; those not set are 0. */
export class FeatureVector {
  readonly values: Float32Array;

  /** Starts as a copy of `base`, or of zeros. */
  constructor(base?: FeatureVector) {
    this.values = base === undefined ? new Float32Array(LINK_FEATURES.length) : base.values.slice();
  }

  set(name: LinkFeature, value: number | boolean): void {
    this.values[PLACE.get(name)!] = Number(value);
  }
}
