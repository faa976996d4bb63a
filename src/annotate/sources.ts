import type { Lexicon } from "../lexicon/lexicon.js";
import type { ClausedDocument } from "./clauses.js";
import type { Item, SentenceItems } from "./items.js";
import type { Phrase } from "./names/phrase.js";
import { namesWords, ownerOfNoun, type Report } from "./reports.js";

/** How many items may stand between the source's particle and its noun: `وفق ما`, `وفقا لآخر`. */
const FARTHEST = 4;

/** `بحسب رويترز`, `وفق ما ذكرت وكالة …`, `وفقا لبيان الوزارة`, `نقلا عن`: the source of the sentence around it. */
export function sourcesOf(
  document: ClausedDocument,
  { sentence, items }: SentenceItems,
  lexicon: Lexicon,
): readonly Report[] {
  return items.flatMap((item, at): readonly Report[] => {
    if (item.kind !== "particle" || item.particle.class !== "attribution") return [];
    const speakers = sourceBehind(document, { sentence, items }, at, lexicon);
    return speakers.length > 0
      ? [{ first: sentence.first, last: sentence.last, speakers, kind: "source", ownActs: new Set<number>() }]
      : [];
  });
}

/** `وفق خطة روسيا` and `وفقا للقانون` name no source. */
function sourceBehind(
  document: ClausedDocument,
  { sentence, items }: SentenceItems,
  at: number,
  lexicon: Lexicon,
): readonly Phrase[] {
  for (let i = at + 1; i < Math.min(items.length, at + 1 + FARTHEST); i++) {
    const item = items[i] as Item;
    if (item.kind === "phrase") return [item.phrase];
    if (item.kind === "verb") {
      const clause = document.clausesOf.get(sentence)?.find((it) => it.at === i);
      return clause?.predicate.reading.verb.class === "say" ? clause.subject.phrases : [];
    }
    if (item.kind === "noun" && !isSource(item, lexicon) && !isSource(items[i + 1], lexicon)) return [];
    const owner = item.kind === "noun" ? ownerOfNoun(items, i, undefined) : [];
    if (owner.length > 0) return owner;
    if (item.kind === "mark" && item.mark !== '"') return [];
  }
  return [];
}

function isSource(item: Item | undefined, lexicon: Lexicon): boolean {
  return item?.kind === "noun" && namesWords(item.noun, lexicon);
}
