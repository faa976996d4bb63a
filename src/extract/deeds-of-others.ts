import type { Clause } from "../annotate/clauses.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar } from "../annotate/noun-readings.js";
import type { Frame } from "../lexicon/frames.js";

/**
 * `أكد الوزير تضامن الشعب الأردني مع السعودية`: he tells of what others do, who stand in the genitive of the deed that the frame asks for;
 * for a country (`دعم بلاده للبنان`) he may speak himself.
 */
export function isOthersDeed(
  { predicate }: Clause,
  nouns: readonly NounPhrase[],
  { subject, object }: Frame,
): boolean {
  if (predicate.reading.verb.class !== "say" || subject[0] !== "S" || object.includes("GEN")) return false;
  return nouns.some(
    ({ noun, heads, nested: [other], suffix }) =>
      heads.length === 0 && suffix === null && noun !== null && isMasdar(noun) && isSomebodyElse(other),
  );
}

function isSomebodyElse(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && phrase.type !== "COUNTRY" && phrase.reference.kind !== "country-anaphor";
}
