import { groupedBy } from "../model/grouped.js";
import { dayNumber } from "./days.js";

/**
 * Finds what belongs to the days near another without going through all days.
 * @param byDay what belongs to each ISO day. @param most so many days apart is near.
 * @returns for a day what belongs to it and to those as near as that, in the order of time; what is no day is near itself only.
 */
export function nearDays<Held>(
  byDay: ReadonlyMap<string, Held>,
  most: number,
): (day: string) => readonly Held[] {
  const byNumber = groupedBy(byDay, ([day]) => dayNumber(day));
  return (day) => {
    const number = dayNumber(day);
    const own = byDay.get(day);
    if (Number.isNaN(number)) return own === undefined ? [] : [own];
    const near: Held[] = [];
    for (let other = number - most; other <= number + most; other++)
      for (const [, held] of byNumber.get(other) ?? []) near.push(held);
    return near;
  };
}
