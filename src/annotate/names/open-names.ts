import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { isQuote } from "./match.js";
import { isForeignToArabic } from "./person-name.js";
import { plainText } from "./spans.js";

/** At most this many words follow a head in a name of its own: حزب العدالة والتنمية, منظمة الصحة العالمية. */
const LONGEST_OPEN_NAME = 5;

/** Kinds of bodies whose proper name is an ordinary word: حركة النهضة, حزب العدالة, صحيفة الشرق. */
export const NAMED_BY_WORDS: ReadonlySet<string> = new Set(["party", "movement", "armed", "outlet"]);

/** The name behind a head: quoted to the closing mark, else definite or foreign words until anything else. */
export function readOpenName(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  unquoted: boolean,
  byWords: boolean,
): { readonly name: string; readonly last: number } | null {
  if (isQuote(document.tokens[at]?.text)) {
    for (let i = at + 1; i < Math.min(limit, at + 7); i++) {
      if (isQuote(document.tokens[i]?.text)) {
        return i > at + 1 ? { name: keyOf(document, at + 1, i), last: i + 1 } : null;
      }
    }
    return null;
  }
  if (!unquoted) return null;
  let last = at;
  while (
    last < Math.min(limit, at + LONGEST_OPEN_NAME) &&
    continuesOpenName(document, lexicon, at, last, byWords)
  )
    last++;
  return last > at ? { name: keyOf(document, at, last), last } : null;
}

function continuesOpenName(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  i: number,
  byWords: boolean,
): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (!token || !word || (token.kind !== "word" && token.kind !== "latin")) return false;
  if (token.kind === "latin") return true;
  if (word.particle || lexicon.calendar.has(token.key) || lexicon.demonyms.has(token.key)) return false;
  if (i > first && token.bare.startsWith("وال"))
    return document.tokens[i - 1]?.bare.startsWith("ال") ?? false;
  if (isForeignToArabic(document, lexicon, i)) return !/^[وفبل]/.test(token.key) || i === first;
  // An ordinary definite noun may be all of a name only behind the head itself: حركة النهضة.
  return (
    byWords &&
    i === first &&
    token.bare.startsWith("ال") &&
    !word.verbal.some(({ reading }) => "form" in reading)
  );
}

function keyOf(document: WordedDocument, first: number, last: number): string {
  return plainText(document, first, last);
}
