/**
 * The parts of a list whose items hang together, directly or through others, each in the order of the list, which is also the
 * order of the parts by their first items. What hangs together depends on the items alone, not on their order.
 * @param near the items with which one may hang together at all; others are not asked about.
 */
export function partsOf<Item>(
  items: readonly Item[],
  near: (item: Item) => Iterable<Item>,
  hangTogether: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const place = new Map(items.map((item, i) => [item, i]));
  const left = new Set(items);
  const parts: Item[][] = [];
  for (const first of items) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (const item of part)
      for (const other of near(item)) {
        if (!left.has(other) || !hangTogether(item, other)) continue;
        left.delete(other);
        part.push(other);
      }
    parts.push(part.sort((a, b) => (place.get(a) as number) - (place.get(b) as number)));
  }
  return parts;
}
