import { isMasdar } from "../noun-readings.js";
import {
  calendarWord,
  type DateReading,
  type Dating,
  digitsAt,
  eraAt,
  isMark,
  particleAt,
  tokenAt,
  wordOfKind,
  yearAt,
} from "./calendar-words.js";
import { behindOf, type Days, daysAt, joined } from "./days.js";
import { hijriDate } from "./hijri-dates.js";
import { numericDate } from "./numeric-dates.js";
import { dayNumber, monthPeriod, oneDay, type Period, partsOf, spanning, yearPeriod } from "./periods.js";

/** A date by the calendar: `24 فبراير/شباط الماضي`, `الأول من مارس`, `مايو 1992`, `عام 2014`, `7/1/2022`, `15 رمضان 1443`. */
export function calendarDate(dating: Dating, i: number): DateReading | null {
  return numericDate(dating, i) ?? hijriDate(dating, i) ?? monthDate(dating, i) ?? yearDate(dating, i);
}

function monthDate(dating: Dating, i: number): DateReading | null {
  const days = daysAt(dating, i);
  const at = days ? behindOf(dating, days.last) : i;
  const month = calendarWord(dating, at, "month");
  if (!month) return days ? dayOfThisMonth(dating, days) : null;
  const behind = behindPairedMonths(dating, month.last, month.value);
  const year = yearBehind(dating, behind);
  if (!days && !year && (month.weak || (behind === month.last && !isIntroduced(dating, i, at)))) return null;
  if (month.weak && !days && !year?.said) return null;
  const period = (y: number | null): Period | null => {
    if (y === null) return null;
    if (!days) return monthPeriod(y, month.value);
    const from = dayNumber(y, month.value, days.first);
    const to = dayNumber(y, month.value, days.final);
    return from === null || to === null ? null : spanning(oneDay(from), oneDay(to));
  };
  const named = year?.said ?? null;
  const past = named ? named.past(month.value) : yearNear(dating, month.value, "past");
  const ahead = named ? named.past(month.value) : yearNear(dating, month.value, "ahead");
  const last = year?.last ?? behind;
  // No such day: the month may still be read, from the month's own name.
  if (days && past !== null && period(past) === null) return null;
  return {
    last,
    past: period(past),
    ahead: period(ahead),
    absolute: named?.absolute ?? false,
    yearSaid: year !== null,
    kind: days ? "day" : "month",
  };
}

/** `فبراير/شباط`, `يونيو حزيران`, `ديسمبر (كانون الأول)`: the same month by its other name. */
function behindPairedMonths(dating: Dating, i: number, month: number): number {
  const open = isMark(dating, i, /^[/()،\-–]$/) ? i + 1 : i;
  const paired = calendarWord(dating, open, "month");
  if (paired?.value !== month || paired.conjunction !== "") return i;
  const close = isMark(dating, paired.last, /^[)]$/) ? paired.last + 1 : paired.last;
  return behindPairedMonths(dating, close, month);
}

/** `في مارس`, `منذ مارس`, `مطلع مارس`, `شهر مارس`: a month alone is one only where something says so. */
function isIntroduced(dating: Dating, i: number, at: number): boolean {
  if (at > i) return true;
  const before = dating.document.words[i - 1]?.particle;
  return before?.class === "preposition" || calendarWord(dating, i - 1, "part", "unit") !== null;
}

interface SaidYear {
  readonly past: (month: number) => number | null;
  readonly absolute: boolean;
}

/** The year behind a month: `2014`, `من عام 1970`, `الماضي`, `من العام الجاري`; `said` is null for `من ذلك العام`. */
function yearBehind(
  dating: Dating,
  i: number,
): { readonly last: number; readonly said: SaidYear | null } | null {
  const comma = isMark(dating, i, /^[،,]$/) && yearAt(dating, i + 1) !== null ? i + 1 : i;
  const of = particleAt(dating, comma) === "من" ? comma + 1 : comma;
  // من ذلك العام: of some other year.
  const other = of > comma && dating.document.words[of]?.particle?.class === "demonstrative" ? of + 1 : of;
  const unit = calendarWord(dating, other, "unit");
  const at = unit?.value === "year" ? unit.last : of === comma ? comma : -1;
  const year = at < 0 ? null : yearAt(dating, at);
  if (year !== null) {
    const era = eraAt(dating, at + 1);
    return { last: era?.value === "CE" ? era.last : at + 1, said: { past: () => year, absolute: true } };
  }
  const direction = calendarWord(dating, at < 0 ? of : at, "direction");
  if (direction && (unit || of === comma)) {
    return {
      last: direction.last,
      said: { past: yearSaidBy(dating, direction.value, unit !== null), absolute: false },
    };
  }
  if (of > comma && unit?.value === "year")
    return { last: unit.last, said: { past: () => null, absolute: false } };
  return yearOfTheNext(dating, i);
}

/** `من 3 مارس إلى 5 أبريل 2015`: the year stands behind the last month only. */
function yearOfTheNext(dating: Dating, i: number): { readonly last: number; readonly said: SaidYear } | null {
  const behind = joined(dating, i);
  if (behind === null) return null;
  const days = daysAt(dating, behind);
  const month = calendarWord(dating, days ? behindOf(dating, days.last) : behind, "month");
  if (!month) return null;
  const year = yearBehind(dating, behindPairedMonths(dating, month.last, month.value));
  return year?.said?.absolute ? { last: i, said: year.said } : null;
}

/** Which year الماضي, الجاري, المقبل mean behind a month, or behind العام behind a month. */
function yearSaidBy(
  { reference }: Dating,
  direction: string,
  ofYear: boolean,
): (month: number) => number | null {
  return (month) => {
    if (reference === null) return null;
    const now = partsOf(reference);
    const step = STEPS[direction] ?? 0;
    if (ofYear) return now.year + step;
    if (step === 0) return now.year;
    if (step > 0) return (month > now.month ? now.year : now.year + 1) + step - 1;
    return (month <= now.month ? now.year : now.year - 1) + step + 1;
  };
}

/** How far a direction goes, in units. */
export const STEPS: Readonly<Record<string, number>> = {
  "before-last": -2,
  last: -1,
  this: 0,
  next: 1,
  "after-next": 2,
};

/** A month without a year: the latest not after the month of publication, or the first not before it. */
function yearNear({ reference }: Dating, month: number, unsaid: "past" | "ahead"): number | null {
  if (reference === null) return null;
  const now = partsOf(reference);
  if (unsaid === "ahead") return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

/** `الثالث من الشهر الجاري`, `18 الجاري`. */
function dayOfThisMonth(dating: Dating, days: Days): DateReading | null {
  const { reference } = dating;
  const of = particleAt(dating, days.last) === "من" ? days.last + 1 : days.last;
  const unit = calendarWord(dating, of, "unit");
  const named = unit?.value === "month" && of > days.last;
  const direction = calendarWord(dating, named ? unit.last : days.last, "direction");
  if (!direction || (!named && direction.value !== "this")) return null;
  const now = reference === null ? null : partsOf(reference);
  const month = now && monthPeriod(now.year, now.month + (STEPS[direction.value] ?? 0));
  const period = month && { from: month.from + days.first - 1, to: month.from + days.final - 1 };
  if (month && period && period.to > month.to) return null;
  return { last: direction.last, past: period, ahead: period, absolute: false, yearSaid: true, kind: "day" };
}

/** `عام 2014`, `سنة 2014 م`, `عامي 2014 و2015`, and the bare year in `في 1996`, `منذ 2013`. */
function yearDate(dating: Dating, i: number): DateReading | null {
  const unit = calendarWord(dating, i, "unit", "units", "dual");
  const named = unit?.value === "year";
  const at = named ? unit.last : i;
  const year = yearAt(dating, at, named ? 1000 : 1900) ?? earlyYear(dating, at, named);
  if (year === null || (!named && !isBareYear(dating, i))) return null;
  let last = at + 1;
  let period = yearPeriod(year);
  for (;;) {
    const behind = joined(dating, last) ?? (isMark(dating, last, /^\/$/) ? last + 1 : null);
    const next = behind === null ? null : yearAt(dating, behind);
    if (behind === null || next === null) break;
    period = spanning(period, yearPeriod(next));
    last = behind + 1;
  }
  const era = eraAt(dating, last);
  if (era && era.value !== "CE") return null;
  return {
    last: era?.last ?? last,
    past: period,
    ahead: period,
    absolute: true,
    yearSaid: true,
    kind: "year",
  };
}

/** `العام 70`: only with the article, which no short form of a year (`عام 99`) has. */
function earlyYear(dating: Dating, i: number, named: boolean): number | null {
  const year = named && tokenAt(dating, i - 1)?.bare.startsWith("ال") ? digitsAt(dating, i) : null;
  return year !== null && year >= 10 && year < 1000 ? year : null;
}

/**
 * A number of four digits behind `في`, `منذ`, `مطلع` or `حرب` is a year unless it counts something (`في 2000 قرية`, but `في 2015 بإشراف`), and so is one with which a
 * sentence begins: `1991: أعلنت`, `2014 انضمت`.
 */
function isBareYear(dating: Dating, i: number): boolean {
  if (isFirstWord(dating, i)) return opensEntry(dating, i);
  const before = dating.document.words[i - 1]?.particle;
  const introduced =
    (before?.class === "preposition" && before.traits.has("time")) ||
    wordOfKind(dating, i - 1, "part") !== null;
  if (!introduced && !isEventBefore(dating, i)) return false;
  const next = tokenAt(dating, i + 1);
  if (next?.kind !== "word") return true;
  const word = dating.document.words[i + 1];
  // مقتل 1950 جنديا, مقتل 1950 من الجنود
  if (!introduced && (dating.phraseAt(i + 1) || word?.particle?.value === "من")) return false;
  return (
    word?.particle !== null ||
    word.noun.conjunction !== "" ||
    (introduced && word.noun.preposition === "ب" && isMasdar(word.noun)) ||
    next.bare.startsWith("ال") ||
    word.finite.length > 0 ||
    dating.phraseAt(i + 1)
  );
}

/** `حرب 1967`, `اتفاق 2015`: a noun for what takes place, with the year as its genitive. */
function isEventBefore({ document, lexicon }: Dating, i: number): boolean {
  const word = document.words[i - 1];
  if (document.tokens[i - 1]?.kind !== "word" || !word || word.particle || word.noun.definite) return false;
  return lexicon.occasions.of(word.noun.key) !== null || lexicon.isTriggerNoun(word.noun.key);
}

/** Nothing but marks before it: `* 1990: غزت`. */
function isFirstWord({ document, first }: Dating, i: number): boolean {
  return document.tokens.slice(first, i).every(({ kind }) => kind !== "word" && kind !== "number");
}

/** The year of an entry in a table of events, before a mark or a verb. */
function opensEntry(dating: Dating, i: number): boolean {
  const next = tokenAt(dating, i + 1);
  if (next?.kind === "word") return (dating.document.words[i + 1]?.finite.length ?? 0) > 0;
  return isMark(dating, i + 1, /^[،,:\-–—]$/) && tokenAt(dating, i + 2)?.kind === "word";
}
