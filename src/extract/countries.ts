import type { Phrase } from "../annotate/names/phrase.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import { lastBefore } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** Phrases and their parts, each once, in text order. */
export function flatten(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((phrase) => [phrase, ...flatten(phrase.parts)]);
}

/** The countries that an article names, as adjectives and by their capitals or governments too. */
export function namedCountries(document: NamedDocument, lexicon: Lexicon): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { reference } of flatten(document.phrases)) {
    const entry = reference.kind === "known" ? lexicon.entity(reference.id) : undefined;
    const country = entry?.type === "COUNTRY" ? entry.id : (entry?.metonym ?? null);
    if (country) named.add(country);
  }
  return named;
}

/** The country that an article names most; a mention behind `في` counts more, a city for its country less. */
export function mostNamedCountry(document: NamedDocument, lexicon: Lexicon): string | null {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  const add = (id: string, weight: number) => counts.set(id, (counts.get(id) ?? 0) + weight);
  for (const phrase of flatten(document.phrases)) {
    if (phrase.reference.kind !== "known") continue;
    const entry = lexicon.entity(phrase.reference.id);
    if (!entry) continue;
    if (entry.type === "COUNTRY") {
      const before = document.words[phrase.first - 1]?.particle;
      add(entry.id, before?.value === "في" || phrase.preposition === "ب" ? 2.5 : 1);
    } else if (entry.type === "PLACE" && entry.country && !entry.metonym) {
      places.set(entry.country, (places.get(entry.country) ?? 0) + 0.75);
    }
  }
  for (const [id, weight] of places) add(id, weight);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/**
 * Countries whose government is a body of its own in this article: it resigns or is dismissed, or it stands beside
 * an opposition, rebels, protesters of the same country.
 */
export function dividedCountries(
  document: NamedDocument,
  lexicon: Lexicon,
  salientCountry: string | null,
): ReadonlySet<string> {
  const divided = new Set<string>();
  for (const { reference } of flatten(document.phrases)) {
    if (reference.kind !== "group" || !lexicon.opponents.has(reference.group)) continue;
    const alone = lexicon.opponents.get(reference.group) ? salientCountry : null;
    const owner = reference.owner?.kind === "known" ? reference.owner.id : alone;
    if (owner) divided.add(owner);
  }
  const endsOffice = new Set(["RESIGNS_FROM", "DISMISSES"]);
  const resigns = document.words.some(({ verbal }) =>
    verbal.some(({ reading }) =>
      (lexicon.framesOfVerb.get(reading.verb.id) ?? []).some(
        (frame) => endsOffice.has(frame.relation) && frame.requires.length === 0,
      ),
    ),
  );
  if (resigns && salientCountry) divided.add(salientCountry);
  return divided;
}

/** A capital stands for its country unless a preposition of place, or a word such as `مدينة`, makes it the city. */
export function standsFor(document: NamedDocument, lexicon: Lexicon, phrase: Phrase, id: string): string {
  const metonym = lexicon.entity(id)?.metonym;
  if (!metonym) return id;
  if (lexicon.entity(id)?.type !== "PLACE") return metonym;
  if (phrase.preposition === "ب") return id;
  const before = document.words[phrase.first - 1]?.particle;
  if (before?.traits.has("place")) return id;
  if (phrase.last - phrase.first > 1 || isBehindCapital(document, lexicon, phrase.first)) return id;
  const key = document.tokens[phrase.first - 1]?.key ?? "";
  return lexicon.heads.next.has(key.replace(/^ال/, "")) || /^(ال)?عاصمه$|^زياره$/.test(key) ? id : metonym;
}

/** `العاصمة الأميركية واشنطن`: the city, not the country. */
function isBehindCapital(document: NamedDocument, lexicon: Lexicon, i: number): boolean {
  return lastBefore(document.phrases, i, 1).some(
    ({ last, reference }) =>
      last === i && reference.kind === "organ" && lexicon.head(reference.head)?.kind === "capital",
  );
}
