import type { AttributedDocument } from "../annotate/attribution.js";
import { groupedBy } from "../annotate/gathered.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Claim } from "./claims.js";

/** What each sentence says, by its number. */
export function claimsBySentence(
  { sentences }: Pick<AttributedDocument, "sentences">,
  claims: readonly Claim[],
): ReadonlyMap<number, readonly Claim[]> {
  return groupedBy(claims, ({ trigger }) => sentenceAt(sentences, trigger.first).index);
}
