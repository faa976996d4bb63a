import { numberValue } from "../../arabic/digits.js";
import type { CalendarMeaning } from "../../lexicon/calendar.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { type Match, matchPhrase } from "./match.js";
import { mentionSpan } from "./spans.js";

/** How many there are, as it stands before a noun: `90`, `أكثر من مئتي`, `12 من`, `عشرات`. */
export interface Count {
  /** Where the words of the count begin, clitics left out (UTF-16 offset). */
  readonly start: number;
  /** Null for a vague count: `عشرات`, `العديد من`. */
  readonly value: number | null;
}

/** A count has at most so many tokens: `ما لا يقل عن 80 ألف`. */
const LONGEST_COUNT = 7;

/** What words of a count may mean. */
const KINDS: ReadonlySet<string> = new Set(["number", "scale", "vague", "approx"]);

/** The count that ends right before token `i`, not reaching back beyond token `from`; null where there is none. */
export function readCountBefore(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  from: number,
): Count | null {
  if (!mayEndCount(document, lexicon, i - 1)) return null;
  for (let first = Math.max(from, i - LONGEST_COUNT); first < i; first++) {
    const count = countFrom(document, lexicon, first, i);
    if (count) return count;
  }
  return null;
}

function mayEndCount(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  if (!token) return false;
  return (
    token.kind === "number" ||
    token.bare === "من" ||
    lexicon.quantities.has(token.key) ||
    (document.words[i]?.clitics ?? []).some(({ key }) => lexicon.calendarPhrases.next.has(key)) ||
    lexicon.numbers.has(token.key.replace(/^و/, ""))
  );
}

/** Reads approximations, numbers and scales from `first` on: a count only if they end exactly at `end`. */
function countFrom(document: WordedDocument, lexicon: Lexicon, first: number, end: number): Count | null {
  let clitics: Match<unknown>["clitics"] | null = null;
  let value: number | null = null;
  let vague = false;
  let counted = false;
  let at = first;
  while (at < end) {
    const token = document.tokens[at];
    if (token?.kind === "number") {
      if (value !== null) return null;
      value = numberValue(token.text);
      counted = true;
      at++;
      continue;
    }
    if (counted && token?.bare === "من" && at + 1 === end) break;
    const match = matchPhrase(document, at, lexicon.calendarPhrases, {
      clitics: at === first ? "any" : "none",
      limit: end,
    });
    const meanings = match?.payloads.filter(({ kind }) => KINDS.has(kind)) ?? [];
    // آلاف المحتجين: without a number before it the plural of a scale says nothing exact.
    const meaning: CalendarMeaning | undefined =
      (value === null ? meanings.find(({ kind }) => kind === "vague") : null) ?? meanings[0];
    if (!match || !meaning) return null;
    if (at === first) clitics = match.clitics;
    if (meaning.kind === "number") value = (value ?? 0) + meaning.value;
    if (meaning.kind === "scale") value = (value ?? 1) * meaning.value;
    vague ||= meaning.kind === "vague";
    counted ||= meaning.kind !== "approx";
    at = match.last;
  }
  if (!counted) return null;
  return {
    start: mentionSpan(document, first, end, clitics).start,
    value: vague || !Number.isInteger(value) ? null : value,
  };
}
