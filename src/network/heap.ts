/** Items of which the first in an order can be taken, and others be added, in the logarithm of their number. */
export interface Heap<Item> {
  readonly add: (item: Item) => void;
  /** Takes the first away; undefined where none is left. */
  readonly take: () => Item | undefined;
}

/** @param compare as of sort: below zero where `one` comes first. */
export function heapBy<Item>(compare: (one: Item, other: Item) => number): Heap<Item> {
  const items: Item[] = [];
  const isBefore = (one: number, other: number) => compare(items[one] as Item, items[other] as Item) < 0;
  const swap = (one: number, other: number) => {
    [items[one], items[other]] = [items[other] as Item, items[one] as Item];
  };
  return {
    add: (item) => {
      items.push(item);
      for (let at = items.length - 1; at > 0; ) {
        const above = (at - 1) >> 1;
        if (!isBefore(at, above)) break;
        swap(at, above);
        at = above;
      }
    },
    take: () => {
      const first = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        if (left >= items.length) break;
        const below = left + 1 < items.length && isBefore(left + 1, left) ? left + 1 : left;
        if (!isBefore(below, at)) break;
        swap(at, below);
        at = below;
      }
      return first;
    },
  };
}
