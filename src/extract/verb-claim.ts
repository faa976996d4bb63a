import type { Clause } from "../annotate/clauses.js";
import { type Claim, claimOf, participantsOf } from "./claims.js";

/** A claim of the verb of a clause alone: its subjects do it. */
export function verbClaim(
  clause: Clause,
  said: Pick<Claim, "relation" | "objects" | "rule" | "row" | "polarity" | "modality">,
  more: Partial<Pick<Claim, "topic">> = {},
): Claim {
  return claimOf(
    {
      ...said,
      subjects: participantsOf(clause.subject.phrases),
      trigger: { first: clause.predicate.first, last: clause.predicate.last },
      kind: "verb",
      clause,
    },
    more,
  );
}
