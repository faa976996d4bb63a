import type { AttributedDocument } from "../annotate/attribution.js";
import { matchPhrase } from "../annotate/names/match.js";
import { readKnownName } from "../annotate/names/owner.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
import { fact } from "./fact.js";

/** Where noun phrases say that places and missions are. */
export function placeFacts(document: AttributedDocument, lexicon: Lexicon): readonly Claim[] {
  const facts: Claim[] = [];
  document.phrases.forEach((phrase, i) => {
    facts.push(...originFacts(phrase, lexicon));
    facts.push(...siteFacts(phrase, lexicon));
    facts.push(...namedInsideFacts(document, phrase, lexicon));
    facts.push(...insideFacts(document, lexicon, i));
    facts.push(...seatFacts(document, lexicon, i));
  });
  return facts;
}

/**
 * `مدينة حلب السورية`: in the country of the adjective; a base (`قاعدة حميميم الروسية`) only belongs to it. Where a newspaper appears
 * (`صحيفة التايمز البريطانية`) nobody wants to know.
 */
function originFacts(phrase: Phrase, lexicon: Lexicon): readonly Claim[] {
  const demonym = phrase.parts.find((part) => part.type === "COUNTRY");
  const place =
    phrase.type === "PLACE" &&
    phrase.reference.kind !== "organ" &&
    lexicon.head(phrase.announcedBy ?? "")?.kind !== "capital" &&
    phrase.announcedBy !== BASE;
  return demonym && place
    ? [fact("LOCATED_IN", { phrase }, { phrase: demonym }, phrase, "apposition:demonym")]
    : [];
}

/** The head of `قاعدة حميميم`, by its id in heads.tsv. */
const BASE = "qaida";

/** `السفارة الفنلندية بموسكو`: where its name says that it stands. */
function siteFacts(phrase: Phrase, lexicon: Lexicon): readonly Claim[] {
  const [owner, site] = phrase.parts;
  return owner && site && isSite(phrase, lexicon)
    ? [fact("LOCATED_IN", { phrase }, { phrase: site }, phrase, "apposition:in")]
    : [];
}

/** `البلدة القديمة في القدس`: a place whose own name says where it is. */
function namedInsideFacts(document: AttributedDocument, phrase: Phrase, lexicon: Lexicon): readonly Claim[] {
  if (phrase.type !== "PLACE" || phrase.reference.kind !== "known") return [];
  for (let i = phrase.first + 1; i < phrase.last - 1; i++) {
    if (document.tokens[i]?.bare !== "في") continue;
    const outer = readKnownName(document, lexicon, i + 1, phrase.last, "none");
    const other = outer?.reference.kind === "known" && outer.reference.id !== phrase.reference.id;
    if (outer && other && (outer.type === "PLACE" || outer.type === "COUNTRY"))
      return [fact("LOCATED_IN", { phrase }, { phrase: outer }, phrase, "apposition:in")];
  }
  return [];
}

/** `ألماتي في كازاخستان`, `مطار النيرب (شمال سوريا)`, `مدينة الحديدة وميناء الصليف في اليمن`. */
function insideFacts(document: AttributedDocument, lexicon: Lexicon, i: number): readonly Claim[] {
  const phrase = document.phrases[i] as Phrase;
  const next = document.phrases[i + 1];
  if (next?.mentionKind !== "name" || !isInside(document, lexicon, phrase, next)) return [];
  const before = document.phrases[i - 1];
  const joined = phrase.conjunction === "و" && before?.last === phrase.first ? [before] : [];
  return [phrase, ...joined]
    .filter((inner) => mayContain(inner, next, lexicon))
    .map((inner) => {
      const extent = { first: inner.first, last: next.last };
      return fact("LOCATED_IN", { phrase: inner }, { phrase: next }, extent, "apposition:in");
    });
}

/** `في مقر الوكالة في فيينا`, `بمقر الأمم المتحدة بنيويورك`: behind the word for its seat a body, then the place. */
function seatFacts(document: AttributedDocument, lexicon: Lexicon, i: number): readonly Claim[] {
  const [body, place] = [document.phrases[i], document.phrases[i + 1]];
  if (body?.type !== "ORGANIZATION" || body.preposition || body.conjunction || !place) return [];
  if (place.mentionKind !== "name" || (place.type !== "PLACE" && place.type !== "COUNTRY")) return [];
  if (!isInside(document, lexicon, body, place)) return [];
  const seat = matchPhrase(document, body.first - 1, lexicon.appositions, { limit: body.first });
  const isSeat = seat?.payloads.some(
    ({ relation, direction }) => relation === "LOCATED_IN" && direction === "back",
  );
  if (!isSeat) return [];
  const extent = { first: body.first, last: place.last };
  return [fact("LOCATED_IN", { phrase: body }, { phrase: place }, extent, "apposition:in")];
}

/** `في كازاخستان`, `في شمال سوريا`, `بسوريا`, `(وسط سوريا)`, `، شرقي ليبيا`: what stands between the two. */
function isInside(document: AttributedDocument, lexicon: Lexicon, phrase: Phrase, next: Phrase): boolean {
  const between = next.first - phrase.last;
  if (between > 2) return false;
  if (between <= 0) return next.preposition === "ب";
  if (next.preposition || next.conjunction) return false;
  const isDirection = (word: string) => lexicon.particles.is(word, "direction");
  const mark = document.tokens[phrase.last]?.bare ?? "";
  if (between === 1) return mark === "في" || isDirection(mark);
  return /^(?:في|[(،,-])$/.test(mark) && isDirection(document.tokens[phrase.last + 1]?.bare ?? "");
}

/** A place in a country or region, a building in a city too, unless the gazetteer knows that it lies elsewhere. */
function mayContain(inner: Phrase, outer: Phrase, lexicon: Lexicon): boolean {
  const site = isSite(inner, lexicon);
  if (inner.type !== "PLACE" && !site) return false;
  const place = outer.reference.kind === "known" ? lexicon.entity(outer.reference.id) : undefined;
  const headed = outer.reference.kind === "named" ? lexicon.head(outer.reference.head) : undefined;
  const region =
    outer.type === "PLACE" && (headed?.kind === "region" || (place !== undefined && !place.metonym));
  const city = outer.type === "PLACE" && (site || isBuilding(inner, lexicon));
  if (outer.type !== "COUNTRY" && !region && !city) return false;
  const lies = inner.reference.kind === "known" ? lexicon.entity(inner.reference.id)?.country : null;
  return !lies || !place?.country || lies === place.country;
}

/** Bodies that stand in a place: embassies, missions. */
const SITES: ReadonlySet<string> = new Set(["embassy", "mission"]);

function isSite({ type, reference }: Phrase, lexicon: Lexicon): boolean {
  return (
    type === "ORGANIZATION" &&
    reference.kind === "organ" &&
    SITES.has(lexicon.head(reference.head)?.kind ?? "")
  );
}

function isBuilding({ reference, announcedBy }: Phrase, lexicon: Lexicon): boolean {
  const kind =
    reference.kind === "known"
      ? lexicon.entity(reference.id)?.kind
      : reference.kind === "named"
        ? lexicon.head(reference.head)?.kind
        : lexicon.head(announcedBy ?? "")?.kind;
  return kind === "building";
}
