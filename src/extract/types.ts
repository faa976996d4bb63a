import type { Phrase } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { EntityType } from "../model/ontology.js";

/** Whether a phrase may fill an argument of these types; a capital may, as its country. */
export function mayBe(phrase: Phrase, types: readonly EntityType[], lexicon: Lexicon): boolean {
  if (types.includes(phrase.type)) return true;
  // Who they are, the whole article tells; the types are checked again when it is known.
  if (phrase.reference.kind === "latter" && phrase.type !== "PLACE") return true;
  if (phrase.reference.kind === "pair") return phrase.reference.of.some((type) => types.includes(type));
  if (phrase.reference.kind !== "known") return false;
  const metonym = lexicon.entity(phrase.reference.id)?.metonym;
  const stands = metonym ? lexicon.entity(metonym)?.type : undefined;
  return stands !== undefined && types.includes(stands);
}

/** `خلال لقائه الرئيس بالبيت الأبيض`, `اجتمع الوزراء بالقاهرة`: behind ب where they met, and not with whom. */
export function isSeat({ reference }: Phrase, lexicon: Lexicon): boolean {
  return reference.kind === "known" && (lexicon.entity(reference.id)?.metonym ?? null) !== null;
}
