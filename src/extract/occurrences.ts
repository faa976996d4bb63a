import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/items.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Particle } from "../lexicon/particles.js";
import { asksForObject } from "../lexicon/stems.js";
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
