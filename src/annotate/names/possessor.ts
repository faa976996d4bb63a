import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readDemonym, readKnownName } from "./owner.js";
import type { Phrase } from "./phrase.js";

/** Whose it is: `الروسية`, `روسيا`, `في كازاخستان`, `لدولة قطر`. Up to two adjectives may stand in between. */
export function readOwner(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  definite: boolean, // a head with the article takes no genitive: الوزارة + روسيا is not one phrase
): { readonly phrase: Phrase; readonly last: number } | null {
  // دبلوماسيا روسيا اليوم: behind an accusative the adjective, though روسيا اليوم is a name too.
  const adjective = document.tokens[at - 1]?.bare.endsWith("ا")
    ? readDemonym(document, lexicon, at, limit, true)
    : null;
  if (adjective) return { phrase: adjective, last: adjective.last };
  const direct = readKnownName(document, lexicon, at, limit, "none");
  if (direct && (direct.type === "COUNTRY" || direct.type === "ORGANIZATION") && !definite) {
    return { phrase: direct, last: direct.last };
  }
  for (let i = at; i < Math.min(limit, at + 3); i++) {
    const demonym = readDemonym(document, lexicon, i, limit, true);
    if (demonym) return { phrase: demonym, last: demonym.last };
    if (!isDefiniteAdjective(document, lexicon, i)) break;
  }
  const preposition = document.words[at]?.particle;
  if (preposition?.value === "في" && document.tokens[at]?.bare === "في") {
    const country = readKnownName(document, lexicon, at + 1, limit, "none");
    if (country?.type === "COUNTRY") return { phrase: country, last: country.last };
  }
  const dative = readKnownName(document, lexicon, at, limit);
  if (
    dative &&
    dative.preposition === "ل" &&
    !dative.conjunction &&
    dative.type !== "PLACE" &&
    dative.type !== "PERSON"
  ) {
    return { phrase: dative, last: dative.last };
  }
  return null;
}

function isDefiniteAdjective(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  return (
    token?.kind === "word" &&
    token.bare.startsWith("ال") &&
    !document.words[i]?.particle &&
    !beginsPhrase(lexicon, token.key.slice(2)) &&
    (document.words[i]?.common ?? false)
  );
}

/** `المتظاهرون السفارة الأميركية`: a noun that heads a phrase of its own is no adjective. */
function beginsPhrase(lexicon: Lexicon, key: string): boolean {
  return (
    lexicon.heads.next.has(key) ||
    lexicon.groups.next.has(key) ||
    lexicon.titles.next.has(key) ||
    lexicon.isTriggerNoun(key)
  );
}
