import { byCodeUnits } from "../model/order.js";

/** Stretches by which things are counted over time. */
export const TIME_UNITS = ["day", "week", "month", "year"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** How many things have one date: a day, a month, a year; null for none. */
export interface DateCount {
  readonly date: string | null;
  readonly count: number;
}

/** Counts by stretches of one length. */
export interface CountsOverTime {
  /** In order, without those in which nothing is. A week is called by its Monday. */
  readonly counts: readonly { readonly period: string; readonly count: number }[];
  /** How many dates are less exact than the stretches (`2022` by months). */
  readonly lessExact: number;
  readonly undated: number;
}

const LENGTH: Readonly<Record<TimeUnit, number>> = { day: 10, week: 10, month: 7, year: 4 };
const DAY = 86_400_000;

/** Counts by days, weeks (ISO 8601: from Monday), months or years. */
export function countsOverTime(dates: readonly DateCount[], unit: TimeUnit): CountsOverTime {
  const counts = new Map<string, number>();
  let [lessExact, undated] = [0, 0];
  for (const { date, count } of dates) {
    if (date === null) undated += count;
    else if (date.length < LENGTH[unit]) lessExact += count;
    else {
      const period = unit === "week" ? mondayOf(date) : date.slice(0, LENGTH[unit]);
      counts.set(period, (counts.get(period) ?? 0) + count);
    }
  }
  return {
    counts: [...counts].sort(([a], [b]) => byCodeUnits(a, b)).map(([period, count]) => ({ period, count })),
    lessExact,
    undated,
  };
}

/** The Monday of the week of an ISO day. */
function mondayOf(day: string): string {
  const time = Date.parse(day);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - sinceMonday * DAY).toISOString().slice(0, 10);
}
