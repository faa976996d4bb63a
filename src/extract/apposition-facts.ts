import type { AttributedDocument } from "../annotate/attribution.js";
import { matchPhrase } from "../annotate/names/match.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Apposition, Joint } from "../lexicon/appositions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
import { fact } from "./fact.js";

/** What a word between two names says of them: `فيلق القدس التابع للحرس الثوري`, `بروكسل، مقر الاتحاد الأوروبي`. */
export function appositionFacts(document: AttributedDocument, lexicon: Lexicon): readonly Claim[] {
  return document.phrases.flatMap((first, i): readonly Claim[] => {
    const second = document.phrases.slice(i + 1, i + 3).find((next) => !isBareOffice(next));
    if (!second || second.first - first.last > FARTHEST || second.first <= first.last) return [];
    const found = wordBetween(document, lexicon, first, second);
    if (!found) return [];
    const { relation, direction } = found;
    const [subject, object] = direction === "forward" ? [first, second] : [second, first];
    const extent = { first: first.first, last: second.last };
    return [fact(relation, { phrase: subject }, { phrase: object }, extent, `apposition:${found.forms[0]}`)];
  });
}

/** `العضو`: a title that the reading of names found, without name or owner. */
function isBareOffice({ reference, mentionKind }: Phrase): boolean {
  return reference.kind === "office" && mentionKind === "description" && !reference.holder;
}

/** Marks, an adjective, the word of up to four, a preposition and a direction: more is another construction. */
const FARTHEST = 8;

/** The apposition that fills what stands between two phrases, but for commas and one adjective of the first. */
function wordBetween(
  document: AttributedDocument,
  lexicon: Lexicon,
  first: Phrase,
  second: Phrase,
): Apposition | null {
  let at = first.last;
  for (let adjectives = 0; at < second.first; at++) {
    const match = matchPhrase(document, at, lexicon.appositions, {
      clitics: "conjunction",
      limit: second.first,
    });
    const found = match?.payloads.find(({ joints }) =>
      joints.some((joint) => isJoined(document, lexicon, match.last, second, joint)),
    );
    if (found) return found;
    const token = document.tokens[at];
    if (/^[،,(-]$/.test(token?.text ?? "")) continue;
    if (adjectives++ > 0 || !token?.bare.startsWith("ال")) return null;
  }
  return null;
}

/** Whether the second name follows position `at` as a joint asks: `للحرس`, `في شمال سوريا`, `الناتو`. */
function isJoined(
  document: AttributedDocument,
  lexicon: Lexicon,
  at: number,
  second: Phrase,
  joint: Joint,
): boolean {
  if (second.conjunction) return false;
  const between = document.tokens.slice(at, second.first);
  const [preposition, ...rest] = between;
  switch (joint) {
    case "ل":
      return between.length === 0 && second.preposition === "ل";
    case "عن":
      return preposition?.bare === "عن" && rest.length === 0;
    case "genitive":
      return between.length === 0 && second.preposition === "";
    case "في":
      return (
        (between.length === 0 && second.preposition === "ب") ||
        (preposition?.bare === "في" &&
          rest.every(({ bare }) => lexicon.particles.find(bare)?.traits.has("direction")))
      );
  }
}
