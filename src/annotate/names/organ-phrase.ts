import type { WordedDocument } from "../words.js";
import type { Match } from "./match.js";
import { type Phrase, phraseOf, type Reference } from "./phrase.js";
import { mentionSpan } from "./spans.js";

/** The phrase for a body or place whose head was found, up to token `last`; a name, in the singular. */
export function organ(
  document: WordedDocument,
  head: Match<unknown>,
  last: number,
  type: Phrase["type"],
  reference: Reference,
  parts: readonly Phrase[],
  feminine: boolean,
): Phrase {
  const { start, end } = mentionSpan(document, head.first, last, head.clitics);
  return phraseOf({
    first: head.first,
    last,
    start,
    end,
    mentionKind: "name",
    type,
    reference,
    conjunction: head.clitics.conjunction,
    preposition: head.clitics.preposition,
    gender: feminine ? "feminine" : "masculine",
    number: "singular",
    offices: [],
    parts,
    suffix: null,
  });
}
