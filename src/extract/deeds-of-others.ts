import type { Clause } from "../annotate/clauses.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar } from "../annotate/noun-readings.js";
import type { Frame } from "../lexicon/frames.js";
import type { Relation } from "../model/ontology.js";

/** What one says of oneself: worry, sympathy, offers, support, thanks, condemnation and refusal. */
const FEELING = /^(01|03|05|11|12)/;

/**
 * `أكد الوزير تضامن الشعب الأردني مع السعودية`: he tells of what others do, who stand in the genitive of the deed that the frame asks for;
 * for a country (`دعم بلاده للبنان`) he may speak himself.
 */
export function isOthersDeed(
  { predicate }: Clause,
  nouns: readonly NounPhrase[],
  { subject, object }: Frame,
  { cameo }: Relation,
): boolean {
  // نقل بلينكن تحيات بايدن: a message is carried for another.
  if (!FEELING.test(cameo ?? "")) return false;
  if (predicate.reading.verb.class !== "say" || subject[0] !== "S" || object.includes("GEN")) return false;
  return nouns.some(
    ({ noun, heads, nested: [other], suffix }) =>
      heads.length === 0 && suffix === null && noun !== null && isMasdar(noun) && isSomebodyElse(other),
  );
}

function isSomebodyElse(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && phrase.type !== "COUNTRY" && phrase.reference.kind !== "country-anaphor";
}
