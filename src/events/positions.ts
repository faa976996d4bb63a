import { groupedBy } from "../model/grouped.js";
import { byCodeUnits } from "../model/order.js";

/** One thing that is said of an event, with those who say it. */
export interface Position<Item> {
  readonly value: string;
  readonly items: readonly Item[];
}

/** A year or a month. */
const COARSE_DATE = /^\d{4}(-\d{2})?$/;

/**
 * What is said differently, each thing with those who say it: numbers by size, all else by letters. A date that only says less than
 * another (`2018-06` beside `2018-06-12`) is no position of its own.
 * @param said what an item says; null where it says nothing of the matter.
 */
export function positionsOn<Item>(
  items: readonly Item[],
  said: (item: Item) => string | null,
): readonly Position<Item>[] {
  const positions = [...groupedBy(items, said)].flatMap(([value, some]) =>
    value === null ? [] : [[value, some] as const],
  );
  const values = positions.map(([value]) => value);
  return positions
    .filter(([value]) => !(COARSE_DATE.test(value) && values.some((other) => other.startsWith(`${value}-`))))
    .sort(([a], [b]) => byNumber(a, b))
    .map(([value, some]) => ({ value, items: some }));
}

function byNumber(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? byCodeUnits(a, b) : difference;
}
