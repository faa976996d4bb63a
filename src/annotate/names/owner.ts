import type { CliticReading } from "../../arabic/clitics.js";
import type { Demonym } from "../../lexicon/demonyms.js";
import type { Lexicon, NameEntry } from "../../lexicon/lexicon.js";
import type { Span } from "../../model/article.js";
import type { EntityType } from "../../model/ontology.js";
import type { TokenRange } from "../document.js";
import type { WordedDocument } from "../words.js";
import { type Match, matchPhrase, shorterMatch } from "./match.js";
import { type Phrase, phraseOf } from "./phrase.js";
import { mentionSpan } from "./spans.js";

/** A demonym or similar adjective at a token: `الروسي`, `الأممي`, `الكوري الشمالي`. Its entity, gender and number. */
export function readDemonym(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  people = false, // broken plurals too: دبلوماسيين روس, روسا
): Phrase | null {
  const token = document.tokens[i];
  if (!token || i >= limit || !document.words[i]?.demonym) return null;
  const next = document.tokens[i + 1];
  const double = next && i + 1 < limit ? lexicon.demonyms.get(`${token.key} ${next.key}`) : undefined;
  const accusative =
    people && token.key.endsWith("ا") && !lexicon.names.next.has(token.key)
      ? lexicon.demonyms.get(token.key.slice(0, -1))
      : undefined;
  const demonym = double ?? lexicon.demonyms.get(token.key) ?? accusative;
  if (!demonym || (demonym.people && !people)) return null;
  if (demonym.ambiguous && !document.certain.has(demonym.entity)) return null;
  const last = double ? i + 2 : i + 1;
  const end = document.tokens[last - 1]?.end ?? token.end;
  return asAdjective(demonym, { first: i, last, start: token.start, end });
}

/** The entity of a demonym as part of a longer phrase, at these tokens and characters. */
export function asAdjective(
  { type, entity, gender, number }: Pick<Demonym, "type" | "entity" | "gender" | "number">,
  { first, last, start, end }: TokenRange & Span,
): Phrase {
  return phraseOf({
    first,
    last,
    start,
    end,
    mentionKind: "name",
    type,
    reference: { kind: "known", id: entity },
    conjunction: "",
    preposition: "",
    gender,
    number,
    offices: [],
    parts: [],
    suffix: null,
    adjective: true,
  });
}

/**
 * A country, place or organisation of the gazetteer at a token. A name that is a common word too counts where the article names
 * its bearer for certain, or everywhere with `weakCounts`: any, or one of that type, which then goes before others.
 */
export function readKnownName(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  clitics: "any" | "none" | "conjunction" = "any",
  weakCounts: boolean | EntityType = false,
): Phrase | null {
  const { names } = lexicon;
  // Most words begin no name.
  if (((document.words[i]?.opens ?? 0) & names.bit) === 0) return null;
  const options = { clitics, limit };
  for (
    let match = matchPhrase(document, i, names, options);
    match;
    match = shorterMatch(document, match, names, options)
  ) {
    const fitting = match.payloads.filter(
      (candidate) =>
        weakCounts === true ||
        weakCounts === candidate.type ||
        !candidate.weakHere ||
        document.certain.has(candidate.id),
    );
    const alike = fitting.find(({ type }) => type === weakCounts);
    // عمان beside الأردن: of two places with one name the one whose country the article names.
    const entry =
      fitting.length > 1
        ? (alike ?? fitting.find(({ id }) => liesInNamed(document, lexicon, id)) ?? fitting[0])
        : fitting[0];
    if (entry) return knownPhrase(document, match, entry);
  }
  return null;
}

function liesInNamed({ certain }: WordedDocument, lexicon: Lexicon, id: string): boolean {
  const country = lexicon.entity(id)?.country;
  return country !== undefined && country !== null && country !== id && certain.has(country);
}

function knownPhrase(document: WordedDocument, match: Match<NameEntry>, entry: NameEntry): Phrase {
  const { start, end } = mentionSpan(document, match.first, match.last, match.clitics);
  return phraseOf({
    first: match.first,
    last: match.last,
    start,
    end,
    mentionKind: "name",
    type: entry.type,
    reference: { kind: "known", id: entry.id },
    conjunction: match.clitics.conjunction,
    preposition: match.clitics.preposition,
    gender:
      entry.type === "ORGANIZATION"
        ? /(ة|ات)$/.test(match.clitics.stem || (document.tokens[match.first]?.bare ?? ""))
          ? "feminine"
          : null
        : entry.gender,
    number: "singular",
    offices: [],
    parts: [],
    suffix: null,
    headEnd: headEndOf(document, match, entry),
  });
}

/** `البلدة القديمة في القدس`: what stands before `في` names the place as well. */
function headEndOf(
  { tokens }: WordedDocument,
  { first, last }: Match<NameEntry>,
  { type }: NameEntry,
): number | undefined {
  const at = type === "PLACE" ? tokens.slice(first, last).findIndex(({ bare }) => bare === "في") : -1;
  const end = tokens[first + at - 1]?.end;
  return at > 0 ? end : undefined;
}

/** The first clitic reading of a word whose stem, folded, is one of these words. */
export function readingWithStem(
  document: WordedDocument,
  i: number,
  isWanted: (key: string) => boolean,
): CliticReading | null {
  for (const clitics of document.words[i]?.clitics ?? []) {
    if (clitics.stem.length >= 2 && isWanted(clitics.key)) return clitics;
  }
  return null;
}
