import { endsLikeNisba } from "../../arabic/nisba.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { matchPhrase } from "./match.js";
import { readBodyAround } from "./organs.js";
import { readDemonym, readKnownName } from "./owner.js";
import { readPersonName } from "./person-name.js";
import type { Phrase } from "./phrase.js";
import { skipCommas } from "./spans.js";

/** `لشؤون فلسطين والأراضي المحتلة`: at most so many words say what an office is for. */
const LONGEST_TOPIC = 6;

/** What is known of a title where its topic is looked for. */
export interface TopicContext {
  /** The title has no article, and its topic may be a genitive: `مدير قسم الشرق الأوسط`. */
  readonly genitive: boolean;
  /** Nobody knows yet whose office it is: an adjective of a country behind the topic says so. */
  readonly ownerless: boolean;
}

/**
 * What an office is for, or an adjective of it, where no table lists it: `المنسق الخاص لعملية السلام`, `المدير العام لقسم
 * المصالح الأميركية في وزارة الخارجية`, `زعيم المعارضة العمالية`. Ordinary words count only where a name, or an owner and then a
 * name, is certain to follow.
 * @returns the position behind them, null where there are none
 */
export function readTopic(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  { genitive, ownerless }: TopicContext,
): number | null {
  const noun = isDative(document, at) || (genitive && isPlainNoun(document, lexicon, at));
  if ((!noun && !isPlainAdjective(document, lexicon, at)) || mayBeSomebody(document, lexicon, at))
    return null;
  const longest = noun ? Math.min(limit, at + LONGEST_TOPIC) : at + 1;
  for (let i = at; i < longest && (i === at || goesOn(document, lexicon, i)); i++) {
    const demonym = ownerless && i > at ? readDemonym(document, lexicon, i + 1, limit) : null;
    const owner = noun ? (demonym ?? readBodyAround(document, lexicon, i + 1, limit)) : null;
    const post = noun ? readPlaceAround(document, lexicon, i + 1, limit) : null;
    const ends = [i + 1, owner?.last, post?.last].filter((end) => end !== undefined);
    if (ends.some((end) => beginsSureName(document, lexicon, end, limit))) return i + 1;
  }
  return null;
}

/** `في اليمن`: where the work is done. */
function readPlaceAround(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Phrase | null {
  if (document.tokens[at]?.bare !== "في") return null;
  const place = readKnownName(document, lexicon, at + 1, limit, "none");
  return place?.type === "COUNTRY" || place?.type === "PLACE" ? place : null;
}

/** `للشؤون`, `لعملية`, not a name behind ل. */
function isDative(document: WordedDocument, i: number): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  return (
    token?.kind === "word" &&
    word?.particle === null &&
    word.noun.preposition === "ل" &&
    word.noun.conjunction === "" &&
    word.common
  );
}

/** `قسم` behind `مدير`. */
function isPlainNoun(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (token?.kind !== "word" || !word?.common || word.particle) return false;
  return (
    word.noun.preposition === "" &&
    word.noun.conjunction === "" &&
    (lexicon.heads.next.has(token.loose) || word.finite.length === 0)
  );
}

/** `العمالية`, `المزدوج`. */
function isPlainAdjective(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (token?.kind !== "word" || !token.bare.startsWith("ال") || !word?.common || word.particle) return false;
  if (lexicon.calendar.has(token.key)) return false;
  return (
    endsLikeNisba(token.key) ||
    word.verbal.some(({ reading }) => "nominal" in reading && reading.nominal.kind !== "masdar")
  );
}

/** `للصحفيين`, `للملك`: somebody, to whom the holder of the office speaks. */
function mayBeSomebody(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  return (
    matchPhrase(document, i, lexicon.titles) !== null ||
    matchPhrase(document, i, lexicon.groups) !== null ||
    matchPhrase(document, i, lexicon.names) !== null
  );
}

/** More of the topic: a definite word, a genitive, a place; no particle, verb or mark. */
function goesOn(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (token?.kind !== "word" || !word || word.particle || lexicon.calendar.has(token.key)) return false;
  const place = readKnownName(document, lexicon, i, i + 3, "conjunction");
  if (place?.type === "PLACE" || place?.type === "COUNTRY") return true;
  if (readDemonym(document, lexicon, i, i + 1) !== null) return true;
  if (!word.common || matchPhrase(document, i, lexicon.titles) !== null) return false;
  return word.noun.preposition === "" && (word.noun.definite || word.finite.length === 0);
}

/**
 * Two words of a name at least, perhaps behind a rank; the first a given name that means nothing else, or between commas
 * words of no other meaning.
 */
export function beginsSureName(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): boolean {
  const i = skipCommas(document, at, limit);
  const rank = matchPhrase(document, i, lexicon.titles, { clitics: "none", limit });
  const announcing =
    rank !== null && (rank.definite || rank.payloads.some(({ title }) => title.relation === null));
  const from = rank && announcing ? rank.last : i;
  const name =
    readPersonName(document, lexicon, from, limit, i === at ? "given-name" : "title") ??
    (document.words[i]?.givenName ? readPersonName(document, lexicon, from, limit, "title") : null);
  if (!name || (!name.known && name.words.length < 2)) return false;
  // A comma before it asks for an end behind it.
  const end = document.tokens[name.last];
  return i === at || name.last >= limit || end?.kind === "punctuation";
}
