import { numberValue } from "../../arabic/digits.js";
import { addUpNumber, type CalendarKind, type CalendarMeaning } from "../../lexicon/calendar.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Token } from "../document.js";
import { matchPhrase } from "../names/match.js";
import type { WordedDocument } from "../words.js";
import type { Period } from "./periods.js";

/** Where dates are looked for, and what they are counted from. */
export interface Dating {
  readonly document: WordedDocument;
  readonly lexicon: Lexicon;
  /** The first token that may be read, and the token behind the last. */
  readonly first: number;
  readonly limit: number;
  /** Is the token part of a name or another phrase that refers to an entity? */
  readonly phraseAt: (i: number) => boolean;
  /** Day of publication (`dayOf`), or null where it is unknown. */
  readonly reference: number | null;
}

/** What an expression says: of what has happened, and of what is still to come where that makes a difference. */
export interface DateReading {
  /** Token behind the expression. */
  readonly last: number;
  /** Null: it is an expression of time, but it settles nothing. */
  readonly past: Period | null;
  readonly ahead: Period | null;
  /** What the text itself gives in full, without the day of publication. */
  readonly absolute: boolean;
  /** The year is said, by its number or by a word such as الماضي. */
  readonly yearSaid: boolean;
  readonly kind: "day" | "month" | "year" | "weekday" | "relative" | "distance";
  /** Of `بعد يومين من`: how many days the event behind it lies from the one before it. */
  readonly distance?: Period;
  /** Of `في اليوم نفسه`: how many days it lies from the day that was told last. */
  readonly fromTold?: number;
  /** Of `الأيام المقبلة`, which settles no day: it lies ahead. */
  readonly toCome?: boolean;
  /** Of `أمس الثلاثاء`: the day (`dayOf`) on which that was so. */
  readonly countedFrom?: number;
}

/** A calendar word of certain kinds, with the token behind it. */
export type Found<Kind extends CalendarKind> = (CalendarMeaning & { readonly kind: Kind }) & {
  readonly last: number;
  /** Glued in front: `بالأمس`, `لعام`, `والأحد`. */
  readonly preposition: string;
  readonly conjunction: string;
};

/** The longest calendar phrase at a token, if one of its meanings is of these kinds. */
export function calendarWord<Kind extends CalendarKind>(
  { document, lexicon, limit }: Dating,
  i: number,
  ...kinds: readonly Kind[]
): Found<Kind> | null {
  if (i >= limit) return null;
  const match = matchPhrase(document, i, lexicon.calendarPhrases, { limit });
  const meaning = match?.payloads.find(({ kind }) => kinds.some((wanted) => wanted === kind));
  if (!match || !meaning) return null;
  const { preposition, conjunction } = match.clitics;
  const { kind, value } = meaning;
  const weak = "weak" in meaning && meaning.weak;
  return { kind, value, weak, last: match.last, preposition, conjunction } as Found<Kind>;
}

export function tokenAt({ document, limit }: Dating, i: number): Token | null {
  return i < limit ? (document.tokens[i] ?? null) : null;
}

export function isMark(dating: Dating, i: number, marks: RegExp): boolean {
  const token = tokenAt(dating, i);
  return token?.kind === "punctuation" && marks.test(token.text);
}

/** The function word at a token, by its value. */
export function particleAt({ document, limit }: Dating, i: number): string | null {
  return i >= 0 && i < limit ? (document.words[i]?.particle?.value ?? null) : null;
}

/** The number at a token, in digits. */
export function digitsAt(dating: Dating, i: number): number | null {
  const token = tokenAt(dating, i);
  if (token?.kind !== "number") return null;
  const value = numberValue(token.text);
  return Number.isInteger(value) ? value : null;
}

/** A number in digits or words (`3`, `ثلاثة`, `خمسة وعشرين`), with the token behind it. */
export function numberAt(
  dating: Dating,
  i: number,
): { readonly value: number; readonly last: number } | null {
  const digits = digitsAt(dating, i);
  if (digits !== null) return { value: digits, last: i + 1 };
  const word = calendarWord(dating, i, "number", "scale");
  const value = word ? addUpNumber([word]) : null;
  return word && value !== null ? { value, last: word.last } : null;
}

/** `2014`, `١٩٩٨`: a year of four digits between two others. */
export function yearAt(dating: Dating, i: number, earliest = 1800, latest = 2100): number | null {
  const token = tokenAt(dating, i);
  if (!token || !/^\p{Nd}{4}$/u.test(token.text)) return null;
  const value = numberValue(token.text);
  return value >= earliest && value <= latest ? value : null;
}

/** Which era a mark such as هـ or م behind a year names, with the token behind it. */
export function eraAt(dating: Dating, i: number): { readonly value: string; readonly last: number } | null {
  const mark = wordOfKind(dating, i, "era");
  return mark ? { value: mark.value, last: i + 1 } : calendarWord(dating, i, "era");
}

/** What a single word means as it stands, without clitics; it may be one letter (و, م), which no phrase begins with. */
export function wordOfKind<Kind extends CalendarKind>(
  dating: Dating,
  i: number,
  kind: Kind,
): (CalendarMeaning & { readonly kind: Kind }) | null {
  const token = tokenAt(dating, i);
  const payloads = token && dating.lexicon.calendarPhrases.next.get(token.key)?.payloads;
  const meaning = payloads?.find((payload) => payload.kind === kind);
  return (meaning as (CalendarMeaning & { readonly kind: Kind }) | undefined) ?? null;
}
