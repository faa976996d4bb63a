import {
  calendarWord,
  type Dating,
  digitsAt,
  isMark,
  particleAt,
  tokenAt,
  wordOfKind,
} from "./calendar-words.js";

/** The first and the last of the days before a month: `26 و27`, `3 إلى 5`. */
export interface Days {
  readonly first: number;
  readonly final: number;
  readonly last: number;
}

/** Days in digits or as ordinals: `15`, `الحادي عشر من`, `26 و27`, `الرابع والخامس`, `3 - 5`. */
export function daysAt(dating: Dating, i: number): Days | null {
  const first = oneDayAt(dating, i);
  if (!first) return null;
  let days: Days = { first: first.value, final: first.value, last: first.last };
  for (;;) {
    const behind = joined(dating, days.last) ?? andAnother(dating, days.last);
    const next = behind === null ? null : oneDayAt(dating, behind);
    if (!next) return days;
    days = { ...days, final: next.value, last: next.last };
  }
}

/** `الرابع والخامس من يونيو`: و is glued to the second of two days. */
function andAnother(dating: Dating, i: number): number | null {
  return calendarWord(dating, i, "ordinal")?.conjunction === "و" ? i : null;
}

function oneDayAt(dating: Dating, i: number): { readonly value: number; readonly last: number } | null {
  // الـ 15: the article stands alone before digits.
  const at = tokenAt(dating, i)?.bare === "ال" ? i + 1 : i;
  const digits = digitsAt(dating, at);
  // الأسبوع الثاني من شباط: of the weeks, not of the days.
  const ordinal = digits === null && !isOfWeek(dating, i) ? calendarWord(dating, i, "ordinal") : null;
  const value = digits ?? ordinal?.value ?? null;
  if (value === null || value < 1 || value > 31) return null;
  const last = ordinal?.last ?? at + 1;
  return { value, last };
}

function isOfWeek(dating: Dating, i: number): boolean {
  return i > 0 && wordOfKind(dating, i - 1, "unit")?.value === "week";
}

/** Behind the word that joins two parts of a stretch of time: و, إلى, حتى or a dash. */
export function joined(dating: Dating, i: number): number | null {
  return isMark(dating, i, /^[-–—]$/) || wordOfKind(dating, i, "joiner") ? i + 1 : null;
}

/** Behind `من` and `شهر` between a day and its month. */
export function behindOf(dating: Dating, i: number): number {
  const of = particleAt(dating, i) === "من" ? i + 1 : i;
  const unit = calendarWord(dating, of, "unit");
  return unit?.value === "month" && calendarWord(dating, unit.last, "month", "hijri-month") ? unit.last : of;
}
