/** Whole days, counted from 1970-01-01, both ends included: what a date expression settles. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** The number of an ISO day, or null where the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

/** The number of a day written `2022-01-06`. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

/** Year, month from 1, and weekday from 1 for Monday to 7 for Sunday. */
export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
} {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, weekday: date.getUTCDay() || 7 };
}

export function oneDay(day: number): Period {
  return { from: day, to: day };
}

/** A month counted from any year's January: month 13 is the next year's first, 0 the last of the year before. */
export function monthPeriod(year: number, month: number): Period {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  const from = date.getTime() / DAY;
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return { from, to: date.getTime() / DAY };
}

export function yearPeriod(year: number): Period {
  return { from: monthPeriod(year, 1).from, to: monthPeriod(year, 12).to };
}

/** From the beginning of the earlier to the end of the later. */
export function spanning(a: Period, b: Period): Period {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** The narrowest ISO day, month or year that holds a period: two days of January are the month, of two years nothing. */
export function isoOf({ from, to }: Period): string | null {
  const [first, last] = [iso(from), iso(to)];
  if (first === last) return first;
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}

function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
