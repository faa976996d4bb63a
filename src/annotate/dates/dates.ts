import type { Lexicon } from "../../lexicon/lexicon.js";
import type { TokenRange } from "../document.js";
import type { NamedDocument } from "../names/phrases.js";
import { lastBefore } from "../positions.js";
import { calendarDate } from "./calendar-dates.js";
import { calendarWord, type DateReading, type Dating, isMark, wordOfKind } from "./calendar-words.js";
import { joined } from "./days.js";
import { dayOf, isoOf, oneDay, type Period, spanning } from "./periods.js";
import { relativeDate } from "./relative-dates.js";

/** An expression of time, with the tokens that say it. */
export interface DateMention extends TokenRange {
  /** `2022-01-06`, `2022-01` or `2022`, read as past; null where the text does not settle it. */
  readonly value: string | null;
  /** The same, read as still to come: another weekday or year where the text leaves it open. */
  readonly ahead: string | null;
  readonly kind: DateReading["kind"];
  /** What the text gives in full, without the day of publication. */
  readonly absolute: boolean;
  /** Not over on the day of publication: `24 مارس المقبل`, `هذا الأسبوع`. */
  readonly open: boolean;
  /** Not begun on the day of publication, though its month or year may have: `الأسبوع المقبل`. */
  readonly toCome: boolean;
  /** `لعام 2015`: the year of the noun before it. */
  readonly genitive: boolean;
  /** `حتى`, `قبل`, `بعد` stand before it: it bounds what is said and does not date it. */
  readonly limit: boolean;
  /** Of `بعد يومين من`: days from the event that is being told to the one behind it. */
  readonly distance: Period | null;
  /** Of `في اليوم نفسه`: days from the day that was told last. */
  readonly fromTold: number | null;
  /** Of `أمس الثلاثاء`: the ISO day on which that was so; null where the text does not say. */
  readonly countedFrom: string | null;
}

/**
 * The expressions of time in a stretch of tokens, in order; none inside names. Weekdays and words such as `أمس` are
 * counted from the reference date (an ISO day); without one they stay unknown. A weekday is the latest such day not
 * after the reference, unless the text says next. A stretch (`يومي الخميس والجمعة`, `26 و27 يناير`) is the narrowest
 * day, month or year that holds it.
 */
export function findDates(
  document: NamedDocument,
  lexicon: Lexicon,
  range: TokenRange,
  reference: string | null,
): readonly DateMention[] {
  const dating: Dating = {
    document,
    lexicon,
    first: range.first,
    limit: range.last,
    phraseAt: (i) => i < (lastBefore(document.phrases, i + 1, 1)[0]?.last ?? 0),
    reference: reference === null ? null : dayOf(reference),
  };
  const mentions: DateMention[] = [];
  let i = range.first;
  while (i < range.last) {
    const reading = mayBeginDate(dating, i) ? dateAt(dating, i) : null;
    if (reading) mentions.push(mentionOf(dating, i, reading));
    i = reading ? Math.max(reading.last, i + 1) : i + 1;
  }
  return mentions;
}

/** A number, a word of the calendar, or the article that stands alone before digits. */
function mayBeginDate({ document, lexicon }: Dating, i: number): boolean {
  const token = document.tokens[i];
  const opens = document.words[i]?.opens ?? 0;
  return token?.kind === "number" || token?.bare === "ال" || (opens & lexicon.calendarPhrases.bit) !== 0;
}

function mentionOf(dating: Dating, first: number, reading: DateReading): DateMention {
  const { past, ahead, last, kind, absolute } = reading;
  return {
    first,
    last,
    value: past && isoOf(past),
    ahead: ahead && isoOf(ahead),
    kind,
    absolute,
    open: past !== null && dating.reference !== null && (periodOf(reading)?.to ?? 0) > dating.reference,
    toCome: past !== null && dating.reference !== null && (periodOf(reading)?.from ?? 0) > dating.reference,
    genitive: calendarWord(dating, first, "unit")?.preposition === "ل",
    limit: isLimited(dating, first),
    distance: reading.distance ?? null,
    fromTold: reading.fromTold ?? null,
    countedFrom: reading.countedFrom === undefined ? null : isoOf(oneDay(reading.countedFrom)),
  };
}

/** The stretch of days that an expression tells of, as far as its words settle it. */
function periodOf({ past, ahead, kind }: DateReading): Period | null {
  return kind === "relative" ? ahead : past;
}

/** One expression with what belongs to it: the same day said again, or the other end of a stretch of days. */
function dateAt(dating: Dating, i: number): DateReading | null {
  let reading = oneDate(dating, i);
  while (reading) {
    const more: DateReading | null = sameDay(dating, reading) ?? stretch(dating, i, reading);
    if (!more) return reading;
    reading = more;
  }
  return null;
}

function oneDate(dating: Dating, i: number): DateReading | null {
  if (dating.phraseAt(i)) return null;
  // اليوم الأول من مارس is no today.
  const behindDay = wordOfKind(dating, i, "unit")?.value === "day" ? calendarDate(dating, i + 1) : null;
  return behindDay ?? calendarDate(dating, i) ?? relativeDate(dating, i);
}

/** `السبت 8 سبتمبر`, `أمس (الأحد)`, `الأول من رمضان 1443 الموافق 2 أبريل 2022`: what is said in full counts. */
function sameDay(dating: Dating, reading: DateReading): DateReading | null {
  const open = isMark(dating, reading.last, /^[(]$/);
  const from = open || isMark(dating, reading.last, /^[،,]$/) ? reading.last + 1 : reading.last;
  const paired = calendarWord(dating, from, "pair");
  const at = paired?.last ?? from;
  if (at >= dating.limit || isMark(dating, at, /./)) return null;
  const next = oneDate(dating, at);
  if (!next || calendarWord(dating, at, "weekday")?.conjunction === "و") return null;
  const last = open && isMark(dating, next.last, /^[)]$/) ? next.last + 1 : next.last;
  const named = reading.kind === "weekday" || reading.kind === "relative";
  if (paired || (named && next.kind === "day")) {
    const full = paired && reading.absolute && !next.absolute ? reading : next;
    return { ...full, last };
  }
  const repeated = reading.kind === "day" && next.kind === "weekday" && (open || from === reading.last);
  return repeated ? { ...reading, last } : null;
}

const DAYS: ReadonlySet<DateReading["kind"]> = new Set(["weekday", "day", "month", "relative"]);

/** `الخميس والجمعة`, `من 3 مارس إلى 5 أبريل`, `ليل السبت الأحد`. */
function stretch(dating: Dating, first: number, reading: DateReading): DateReading | null {
  if (!DAYS.has(reading.kind)) return null;
  const weekday = calendarWord(dating, reading.last, "weekday");
  const glued = weekday?.conjunction === "و" || (weekday !== null && isNight(dating, first));
  const slash = isMark(dating, reading.last, /^[/]$/) && reading.kind === "weekday";
  const at = glued ? reading.last : slash ? reading.last + 1 : joined(dating, reading.last);
  const next = at === null || isMark(dating, at, /./) ? null : oneDate(dating, at);
  if (!next || !DAYS.has(next.kind) || (next.kind === "relative") !== (reading.kind === "relative"))
    return null;
  return {
    ...next,
    past: together(reading.past, next.past, next.kind),
    ahead: together(reading.ahead, next.ahead, next.kind),
    absolute: reading.absolute && next.absolute,
  };
}

/** Of two weekdays the second follows the first: counted from a Thursday, the Friday of `الخميس والجمعة` is not last week's. */
function together(a: Period | null, b: Period | null, kind: DateReading["kind"]): Period | null {
  if (!a || !b) return null;
  const back = kind === "weekday" && b.to < a.from ? 7 : 0;
  return spanning({ from: a.from - back, to: a.to - back }, b);
}

function isNight(dating: Dating, first: number): boolean {
  return first > 0 && wordOfKind(dating, first - 1, "part")?.value === "night";
}

/** `حتى نهاية العام`, `قبل الأحد`; not `بعد ظهر الأحد`, which is a part of the day. */
function isLimited(dating: Dating, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    if (calendarWord({ ...dating, limit: first }, i, "part", "unit")) continue;
    return wordOfKind(dating, i, "limit") !== null && !isPartBehind(dating, i, first);
  }
  return false;
}

function isPartBehind(dating: Dating, i: number, first: number): boolean {
  return calendarWord({ ...dating, limit: first }, i, "part") !== null;
}
