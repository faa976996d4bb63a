import type { NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/**
 * `استعاد الجيش المدينة بمساعدة إيران`: a masdar of helping (PLOVER AID) behind ب. Unless the verb above it asks for ب (`تعهد بمساعدة
 * إيران`) the genitive helps; it does not get help.
 */
export function isWithHelp({ preposition, nominals }: NounReading, lexicon: Lexicon): boolean {
  if (preposition !== "ب") return false;
  return nominals.some(({ verb }) =>
    (lexicon.framesOfVerb.get(verb.id) ?? []).some(
      ({ relation, requires }) => requires.length === 0 && lexicon.ontology.get(relation)?.plover === "AID",
    ),
  );
}
