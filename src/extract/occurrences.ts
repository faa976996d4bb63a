import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/item.js";
import type { NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Particle } from "../lexicon/particles.js";
import { asksForObject, matchesStem } from "../lexicon/stems.js";
import { takesPlace } from "./requirements.js";

/** What may stand between the complements of a noun and the verb whose subject it is. */
const BEFORE_ITS_VERB: ReadonlySet<string> = new Set(["adverb", "negation", "auxiliary"]);

/**
 * `المفاوضات بين روسيا وأوكرانيا ستعقد غدا`: the first verb behind a noun and its complements, where it says of such a noun that
 * it takes place; null where something else stands in between or a preposition governs the noun.
 * @param at position of the noun among the items; `last`: the token behind its complements.
 */
export function occurrenceOf(
  items: readonly Item[],
  at: number,
  last: number,
  clauses: readonly Clause[],
  lexicon: Lexicon,
): Clause | null {
  const { noun } = items[at] as Extract<Item, { kind: "noun" }>;
  if (noun.preposition !== "" || prepositionBefore(items, at)) return null;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind === "verb") {
      const clause = clauses.find((it) => it.at === i && it.opener !== "relative");
      if (!clause || item.conjunction !== "") return null;
      return mayTakePlace(item.reading.verb.id, noun.key, lexicon) ? clause : null;
    }
    if (item.first < last || item.kind === "time" || item.kind === "number") continue;
    if (item.kind !== "particle" || !BEFORE_ITS_VERB.has(item.particle.class)) return null;
  }
  return null;
}

/** `ستعقد المحادثات`, `أجريت`: as subject or, where the verb is passive, as its object; the two are often spelled alike. */
export function mayTakePlace(verb: string, noun: string, lexicon: Lexicon): boolean {
  return takesPlace(verb, noun, lexicon) || asksForObject(lexicon.framesOfVerb.get(verb) ?? [], noun);
}

/** The separate preposition before the noun, or before the noun whose genitive it is: `في ختام زيارة`. */
export function prepositionBefore(items: readonly Item[], at: number): Particle | null {
  const before = items[at - 1];
  const chained = before?.kind === "noun" && !before.noun.definite && before.noun.conjunction === "";
  const preposition = items[chained ? at - 2 : at - 1];
  return preposition?.kind === "particle" && preposition.particle.class === "preposition"
    ? preposition.particle
    : null;
}

/**
 * `اللقاء الذي جرى أمس بين`, `الاتفاق الذي أبرم عام 2015 بين`, `الاتفاق الذي تم التوصل إليه بين`: the item behind the verb of a
 * relative clause that only says that what the noun names took place, or was done by nobody named; null for any other.
 * @param i position of the relative pronoun.
 */
export function behindOccurrence(
  items: readonly Item[],
  i: number,
  noun: NounReading,
  lexicon: Lexicon,
): number | null {
  const [relative, verb, next] = [items[i], items[i + 1], items[i + 2]];
  if (relative?.kind !== "particle" || relative.particle.class !== "relative" || verb?.kind !== "verb")
    return null;
  const { id, class: kind } = verb.reading.verb;
  if (takesPlace(id, noun.key, lexicon)) return i + 2;
  if (verb.reading.objectSuffix) return null;
  const frames = lexicon.framesOfVerb.get(id) ?? [];
  if (asksForObject(frames, noun.key)) return isBareName(next) ? null : i + 2;
  return kind === "narrative" ? behindDeed(items, i + 2, noun, lexicon) : null;
}

/** `الذي أبرم الوزير`: somebody is named right behind the verb. */
function isBareName(item: Item | undefined): boolean {
  if (item?.kind === "phrase") return item.phrase.preposition === "";
  return item?.kind === "noun" && item.noun.preposition === "";
}

/** `تم توقيعه`, `تم التوصل إليه`: a verbal noun whose verb asks for the noun, and a pronoun for it. */
function behindDeed(
  items: readonly Item[],
  at: number,
  noun: NounReading,
  { framesOfVerb }: Lexicon,
): number | null {
  const [deed, pronoun] = [items[at], items[at + 1]];
  if (deed?.kind !== "noun" || deed.noun.conjunction !== "" || deed.noun.preposition !== "") return null;
  const done = deed.noun.nominals.find(
    ({ nominal, verb }) =>
      nominal.kind === "masdar" &&
      (framesOfVerb.get(verb.id) ?? []).some(({ requires }) =>
        requires.some(({ slot, stems }) => slot !== "S" && matchesStem(noun.key, stems)),
      ),
  );
  if (!done) return null;
  if (done.suffix) return at + 1;
  return pronoun?.kind === "particle" && pronoun.particle.class === "suffixed" ? at + 2 : null;
}

/**
 * `المحادثات التي ترعاها سلطنة عمان بين`: the item behind a relative clause that names who does something to the thing; only the
 * parties between whom it is can stand behind. @param i position of the relative pronoun.
 */
export function behindNamedDoer(items: readonly Item[], i: number): number | null {
  const [relative, verb, doer] = [items[i], items[i + 1], items[i + 2]];
  if (relative?.kind !== "particle" || relative.particle.class !== "relative" || verb?.kind !== "verb")
    return null;
  if (!verb.reading.objectSuffix || doer?.kind !== "phrase") return null;
  return doer.phrase.preposition === "" && doer.phrase.conjunction === "" ? i + 3 : null;
}

/** So many items a clause may have that only tells how long or where talks were held. */
const LONGEST_COURSE = 10;

/**
 * `المحادثات التي استمرت يومين بين`, `المباحثات -التي هي الأولى من نوعها- بين`: the item `بين` behind a relative clause that says
 * only how long something took or what kind it is; null where a deed or a name stands in it, which may have parties of its own.
 * Behind an indefinite noun the clause has no relative pronoun: `محادثات استمرت يومين بين`.
 * @param i position of the relative pronoun, or of the verb.
 */
export function behindCourse(items: readonly Item[], i: number, { definite }: NounReading): number | null {
  const relative = items[i]?.kind === "particle" && items[i].particle.class === "relative";
  const verb = items[relative ? i + 1 : i];
  if (!relative && (definite || verb?.kind !== "verb" || verb.conjunction !== "")) return null;
  const tells = verb?.kind === "verb" && ["aspect", "narrative"].includes(verb.reading.verb.class);
  if (verb?.kind === "verb" && (!tells || verb.reading.objectSuffix)) return null;
  for (
    let at = i + (relative ? 1 : 0) + (tells ? 1 : 0);
    at < Math.min(items.length, i + LONGEST_COURSE);
    at++
  ) {
    const item = items[at] as Item;
    if (item.kind === "particle" && item.particle.value === "بين") return at;
    const place = item.kind === "phrase" && ["PLACE", "COUNTRY"].includes(item.phrase.type);
    const plain = item.kind === "noun" && item.noun.nominals.length === 0 && item.noun.conjunction === "";
    const small = item.kind === "particle" && BETWEEN_WORDS.has(item.particle.class);
    const dash = item.kind === "mark" && /^[-–—،,]$/.test(item.mark);
    if (!(place || plain || small || dash || item.kind === "time" || item.kind === "number")) return null;
  }
  return null;
}

const BETWEEN_WORDS: ReadonlySet<string> = new Set(["adverb", "pronoun", "preposition", "stop"]);
