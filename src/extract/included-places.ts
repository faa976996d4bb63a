import type { Item } from "../annotate/item.js";
import { type NounPhrase, nounPhraseOf, readNounPhrase } from "../annotate/noun-phrases.js";
import type { NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** The slot of a noun frame whose filler a verb of inclusion brings in. */
const INCLUDED = "INCLUDED";

/**
 * `جولة خليجية شملت قطر والكويت`: the places that a verb says a tour includes, as what stands in the slot INCLUDED of the noun; null where no such verb stands at item `i` or the noun has no such slot.
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

/** `شملت قطر`: a verb of membership. */
function phraseBehind(items: readonly Item[], at: number, { framesOfVerb }: Lexicon): NounPhrase | null {
  const verb = items[at];
  if (verb?.kind !== "verb") return null;
  const { reading } = verb;
  const includes = (framesOfVerb.get(reading.verb.id) ?? []).some(({ relation }) => relation === "MEMBER_OF");
  return includes && !reading.objectSuffix ? readNounPhrase(items, at + 1, "") : null;
}
