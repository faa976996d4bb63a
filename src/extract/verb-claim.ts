import type { Clause } from "../annotate/clauses.js";
import type { Claim } from "./claims.js";

/** A claim of the verb of a clause alone: its subjects do it, it is its own proof, and nobody is credited with it unless `more` says so. */
export function verbClaim(
  clause: Clause,
  said: Pick<Claim, "relation" | "objects" | "rule" | "row" | "polarity" | "modality">,
  more: Partial<Pick<Claim, "topic" | "extent">> = {},
): Claim {
  const trigger = { first: clause.predicate.first, last: clause.predicate.last };
  return {
    relation: said.relation,
    subjects: clause.subject.phrases.map((phrase) => ({ phrase })),
    objects: said.objects,
    trigger,
    rule: said.rule,
    row: said.row,
    kind: "verb",
    clause,
    polarity: said.polarity,
    modality: said.modality,
    credited: [],
    topic: more.topic ?? null,
    title: null,
    number: null,
    subjectIsSpeaker: false,
    required: [],
    extent: more.extent ?? trigger,
  };
}
