import type { ClausedDocument } from "../annotate/clauses.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { lastBefore, sentenceAt } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { standsFor } from "./countries.js";

/** How much a place is spoken of is counted over so many phrases before the word that refers to it. */
const REACH = 40;

/**
 * Which place `المدينة` means: of those of its kinds in this sentence and the two before the one spoken of most, of two named
 * as often the last. A capital is one only where it is no government. Null where none is named.
 */
export function townMeant(
  document: ClausedDocument,
  { first }: Phrase,
  kinds: readonly string[],
  lexicon: Lexicon,
): Phrase | null {
  const { index } = sentenceAt(document.sentences, first);
  const from = document.sentences[index - 2]?.first ?? 0;
  const times = new Map<string, number>();
  let meant: Phrase | null = null;
  let most = 0;
  for (const phrase of lastBefore(document.phrases, first, REACH)) {
    const town = townIn(document, phrase, kinds, lexicon);
    if (town === null) continue;
    const count = (times.get(town) ?? 0) + 1;
    times.set(town, count);
    if (phrase.first < from || count < most) continue;
    meant = phrase;
    most = count;
  }
  return meant;
}

/** What tells the town of a phrase from others; null where it is none. */
function townIn(
  document: ClausedDocument,
  phrase: Phrase,
  kinds: readonly string[],
  lexicon: Lexicon,
): string | null {
  const { reference, type } = phrase;
  if (type !== "PLACE") return null;
  if (reference.kind === "named")
    return kinds.includes(lexicon.head(reference.head)?.kind ?? "") ? reference.name : null;
  if (reference.kind !== "known" || !kinds.includes(lexicon.entity(reference.id)?.kind ?? "")) return null;
  return standsFor(document, lexicon, phrase, reference.id) === reference.id ? reference.id : null;
}
