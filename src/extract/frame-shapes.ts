import type { Frame } from "../lexicon/frames.js";

/** `شاركت فرنسا وقطر في المعركة`: two who do the same against somebody do nothing to one another. */
export function isMutual({ object }: Frame): boolean {
  return object.some((slot) => slot !== "ضد");
}

/** `سلم … أسلحة إلى`: to whom a thing is given stands behind إلى or ل, or first of two objects. */
export function givesToSomebody({ object }: Frame): boolean {
  return object.includes("DO") && (object.includes("ل") || object.includes("إلى"));
}
