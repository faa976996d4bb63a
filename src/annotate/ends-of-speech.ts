import type { Clause, ClausedDocument } from "./clauses.js";
import type { Sentence } from "./document.js";
import type { Item } from "./item.js";
import { isQuote } from "./names/match.js";
import type { Phrase } from "./names/phrase.js";
import { endOfSpeech, quotationAround } from "./quotations.js";

/**
 * A quotation lasts to its closing mark, a reported clause to the end of the sentence, to the closing mark of a
 * quotation that goes on, or to where the speaker acts again (`، ودعا …`) or another story begins (`، فيما …`).
 */
export function endOfContent(
  document: ClausedDocument,
  clause: Clause,
  from: number,
  speakers: readonly Phrase[],
): number {
  const { sentence } = clause;
  if (isQuote(document.tokens[from]?.text)) return endOfSpeech(document, from, sentence);
  const clauses = document.clausesOf.get(sentence) ?? [];
  const resumed = clauses.find(
    (next) =>
      next.first > from &&
      !next.quotation &&
      (resumes(next, speakers) || isOtherSpeaker(next) || contradicts(next, speakers)),
  );
  const turn = otherStory(clause, from, document);
  const end = Math.min(resumed?.first ?? sentence.last, turn ?? sentence.last);
  return end < sentence.last ? end : endOfReported(document, clause.first, sentence);
}

/**
 * Where words end that begin in a sentence outside of a quotation: with the sentence, or with the quotation that
 * is still open there; inside of one, with it.
 */
export function endOfReported(document: ClausedDocument, from: number, sentence: Sentence): number {
  const around = quotationAround(document, from);
  if (around) return Math.min(around.last, sentence.last);
  const open = quotationAround(document, sentence.last - 1);
  return Math.max(open?.last ?? 0, sentence.last);
}

/**
 * The speaker is the subject again, outside of what is reported: `قال إن …، وغادر`, and without a comma where he speaks:
 * `قال إن … ودعا`.
 */
function resumes(clause: Clause, speakers: readonly Phrase[]): boolean {
  const { predicate, opener, items, at, speaks } = clause;
  if (predicate.kind !== "verb" || opener !== "main" || predicate.conjunction !== "و") return false;
  if (!speaks && items[at - 1]?.kind !== "mark") return false;
  return predicate.reading.form.tense === "perfect" && goesOnWith(clause, speakers);
}

/** `قال لافروف إن …، وأعلن كيري أن`: behind a comma somebody else is quoted. */
function isOtherSpeaker({ predicate, opener, subject, contentFrom, items, at }: Clause): boolean {
  if (predicate.kind !== "verb" || predicate.conjunction !== "و" || opener !== "main") return false;
  const comma = items[at - 1];
  return (
    comma?.kind === "mark" &&
    /^[،,؛]$/.test(comma.mark) &&
    predicate.reading.verb.class === "say" &&
    predicate.reading.form.tense === "perfect" &&
    contentFrom !== null &&
    subject.from === "behind"
  );
}

/** `قال إنه لم يقصف، لكن منظمات تتهمه بـ`, `، لكن تركيا تقول إن`: somebody else has it otherwise. */
function contradicts(clause: Clause, speakers: readonly Phrase[]): boolean {
  const { predicate, speaks, subject, contentFrom, items, at } = clause;
  if (predicate.kind !== "verb" || !speaks || subject.from === "carried" || subject.from === "none")
    return false;
  if (contentFrom === null && predicate.reading.objectSuffix === null) return false;
  if (subject.phrases.some((phrase) => speakers.includes(phrase))) return false;
  const comma = items.findLastIndex((item, i) => i < at && item.kind === "mark");
  const but = items[comma + 1];
  return comma > 0 && but?.kind === "particle" && but.particle.form === "لكن";
}

export function goesOnWith({ subject }: Clause, speakers: readonly Phrase[]): boolean {
  return subject.from === "carried" && subject.phrases.some((phrase) => speakers.includes(phrase));
}

/** `، بينما`, `، فيما`, `، في حين` outside quotation marks. */
function otherStory({ items }: Clause, from: number, document: ClausedDocument): number | null {
  const at = items.findIndex((item, i) => {
    const before = items[i - 1];
    return (
      item.first > from &&
      isMeanwhile(items, i) &&
      before?.kind === "mark" &&
      /^[،,"]$/.test(before.mark) &&
      !quotationAround(document, item.first)
    );
  });
  return items[at]?.first ?? null;
}

/** `بينما`, `فيما`; `في حين`. */
function isMeanwhile(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (item?.kind !== "particle") return false;
  if (item.particle.traits.has("meanwhile")) return true;
  return item.particle.value === "في" && next?.kind === "particle" && next.particle.value === "حين";
}
