import type { CliticReading } from "../../arabic/clitics.js";
import { endsLikeNisba } from "../../arabic/nisba.js";
import { looseKey } from "../../arabic/orthography.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { ReferenceWord } from "../../lexicon/references.js";
import type { WordedDocument } from "../words.js";
import { type Match, matchPhrase } from "./match.js";
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
  const described = (
    type: Phrase["type"],
    reference: Phrase["reference"],
    number: Phrase["number"] = "singular",
    suffix: string | null = null,
  ) => describedUntil(document, match, match.last, { type, reference, number, suffix, gender: row.gender });
  if (row.kind === "latter") {
    const place = row.of.length > 0;
    if (place ? hasArticle(document, match.last, limit) : qualifiesWordBefore(document, i, match.clitics))
      return null;
    const type = place ? "PLACE" : row.gender === "feminine" ? "COUNTRY" : "PERSON";
    return described(type, { kind: "latter", of: row.of });
  }
  if (row.kind.startsWith("pair")) {
    const of = PAIRED[row.kind] ?? ["PERSON", "COUNTRY", "ORGANIZATION"];
    const type = row.kind === "pair-countries" ? "COUNTRY" : "PERSON";
    return described(type, { kind: "pair", of, titles: row.of }, "dual");
  }
  if (row.kind !== "counterpart") {
    // السلطنة العثمانية: an adjective makes it another.
    if (row.kind === "called" && isNisba(document, match.last, limit)) return null;
    const own = row.kind === "own-country";
    const suffix = own ? (/(ها|هم|ه)$/.exec(row.form)?.[0] ?? null) : null;
    const among = row.kind === "called" ? row.of : undefined;
    return described("COUNTRY", { kind: "country-anaphor", own, among }, "singular", suffix);
  }
  return readCounterpart(document, lexicon, match, row.gender, limit);
}

/** `نظيره الكازاخي مختار تيليوبردي`. */
function readCounterpart(
  document: WordedDocument,
  lexicon: Lexicon,
  match: Match<ReferenceWord>,
  gender: Phrase["gender"],
  limit: number,
): Phrase {
  const demonym = readDemonym(document, lexicon, match.last, limit);
  const holder = demonym?.reference ?? null;
  const last = demonym?.last ?? match.last;
  const office = {
    first: match.first,
    last,
    title: "counterpart",
    portfolio: null,
    holder,
    post: null,
    relation: "HOLDS_OFFICE",
    past: false,
    words: document.tokens[match.first]?.bare ?? "",
  };
  const description = describedUntil(document, match, last, {
    type: "PERSON",
    reference: { kind: "counterpart", holder },
    number: "singular",
    suffix: null,
    gender,
    offices: [office],
    parts: demonym ? [demonym] : [],
  });
  const at = behindStyle(document, lexicon, skipCommas(document, last, limit), limit);
  const name = readPersonName(document, lexicon, at, limit, "title");
  return name ? phraseOf({ ...description, ...asNamed(document, name) }) : description;
}

/** `نظيره القطري الدكتور خالد العطية`: a style before a name says of which office nobody is. */
function behindStyle(document: WordedDocument, lexicon: Lexicon, at: number, limit: number): number {
  const style = matchPhrase(document, at, lexicon.titles, { limit });
  return style?.payloads.every(({ title, number }) => title.relation === null && number === "singular")
    ? style.last
    : at;
}

function describedUntil(
  document: WordedDocument,
  { first, clitics: { conjunction, preposition }, clitics }: Match<unknown>,
  last: number,
  what: Pick<Phrase, "type" | "reference" | "number" | "suffix" | "gender"> &
    Partial<Pick<Phrase, "offices" | "parts">>,
): Phrase {
  const { start, end } = mentionSpan(document, first, last, clitics);
  return phraseOf({
    first,
    last,
    start,
    end,
    mentionKind: "description",
    type: what.type,
    reference: what.reference,
    conjunction,
    preposition,
    gender: what.gender,
    number: what.number,
    offices: what.offices ?? [],
    parts: what.parts ?? [],
    suffix: what.suffix,
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
