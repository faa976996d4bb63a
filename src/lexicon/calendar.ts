import { foldKey } from "../arabic/orthography.js";
import { SeedError } from "../model/errors.js";
import { alternatives, readSeed } from "./tsv.js";

export const TIME_UNITS = ["minute", "hour", "day", "week", "month", "year", "decade", "century"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export const TIME_PARTS = ["start", "middle", "end", "morning", "noon", "evening", "night"] as const;
export type TimePart = (typeof TIME_PARTS)[number];

const DIRECTIONS = ["last", "this", "next", "before-last", "after-next"] as const;
const OFFSETS = ["back", "forward"] as const;
const LIMITS = ["limit"] as const;
const UNDATED = ["other"] as const;
const PAIRS = ["same"] as const;
const JOINERS = ["to"] as const;
const ERAS = ["CE", "AH", "BCE"] as const;
const APPROXIMATIONS = ["about", "more", "less"] as const;

/** What a word of calendar.tsv means; the header of the file explains the kinds. */
export type CalendarMeaning =
  /** 1 is Monday, 7 Sunday. */
  | { readonly kind: "weekday"; readonly value: number }
  /** 1 to 12. */
  | { readonly kind: "month" | "hijri-month"; readonly value: number; readonly weak?: true }
  /** Days from the reference date: أمس is -1. */
  | { readonly kind: "relative"; readonly value: number }
  /** Days from the day that was told last: اليوم نفسه is 0. */
  | { readonly kind: "told"; readonly value: number }
  /** Days from what is being told to the event that is named behind it: غداة is -1. */
  | { readonly kind: "beside"; readonly value: number }
  | { readonly kind: "direction"; readonly value: (typeof DIRECTIONS)[number] }
  /** `units`: more than two of it (أيام); `dual`: two (يومين). */
  | { readonly kind: "unit" | "units" | "dual"; readonly value: TimeUnit }
  /** The month in which it begins; it lasts three. */
  | { readonly kind: "season"; readonly value: number }
  /** Before a number of units: so long ago (قبل), in so long (بعد). */
  | { readonly kind: "offset"; readonly value: (typeof OFFSETS)[number] }
  /** The date behind it is a limit and not the date: حتى. */
  | { readonly kind: "limit"; readonly value: (typeof LIMITS)[number] }
  /** An expression of time that settles no date: اليوم الأول. */
  | { readonly kind: "undated"; readonly value: (typeof UNDATED)[number] }
  /** The same day in another calendar stands behind it: الموافق. */
  | { readonly kind: "pair"; readonly value: (typeof PAIRS)[number] }
  /** Between two dates: both days and what lies between them. */
  | { readonly kind: "joiner"; readonly value: (typeof JOINERS)[number] }
  | { readonly kind: "part"; readonly value: TimePart }
  | { readonly kind: "era"; readonly value: (typeof ERAS)[number] }
  /** `scale` multiplies the number before it; `vague` is the least number that may be meant. */
  | { readonly kind: "number" | "scale" | "ordinal" | "vague"; readonly value: number }
  | { readonly kind: "approx"; readonly value: (typeof APPROXIMATIONS)[number] };

export type CalendarKind = CalendarMeaning["kind"];

/** One form of a row of calendar.tsv. One form may stand in several kinds (أحد: a weekday and a number). */
export interface CalendarWord {
  /** One or more words, without ال where they may lack it. */
  readonly form: string;
  readonly meaning: CalendarMeaning;
}

/** Whole numbers that a kind allows, both ends included. */
const RANGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["weekday", [1, 7]],
  ["month", [1, 12]],
  ["hijri-month", [1, 12]],
  ["relative", [-30, 30]],
  ["told", [-30, 30]],
  ["beside", [-30, 30]],
  ["number", [1, 999_999_999]],
  ["scale", [1000, 1e12]],
  ["ordinal", [1, 100]],
  ["season", [1, 12]],
  ["vague", [2, 1e9]],
]);

/** Words that a kind allows. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["direction", DIRECTIONS],
  ["unit", TIME_UNITS],
  ["units", TIME_UNITS],
  ["dual", TIME_UNITS],
  ["offset", OFFSETS],
  ["limit", LIMITS],
  ["undated", UNDATED],
  ["pair", PAIRS],
  ["joiner", JOINERS],
  ["part", TIME_PARTS],
  ["era", ERAS],
  ["approx", APPROXIMATIONS],
]);

/**
 * Reads `calendar.tsv`, one entry for each form.
 * @throws SeedError listing each bad row: an unknown kind, a value that its kind does not allow, a form that
 * stands twice with the same kind or is not plain Arabic.
 */
export function readCalendar(path: string): readonly CalendarWord[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  const words = readSeed(path, ["form", "kind", "value"]).flatMap(({ cells, at }): CalendarWord[] => {
    const written = alternatives(cells.form);
    const forms = written.map((form) => form.replace(/\?$/, ""));
    if (forms.length === 0) problems.push(`${at} has no form`);
    for (const form of forms) {
      const key = `${cells.kind} ${foldKey(form)}`;
      const before = seen.get(key);
      if (before) problems.push(`${at} "${form}" stands already as ${cells.kind} at ${before}`);
      else seen.set(key, at);
      if (!/^\p{Script=Arabic}+( \p{Script=Arabic}+)*$/u.test(form) || /[\u064B-\u0652\u0640]/.test(form)) {
        problems.push(`${at} "${form}" must be Arabic letters without vowels or tatweel`);
      }
    }
    const meaning = meaningOf(cells.kind, cells.value);
    if (typeof meaning !== "string") {
      return forms.map((form, i) => ({ form, meaning: written[i] === form ? meaning : weakened(meaning) }));
    }
    problems.push(`${at} ${meaning}`);
    return [];
  });
  if (problems.length > 0) throw new SeedError(problems);
  return words;
}

/** `ماي?`: a name or another word more often than a month; it needs a day or a year beside it. */
function weakened(meaning: CalendarMeaning): CalendarMeaning {
  return meaning.kind === "month" || meaning.kind === "hijri-month" ? { ...meaning, weak: true } : meaning;
}

/** The meaning, or what is wrong with the cells. */
function meaningOf(kind: string, value: string): CalendarMeaning | string {
  const range = RANGES.get(kind);
  if (range) {
    const number = Number(value);
    if (/^-?\d+$/.test(value) && number >= range[0] && number <= range[1]) {
      return { kind, value: number } as CalendarMeaning;
    }
    return `value "${value}" of a ${kind} must be a whole number from ${range[0]} to ${range[1]}`;
  }
  const allowed = WORDS.get(kind);
  if (!allowed) return `unknown kind ${kind}: one of ${[...RANGES.keys(), ...WORDS.keys()].join(", ")}`;
  if (allowed.includes(value)) return { kind, value } as CalendarMeaning;
  return `value "${value}" of a ${kind} must be one of ${allowed.join(", ")}`;
}

/**
 * The number that words such as ثلاثة آلاف ومئتين say, from their meanings in the order of the text (و cut off,
 * digits as `number`): 3200. A scale alone counts once (ألف جندي: 1000).
 * @returns null where there is none, or where one of them is neither `number` nor `scale`.
 */
export function addUpNumber(meanings: readonly CalendarMeaning[]): number | null {
  let total = 0;
  for (const meaning of meanings) {
    if (meaning.kind === "number") total += meaning.value;
    else if (meaning.kind === "scale") {
      // A scale multiplies what stands below it: in مليونين وخمسة آلاف only the five.
      const below = total % meaning.value;
      total += (below === 0 ? 1 : below) * meaning.value - below;
    } else return null;
  }
  return meanings.length === 0 ? null : total;
}

/** Kinds whose forms may stand with ال as well; the others are written with it in the table where they take it. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  "direction",
  "unit",
  "units",
  "dual",
  "season",
  "part",
  "scale",
  "ordinal",
  "vague",
  "approx",
]);

/** Weekdays only with the article (`أحد` is also "someone"), months without; other words either way. */
export function calendarForms({ form, meaning }: CalendarWord): readonly string[] {
  if (meaning.kind === "weekday") return [`ال${form}`];
  return WITH_ARTICLE.has(meaning.kind) && !form.startsWith("ال") ? [form, `ال${form}`] : [form];
}
