import type { AttributedDocument } from "../annotate/attribution.js";
import type { TokenRange } from "../annotate/document.js";
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

/** A preposition with the tokens behind it. */
type Phrase = TokenRange & { readonly preposition: string };

/** `قال أمام القمة`: before those who have come together for it. */
const BEFORE = "أمام";

/** `في القمة`, `أمام القمة`, `على هامش القمة`: a phrase of what somebody does in the course of an occasion. */
export function isAtOccasion(document: AttributedDocument, phrase: Phrase, lexicon: Lexicon): boolean {
  return (
    isDuring(phrase.preposition, lexicon) || phrase.preposition === BEFORE || isOnMargin(document, phrase)
  );
}

/** `على هامش القمة`: beside an occasion, and at its time. */
export function isOnMargin({ words }: AttributedDocument, { preposition, first }: Phrase): boolean {
  return preposition === "على" && words[first]?.noun.key === MARGIN;
}

const MARGIN = "هامش";

/** `في`, `خلال`: and not `بعد`, which only bounds it, nor `بسبب`. */
export function isDuring(preposition: string, lexicon: Lexicon): boolean {
  const traits = lexicon.particles.find(preposition)?.traits;
  return (traits?.has("while") ?? false) && !traits?.has("bound");
}
