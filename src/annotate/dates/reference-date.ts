import type { Lexicon } from "../../lexicon/lexicon.js";
import type { ClausedDocument } from "../clauses.js";
import { type DateMention, findDates } from "./dates.js";

/** Among so many sentences at the head of an article a dateline may stand, and so long it may be. */
const HEAD = 4;
const LONGEST_DATELINE = 16;
/** So far from the beginning of a sentence `القاهرة - 5 مارس 2014 -` may reach. */
const LONGEST_OPENING = 14;

/**
 * The ISO day that `أمس` and `الأحد` are counted from: the day of publication, or the day shortly before it on which `أمس الثلاثاء`
 * at the head of the article was true, for pages bear later days than what they print; else a day in full in a dateline, which is a
 * line without a verb, or the opening of a sentence before a dash or bracket. Null where neither is given.
 */
export function referenceDate(document: ClausedDocument, lexicon: Lexicon): string | null {
  const { publishedAt } = document.article;
  if (publishedAt) return writtenOn(document, lexicon, publishedAt) ?? publishedAt;
  for (const sentence of document.sentences.slice(0, HEAD)) {
    const line = sentence.last - sentence.first <= LONGEST_DATELINE;
    const verbless = line && (document.clausesOf.get(sentence) ?? []).length === 0;
    const last = Math.min(sentence.last, sentence.first + LONGEST_OPENING);
    const day = findDates(document, lexicon, { first: sentence.first, last }, null).find(
      (mention) => isFullDay(mention) && (verbless || isClosedOff(document, sentence.first, mention)),
    );
    if (day) return day.value;
  }
  return null;
}

function writtenOn(document: ClausedDocument, lexicon: Lexicon, publishedAt: string): string | null {
  for (const sentence of document.sentences.slice(0, HEAD))
    for (const { countedFrom } of findDates(document, lexicon, sentence, publishedAt))
      if (countedFrom !== null) return countedFrom;
  return null;
}

function isFullDay({ kind, absolute, value }: DateMention): boolean {
  return kind === "day" && absolute && value?.length === 10;
}

/** Nothing but names and marks before it, a dash, colon or bracket behind it. */
function isClosedOff(document: ClausedDocument, first: number, mention: DateMention): boolean {
  const clauses = document.clauses.some((clause) => clause.first >= first && clause.first < mention.first);
  return !clauses && /^[-–—:()]$/.test(document.tokens[mention.last]?.text ?? "");
}
