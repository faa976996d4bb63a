import type { ItemizedDocument } from "../annotate/items.js";
import type { Phrase, Reference } from "../annotate/names/phrase.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import { lastBefore } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** The countries that an article names, as adjectives and by their capitals or governments too. */
export function namedCountries(document: ItemizedDocument, lexicon: Lexicon): ReadonlySet<string> {
  const named = new Set<string>();
  const add = (known: Reference | null) => {
    const entry = known?.kind === "known" ? lexicon.entity(known.id) : undefined;
    const country = entry?.type === "COUNTRY" ? entry.id : (entry?.metonym ?? null);
    if (country) named.add(country);
  };
  for (const { reference, offices } of document.mentions)
    for (const known of [reference, ...offices.map(({ holder }) => holder)]) add(known);
  // اجتماع سعودي أميركي: adjectives of what is nobody are no mentions.
  for (const { items } of document.sentenceItems)
    for (const item of items) if (item.kind === "noun") add(item.noun.demonym?.reference ?? null);
  return named;
}

/** `الجانب الفرنسي`, `الوفد القطري`: where the text turns to the people of one country. */
export function sidesNamed(
  document: NamedDocument,
  lexicon: Lexicon,
): readonly { readonly last: number; readonly country: string }[] {
  return document.phrases.flatMap(({ reference, last }) => {
    if (reference.kind !== "organ" || reference.owner?.kind !== "known") return [];
    const country = reference.owner.id;
    const isSide = lexicon.head(reference.head)?.kind === "side";
    return isSide && country.startsWith("country:") ? [{ last, country }] : [];
  });
}

/** How much an article names each country; a mention behind `في` counts more, a city for its country less. */
export function countMentions(document: NamedDocument, lexicon: Lexicon): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  const add = (id: string, weight: number) => counts.set(id, (counts.get(id) ?? 0) + weight);
  for (const phrase of document.mentions) {
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
  return counts;
}

/** The country named most; of several the one named first. */
export function mostNamed(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A name of several words (`المملكة العربية السعودية`) says more of what `المملكة` is than an adjective does. */
const FULL_NAME = 5;

/**
 * Which of a few countries a word such as `المملكة` means, found once for an article: the one that the article names most, in full, by its
 * capital or as an adjective; the only one even where the article does not name it.
 */
export function countriesCalled(
  document: NamedDocument,
  lexicon: Lexicon,
): (among: readonly string[]) => string | null {
  const found = new Map<string, string | null>();
  return (among) => {
    const key = among.join("|");
    const known = found.get(key);
    if (known !== undefined) return known;
    const country = countryCalled(document, lexicon, among);
    found.set(key, country);
    return country;
  };
}

function countryCalled(document: NamedDocument, lexicon: Lexicon, among: readonly string[]): string | null {
  const counts = new Map<string, number>();
  const add = (reference: Reference | null, weight: number) => {
    const entry = reference?.kind === "known" ? lexicon.entity(reference.id) : undefined;
    const country = entry?.type === "COUNTRY" ? entry.id : entry?.metonym;
    if (country && among.includes(country)) counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  for (const { reference, offices, parts, first, last } of document.mentions) {
    add(reference, last - first > 1 ? FULL_NAME : 1);
    // ولي العهد السعودي: whose crown prince he is, where that is no mention of its own.
    if (parts.length === 0) for (const { holder } of offices) add(holder, 1);
  }
  // Of two named as often the one named first.
  const most = Math.max(...counts.values());
  const [first] = [...counts].find(([, count]) => count === most) ?? [];
  return first ?? (among.length === 1 ? (among[0] ?? null) : null);
}

/** A government stands so near to the word that says it resigns, in tokens. */
const RESIGNING = 5;

/**
 * Countries whose government is a body of its own in this article: in one sentence it resigns or is dismissed, or
 * it stands beside an opposition, rebels, protesters of the same country.
 */
export function dividedCountries(
  document: NamedDocument,
  lexicon: Lexicon,
  salientCountry: string | null,
): ReadonlySet<string> {
  const divided = new Set<string>();
  const phrases = document.mentions;
  let from = 0;
  for (const sentence of document.sentences) {
    while ((phrases[from]?.first ?? sentence.last) < sentence.first) from++;
    const governments: { readonly owner: string; readonly phrase: Phrase }[] = [];
    const opposed = new Set<string>();
    for (let i = from; i < phrases.length && (phrases[i] as Phrase).first < sentence.last; i++) {
      const phrase = phrases[i] as Phrase;
      const { reference } = phrase;
      if (reference.kind !== "organ" && reference.kind !== "group") continue;
      const named = reference.owner?.kind === "known" ? reference.owner.id : null;
      if (reference.kind === "group" && lexicon.opponents.has(reference.group)) {
        const owner = named ?? (lexicon.opponents.get(reference.group) ? salientCountry : null);
        if (owner) opposed.add(owner);
      } else if (reference.kind === "organ" && lexicon.head(reference.head)?.kind === "government") {
        const owner = named ?? salientCountry;
        if (owner) governments.push({ owner, phrase });
      }
    }
    for (const { owner, phrase } of governments)
      if (opposed.has(owner) || isSaidToEnd(document, lexicon, phrase)) divided.add(owner);
  }
  return divided;
}

/** `استقالت الحكومة`, `أقال الرئيس الحكومة`, `استقالة الحكومة`. */
export function isSaidToEnd(document: NamedDocument, lexicon: Lexicon, government: Phrase): boolean {
  const endsOffice = new Set(["RESIGNS_FROM", "DISMISSES"]);
  return document.words
    .slice(Math.max(0, government.first - RESIGNING), government.last + RESIGNING)
    .some(({ verbal }) =>
      verbal.some(({ reading }) =>
        (lexicon.framesOfVerb.get(reading.verb.id) ?? []).some(
          (frame) => endsOffice.has(frame.relation) && frame.requires.length === 0,
        ),
      ),
    );
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
