import { type Item, isComma } from "../annotate/item.js";

/** `محادثات في ماليزيا أمس، بين كيري ولافروف`: behind when and where the comma does not end the phrase. */
export function isCommaBeforeParties(items: readonly Item[], i: number): boolean {
  const [comma, between] = [items[i], items[i + 1]];
  if (!isComma(comma)) return false;
  return between?.kind === "particle" && between.particle.value === "بين" && between.conjunction === "";
}

/** `القمة بينه وبين أردوغان`: the pronoun is the first of the two. */
export function isPronounBetween(items: readonly Item[], i: number): boolean {
  const [pronoun, other] = [items[i], items[i + 1]];
  if (pronoun?.kind !== "particle" || pronoun.particle.class !== "suffixed") return false;
  return pronoun.particle.value === "بين" && other?.kind === "particle" && other.particle.value === "بين";
}
