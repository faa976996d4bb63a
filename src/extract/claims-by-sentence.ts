import type { AttributedDocument } from "../annotate/attribution.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Claim } from "./claims.js";

/** What each sentence says, by its number. */
export function claimsBySentence(
  { sentences }: Pick<AttributedDocument, "sentences">,
  claims: readonly Claim[],
): ReadonlyMap<number, readonly Claim[]> {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims) {
    const { index } = sentenceAt(sentences, claim.trigger.first);
    const own = bySentence.get(index);
    if (own) own.push(claim);
    else bySentence.set(index, [claim]);
  }
  return bySentence;
}
