import type { ClausedDocument } from "../annotate/clauses.js";
import type { Phrase, Reference } from "../annotate/names/phrase.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { PersonRegister } from "./persons.js";

/** So many sentences back whoever is called `المسؤول الروسي` was named. */
const NEAR = 3;

/**
 * Who is meant by `المسؤول الروسي`: the officeholder named in the last sentences, unless one without a name came after him (`قال مسؤول
 * روسي`); null for anything else. To be asked of the phrases of an article in their order.
 * @param ownerOf the entity of a reference at a token.
 */
export function officialsNamedBefore(
  document: ClausedDocument,
  lexicon: Lexicon,
  persons: PersonRegister,
  ownerOf: (reference: Reference | null, at: number) => string | null,
): (phrase: Phrase) => string | null {
  const unnamed = new Map<string, number>();
  return ({ reference, first }) => {
    if (reference.kind !== "group" || !lexicon.group(reference.group)?.owners.includes("named")) return null;
    const owner = ownerOf(reference.owner, first);
    if (owner === null) return null;
    const isOne = reference.definite && !/(ون|ين|ان|ات)$/.test(document.tokens[first]?.bare ?? "");
    const { index } = sentenceAt(document.sentences, first);
    const nearest = document.sentences[Math.max(0, index - NEAR)]?.first ?? 0;
    const from = Math.max(nearest - 1, unnamed.get(owner) ?? -1);
    const officer = isOne ? persons.officerOf(owner, from, first) : null;
    if (officer === null) unnamed.set(owner, first);
    return officer;
  };
}
