/** Batches of sentences of like length. */

/** Groups of indices whose lengths sum to about `words`, in random order; every index comes once. */
export function* lengthBatches(
  lengths: readonly number[],
  words: number,
  random: () => number,
): Generator<number[]> {
  const order = lengths.map((length, index) => ({ index, key: length + random() * 6 }));
  order.sort((a, b) => a.key - b.key);
  const groups: number[][] = [];
  let group: number[] = [];
  let held = 0;
  for (const { index } of order) {
    if (group.length > 0 && held + lengths[index]! > words) {
      groups.push(group);
      group = [];
      held = 0;
    }
    group.push(index);
    held += lengths[index]!;
  }
  if (group.length > 0) groups.push(group);
  for (let last = groups.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [groups[last], groups[other]] = [groups[other]!, groups[last]!];
  }
  yield* groups;
}
