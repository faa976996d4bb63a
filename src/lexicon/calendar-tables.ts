import { foldKey } from "../arabic/orthography.js";
import { type CalendarWord, calendarForms } from "./calendar.js";

/** The words of calendar.tsv as the stages look them up. */
export interface CalendarTables {
  /** Words of dates (not numbers), folded: they end names. */
  readonly calendar: ReadonlySet<string>;
  /** Folded words for stretches of time (`يوم`, `مساء`), which date a clause beside a word of `calendar` or a number. */
  readonly timeUnits: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** `عشرات`, `آلاف`, `مئات`: how many, but not how many exactly. */
  readonly quantities: ReadonlySet<string>;
  /** `أكثر`, `نحو`, `قرابة` before a number. */
  readonly approximations: ReadonlySet<string>;
}

/** Kinds of calendar words that are not also ordinary nouns: they date a clause and end a name. */
const TIME_WORDS: ReadonlySet<string> = new Set(["weekday", "month", "relative", "direction"]);

/** Kinds of words for stretches of time. */
const UNITS: ReadonlySet<string> = new Set(["unit", "units", "dual", "part"]);

export function calendarTables(calendar: readonly CalendarWord[]): CalendarTables {
  const words = calendar.filter(({ form }) => !form.includes(" "));
  return {
    calendar: new Set(
      words.filter(({ meaning }) => TIME_WORDS.has(meaning.kind) && !("weak" in meaning)).flatMap(keysOf),
    ),
    timeUnits: new Set(words.filter(({ meaning }) => UNITS.has(meaning.kind)).flatMap(keysOf)),
    numbers: new Set(
      words.flatMap(({ form, meaning }) => (meaning.kind === "number" ? [foldKey(form)] : [])),
    ),
    quantities: new Set(
      calendar
        .filter(({ meaning }) => meaning.kind === "vague" || meaning.kind === "scale")
        .flatMap(({ form }) => [foldKey(form), `ال${foldKey(form)}`]),
    ),
    approximations: new Set(
      calendar
        .filter(({ meaning }) => meaning.kind === "approx")
        .map(({ form }) => foldKey(form.split(" ")[0] ?? form)),
    ),
  };
}

function keysOf(word: CalendarWord): readonly string[] {
  return calendarForms(word).map(foldKey);
}
