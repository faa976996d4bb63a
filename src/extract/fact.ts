import type { TokenRange } from "../annotate/document.js";
import { type Claim, claimOf, type Participant } from "./claims.js";

/** A claim that a noun phrase makes by itself; `extent` and trigger are the phrase's tokens. */
export function fact(
  relation: string,
  subject: Participant,
  object: Participant,
  phrase: TokenRange,
  rule: string,
  more: Partial<Pick<Claim, "title" | "modality">> = {},
): Claim {
  return claimOf(
    {
      relation,
      subjects: [subject],
      objects: [object],
      trigger: { first: phrase.first, last: phrase.last },
      rule,
      row: null,
      kind: "fact",
      clause: null,
      polarity: "affirmed",
      modality: more.modality ?? "asserted",
    },
    { title: more.title ?? null },
  );
}
