import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { matchPhrase } from "./match.js";
import { organ } from "./organ-phrase.js";
import { readDemonym } from "./owner.js";
import { type Phrase, phraseOf } from "./phrase.js";

/** `الخارجية الأميركية`, `الدفاع الروسية`: a field with a feminine demonym is its ministry. */
export function readMinistryByPortfolio(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const field = matchPhrase(document, i, lexicon.portfolios, { limit });
  const portfolio = field?.payloads[0];
  if (!field || !portfolio?.ellipsis) return null;
  const before = document.words[i - 1];
  const adjective =
    document.tokens[i - 1]?.bare.startsWith("ال") && before?.particle === null && before.finite.length === 0;
  if (adjective) return null;
  const demonym = readDemonym(document, lexicon, field.last, limit);
  if (demonym && demonym.gender === "feminine" && demonym.type === "COUNTRY") {
    return organ(
      document,
      field,
      demonym.last,
      "ORGANIZATION",
      {
        kind: "organ",
        head: lexicon.ministryHead,
        portfolio: portfolio.id,
        owner: demonym.reference,
      },
      [demonym],
      true,
    );
  }
  const announced =
    before?.particle?.traits.has("behalf") ||
    before?.finite.some(({ reading }) => reading.verb.class === "say");
  if (!announced || !(field.definite || before?.particle)) return null;
  return phraseOf({
    ...organ(
      document,
      field,
      field.last,
      "ORGANIZATION",
      { kind: "organ", head: lexicon.ministryHead, portfolio: portfolio.id, owner: null },
      [],
      true,
    ),
    mentionKind: "description",
  });
}
