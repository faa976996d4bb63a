import type { Clause } from "../annotate/clauses.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Modality, Polarity } from "../model/statement.js";

export interface Status {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/**
 * Negation and modality of a clause from its verb and the particles before it: لم، لن، لا، ليس negate; سـ, سوف and
 * لن speak of plans; قد with an imperfect, ربما and conditions make it possible.
 */
export function clauseStatus(clause: Clause, lexicon: Lexicon): Status {
  const { markers, predicate } = clause;
  const governor = clause.governors
    ?.map((it) => lexicon.governors.get(it))
    .find((status) => status !== undefined);
  const negated =
    ["لم", "لن", "لا", "ليس"].some((word) => markers.has(word)) !==
    (governor === "negated" || governor === "refused");
  const polarity: Polarity = negated ? "negated" : "affirmed";
  if (predicate.kind === "participle") return { polarity, modality: "asserted" };
  const { form, future } = predicate.reading;
  if (governor === "possible" || markers.has("ربما")) return { polarity, modality: "possible" };
  if (governor === "planned") return { polarity, modality: "planned" };
  if (future || markers.has("سوف") || markers.has("لن")) return { polarity, modality: "planned" };
  if (form.tense === "imperfect" && markers.has("قد")) return { polarity, modality: "possible" };
  if (clause.openedBy === "if") return { polarity, modality: "possible" };
  if (form.tense === "imperfect" && isSubjunctive(clause))
    return { polarity, modality: markers.has("قد") ? "possible" : "planned" };
  if (clause.openedBy === "purpose" || form.mood === "subjunctive") return { polarity, modality: "planned" };
  return { polarity, modality: "asserted" };
}

/** `أن يزور`: only a verb that has not happened follows أن directly; behind أنّ a noun or pronoun stands. */
function isSubjunctive(clause: Clause): boolean {
  const before = clause.items[clause.at - 1];
  return (
    before?.kind === "particle" && before.particle.class === "complementizer" && before.particle.form === "أن"
  );
}
