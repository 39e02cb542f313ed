/**
 * Shown claims → the places they are about, where those lie, and what the map cannot show: places without a known
 * position, and claims that have no place as an end. Beside them, for each place, the claims whose sentence only
 * names it; they assert nothing of the place and are never counted with the others. O(c + m) in claims and mentions.
 */
import type { CaseClaim, CaseEntity, ResolvedCase } from '../casefile/case-entities.ts';
import { drawnAs } from './filters.ts';
import { project, type MapPoint } from './world/projection.ts';

/** A place of the case with its claims. */
export interface PlaceClaims {
  /** Entity id, as it is drawn. */
  readonly id: string;
  readonly entity: CaseEntity;
  /** On the plane of the map; null where nobody knows or two readings differ. */
  readonly at: MapPoint | null;
  /** Case claims of which it is an end, in reading order. */
  readonly claims: readonly CaseClaim[];
  /** Case claims whose sentence names it and that are about others. */
  readonly named: readonly CaseClaim[];
}

/** What of the shown claims a map can show. */
export interface PlacesOfCase {
  /** The places that have claims or, where asked, are named beside some; those of most claims first. */
  readonly placed: readonly PlaceClaims[];
  readonly unplaced: readonly PlaceClaims[];
  /** Claims with an end that is on the map, with one that is a place of unknown position, and with neither. */
  readonly shownCount: number;
  readonly unplacedCount: number;
  readonly elsewhereCount: number;
}

/** The places of shown claims; `withNamed` also takes in those that a claim's sentence only names. */
export function placesOf(
  resolved: ResolvedCase,
  claims: readonly CaseClaim[],
  withNamed = false,
): PlacesOfCase {
  const about = new Map<string, CaseClaim[]>();
  const named = new Map<string, CaseClaim[]>();
  let [shownCount, unplacedCount, elsewhereCount] = [0, 0, 0];
  const namesIn = withNamed ? placeMentions(resolved) : new Map<string, PlaceMention[]>();
  for (const claim of claims) {
    const ends = placeEnds(resolved, claim);
    for (const id of ends) push(about, id, claim);
    if (ends.some((id) => pointOf(resolved.entities.get(id)!) !== null)) shownCount++;
    else if (ends.length > 0) unplacedCount++;
    else elsewhereCount++;
    for (const id of namedIn(namesIn.get(claim.article) ?? [], claim.claim.sentence))
      if (!ends.includes(id)) push(named, id, claim);
  }
  const all = [...new Set([...about.keys(), ...named.keys()])].map((id): PlaceClaims => {
    const entity = resolved.entities.get(id)!;
    return {
      id,
      entity,
      at: pointOf(entity),
      claims: about.get(id) ?? [],
      named: named.get(id) ?? [],
    };
  });
  all.sort(
    (a, b) => b.claims.length - a.claims.length || b.named.length - a.named.length || (a.id < b.id ? -1 : 1),
  );
  return {
    placed: all.filter(({ at }) => at !== null),
    unplaced: all.filter(({ at, entity }) => at === null && (entity.named || about.has(entity.id))),
    shownCount,
    unplacedCount,
    elsewhereCount,
  };
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The ends of a claim that are places, each once. */
function placeEnds(resolved: ResolvedCase, { subject, object }: CaseClaim): string[] {
  const ends = new Set([drawnAs(resolved, subject), drawnAs(resolved, object)]);
  return [...ends].filter((id) => resolved.entities.get(id)?.kind === 'place');
}

function pointOf({ latitude, longitude }: CaseEntity): MapPoint | null {
  return latitude === null || longitude === null ? null : project(longitude, latitude);
}

interface PlaceMention {
  readonly id: string;
  readonly start: number;
}

/** Named mentions of places by article, in reading order. */
function placeMentions(resolved: ResolvedCase): Map<string, PlaceMention[]> {
  const byArticle = new Map<string, PlaceMention[]>();
  for (const entity of resolved.entities.values()) {
    if (entity.kind !== 'place') continue;
    const id = drawnAs(resolved, entity.id);
    for (const { article, mention } of entity.mentions)
      if (mention.form === 'name') push(byArticle, article, { id, start: mention.start });
  }
  for (const list of byArticle.values()) list.sort((a, b) => a.start - b.start);
  return byArticle;
}

function namedIn(mentions: readonly PlaceMention[], [start, end]: readonly [number, number]): Set<string> {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const ids = new Set<string>();
  for (; low < mentions.length && mentions[low]!.start < end; low++) ids.add(mentions[low]!.id);
  return ids;
}

/** A box of the plane. */
export interface MapBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The least box around points; null without any. */
export function boxAround(points: readonly MapPoint[]): MapBox | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/**
 * The places a map best begins with: those nearest to the middle of the claims (their weighted median) that together
 * hold at least `share` of them. A single far place thus does not shrink all others to one spot.
 */
export function heartOf(places: readonly PlaceClaims[], share: number): PlaceClaims[] {
  const known = places.flatMap((place) => (place.at === null ? [] : [{ place, at: place.at }]));
  const weightOf = ({ place }: { place: PlaceClaims }): number => Math.max(1, place.claims.length);
  const total = known.reduce((sum, one) => sum + weightOf(one), 0);
  const median = (valueOf: (at: MapPoint) => number): number => {
    const sorted = [...known].sort((a, b) => valueOf(a.at) - valueOf(b.at));
    let sum = 0;
    const middle = sorted.find((one) => (sum += weightOf(one)) >= total / 2);
    return middle === undefined ? 0 : valueOf(middle.at);
  };
  const [x, y] = [median((at) => at.x), median((at) => at.y)];
  const away = (at: MapPoint): number => Math.hypot(at.x - x, at.y - y);
  let held = 0;
  return known
    .sort((a, b) => away(a.at) - away(b.at))
    .filter((one) => {
      const isWanted = held < share * total;
      held += weightOf(one);
      return isWanted;
    })
    .map(({ place }) => place);
}
