import { SeedError } from "../model/errors.js";
import { alternatives, readSeed } from "./tsv.js";

const DAY = 86_400_000;

/** The Umm al-Qura calendar. Days are counted from 1970-01-01. */
export interface HijriYears {
  /** The day on which a month begins and how long it is, or null outside the table. */
  month(year: number, month: number): { readonly from: number; readonly length: number } | null;
  /** The Hijri year that a day lies in, or null outside the table. */
  yearOf(day: number): number | null;
}

/**
 * Reads `hijri-years.tsv`.
 * @throws SeedError for a year that does not begin where the one before it ends, or a month of other than 29 or 30 days.
 */
export function readHijriYears(path: string): HijriYears {
  const problems: string[] = [];
  const years = new Map<number, { readonly begins: number; readonly months: readonly number[] }>();
  let behind: { readonly year: number; readonly begins: number } | null = null;
  for (const { cells, at } of readSeed(path, ["year", "begins", "months"])) {
    const year = Number(cells.year);
    const begins = Date.parse(`${cells.begins}T00:00:00Z`) / DAY;
    const months = alternatives(cells.months).map(Number);
    if (months.length !== 12 || months.some((length) => length !== 29 && length !== 30))
      problems.push(`${at} months must be twelve lengths of 29 or 30 days`);
    if (behind && (behind.year !== year || behind.begins !== begins))
      problems.push(`${at} year ${cells.year} does not begin where the year before it ends`);
    behind = { year: year + 1, begins: begins + months.reduce((sum, length) => sum + length, 0) };
    years.set(year, { begins, months });
  }
  if (problems.length > 0) throw new SeedError(problems);
  const [earliest] = years;
  const month: HijriYears["month"] = (year, number) => {
    const row = years.get(year);
    const length = row?.months[number - 1];
    if (!row || length === undefined) return null;
    const before = row.months.slice(0, number - 1).reduce((sum, days) => sum + days, 0);
    return { from: row.begins + before, length };
  };
  const yearOf = (day: number) => {
    if (!earliest) return null;
    // A Hijri year has 354.367 days on average: the estimate is at most one year off.
    const estimate = earliest[0] + Math.floor((day - earliest[1].begins) / 354.367);
    for (const year of [estimate + 1, estimate, estimate - 1]) {
      const row = years.get(year);
      if (row && row.begins <= day) return year;
    }
    return null;
  };
  return { month, yearOf };
}
