import type { Frame } from "../lexicon/frames.js";

/** `شاركت فرنسا وقطر في المعركة`, `تتصدى فرنسا وقطر`: two who do the same against somebody do nothing to one another. */
export function isMutual({ object }: Frame): boolean {
  return object.some((slot) => slot !== "ضد" && slot !== "ل");
}

/** `سلم … أسلحة إلى`: to whom a thing is given stands behind إلى or ل, or first of two objects. */
export function givesToSomebody({ object }: Frame): boolean {
  return object.includes("DO") && (object.includes("ل") || object.includes("إلى"));
}

/** Of more than so many nobody tells that each met each other. */
const FEW = 4;

/**
 * `لقاء بين لافروف وفيدان وعراقجي`: who is the first of a pair, where each of a few does it with each of those behind him; of many only the
 * one named first.
 */
export function firstOfPairs<Party>(parties: readonly Party[]): readonly Party[] {
  return parties.slice(0, parties.length > FEW ? 1 : -1);
}
