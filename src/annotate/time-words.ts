import { numberValue } from "../arabic/digits.js";
import type { CalendarMeaning } from "../lexicon/calendar.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { DATE_MARK, FIGURES, figuresAt } from "./dates/numeric-dates.js";
import type { Item } from "./item.js";
import type { NamedDocument } from "./names/phrases.js";

/** `14 يوليو`, `عام 2015`, `يوليو 2015`; but `الأحد 15 قتيلا`, `أمس 1500 متظاهر`. */
export function isOfDate(
  { tokens, words }: NamedDocument,
  { calendarPhrases }: Lexicon,
  i: number,
  before: Item | undefined,
): boolean {
  const text = tokens[i]?.text ?? "";
  if (text.length === 4 && before?.kind === "time" && before.last === i) {
    const [key, noun] = [tokens[i - 1]?.key ?? "", words[i - 1]?.noun.key ?? ""];
    const time = [key, noun].flatMap((it) => calendarPhrases.next.get(it)?.payloads ?? []);
    return numberValue(text) < LATEST_YEAR && !time.some(({ kind }) => OF_DAYS.has(kind));
  }
  if (text.length > 2 || !words[i + 1]?.dates) return false;
  const month = calendarPhrases.next.get(tokens[i + 1]?.key ?? "")?.payloads;
  return month?.some(({ kind }) => kind === "month") ?? false;
}

/** Whether a number or mark is part of a date in figures: `3/1/2022`, `2022-01-03`, `3.1.2022`. */
export function isInNumericDate({ tokens }: Words, i: number): boolean {
  if (tokens[i]?.kind !== "number" && !DATE_MARK.test(tokens[i]?.text ?? "")) return false;
  for (let first = Math.max(0, i - FIGURES + 1); first <= i; first++) {
    const date = figuresAt(tokens, first);
    if (date && i < date.last && [date.figures[0], date.figures[2]].some(({ length }) => length === 4))
      return true;
  }
  return false;
}

const LATEST_YEAR = 2100;

/** What names a day, behind which no year stands. */
const OF_DAYS: ReadonlySet<string> = new Set(["weekday", "relative"]);

type Words = Pick<NamedDocument, "tokens" | "words">;

/** What a word says as a word of the calendar. */
function meaningsAt({ words }: Words, { calendarPhrases }: Lexicon, i: number): readonly CalendarMeaning[] {
  return calendarPhrases.next.get(words[i]?.noun?.key ?? "")?.payloads ?? [];
}

/** So many numbers may stand between `قبل` and its unit. */
const NUMBERS = 2;

/** `قبل عام`, `منذ أيام`, `قبل ثلاثة أيام`: so far back, and no noun of the clause; but `قبل عقد اجتماع`, and `قبل أيام من القمة` bounds it. */
export function isCountedBack(document: Words, lexicon: Lexicon, i: number): boolean {
  const { tokens, words } = document;
  // Most words are neither a number nor a unit of time.
  const first = words[i];
  const mayCount =
    first?.unit || tokens[i]?.kind === "number" || ((first?.opens ?? 0) & lexicon.calendarPhrases.bit) !== 0;
  if (!mayCount) return false;
  const isNumber = (at: number) =>
    tokens[at]?.kind === "number" || meaningsAt(document, lexicon, at).some(({ kind }) => kind === "number");
  let unit = i;
  while (unit - i < NUMBERS && isNumber(unit)) unit++;
  const word = words[unit];
  if (!word?.unit || word.finite.length > 0 || tokens[unit]?.bare.startsWith("ال")) return false;
  const counts = meaningsAt(document, lexicon, unit).some(
    ({ kind, value }) => (kind === "unit" || kind === "units") && value !== "decade",
  );
  if (!counts || ["من", "على"].includes(words[unit + 1]?.particle?.value ?? "")) return false;
  let at = i - 1;
  while (i - 1 - at < NUMBERS && isNumber(at)) at--;
  const offset = lexicon.calendarPhrases.next.get(tokens[at]?.key ?? "")?.payloads ?? [];
  return (
    words[at]?.particle !== null && offset.some(({ kind, value }) => kind === "offset" && value === "back")
  );
}

/** `مساء يوم أمس`, `منتصف ليل أمس`, `مطلع الأسبوع`, `نهاية الشهر الجاري`: a part of a day or of a longer time. */
function isPartOfUnit(document: Words, lexicon: Lexicon, part: number): boolean {
  const next = part + 1;
  if (!meaningsAt(document, lexicon, part).some(({ kind }) => kind === "part")) return false;
  const units = meaningsAt(document, lexicon, next);
  if (document.words[next + 1]?.dates) return units.some(({ kind }) => kind === "unit" || kind === "part");
  return (
    document.words[next]?.noun?.preposition === "" &&
    document.tokens[next]?.bare.startsWith("ال") === true &&
    units.some(({ kind }) => kind === "unit")
  );
}

/**
 * `مساء الخميس`, `العام الماضي`, `عام 2018`, `أسبوعين`: no noun of the clause, but its date. Before a day `عقد` is the verb and no decade,
 * but `فجر` the part of the day.
 */
export function isDatedUnit(document: NamedDocument, lexicon: Lexicon, i: number): boolean {
  const { tokens, words } = document;
  const word = words[i];
  if (!word?.unit) return false;
  if (tokens[i + 1]?.kind === "number") return true;
  if (isPartOfUnit(document, lexicon, i) || isPartOfUnit(document, lexicon, i - 1)) return true;
  const key = word.noun?.key ?? "";
  const meanings = meaningsAt(document, lexicon, i);
  if (/(ان|ين)$/.test(key) && meanings.some(({ kind }) => kind === "dual")) return true;
  if (!words[i + 1]?.dates) return false;
  return word.finite.length === 0 || meanings.some(({ kind }) => kind === "part");
}

/** `هذا العام`, `هذه السنة`: the demonstrative makes a date of it. */
export function isPresentUnit({ words }: NamedDocument, i: number, before: readonly Item[]): boolean {
  const previous = before.at(-1);
  const word = words[i];
  return (
    word?.unit === true &&
    word.noun?.definite === true &&
    previous?.kind === "particle" &&
    previous.particle.traits.has("near")
  );
}
