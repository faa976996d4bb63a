import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** A gathering, or words that are spoken or written at one time. */
export function namesOccasion({ words }: NounPhrase, lexicon: Lexicon): boolean {
  return words.some((word) => isOccasion(word, lexicon));
}

/** A noun (its key) for what has a day of its own, or for words. */
export function isOccasion(word: string, lexicon: Lexicon): boolean {
  return lexicon.occasions.of(word) !== null || lexicon.isUtterance(word);
}

/** `في`, `خلال`: and not `بعد`, which only bounds it, nor `بسبب`. */
export function isDuring(preposition: string, lexicon: Lexicon): boolean {
  const traits = lexicon.particles.find(preposition)?.traits;
  return (traits?.has("while") ?? false) && !traits?.has("bound");
}
