/** Whether an item of a list is in no part yet; one that is stays so. */
export type IsLeft = (place: number) => boolean;

/**
 * The parts of a list whose items hang together, directly or through others, each in the order of the list, which is also the
 * order of the parts by their first items. What hangs together depends on the items alone, not on their order.
 * @param matesOf gives, for the item at a place, the places of those left that hang together with it.
 */
export function partsOf<Item>(
  items: readonly Item[],
  matesOf: (place: number, isLeft: IsLeft) => Iterable<number>,
): readonly (readonly Item[])[] {
  const taken = new Uint8Array(items.length);
  const isLeft: IsLeft = (place) => taken[place] === 0;
  const parts: Item[][] = [];
  for (let first = 0; first < items.length; first++) {
    if (!isLeft(first)) continue;
    taken[first] = 1;
    const part = [first];
    for (const place of part)
      for (const mate of matesOf(place, isLeft)) {
        if (!isLeft(mate)) continue;
        taken[mate] = 1;
        part.push(mate);
      }
    parts.push(part.sort((a, b) => a - b).map((place) => items[place] as Item));
  }
  return parts;
}

/** Those places of a list that are left. The others are struck from it, so that a list is gone through once for all that are taken. */
export function stillLeft(places: number[] | undefined, isLeft: IsLeft): readonly number[] {
  if (!places) return [];
  let kept = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (isLeft(place)) places[kept++] = place;
  }
  places.length = kept;
  return places;
}
