import type { CliticReading } from "../../arabic/clitics.js";
import { endsLikeNisba } from "../../arabic/nisba.js";
import { looseKey } from "../../arabic/orthography.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { matchPhrase } from "./match.js";
import { readDemonym } from "./owner.js";
import { asNamed, readPersonName } from "./person-name.js";
import { type Phrase, phraseOf } from "./phrase.js";
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
  if (row.kind === "latter") {
    const place = row.of.length > 0;
    if (place ? hasArticle(document, match.last, limit) : qualifiesWordBefore(document, i, match.clitics))
      return null;
    return phraseOf({
      ...base,
      last: match.last,
      ...mentionSpan(document, i, match.last, match.clitics),
      mentionKind: "description",
      type: place ? "PLACE" : row.gender === "feminine" ? "COUNTRY" : "PERSON",
      reference: { kind: "latter", of: row.of },
      offices: [],
      parts: [],
    });
  }
  if (row.kind.startsWith("pair")) {
    return phraseOf({
      ...base,
      last: match.last,
      ...mentionSpan(document, i, match.last, match.clitics),
      number: "dual",
      mentionKind: "description",
      type: row.kind === "pair-countries" ? "COUNTRY" : "PERSON",
      reference: {
        kind: "pair",
        of: PAIRED[row.kind] ?? ["PERSON", "COUNTRY", "ORGANIZATION"],
        titles: row.of,
      },
      offices: [],
      parts: [],
    });
  }
  if (row.kind !== "counterpart") {
    // السلطنة العثمانية: an adjective makes it another.
    if (row.kind === "called" && isNisba(document, match.last, limit)) return null;
    return phraseOf({
      ...base,
      last: match.last,
      ...mentionSpan(document, i, match.last, match.clitics),
      mentionKind: "description",
      type: "COUNTRY",
      suffix: row.kind === "own-country" ? (/(ها|هم|ه)$/.exec(row.form)?.[0] ?? null) : null,
      reference: {
        kind: "country-anaphor",
        own: row.kind === "own-country",
        ...(row.kind === "called" ? { among: row.of } : {}),
      },
      offices: [],
      parts: [],
    });
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
    post: null,
    relation: "HOLDS_OFFICE",
    past: false,
    words,
  };
  const whole = mentionSpan(document, i, described, match.clitics);
  const description: Phrase = phraseOf({
    ...base,
    last: described,
    ...whole,
    mentionKind: "description",
    type: "PERSON",
    reference: { kind: "counterpart", holder },
    offices: [office],
    parts: demonym ? [demonym] : [],
  });
  if (!name) return description;
  return phraseOf({
    ...description,
    ...asNamed(document, name),
  });
}

/** Of what type the two are, where the word says it; `الجانبان` may be persons, states or bodies. */
const PAIRED: Readonly<Record<string, readonly Phrase["type"][]>> = {
  "pair-persons": ["PERSON"],
  "pair-countries": ["COUNTRY"],
};

/** `الفترة الأخيرة`, `في الأخير`: an adjective of the noun before it, or an adverb; alone it stands behind a verb or particle. */
function qualifiesWordBefore(
  document: WordedDocument,
  i: number,
  { preposition, conjunction }: CliticReading,
): boolean {
  const token = document.tokens[i - 1];
  const word = document.words[i - 1];
  if (preposition !== "" || !token || !word || token.kind === "punctuation") return false;
  if (conjunction !== "" || token.kind !== "word") return true;
  if (word.particle) return word.particle.value === "في";
  return token.bare.startsWith("ال") || word.finite.length === 0;
}

/** `المدينة القديمة`: an adjective makes it a part of a town, or another thing. */
function hasArticle({ tokens, words }: WordedDocument, i: number, limit: number): boolean {
  const token = tokens[i];
  return i < limit && token?.kind === "word" && token.bare.startsWith("ال") && !words[i]?.particle;
}

function isNisba(document: WordedDocument, i: number, limit: number): boolean {
  const token = document.tokens[i];
  return (
    i < limit && token !== undefined && token.bare.startsWith("ال") && endsLikeNisba(looseKey(token.key))
  );
}
