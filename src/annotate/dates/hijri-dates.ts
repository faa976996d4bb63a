import { calendarWord, type DateReading, type Dating, eraAt, particleAt, yearAt } from "./calendar-words.js";
import { behindOf, daysAt } from "./days.js";
import { type Period, spanning } from "./periods.js";

/**
 * `15 رمضان 1443 هـ`, `في محرم من عام 1436`: by the Umm al-Qura calendar. Without a year it is the latest such day not after
 * the reference. A month alone is two halves of ours: at most the year is settled.
 */
export function hijriDate(dating: Dating, i: number): DateReading | null {
  const days = daysAt(dating, i);
  const month = calendarWord(dating, days ? behindOf(dating, days.last) : i, "hijri-month");
  if (!month) return null;
  const of = particleAt(dating, month.last) === "من" ? month.last + 1 : month.last;
  const unit = calendarWord(dating, of, "unit");
  const at = unit?.value === "year" ? unit.last : of;
  const year = yearAt(dating, at, 1300, 1500);
  if (year === null && !days) return null;
  const era = eraAt(dating, at + 1);
  const said = year !== null && era?.value === "AH" ? era.last : at + 1;
  const now = dating.reference === null ? null : dating.lexicon.hijriYears.yearOf(dating.reference);
  const inYear = (y: number | null) => (y === null ? null : hijriPeriod(dating, y, month.value, days));
  const latest = inYear(now);
  const past =
    year !== null
      ? inYear(year)
      : latest && dating.reference !== null && latest.from > dating.reference
        ? inYear(now === null ? null : now - 1)
        : latest;
  return {
    last: year === null ? month.last : said,
    past,
    ahead: year !== null ? past : latest,
    absolute: year !== null,
    yearSaid: year !== null,
    kind: days ? "day" : "month",
  };
}

/** Days of a Hijri month, or the whole month. */
export function hijriPeriod(
  { lexicon }: Dating,
  year: number,
  month: number,
  days: { readonly first: number; readonly final: number } | null,
): Period | null {
  const found = lexicon.hijriYears.month(year, month);
  if (!found || (days && (days.first > found.length || days.final > found.length))) return null;
  const { from, length } = found;
  if (!days) return { from, to: from + length - 1 };
  return spanning(
    { from: from + days.first - 1, to: from + days.first - 1 },
    { from: from + days.final - 1, to: from + days.final - 1 },
  );
}
