import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { matchPhrase } from "./match.js";
import { readKnownName } from "./owner.js";
import type { TitleReading } from "./title-complements.js";
import { beginsSureName } from "./title-topics.js";

/** The title of a prime minister. */
const HEAD_OF_GOVERNMENT = "rais-wuzara";

/**
 * `أنتوني بلينكن، وزير الخارجية بالولايات المتحدة الصديقة`, `وزير الخارجية بجمهورية مصر العربية سامح شكري`: behind a name, or before one
 * that is certain, the state of a minister may stand with ب; with its full name behind في too (`في جمهورية الهند`).
 */
export function withStateAround(
  document: WordedDocument,
  lexicon: Lexicon,
  reading: TitleReading,
  limit: number,
  describes: boolean,
): TitleReading {
  const governs = reading.portfolio !== null || reading.form.title.id === HEAD_OF_GOVERNMENT;
  if (reading.holder || !governs) return reading;
  const separate = document.tokens[reading.last]?.bare === "في";
  const from = separate ? reading.last + 1 : reading.last;
  const state = readKnownName(document, lexicon, from, limit);
  if (state?.type !== "COUNTRY" || state.conjunction !== "") return reading;
  // التقى وزير الخارجية في مصر سامح شكري: there he met him.
  if (separate ? state.preposition !== "" || state.last - state.first < 2 : state.preposition !== "ب")
    return reading;
  const dear = matchPhrase(document, state.last, lexicon.modifiers, { clitics: "none", limit });
  const last = dear?.last ?? state.last;
  return describes || beginsSureName(document, lexicon, last, limit)
    ? { ...reading, holder: state, last }
    : reading;
}
