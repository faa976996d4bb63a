import { sentenceAt } from "../positions.js";
import type { WordedDocument } from "../words.js";

/** So many words may stand between a verb that relays somebody's words and the عن before him: `نقلت وكالة رويترز الأحد عن دبلوماسي`. */
const FARTHEST = 6;

/**
 * `قال دبلوماسي أميركي`, `بحسب الدبلوماسي`, `نقلت رويترز عن دبلوماسي`: right behind a verb of saying or what names a source stands who speaks,
 * while behind a noun the same word is its adjective (`ذكر رد دبلوماسي أميركي`).
 */
export function isWhoSpeaks(document: WordedDocument, i: number): boolean {
  const { words, tokens, sentences } = document;
  const before = words[i - 1];
  if (!before) return false;
  const { first } = sentenceAt(sentences, i);
  if (before.particle?.value === "عن") return isRelayed(document, i - 1, first);
  if (before.particle) return before.particle.class === "attribution";
  const says = before.finite.filter(({ reading }) => reading.verb.class === "say");
  if (says.some(({ clitics }) => clitics.conjunction !== "")) return true;
  if (says.length === 0 || i - 1 < first) return false;
  const beyond = words[i - 2]?.particle;
  return i - 1 === first || tokens[i - 2]?.kind !== "word" || (!!beyond && beyond.class !== "preposition");
}

function isRelayed({ words }: WordedDocument, at: number, first: number): boolean {
  return words
    .slice(Math.max(first, at - FARTHEST), at)
    .some(
      ({ finite, particle }) =>
        particle?.class === "attribution" || finite.some(({ reading }) => reading.verb.traits.has("relays")),
    );
}
