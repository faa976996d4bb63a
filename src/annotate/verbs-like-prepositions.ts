import type { Lexicon } from "../lexicon/lexicon.js";
import type { VerbReading } from "../lexicon/verbs.js";
import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import type { NamedDocument } from "./names/phrases.js";
import type { FiniteReading } from "./words.js";

/** So many tokens behind the subject the preposition may stand that the verb governs: `عبر الوزير، خلال لقاء مع نظيره أمس، عن قلقه`. */
const REACH = 16;

/**
 * `عبر الوزير عن قلقه`, and not `عبر روسيا وصلت المساعدات`: what looks like a preposition is a verb where it begins a sentence or what stands
 * behind a mark, its subject follows, and then the preposition that the verb governs.
 */
export function verbLikePreposition(
  document: NamedDocument,
  lexicon: Lexicon,
  i: number,
  before: readonly Item[],
  subject: Phrase | null,
): VerbReading | null {
  const word = document.words[i];
  if (word?.particle?.class !== "preposition" || word.finite.length === 0) return null;
  if (document.tokens[i]?.text.includes(SHADDA)) return toldBySpelling(word.finite);
  const previous = before.at(-1);
  if (previous !== undefined && previous.kind !== "mark") return null;
  if (subject?.preposition !== "" || subject.type === "PLACE") return null;
  const reading = word.finite.find(
    ({ reading: { verb, form } }) =>
      form.tense === "perfect" &&
      form.voice === "active" &&
      (lexicon.framesOfVerb.get(verb.id) ?? []).some(({ requires }) =>
        requires.some(({ slot }) => governs(document, subject.last, slot)),
      ),
  )?.reading;
  return reading ?? null;
}

const SHADDA = "\u0651";

/** `عبّر`: no preposition has a doubled letter, a verb of form II has. */
function toldBySpelling(readings: readonly FiniteReading[]): VerbReading | null {
  const doubled = readings.find(
    ({ reading: { verb, form } }) =>
      verb.form === "II" && form.tense === "perfect" && form.voice === "active",
  );
  return doubled?.reading ?? null;
}

/** Does a preposition stand behind the subject, in the same sentence? */
function governs({ tokens, words }: NamedDocument, from: number, slot: string): boolean {
  for (let i = from; i < from + REACH; i++) {
    if (/^[.؟!]$/.test(tokens[i]?.text ?? ".")) return false;
    if (words[i]?.particle?.class === "preposition" && words[i]?.particle?.value === slot) return true;
  }
  return false;
}
