/** The rules of the twenty predicates, as they are written (how: `rule-text.ts`); leads before members, since a role is asked in this order. */
import { ACCUSES } from './accuses.ts';
import { AGREES_WITH } from './agrees-with.ts';
import { ALLIED_WITH } from './allied-with.ts';
import { ATTACKS } from './attacks.ts';
import { COERCES } from './coerces.ts';
import { CONTROLS } from './controls.ts';
import { FAMILY_OF } from './family-of.ts';
import { HELPS } from './helps.ts';
import { LEADS } from './leads.ts';
import { LOCATED_IN } from './located-in.ts';
import { MEETS } from './meets.ts';
import { MEMBER_OF } from './member-of.ts';
import { OPPOSED_TO } from './opposed-to.ts';
import { PROTESTS } from './protests.ts';
import { REJECTS } from './rejects.ts';
import { REQUESTS } from './requests.ts';
import { SANCTIONS } from './sanctions.ts';
import { SUPPORTS } from './supports.ts';
import { THREATENS } from './threatens.ts';
import { YIELDS_TO } from './yields-to.ts';

export const RULE_TEXTS: readonly string[] = [
  ATTACKS,
  COERCES,
  THREATENS,
  SANCTIONS,
  PROTESTS,
  ACCUSES,
  REJECTS,
  REQUESTS,
  AGREES_WITH,
  YIELDS_TO,
  MEETS,
  SUPPORTS,
  HELPS,
  LEADS,
  MEMBER_OF,
  CONTROLS,
  LOCATED_IN,
  ALLIED_WITH,
  OPPOSED_TO,
  FAMILY_OF,
];
