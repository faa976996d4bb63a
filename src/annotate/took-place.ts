import type { Lexicon } from "../lexicon/lexicon.js";
import type { VerbReading } from "../lexicon/verbs.js";
import type { Item } from "./item.js";

/** `في انفجار وقع مساء`, `بهجوم دام وقع`: behind an indefinite noun of something that takes place a verb that says so. */
export function saysItTookPlace(
  { verb, form }: VerbReading,
  before: readonly Item[],
  lexicon: Lexicon,
): boolean {
  if (verb.class !== "narrative" || form.tense !== "perfect") return false;
  for (const item of before.slice(-2).reverse()) {
    if (item.kind !== "noun" || item.noun.definite) return false;
    if (lexicon.occasions.of(item.noun.key) !== null) return agreesWith(item.noun.key, form.gender);
  }
  return false;
}

/** `هجوم وقع`, `غارة وقعت`, `هجمات وقعت`. */
function agreesWith(noun: string, gender: VerbReading["form"]["gender"]): boolean {
  return (gender === "feminine") === /(ه|ات)$/.test(noun);
}
