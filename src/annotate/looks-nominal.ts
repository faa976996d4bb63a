import type { VerbReading } from "../lexicon/verbs.js";
import type { Item } from "./item.js";
import type { WordedDocument } from "./words.js";

/** Behind a preposition, or a noun in the construct state, or with the article, which ال of `التقى` (form VIII) is not. */
export function looksNominal(
  document: WordedDocument,
  i: number,
  previous: Item | undefined,
  { verb }: VerbReading,
): boolean {
  const token = document.tokens[i];
  if (!token || (token.bare.startsWith("ال") && verb.form !== "VIII")) return true;
  if (previous?.kind === "particle" && previous.particle.class === "preposition") return true;
  return (
    previous?.kind === "noun" &&
    previous.noun.preposition !== "" &&
    !previous.noun.definite &&
    previous.noun.nominals.length > 0
  );
}
