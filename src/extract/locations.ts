import type { Clause } from "../annotate/clauses.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Relation } from "../model/ontology.js";
import type { Claim } from "./claims.js";
import type { Resolution } from "./resolution.js";

/**
 * Where an event takes place: the first place or country behind في or بـ in its clause that takes no other part in
 * it (`التقى الوزيران في جنيف`). Null for facts, for visits, whose place is their object, and where the text does
 * not say.
 */
export function locationOf(
  claim: Claim,
  relation: Relation,
  participants: readonly (string | null)[],
  resolution: Resolution,
): string | null {
  if (relation.kind === "fact" || relation.id === "VISITS" || !claim.clause) return null;
  if (!isInside(claim, claim.clause) || !claim.clause.prepositional.some(namesPlace)) return null;
  const phrases = [...claim.clause.bare, ...claim.clause.prepositional].sort((a, b) => a.first - b.first);
  for (const [i, phrase] of phrases.entries()) {
    if (!namesPlace(phrase)) continue;
    const { heads, first } = phrase;
    if (claim.topic && first >= claim.topic.first) return null;
    // من انتهاكات في كازاخستان: behind a common noun the place is that of the noun.
    if (phrases[i - 1] && phrases[i - 1]?.heads.length === 0) continue;
    for (const head of heads) {
      if (head.type !== "PLACE" && head.type !== "COUNTRY") continue;
      const place = resolution.place(head);
      const actor = resolution.actor(head);
      if (place && !participants.includes(place) && !participants.includes(actor)) return place;
    }
  }
  return null;
}

function namesPlace({ preposition }: NounPhrase): boolean {
  return preposition === "في" || preposition === "ب";
}

function isInside(claim: Claim, clause: Clause): boolean {
  return claim.trigger.first >= clause.first && claim.trigger.first < Math.max(clause.last, clause.first + 1);
}
