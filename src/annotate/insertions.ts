import type { Valency } from "../lexicon/valency.js";
import { isAdditive } from "./coordination.js";
import { gluedPreposition, type Item } from "./item.js";
import { readNounPhrase } from "./noun-phrases.js";

/** The prepositions that a verb asks for, of whatever sense, and those of its object. */
export type Wanted = Pick<Valency, "prepositions" | "objects">;

/** An insertion in brackets is stepped over if it has at most so many items. */
const LONGEST_INSERTION = 15;

/** `فصائل تقاتل النظام`, `في بيان نشرته الوزارة`, `في رسالة بعثت بها`: a verb right behind an indefinite noun describes it. */
export function describesNoun(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  if (item?.kind !== "verb" || item.conjunction !== "") return false;
  if (item.reading.form.tense === "perfect") {
    const next = items[i + 1];
    const resumed = next?.kind === "particle" && next.particle.class === "suffixed";
    return (
      (item.reading.objectSuffix !== null || resumed) && before?.kind === "noun" && !before.noun.definite
    );
  }
  if (item.reading.form.tense !== "imperfect") return false;
  if (before?.kind === "noun") return !before.noun.definite && before.noun.nominals.length === 0;
  return before?.kind === "phrase" && before.phrase.reference.kind === "group";
}

/**
 * `أعربت ميركل التي كانت تقف قربه عن قلقها`: where the clause goes on behind a relative clause or source in its middle: behind the
 * comma that closes it, or at a preposition that only the outer verb asks for, or where something is added (`وكذلك`).
 */
export function behindInsertion(items: readonly Item[], opening: number, expected: Wanted): number | null {
  for (let i = opening + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (
      item.kind === "particle" &&
      item.particle.class === "preposition" &&
      expected.prepositions.has(item.particle.value) &&
      i > opening + 2
    )
      return i;
    if (isWantedBehindTime(items, opening, i, expected)) return i;
    if (isAdditive(items, i) && items[i + 1]?.kind === "phrase") return i;
    if (item.kind !== "mark" || !/^[،,]$/.test(item.mark)) continue;
    const next = items[i + 1];
    if (!next || next.kind === "verb" || next.kind === "participle") return null;
    if (
      next.kind === "particle" &&
      ["subordinator", "attribution", "complementizer", "relative"].includes(next.particle.class)
    )
      return null;
    return i + 1;
  }
  return null;
}

/** `ندد في بيان أصدره أمس بالهجوم`: the verb of the insertion has its object already, and a time closes it. */
function isWantedBehindTime(items: readonly Item[], opening: number, i: number, expected: Wanted): boolean {
  const verb = items[opening];
  const complete = verb?.kind === "verb" && verb.reading.objectSuffix !== null;
  return (
    complete && items[i - 1]?.kind === "time" && expected.objects.has(gluedPreposition(items[i] as Item))
  );
}

/**
 * `تطالب دول بينها ماليزيا وهولندا بمحكمة`, `قتل 20 شخصا بينهم 3 أطفال`, `قتل 26 مسلحا معظمهم من الأجانب`: who is among them and who most of
 * them are has no other part in what is told.
 */
export function behindMembers(items: readonly Item[], at: number): number {
  const pronoun = items[at];
  if (pronoun?.kind !== "particle") return at + 1;
  const partitive = pronoun.particle.traits.has("partitive");
  const next = items[at + 1];
  if (partitive && next?.kind === "particle" && next.particle.value === "من")
    return readNounPhrase(items, at + 2, "من")?.items.last ?? at + 1;
  const counted = next?.kind === "number";
  const named = next?.kind === "phrase" && !next.phrase.conjunction && !next.phrase.preposition;
  const described = partitive && next?.kind === "noun" && !next.noun.definite && !gluedPreposition(next);
  if (!(partitive || pronoun.particle.value === "بين") || !(counted || named || described)) return at + 1;
  return readNounPhrase(items, at + 1, "")?.items.last ?? at + 1;
}

/** `دعت الجمعية (193 بلدا) إلى`: behind the bracket that closes, or just behind the one that opens where none does. */
export function behindBracket(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < Math.min(items.length, open + LONGEST_INSERTION); i++) {
    const item = items[i] as Item;
    if (item.kind === "mark" && item.mark === ")") return i + 1;
  }
  return open + 1;
}
