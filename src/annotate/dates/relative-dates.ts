import { STEPS } from "./calendar-dates.js";
import {
  calendarWord,
  type DateReading,
  type Dating,
  isMark,
  numberAt,
  particleAt,
  yearAt,
} from "./calendar-words.js";
import { monthPeriod, oneDay, type Period, partsOf, spanning, yearPeriod } from "./periods.js";

/** A date counted from the day of publication: `أمس`, `الأحد المقبل`, `الشهر الماضي`, `قبل ثلاثة أيام`. */
export function relativeDate(dating: Dating, i: number): DateReading | null {
  return (
    undated(dating, i) ??
    fromTold(dating, i) ??
    relativeDay(dating, i) ??
    weekday(dating, i) ??
    beside(dating, i) ??
    distance(dating, i) ??
    season(dating, i) ??
    unitDate(dating, i)
  );
}

const NOTHING = { past: null, ahead: null, absolute: false, yearSaid: false, kind: "relative" } as const;

function undated(dating: Dating, i: number): DateReading | null {
  const found = calendarWord(dating, i, "undated");
  return found && { ...NOTHING, last: found.last };
}

/** `في اليوم نفسه`, `في اليوم التالي`; but `في نفس اليوم من عام 2000` is a day of that year. */
function fromTold(dating: Dating, i: number): DateReading | null {
  const found = calendarWord(dating, i, "told");
  if (!found) return null;
  if (particleAt(dating, found.last) !== "من") return { ...NOTHING, last: found.last, fromTold: found.value };
  const unit = calendarWord(dating, found.last + 1, "unit");
  const year = unit?.value === "year" ? yearAt(dating, unit.last) : null;
  if (!unit || year === null) return { ...NOTHING, last: found.last };
  const period = yearPeriod(year);
  return {
    ...NOTHING,
    last: unit.last + 1,
    past: period,
    ahead: period,
    absolute: true,
    yearSaid: true,
    kind: "year",
  };
}

/** `أمس`, `أمس الأربعاء`, `اليوم (الخميس)`: the weekday says from which day the article counts, if it is near. */
function relativeDay(dating: Dating, i: number): DateReading | null {
  const found = calendarWord(dating, i, "relative");
  if (!found) return null;
  const { reference } = dating;
  const weekday = weekdayBehind(dating, found.last);
  const last = weekday?.last ?? found.last;
  if (reference === null) return { ...NOTHING, last };
  const late = weekday ? daysLate(reference + found.value, weekday.value) : 0;
  const day = oneDay(reference + found.value - late);
  return { ...NOTHING, last, past: day, ahead: day, ...(weekday ? { countedFrom: reference - late } : {}) };
}

/** So many days after it was written an article may have been published, or have been taken from its page. */
const LATEST = 3;

/** How many days too late a day is for a weekday; 0 where it is none of the days before. */
function daysLate(day: number, weekday: number): number {
  const late = (partsOf(day).weekday - weekday + 7) % 7;
  return late <= LATEST ? late : 0;
}

function weekdayBehind(dating: Dating, i: number): { readonly value: number; readonly last: number } | null {
  const open = isMark(dating, i, /^[(،,]$/) ? i + 1 : i;
  const weekday = calendarWord(dating, open, "weekday");
  if (weekday?.conjunction !== "") return null;
  return {
    value: weekday.value,
    last: isMark(dating, weekday.last, /^[)]$/) ? weekday.last + 1 : weekday.last,
  };
}

/** `الخميس`, `الخميس الماضي`: the latest not after the reference; with `ahead` the first not before it. */
function weekday(dating: Dating, i: number): DateReading | null {
  const found = calendarWord(dating, i, "weekday");
  if (!found) return null;
  const direction = calendarWord(dating, found.last, "direction");
  const last = direction?.last ?? found.last;
  const { reference } = dating;
  if (reference === null) return { ...NOTHING, last, kind: "weekday" };
  const today = partsOf(reference).weekday;
  const back = (today - found.value + 7) % 7;
  const forth = (found.value - today + 7) % 7;
  const on = (days: number) => oneDay(reference + days);
  const said = direction ? saidWeekday(direction.value, back, forth) : null;
  if (said !== null) return { ...NOTHING, last, past: on(said), ahead: on(said), kind: "weekday" };
  return { ...NOTHING, last, past: on(-back), ahead: on(forth), kind: "weekday" };
}

function saidWeekday(direction: string, back: number, forth: number): number | null {
  const step = STEPS[direction] ?? 0;
  if (step < 0) return -(back || 7) + (step + 1) * 7;
  return step > 0 ? (forth || 7) + (step - 1) * 7 : null;
}

/** `غداة لقائه`, `عشية القمة`: a day behind or before what is named next; but `غداة الأحد`, `عشية اليوم الأول` is a day of its own. */
function beside(dating: Dating, i: number): DateReading | null {
  const found = calendarWord(dating, i, "beside");
  if (!found || calendarWord(dating, found.last, "weekday", "relative", "unit", "undated", "told"))
    return null;
  return { ...NOTHING, last: found.last, kind: "distance", distance: oneDay(found.value) };
}

/** Days at least and at most that a unit may stand for, or null where it settles nothing. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = { day: [1, 1], week: [5, 9] };

/** `قبل أيام`, `منذ عدة أيام`: so many as to settle the month where it has not just begun. */
const SOME = { least: 2, most: 10 };

/** From here on a number of units is a round one: `قبل عشرين عاما`. */
const ROUND = 10;

const ONLY = "فقط";

/** `قبل يومين`, `قبل نحو ثلاثة أسابيع`, `بعد شهر`; `بعد يومين من`, `بعد عام على` is a distance to what stands behind it. */
function distance(dating: Dating, i: number): DateReading | null {
  const offset = calendarWord(dating, i, "offset");
  if (!offset) return null;
  const about = calendarWord(dating, offset.last, "approx", "vague");
  const at = about?.last ?? offset.last;
  const count = numberAt(dating, at);
  const dual = count ? null : calendarWord(dating, at, "dual");
  const unit = dual ?? calendarWord(dating, count?.last ?? at, "unit", "units");
  if (!unit) return null;
  // منذ عام 1961: the year is named, and not counted back to.
  if (unit.value === "year" && yearAt(dating, unit.last, 1000) !== null) return null;
  const last = unit.last;
  const number = dual ? 2 : (count?.value ?? (unit.kind === "unit" ? 1 : null));
  const sign = offset.value === "back" ? -1 : 1;
  // بعد يومين فقط من, بعد يومين تقريبا من
  const adverb = dating.document.words[last]?.particle;
  const behind = adverb?.class === "adverb" ? last + 1 : last;
  const to = ["من", "على"].includes(particleAt(dating, behind) ?? "");
  const exact = behind === last || dating.document.tokens[last]?.bare === ONLY;
  const days = number === null || about || !exact ? null : daysIn(unit.value, number);
  if (to) {
    const between = days && {
      from: Math.min(-sign * days[0], -sign * days[1]),
      to: Math.max(-sign * days[0], -sign * days[1]),
    };
    return { ...NOTHING, last: behind + 1, kind: "distance", ...(between ? { distance: between } : {}) };
  }
  const someDays = number === null && unit.kind === "units" && unit.value === "day";
  const period =
    dating.reference === null
      ? null
      : number !== null
        ? shifted(dating.reference, unit.value, sign * number, about !== null)
        : someDays
          ? someDaysOff(dating.reference, sign)
          : null;
  return { ...NOTHING, last, past: sign < 0 ? period : null, ahead: period, kind: "distance" };
}

/** The days that `قبل أيام` may mean, where they are of one month. */
function someDaysOff(reference: number, sign: number): Period | null {
  const period = spanning(oneDay(reference + sign * SOME.least), oneDay(reference + sign * SOME.most));
  return partsOf(period.from).month === partsOf(period.to).month ? period : null;
}

function daysIn(unit: string, number: number): readonly [number, number] | null {
  const length = LENGTHS[unit];
  return length ? [length[0] * number, length[1] * number] : null;
}

function shifted(reference: number, unit: string, by: number, inexact: boolean): Period | null {
  const { year, month } = partsOf(reference);
  if (Math.abs(by) >= ROUND && unit !== "day") return null;
  if (unit === "day" && !inexact) return oneDay(reference + by);
  const days = daysIn(unit, by);
  if (days) return spanning(oneDay(reference + days[0]), oneDay(reference + days[1]));
  if (unit === "month") return monthPeriod(year, month + by);
  return unit === "year" && !inexact ? yearPeriod(year + by) : null;
}

/** `الصيف الماضي`, `هذا الخريف`, `صيف 2014`: what is settled is the year, where it is one. */
function season(dating: Dating, i: number): DateReading | null {
  const found = calendarWord(dating, i, "season");
  if (!found) return null;
  const year = yearAt(dating, found.last);
  if (year !== null) {
    const period = yearPeriod(year);
    return {
      ...NOTHING,
      last: found.last + 1,
      past: period,
      ahead: period,
      absolute: true,
      yearSaid: true,
      kind: "year",
    };
  }
  const direction = directionOf(dating, i, found.last);
  if (!direction || dating.reference === null) return null;
  const now = partsOf(dating.reference);
  const step = STEPS[direction.value] ?? 0;
  const begun = now.month >= found.value;
  const over = now.month > found.value + 2;
  const which = step === 0 ? 0 : step > 0 ? (begun ? step : step - 1) : over ? step + 1 : step;
  const period = spanning(
    monthPeriod(now.year + which, found.value),
    monthPeriod(now.year + which, found.value + 2),
  );
  return { ...NOTHING, last: direction.last, past: period, ahead: period };
}

/** `العام الماضي`, `الشهر المقبل`, `هذا الأسبوع`. */
function unitDate(dating: Dating, i: number): DateReading | null {
  const unit = calendarWord(dating, i, "unit", "units");
  if (!unit) return null;
  // الأسابيع القليلة المقبلة
  const few = unit.kind === "units" && dating.document.tokens[unit.last]?.bare.startsWith("ال") ? 1 : 0;
  const direction = directionOf(dating, i, unit.last) ?? calendarWord(dating, unit.last + few, "direction");
  if (unit.kind === "units" && unit.value === "day") {
    const last = [unit.last, unit.last + few].find((at) => dating.document.tokens[at]?.key === RECENT);
    if (last !== undefined) return lastDays(dating, last + 1);
  }
  if (!direction) return null;
  const { reference } = dating;
  const step = STEPS[direction.value] ?? 0;
  if (unit.kind === "units" && unit.value === "day" && step < 0) return lastDays(dating, direction.last);
  if (unit.kind === "units") {
    const some = someUnitsOff(reference, unit.value, step);
    return { ...NOTHING, last: direction.last, past: some, ahead: some, toCome: step > 0 };
  }
  const period = reference === null ? null : unitPeriod(reference, unit.value, step);
  return { ...NOTHING, last: direction.last, past: period?.past ?? null, ahead: period?.ahead ?? null };
}

const RECENT = "الاخيره";

/** `الأيام الماضية`, `الأيام القليلة الأخيرة`: the month, where they are of one. */
function lastDays({ reference }: Dating, last: number): DateReading {
  const days = reference === null ? null : someDaysOff(reference, -1);
  return { ...NOTHING, last, past: days, ahead: days };
}

/** So many days `الأيام المقبلة`, `الأسابيع الماضية`, `الأشهر القليلة المقبلة` may reach from the day of publication. */
const REACHES: Readonly<Record<string, number>> = { day: SOME.most, week: 56, month: 184 };

/** `الأسابيع المقبلة`, `الأشهر الماضية`: the month or year that they must be of; null where they may be of two. */
function someUnitsOff(reference: number | null, unit: string, step: number): Period | null {
  const reach = REACHES[unit];
  if (reference === null || reach === undefined || Math.abs(step) !== 1) return null;
  return spanning(oneDay(reference + step), oneDay(reference + step * reach));
}

/** What الماضي or المقبل says behind a word, or هذا before it. */
function directionOf(
  dating: Dating,
  i: number,
  behind: number,
): { readonly value: string; readonly last: number } | null {
  const direction = calendarWord(dating, behind, "direction");
  if (direction) return direction;
  return dating.document.words[i - 1]?.particle?.traits.has("near") &&
    dating.document.tokens[i]?.bare.startsWith("ال")
    ? { value: "this", last: behind }
    : null;
}

function unitPeriod(
  reference: number,
  unit: string,
  step: number,
): { readonly past: Period; readonly ahead: Period } | null {
  const { year, month } = partsOf(reference);
  const always = (period: Period) => ({ past: period, ahead: period });
  if (unit === "year") return always(yearPeriod(year + step));
  if (unit === "month") return always(monthPeriod(year, month + step));
  if (unit !== "week") return null;
  // Whether weeks begin on Saturday, Sunday or Monday is left open: the bounds hold for all.
  if (step === 0)
    return { past: { from: reference - 6, to: reference }, ahead: { from: reference, to: reference + 6 } };
  const near = reference + step * 7;
  return always({ from: near - 6, to: near + 6 });
}
