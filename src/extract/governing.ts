import type { Clause } from "../annotate/clauses.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { clauseStatus, type Status } from "./modality.js";

/**
 * The status of an event named by a noun, from the verb that governs it: `يعتزم إرسال` plans it, `رفض استقبال` and `عدم` negate it, `أعلن إرسال` asserts it.
 * `bySubject`: the subject of that verb is who would do it.
 */
export function governingStatus(
  clause: Clause | null,
  token: number,
  bySubject: boolean,
  lexicon: Lexicon,
): Status {
  if (!clause || token < clause.first) return { polarity: "affirmed", modality: "asserted" };
  const own = clauseStatus(clause, lexicon);
  const governed = [...clause.bare, ...clause.prepositional].find(
    (noun) => noun.first <= token && token < noun.last,
  );
  const verb = clause.predicate.reading.verb;
  const denied = clause.items.some(
    (item) => item.kind === "particle" && item.particle.value === "عدم" && item.last === token,
  );
  const polarity = denied ? "negated" : "affirmed";
  if (!governed) return { polarity, modality: own.modality === "asserted" ? "asserted" : own.modality };
  const above = clause.bare.includes(governed) ? lexicon.governors.get(verb.id) : undefined;
  if (above === "negated" || (above === "refused" && bySubject)) {
    return { polarity: own.polarity === "negated" ? "affirmed" : "negated", modality: own.modality };
  }
  if (verb.class === "modal") return { polarity, modality: "planned" };
  return { polarity: own.polarity === "negated" ? "negated" : polarity, modality: own.modality };
}
