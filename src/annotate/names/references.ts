import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { matchPhrase } from "./match.js";
import { readDemonym } from "./owner.js";
import { asNamed, readPersonName } from "./person-name.js";
import type { Phrase } from "./phrase.js";
import { mentionSpan, skipCommas } from "./spans.js";

/** `نظيره الكازاخي مختار تيليوبردي`, `البلاد`, `هذا البلد`, `بلاده`. */
export function readReference(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const match = matchPhrase(document, i, lexicon.references, { limit });
  const row = match?.payloads[0];
  if (!match || !row) return null;
  const base = {
    first: i,
    conjunction: match.clitics.conjunction,
    preposition: match.clitics.preposition,
    gender: row.gender,
    number: "singular" as Phrase["number"],
    suffix: null,
  };
  if (row.kind.startsWith("pair")) {
    return {
      ...base,
      last: match.last,
      ...mentionSpan(document, i, match.last, match.clitics),
      number: "dual",
      mentionKind: "description",
      type: row.kind === "pair-countries" ? "COUNTRY" : "PERSON",
      reference: { kind: "pair" },
      offices: [],
      parts: [],
    };
  }
  if (row.kind !== "counterpart") {
    return {
      ...base,
      last: match.last,
      ...mentionSpan(document, i, match.last, match.clitics),
      mentionKind: "description",
      type: "COUNTRY",
      reference: {
        kind: "country-anaphor",
        own: row.kind === "own-country",
        ...(row.kind === "kingdom" || row.kind === "sultanate" ? { named: row.form } : {}),
      },
      offices: [],
      parts: [],
    };
  }
  const demonym = readDemonym(document, lexicon, match.last, limit);
  const holder = demonym?.reference ?? null;
  const described = demonym?.last ?? match.last;
  const at = skipCommas(document, described, limit);
  const name = readPersonName(document, lexicon, at, limit, "title");
  const words = document.tokens[i]?.bare ?? "";
  const office = {
    first: i,
    last: described,
    title: "counterpart",
    portfolio: null,
    holder,
    relation: "HOLDS_OFFICE",
    past: false,
    words,
  };
  const whole = mentionSpan(document, i, described, match.clitics);
  const description: Phrase = {
    ...base,
    last: described,
    ...whole,
    mentionKind: "description",
    type: "PERSON",
    reference: { kind: "counterpart", holder },
    offices: [office],
    parts: demonym ? [demonym] : [],
  };
  if (!name) return description;
  return {
    ...description,
    ...asNamed(document, name),
  };
}
