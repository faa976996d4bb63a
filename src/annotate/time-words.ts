import { numberValue } from "../arabic/digits.js";
import type { Lexicon } from "../lexicon/lexicon.js";
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

const LATEST_YEAR = 2100;

/** What names a day, behind which no year stands. */
const OF_DAYS: ReadonlySet<string> = new Set(["weekday", "relative"]);

/**
 * `مساء الخميس`, `العام الماضي`, `عام 2018`, `أسبوعين`: no noun of the clause, but its date. Before a day `عقد` is the verb and no decade,
 * but `فجر` the part of the day.
 */
export function isDatedUnit(
  { tokens, words }: NamedDocument,
  { calendarPhrases }: Lexicon,
  i: number,
): boolean {
  const word = words[i];
  if (!word?.unit) return false;
  if (tokens[i + 1]?.kind === "number") return true;
  const key = word.noun?.key ?? "";
  const meanings = calendarPhrases.next.get(key)?.payloads ?? [];
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
