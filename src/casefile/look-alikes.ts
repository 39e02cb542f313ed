/**
 * Entities whose names are alike in spelling ("Mowaffak", "Mowaffaq"), and those of one name that articles
 * take for different kinds ("Anbar" a place, once a group). Blocks by skeleton and by name keep the cost
 * near-linear in names.
 */
import { usualCountryName } from '../gazetteer/names.ts';
import { pushTo } from './context.ts';
import { SAME_STORY, type LikenessJudge } from './likeness.ts';
import { isNear } from './places.ts';
import { skeletonOf, spellingDistance } from './spelling.ts';

/** Distances up to which spellings are the same in all but a letter, are likely one name, and may be. */
const NEAR_SPELLING = 0.06;
const SAME_SPELLING = 0.149;
const LIKE_SPELLING = 0.2;
const SHORTEST = 5;
/** What bearers of all but the same name must share. */
const RELATED = 0.15;
/** So many spellings of a block are compared with each. */
const NEXT_ONES = 20;
/** In how many times as many articles the one kind must stand. */
const MAJORITY = 2;

/** Joins or suggests spellings of what is likely one name. */
export function joinSpellings(judge: LikenessJudge): void {
  const blocks = new Map<string, { root: number; key: string }[]>();
  for (const root of judge.context.roots) {
    const { kind } = judge.locals[root]!.entity;
    for (const key of tellingKeys(judge, root)) {
      if (key.length >= SHORTEST) pushTo(blocks, `${kind}\u0000${skeletonOf(key)}`, { root, key });
    }
  }
  for (const spellings of blocks.values()) {
    spellings.forEach((one, at) => {
      for (const other of spellings.slice(at + 1, at + 1 + NEXT_ONES))
        if (one.root !== other.root && one.key !== other.key && !areKnownApart(judge, one.root, other.root))
          weighSpelling(judge, one, other);
    });
  }
}

function weighSpelling(
  judge: LikenessJudge,
  one: { readonly root: number; readonly key: string },
  other: { readonly root: number; readonly key: string },
): void {
  const distance = spellingDistance(one.key, other.key);
  if (distance > LIKE_SPELLING) return;
  judge.weigh(one.root, other.root, {
    reason: `like spelling "${one.key}" and "${other.key}"`,
    confidence: 0.85 - distance,
    needs: distance > SAME_SPELLING ? Infinity : distance <= NEAR_SPELLING ? RELATED : SAME_STORY,
    mayMeet: false,
  });
}

/** Places that lie apart, or are different countries. */
function areKnownApart({ locals, context }: LikenessJudge, a: number, b: number): boolean {
  if (locals[a]!.entity.kind !== 'place') return false;
  const [one, other] = [a, b].map((root) => context.membersOf(root).map((member) => locals[member]!.entity));
  const country = ({ name }: { readonly name: string }): string | null => usualCountryName(name);
  if (one!.some((place) => country(place) !== null) && other!.some((place) => country(place) !== null))
    return true;
  const spot = (places: typeof one): readonly [number, number] | null => {
    const place = places!.find(
      ({ latitude, longitude }) => latitude !== undefined && longitude !== undefined,
    );
    return place === undefined ? null : [place.latitude!, place.longitude!];
  };
  const [here, there] = [spot(one), spot(other)];
  return here !== null && there !== null && !isNear(here, there);
}

/** Joins or suggests one name of several kinds; the kind of most articles takes the others in. */
export function joinKinds(judge: LikenessJudge): void {
  const { context, locals } = judge;
  const blocks = new Map<string, number[]>();
  for (const root of context.roots) for (const key of tellingKeys(judge, root)) pushTo(blocks, key, root);
  for (const [key, roots] of blocks) {
    const spread = (root: number): number => context.articlesOf(root).size;
    const [main, ...others] = [...roots].sort((a, b) => spread(b) - spread(a) || a - b);
    for (const other of others) {
      if (locals[other]!.entity.kind === locals[main!]!.entity.kind) continue;
      judge.weigh(main!, other, {
        reason: `same name "${key}" of another kind`,
        confidence: 0.7,
        needs: spread(main!) >= MAJORITY * spread(other) ? SAME_STORY : Infinity,
        mayMeet: false,
      });
    }
  }
}

function tellingKeys({ locals, context }: LikenessJudge, root: number): string[] {
  const names = context.membersOf(root).flatMap((member) => locals[member]!.names);
  return [...new Set(names.filter(({ isTelling }) => isTelling).map(({ key }) => key))];
}
