/**
 * Claims → one line that says who holds them: "alleged by Kevin Bergner and 2 others; denied by Iran’s
 * foreign ministry". O(claims).
 */
import type { CaseClaim } from '../../casefile/case-entities.ts';
import { OWN_VOICE, UNNAMED } from '../../casefile/voices.ts';
import { CERTAINTIES } from '../../claims/claim.ts';
import { holderLine } from '../texts.ts';
import { counted, listed } from '../wording.ts';
import { nearestHolder } from './evidence.ts';

const NAMED_AT_MOST = 2;

/** The holders of some claims by certainty, in words. */
export function holdersLine(claims: readonly CaseClaim[], nameOf: (entity: string) => string): string {
  return CERTAINTIES.flatMap((certainty) => {
    const members = claims.filter(({ claim }) => claim.certainty === certainty);
    if (members.length === 0) return [];
    return [`${certainty} by ${listed(holderNames(members, nameOf))}`];
  }).join('; ');
}

function holderNames(claims: readonly CaseClaim[], nameOf: (entity: string) => string): string[] {
  const holders = [...new Set(claims.map(nearestHolder))];
  const named = holders.filter((holder) => holder !== OWN_VOICE && holder !== UNNAMED);
  const names = named.slice(0, NAMED_AT_MOST).map(nameOf);
  if (named.length > NAMED_AT_MOST) names.push(counted(named.length - NAMED_AT_MOST, 'other'));
  if (holders.includes(OWN_VOICE)) names.push(articlesThemselves(claims));
  if (holders.includes(UNNAMED)) names.push('someone not named');
  return names;
}

function articlesThemselves(claims: readonly CaseClaim[]): string {
  const all = claims.filter((claim) => nearestHolder(claim) === OWN_VOICE);
  const first = all.filter(({ copyOf }) => copyOf === null);
  const own = first.length > 0 ? first : all.slice(0, 1);
  const count = new Set(own.map((claim) => claim.article)).size;
  return count === 1 ? 'the article itself' : `${count} articles themselves`;
}

/** Who holds one claim: "alleged by Kevin Bergner, for US military". */
export function claimHolder(claim: CaseClaim, nameOf: (entity: string) => string): string {
  const behalf = claim.onBehalfOf === null ? null : nameOf(claim.onBehalfOf);
  return holderLine(claim.claim.certainty, claim.claimants.map(nameOf), behalf, claim.claim.cue === null);
}
