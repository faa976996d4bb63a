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
  const byNumber = new Map<number, Held[]>();
  for (const [day, held] of byDay) {
    const number = dayNumber(day);
    const same = byNumber.get(number);
    if (same) same.push(held);
    else byNumber.set(number, [held]);
  }
  return (day) => {
    const number = dayNumber(day);
    const own = byDay.get(day);
    if (Number.isNaN(number)) return own === undefined ? [] : [own];
    const near: Held[] = [];
    for (let other = number - most; other <= number + most; other++)
      near.push(...(byNumber.get(other) ?? []));
    return near;
  };
}
