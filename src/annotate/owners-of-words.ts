import type { Lexicon } from "../lexicon/lexicon.js";
import type { Clause } from "./clauses.js";
import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import { isPossessed, type NounReading } from "./noun-readings.js";

/** `بيان`, `تأكيد`, `إعلان`: words that somebody has said or written. */
export function namesWords(noun: NounReading, lexicon: Lexicon): boolean {
  if (lexicon.isUtterance(noun.key)) return true;
  return noun.nominals.some(({ nominal, verb }) => nominal.kind === "masdar" && verb.class === "say");
}

/** The name right behind, perhaps with an adjective, ل or عن in between; with a pronoun or بـ the subject of the clause. */
export function ownerOfNoun(
  items: readonly Item[],
  at: number,
  around: Clause | undefined,
): readonly Phrase[] {
  const item = items[at];
  for (const next of items.slice(at + 1, at + 4)) {
    if (next.kind === "phrase") return ["", "ل"].includes(next.phrase.preposition) ? [next.phrase] : [];
    const adjective = next.kind === "noun" && next.noun.preposition === "" && next.noun.conjunction === "";
    const leads = next.kind === "particle" && ["عن", "من", "ل"].includes(next.particle.value);
    if (!adjective && !leads && !(next.kind === "mark" && next.mark === '"')) break;
  }
  const own = item?.kind === "noun" && (item.noun.preposition === "ب" || isPossessed(item.noun.key));
  return own ? (around?.subject.phrases ?? []) : [];
}
