import type { NamedDocument } from "../annotate/names/phrases.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** So many tokens behind people the place may stand that says where they are. */
const NEAR = 9;

/**
 * The country of the scene: `استطاعت المقاومة الشعبية استعادة عدن`, `قتل ثلاثة أشخاص في البصرة`. People without an owner are of the
 * country of the place named right behind them rather than of the one that the article names most; null where no place is.
 */
export function sceneOf(document: NamedDocument, at: number, lexicon: Lexicon): string | null {
  const { last } = sentenceAt(document.sentences, at);
  for (const { first, type, reference, preposition } of document.phrases) {
    if (first <= at) continue;
    if (first >= Math.min(last, at + NEAR)) return null;
    if (type !== "PLACE" || reference.kind !== "known") continue;
    // نزح مدنيون إلى أربيل: where they go to they are not from.
    const before = document.words[first - 1]?.particle?.value;
    if (before === "إلى" || before === "نحو" || preposition === "ل") return null;
    const entry = lexicon.entity(reference.id);
    if (entry?.metonym) continue;
    return entry?.country ?? null;
  }
  return null;
}
