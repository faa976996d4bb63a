import { numberValue } from "../../arabic/digits.js";
import { type DateReading, type Dating, digitsAt, eraAt, isMark, tokenAt } from "./calendar-words.js";
import { hijriPeriod } from "./hijri-dates.js";
import { dayNumber, oneDay, type Period } from "./periods.js";

/** `7/1/2022`, `2022-01-07`, `07.01.2022`, `12/8/1436 هـ`: the day comes first, unless the year does. */
export function numericDate(dating: Dating, i: number): DateReading | null {
  const numbers = numbersAt(dating, i);
  if (!numbers) return null;
  const [a, month, b] = numbers.values;
  const [year, day] = a > 31 ? [a, b] : [b, a];
  const era = eraAt(dating, numbers.last);
  const period = periodOf(dating, year, month, day);
  if (!period) return null;
  return {
    last: era?.last ?? numbers.last,
    past: period,
    ahead: period,
    absolute: true,
    yearSaid: true,
    kind: "day",
  };
}

function periodOf(dating: Dating, year: number, month: number, day: number): Period | null {
  if (year >= 1300 && year <= 1500) return hijriPeriod(dating, year, month, { first: day, final: day });
  if (year < 1800 || year > 2100) return null;
  // 9/25/2015: what cannot be a month is the day.
  const found = month > 12 ? dayNumber(year, day, month) : dayNumber(year, month, day);
  return found === null ? null : oneDay(found);
}

/** Three numbers with the same mark between them; with full stops they are one token. */
function numbersAt(
  dating: Dating,
  i: number,
): { readonly values: readonly [number, number, number]; readonly last: number } | null {
  const token = tokenAt(dating, i);
  if (token?.kind !== "number") return null;
  const dotted = /^(\p{Nd}{1,2})\.(\p{Nd}{1,2})\.(\p{Nd}{4})$/u.exec(token.text);
  if (dotted) {
    const [, day = "", month = "", year = ""] = dotted;
    return { values: [numberValue(day), numberValue(month), numberValue(year)], last: i + 1 };
  }
  if (!isMark(dating, i + 1, /^[/\-–]$/) || tokenAt(dating, i + 3)?.text !== tokenAt(dating, i + 1)?.text)
    return null;
  const values = [digitsAt(dating, i), digitsAt(dating, i + 2), digitsAt(dating, i + 4)];
  const [a, month, b] = values;
  if (a == null || month == null || b == null) return null;
  return { values: [a, month, b], last: i + 5 };
}
