import type { Lexicon } from "../lexicon/lexicon.js";
import type { Item } from "./item.js";
import { isPossessed, type NounReading } from "./noun-readings.js";

/** An indefinite noun with its adjectives right before a verb, which needs no relative pronoun to describe it. */
export interface DescribedNoun {
  readonly noun: NounReading;
  /** Position of its first item. */
  readonly at: number;
  /** The separate preposition before it, in its value; null where none is. */
  readonly preposition: string | null;
}

/** `هجوم كيميائي مفترض استهدف`, `منطقة تسيطر عليها`: the noun that the verb at a position may describe; null for none. */
export function nounDescribedAt(items: readonly Item[], at: number): DescribedNoun | null {
  const verb = items[at];
  if (verb?.kind !== "verb" || verb.conjunction !== "") return null;
  let found: Omit<DescribedNoun, "preposition"> | null = null;
  // مناطق كانوا يسيطرون عليها.
  const auxiliary = items[at - 1];
  const last = auxiliary?.kind === "particle" && auxiliary.particle.class === "auxiliary" ? at - 2 : at - 1;
  for (let i = last; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind !== "noun" || item.noun.definite || isOwned(item.noun)) break;
    found = { noun: item.noun, at: i };
    if (item.noun.preposition !== "" || item.noun.conjunction !== "") break;
  }
  if (!found) return null;
  const before = items[found.at - 1];
  const governed = before?.kind === "particle" && before.particle.class === "preposition";
  return { ...found, preposition: governed ? before.particle.value : null };
}

/** With its possessor's pronoun, which the ة of `منطقة` is not. */
function isOwned({ key, feminine }: NounReading): boolean {
  return !feminine && isPossessed(key);
}

/** `يعملون في منطقة تسيطر عليها المعارضة`: the pronoun right behind the verb takes the noun up. */
export function takesUpByPreposition(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next?.kind === "particle" && next.particle.class === "suffixed" && nounDescribedAt(items, at) !== null
  );
}

/**
 * The noun inside another verb's clause that does what the verb says: `ندد بقرار يقضي`, `ردا على هجوم استهدف`; not one that
 * begins the clause of the verb itself (`في وقت لاحق زار`).
 */
export function nounInClauseBefore(items: readonly Item[], at: number): DescribedNoun | null {
  const described = nounDescribedAt(items, at);
  if (!described || described.preposition === null) return null;
  for (let i = described.at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "mark") return null;
    if (item.kind === "verb" || item.kind === "participle") return described;
  }
  return null;
}

/** `أصدر المجلس بيانا يدين روسيا`: what words say they say who gave them out, where the verb before has them for its object. */
export function describesWords(
  items: readonly Item[],
  at: number,
  { isUtterance }: Pick<Lexicon, "isUtterance">,
): boolean {
  const described = nounDescribedAt(items, at);
  if (!described || described.preposition !== null || !isUtterance(described.noun.key)) return false;
  return described.noun.preposition === "" && described.noun.conjunction === "";
}
