import { type Item, isComma } from "../annotate/item.js";

/** `لقاء لافروف، أمس، مع شكري`: the item behind a time that is set apart, where a complement stands there; null where there is none. */
export function behindTimeApart(items: readonly Item[], i: number): number | null {
  if (!isComma(items[i])) return null;
  let at = i + 1;
  while (items[at]?.kind === "time") at++;
  const next = items[at + 1];
  if (at === i + 1 || !isComma(items[at])) return null;
  const goesOn =
    next?.kind === "particle"
      ? next.particle.class === "preposition" && next.conjunction === ""
      : next?.kind === "phrase" && next.phrase.conjunction === "";
  return goesOn ? at + 1 : null;
}
