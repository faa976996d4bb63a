import type { Lexicon } from "../lexicon/lexicon.js";
import type { TokenRange } from "./document.js";
import { numberValue } from "./items.js";
import { matchPhrase } from "./names/match.js";
import type { WordedDocument } from "./words.js";

/** A date that the text settles, with the tokens that say it. */
export interface DateMention extends TokenRange {
  /** `2022-01-06`, `2022-01` or `2022`. */
  readonly value: string;
}

const DAY = 86_400_000;

/** Where dates are looked for, and what they are counted from. */
interface Dating {
  readonly document: WordedDocument;
  readonly lexicon: Lexicon;
  /** Token behind the last that may be read. */
  readonly limit: number;
  readonly reference: string | null;
  /** Which weekday or month is meant where the text does not say: null for the last one. */
  readonly unsaid: "ahead" | null;
}

/**
 * The dates of a stretch of tokens, in order. Weekdays and words such as `أمس` are counted from the reference date;
 * without one they stay unknown. A weekday is the latest such day not after the reference, unless the text says next;
 * with `ahead`, for what is still to come, the first not before it. Months without a year likewise.
 */
export function findDates(
  document: WordedDocument,
  lexicon: Lexicon,
  range: TokenRange,
  reference: string | null,
  ahead = false,
): readonly DateMention[] {
  const dating: Dating = { document, lexicon, limit: range.last, reference, unsaid: ahead ? "ahead" : null };
  const dates: DateMention[] = [];
  let i = range.first;
  while (i < range.last) {
    const date = calendarDate(dating, i) ?? relativeDate(dating, i);
    if (date) dates.push(date);
    i = date ? date.last : i + 1;
  }
  return dates;
}

/** Kinds of calendar words that rules below look at; ordinals, parts of the day and numbers are not dates. */
const DATING: ReadonlySet<string> = new Set(["weekday", "month", "relative", "direction", "unit"]);

interface CalendarWord {
  readonly kind: string;
  readonly value: number | string;
  readonly last: number;
}

function word({ document, lexicon, limit }: Dating, i: number): CalendarWord | null {
  const match = matchPhrase(document, i, lexicon.calendarPhrases, { limit });
  const meaning = match?.payloads.find(({ kind }) => DATING.has(kind));
  return match && meaning ? { kind: meaning.kind, value: meaning.value, last: match.last } : null;
}

/** `24 فبراير/شباط الماضي`, `ديسمبر/كانون الأول 1986`, `مايو 1992`, `عام 2014`, `7 يناير 2022`. */
function calendarDate(dating: Dating, i: number): DateMention | null {
  const { document, limit, reference, unsaid } = dating;
  const token = document.tokens[i];
  if (!token) return null;
  const day = token.kind === "number" ? numberValue(token.text) : null;
  const month = word(dating, day === null ? i : i + 1);
  if (month?.kind === "month" && (day === null || (day >= 1 && day <= 31))) {
    let at = month.last;
    while (/^[/()،-]$/.test(document.tokens[at]?.text ?? "") && at < limit) {
      const paired = word(dating, at + 1);
      if (paired?.kind !== "month") break;
      at = paired.last;
      if (document.tokens[at]?.text === ")") at++;
    }
    const marker = word(dating, at);
    const yearToken = marker?.kind === "unit" && marker.value === "year" ? marker.last : at;
    const year = yearAt(document, yearToken, limit);
    const monthNumber = Number(month.value);
    const alone = day === null && year === null && at === month.last && marker?.kind !== "direction";
    if (alone && document.words[i - 1]?.particle?.class !== "preposition") return null;
    const resolved =
      year ?? yearNear(monthNumber, marker?.kind === "direction" ? String(marker.value) : unsaid, reference);
    if (resolved === null) return null;
    const last = year !== null ? yearToken + 1 : marker?.kind === "direction" ? marker.last : at;
    const value = `${resolved}-${pad(monthNumber)}${day === null ? "" : `-${pad(day)}`}`;
    return isRealDate(value) ? { first: i, last, value } : null;
  }
  const unit = word(dating, i);
  if (unit?.kind !== "unit" || unit.value !== "year") return null;
  const year = yearAt(document, unit.last, limit);
  return year === null ? null : { first: i, last: unit.last + 1, value: String(year) };
}

function yearAt(document: WordedDocument, i: number, limit: number): number | null {
  const token = document.tokens[i];
  if (!token || i >= limit || token.kind !== "number") return null;
  const value = numberValue(token.text);
  return Number.isInteger(value) && value >= 1800 && value <= 2100 ? value : null;
}

/** A month without a year: the latest not after the month of publication, or next to come where the text says so. */
function yearNear(month: number, marker: string | null, reference: string | null): number | null {
  if (!reference) return null;
  const year = Number(reference.slice(0, 4));
  const now = Number(reference.slice(5, 7));
  if (marker === "ahead") return month >= now ? year : year + 1;
  if (marker === "next") return month > now ? year : year + 1;
  return month <= now ? year : year - 1;
}

function relativeDate(dating: Dating, i: number): DateMention | null {
  const { reference, unsaid } = dating;
  const found = word(dating, i);
  if (!found || !reference) return null;
  if (found.kind === "relative") {
    const behind = word(dating, found.last);
    const last = behind?.kind === "weekday" ? behind.last : found.last;
    return { first: i, last, value: shift(reference, Number(found.value)) };
  }
  const marker = word(dating, found.last);
  const said = marker?.kind === "direction" ? String(marker.value) : null;
  const last = said && marker ? marker.last : found.last;
  if (found.kind === "weekday") {
    return { first: i, last, value: weekday(reference, Number(found.value) % 7, said ?? unsaid) };
  }
  if (found.kind === "unit" && said) return unitDate(i, last, String(found.value), said, reference);
  return null;
}

function weekday(reference: string, wanted: number, said: string | null): string {
  const today = new Date(`${reference}T00:00:00Z`).getUTCDay();
  if (said === "next") return shift(reference, (wanted - today + 7) % 7 || 7);
  if (said === "ahead") return shift(reference, (wanted - today + 7) % 7);
  const back = (today - wanted + 7) % 7;
  return shift(reference, -(said === "last" && back === 0 ? 7 : back));
}

function unitDate(
  first: number,
  last: number,
  unit: string,
  said: string,
  reference: string,
): DateMention | null {
  const step = said === "next" ? 1 : said === "last" ? -1 : 0;
  const year = Number(reference.slice(0, 4));
  if (unit === "year") return { first, last, value: String(year + step) };
  if (unit !== "month") return null;
  const month = Number(reference.slice(5, 7)) - 1 + step;
  return { first, last, value: `${year + Math.floor(month / 12)}-${pad(((month + 12) % 12) + 1)}` };
}

function shift(reference: string, days: number): string {
  return new Date(Date.parse(`${reference}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function isRealDate(value: string): boolean {
  if (value.length < 10) return true;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
