import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readKnownName } from "./owner.js";
import type { Phrase } from "./phrase.js";
import { readReference } from "./references.js";

/** `المبعوث الأممي إلى اليمن`, `السفير لدى روسيا`: where somebody is sent; the position behind it, else null. */
export function readPost(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Phrase | null {
  const particle = document.words[at]?.particle;
  const separate = particle?.class === "preposition" && ["إلى", "لدى", "في"].includes(particle.value);
  const from = separate ? at + 1 : at;
  const place = readKnownName(document, lexicon, from, limit) ?? readCalled(document, lexicon, from, limit);
  if (!place || place.conjunction || place.type === "PERSON") return null;
  return separate || place.preposition === "ل" || place.preposition === "ب" ? place : null;
}

/** `السفير الفرنسي لدى المملكة`: a word for a country that is called so. */
export function readCalled(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Phrase | null {
  const phrase = readReference(document, lexicon, at, limit);
  return phrase?.reference.kind === "country-anaphor" && !phrase.reference.own ? phrase : null;
}
