/**
 * The parts of a list whose items hang together, directly or through others, each in the order of the list, which is also the
 * order of the parts by their first items. What hangs together depends on the items alone, not on their order.
 */
export function partsOf<Item>(
  items: readonly Item[],
  hangTogether: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const left = new Set(items);
  const parts: Item[][] = [];
  for (const first of items) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (const item of part)
      for (const other of left) {
        if (!hangTogether(item, other)) continue;
        left.delete(other);
        part.push(other);
      }
    parts.push(items.filter((item) => part.includes(item)));
  }
  return parts;
}
