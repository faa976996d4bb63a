import type { Clause, ClausedDocument } from "./clauses.js";
import type { Sentence } from "./document.js";
import type { Item } from "./item.js";
import { quotationAround } from "./quotations.js";

/** Where the words begin that the verb brings in; `تابع "من الواضح أن`: with the quotation that the أن stands in. */
export function contentOf(document: ClausedDocument, clause: Clause): number | null {
  const { first, contentFrom } = clause;
  const from = contentFrom ?? contentFartherOn(document, clause);
  const around = from === null ? null : quotationAround(document, from);
  return around && around.first > first ? around.first : from;
}

/**
 * `قال لافروف بعد محادثات استمرت ساعة إن`: only a verb of saying governs إنّ, and the last one before it that has no words yet does;
 * `أكد لافروف الذي زار أنقرة، أن`: behind a mark that ends an insertion, أنّ too.
 */
function contentFartherOn(
  document: ClausedDocument,
  { predicate, items, at, sentence }: Clause,
): number | null {
  if (predicate.reading.verb.class !== "say") return null;
  const says = (document.clausesOf.get(sentence) ?? []).filter(
    (it) => it.at > at && it.predicate.reading.verb.class === "say" && !hasItsWords(it),
  );
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (says.some((it) => it.at === i) || (item.kind === "mark" && /^[:.؛]$/.test(item.mark))) return null;
    // ذكرت الصحيفة نقلا عن مسؤولين أن: the words are theirs.
    if (item.kind === "particle" && item.particle.class === "attribution") return null;
    if (item.kind !== "particle" || item.particle.class !== "complementizer") continue;
    const before = items[i - 1];
    const reason = before?.kind === "particle" && before.particle.class === "subordinator";
    const apart =
      item.conjunction === "" &&
      (before?.kind === "mark" || (before?.kind === "phrase" && behindDeeds(document, sentence, at, i)));
    return (item.particle.value === "إن" || apart) && !reason ? item.first : null;
  }
  return null;
}

/** `أوضح لافروف الذي زار طهران أن`: a verb that only tells what somebody did brings in no clause itself. */
function behindDeeds(document: ClausedDocument, sentence: Sentence, from: number, to: number): boolean {
  return (document.clausesOf.get(sentence) ?? [])
    .filter(({ at }) => from < at && at < to)
    .every(
      ({ opener, speaks, predicate }) =>
        opener === "relative" &&
        !speaks &&
        ["move", "event", "narrative"].includes(predicate.reading.verb.class),
    );
}

/** `في بيان نشره على موقعه إن`: the pronoun is what was published. */
function hasItsWords({ opener, predicate }: Clause): boolean {
  return opener === "relative" && predicate.kind === "verb" && predicate.reading.objectSuffix !== null;
}
