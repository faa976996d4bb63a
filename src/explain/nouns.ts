import type { SentenceItems } from "../annotate/items.js";
import { matchPhrase } from "../annotate/names/match.js";
import { masdarOf } from "../annotate/noun-readings.js";
import type { Analysis } from "../extract/extractor.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { wordsOf } from "./words.js";

/** One line for each noun that could state a relation by itself: the rows it was tried with, and whether one fits. */
export function nounLines(
  { document, claims }: Analysis,
  { items }: SentenceItems,
  lexicon: Lexicon,
): readonly string[] {
  const triggers = new Map(claims.map((claim) => [claim.trigger.first, claim]));
  return items.flatMap((item) => {
    if (item.kind !== "noun") return [];
    const listed = matchPhrase(document, item.first, lexicon.nounFrames)?.payloads ?? [];
    const masdar = masdarOf(item.noun);
    const inherited = masdar ? (lexicon.framesOfVerb.get(masdar.verb.id) ?? []) : [];
    const rows = [
      ...listed.map(({ relation, at }) => `${relation} (${at})`),
      ...inherited.map(({ id, at }) => `${id} (${at})`),
    ];
    if (rows.length === 0) return [];
    const fits = triggers.get(item.first)?.rule;
    return [`${wordsOf(document, item)}  ${rows.join(", ")}: ${fits ? `${fits} fits` : "none fits"}`];
  });
}
