import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { isQuote } from "./match.js";
import { type PersonName, readPersonName } from "./person-name.js";

/** So many given names stand in brackets before a surname, with the bracket behind them: `(رجب طيب)`. */
const MOST_GIVEN_NAMES = 3;

/** `الرئيس «مرسي»`, `الرئيس الأميركي (دونالد ترامب)`: the name and nothing else between two marks. */
export function readNameInMarks(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): PersonName | null {
  const mark = document.tokens[at]?.text;
  if (mark !== "(" && !isQuote(mark)) return null;
  const name = readPersonName(document, lexicon, at + 1, limit, "given-name");
  // الرئيس (فلاديمير) بوتين, الرئيس "أخطأ"
  if (!name || (!name.known && name.words.length < 2) || name.last >= limit) return null;
  const close = document.tokens[name.last]?.text;
  return (mark === "(" ? close === ")" : isQuote(close)) ? name : null;
}

/** `الرئيس (فلاديمير) بوتين`: the given name, which the speaker left out, stands in brackets before the surname. */
export function readNameBehindMarks(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): PersonName | null {
  const { tokens } = document;
  if (tokens[at]?.text !== "(") return null;
  const close = tokens.findIndex(({ text }, i) => i > at && text === ")");
  if (close < 0 || close > at + MOST_GIVEN_NAMES || close + 1 >= limit) return null;
  const given = tokens.slice(at + 1, close);
  if (!lexicon.givenNames.has(given[0]?.key ?? "")) return null;
  const name = readPersonName(document, lexicon, close + 1, limit, "title");
  return name && { ...name, words: [...given.map(({ key }) => key), ...name.words] };
}
