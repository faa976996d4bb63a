import { numberValue } from "../../arabic/digits.js";
import type { Token } from "../document.js";
import { type DateReading, type Dating, eraAt } from "./calendar-words.js";
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
  const found = figuresAt(dating.document.tokens, i);
  if (!found || found.last > dating.limit) return null;
  const [a, month, b] = found.figures.map(numberValue);
  if (a === undefined || month === undefined || b === undefined) return null;
  return [a, month, b].every(Number.isInteger) ? { values: [a, month, b], last: found.last } : null;
}

/** So many tokens `3/1/2022` has. */
export const FIGURES = 5;

/** Stands between the numbers of a date in figures. */
export const DATE_MARK = /^[/\-–]$/;

/** Three numbers from a token on as they are printed, with the same mark between them; with full stops they are one token. */
export function figuresAt(
  tokens: readonly Token[],
  i: number,
): { readonly figures: readonly [string, string, string]; readonly last: number } | null {
  if (tokens[i]?.kind !== "number") return null;
  const [a, mark, b, again, c] = tokens.slice(i, i + FIGURES);
  const dotted = /^(\p{Nd}{1,2})\.(\p{Nd}{1,2})\.(\p{Nd}{4})$/u.exec(a?.text ?? "");
  if (dotted) {
    const [, day = "", month = "", year = ""] = dotted;
    return { figures: [day, month, year], last: i + 1 };
  }
  if (mark?.kind !== "punctuation" || !DATE_MARK.test(mark.text) || again?.text !== mark.text) return null;
  if (!a || b?.kind !== "number" || c?.kind !== "number") return null;
  return { figures: [a.text, b.text, c.text], last: i + FIGURES };
}
