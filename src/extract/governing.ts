import { clauseStatus, type Status } from "./modality.js";
import type { Nominal } from "./nominals.js";
import { takesPlace } from "./requirements.js";

/**
 * The status of an event named by a noun, from the verb that governs it: `يعتزم إرسال` plans it, `رفض استقبال`, `فشل في إرسال` and `عدم` negate it, `أعلن إرسال` asserts it.
 * What has a subject of its own and is only spoken of (`لم يعلق على قصف إسرائيل لغزة`, `سيبحث الغزو الروسي`) has happened.
 * @param bySubject the subject of the governing verb is who would do it.
 * @param ofItsOwn the noun has a subject beside it.
 */
export function governingStatus(
  { clause, item, control, denied, governedBy, lexicon }: Nominal,
  bySubject: boolean,
  ofItsOwn: boolean,
): Status {
  const polarity = denied ? "negated" : "affirmed";
  if (!clause || item.first < clause.first) return { polarity, modality: "asserted" };
  if (ofItsOwn && governedBy?.traits.has("given")) return { polarity, modality: "asserted" };
  const own = clauseStatus(clause, lexicon);
  const governed = [...clause.bare, ...clause.prepositional].find(
    (noun) => noun.first <= item.first && item.first < noun.last,
  );
  const { verb } = clause.predicate.reading;
  if (!governed) return { polarity, modality: own.modality };
  const above = lexicon.governors.get(verb.id);
  // رفض دعم, نفى دعم; فشل في دعم, but نفى في لقاء مع.
  const asObject = clause.bare.includes(governed);
  if (
    (asObject && above === "negated") ||
    (above === "refused" && (asObject ? bySubject : control !== null))
  ) {
    return { polarity: own.polarity === "negated" ? "affirmed" : "negated", modality: own.modality };
  }
  if (verb.class === "modal") return { polarity, modality: "planned" };
  const spokenOf = ofItsOwn && !takesPlace(verb.id, item.noun.key, lexicon);
  return {
    polarity: own.polarity === "negated" && !spokenOf ? "negated" : polarity,
    modality: spokenOf && item.noun.definite ? "asserted" : own.modality,
  };
}
