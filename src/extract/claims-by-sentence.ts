import type { AttributedDocument } from "../annotate/attribution.js";
import { sentenceAt } from "../annotate/positions.js";
import { groupedBy } from "../model/grouped.js";
import type { Claim } from "./claims.js";

/** What each sentence says, by its number. */
export function claimsBySentence(
  { sentences }: Pick<AttributedDocument, "sentences">,
  claims: readonly Claim[],
): ReadonlyMap<number, readonly Claim[]> {
  return groupedBy(claims, ({ trigger }) => sentenceAt(sentences, trigger.first).index);
}
