import type { Item } from "../annotate/item.js";

/** `قال إن بلاده ستنسحب، وذلك خلال لقائه نظيره`: it was said then, whatever is said to be still to come. */
export function isMeanwhile(items: readonly Item[], at: number): boolean {
  const [said, preposition] = [items[at - 2], items[at - 1]];
  if (said?.kind !== "particle" || preposition?.kind !== "particle") return false;
  return (
    said.particle.class === "demonstrative" &&
    said.conjunction === "و" &&
    preposition.particle.traits.has("while")
  );
}

/** `أمر قواته بالتقدم، وذلك بعد ساعات من لقائه`: what had happened before stands under no verb of the sentence. */
export function isSetApart(items: readonly Item[], at: number): boolean {
  const from = items.findLastIndex(
    (item, i) =>
      i < at &&
      item.kind === "particle" &&
      item.particle.class === "demonstrative" &&
      item.conjunction === "و",
  );
  const behind = items[from + 1];
  if (from < 0 || behind?.kind !== "particle" || behind.particle.value !== "بعد") return false;
  return items.slice(from, at).every(({ kind }) => kind !== "verb" && kind !== "participle");
}
