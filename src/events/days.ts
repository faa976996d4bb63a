const DAY = 86_400_000;

/** Days that were asked for, by their ISO form: reading one takes longer than all else that is done with it. */
const numbers = new Map<string, number>();
const MOST_REMEMBERED = 20_000;

/** A number for an ISO day, one more for the next; NaN for what is none. */
export function dayNumber(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_REMEMBERED) numbers.clear();
  const number = Math.round(Date.parse(day) / DAY);
  numbers.set(day, number);
  return number;
}

/** How many days lie between two ISO days, whichever is the earlier. */
export function daysApart(one: string, other: string): number {
  return one === other ? 0 : Math.abs(dayNumber(one) - dayNumber(other));
}

/** `2022-01-06` and not `2022-01`, `2022`. */
export function isDay(date: string | null): date is string {
  return date?.length === 10;
}
