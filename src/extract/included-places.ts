import type { Item } from "../annotate/item.js";
import { type NounPhrase, nounPhraseOf, readNounPhrase } from "../annotate/noun-phrases.js";
import type { NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** The slot of a noun frame whose filler a verb of inclusion brings in. */
const INCLUDED = "INCLUDED";

/**
 * `جولة خليجية شملت قطر والكويت`, `جولة في المنطقة التي تقوده إلى`: the places that a verb says a tour includes or leads to, as
 * what stands in the slot INCLUDED of the noun; null where no such verb stands at item `i` or the noun has no such slot.
 * @param between what stands behind prepositions before that verb: only where the tour is.
 */
export function placesIncluded(
  items: readonly Item[],
  i: number,
  { key }: NounReading,
  between: readonly NounPhrase[],
  lexicon: Lexicon,
): NounPhrase | null {
  const verb = behindRelative(items, i);
  if (verb === null) return null;
  const frames = lexicon.nounFrames.next.get(key)?.payloads ?? [];
  if (!frames.some(({ object }) => object.includes(INCLUDED))) return null;
  if (!between.every(({ preposition }) => preposition === "في")) return null;
  const phrase = phraseBehind(items, verb, lexicon);
  return phrase && phrase.heads.length > 0 ? nounPhraseOf({ ...phrase, preposition: INCLUDED }) : null;
}

/** The verb of inclusion at an item, or behind the relative pronoun that stands there; a tour is feminine. */
function behindRelative(items: readonly Item[], i: number): number | null {
  const item = items[i];
  const at = item?.kind === "particle" && item.particle.class === "relative" ? i + 1 : i;
  const verb = items[at];
  if (verb?.kind !== "verb" || verb.conjunction !== "") return null;
  return verb.reading.form.gender === "feminine" ? at : null;
}

/** `شملت قطر`: a verb of membership; `تقوده إلى قطر`: a verb of leading, with whom it leads as a pronoun. */
function phraseBehind(items: readonly Item[], at: number, { framesOfVerb }: Lexicon): NounPhrase | null {
  const verb = items[at];
  if (verb?.kind !== "verb") return null;
  const { reading } = verb;
  const says = (relation: string) =>
    (framesOfVerb.get(reading.verb.id) ?? []).some((frame) => frame.relation === relation);
  if (says("MEMBER_OF") && !reading.objectSuffix) return readNounPhrase(items, at + 1, "");
  const lead = items[at + 1];
  if (!says("LEADS") || !reading.objectSuffix) return null;
  if (lead?.kind !== "particle" || lead.particle.value !== "إلى") return null;
  return readNounPhrase(items, at + 2, "إلى");
}
