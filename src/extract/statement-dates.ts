import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import { findDates } from "../annotate/dates.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";

/**
 * The date of the claim's own clause; a participle and a verb joined by و with the same subject share the date of
 * the clause they go on with.
 */
export function dateOf(document: AttributedDocument, claim: Claim, lexicon: Lexicon): string | null {
  const { clause } = claim;
  if (!clause) return null;
  const inside =
    claim.trigger.first >= clause.first && claim.trigger.first < Math.max(clause.last, clause.first + 1);
  if (!inside && claim.kind === "noun") return null;
  return dateOfClause(document, clause, lexicon, claim.modality === "planned");
}

/** `سيزور … الأحد`: a plan in the imperfect is for the next Sunday; `تعهد الأحد` was on the last. */
function isToCome({ predicate }: Clause, planned: boolean): boolean {
  return planned && predicate.kind === "verb" && predicate.reading.form.tense === "imperfect";
}

function dateOfClause(
  document: AttributedDocument,
  clause: Clause,
  lexicon: Lexicon,
  planned: boolean,
): string | null {
  const siblings = document.clausesOf.get(clause.sentence) ?? [];
  const index = siblings.indexOf(clause);
  const before = siblings[index - 1];
  const first = before ? Math.max(before.last, before.first + 1) : clause.sentence.first;
  const last = Math.min(
    siblings[index + 1]?.first ?? clause.sentence.last,
    clause.contentFrom ?? clause.sentence.last,
  );
  const range = { first: Math.min(first, clause.first), last: Math.max(last, clause.first + 1) };
  const own = findDates(document, lexicon, range, document.article.publishedAt, isToCome(clause, planned))[0]
    ?.value;
  if (own) return own;
  const goesOn =
    clause.subject.from === "carried" &&
    before &&
    (clause.predicate.kind === "participle" || clause.predicate.conjunction !== "");
  return goesOn ? dateOfClause(document, before, lexicon, planned) : null;
}

/** A day or month behind the publication date: what is said of it is a plan. */
export function isAhead(date: string | null, published: string | null): boolean {
  if (!date || !published) return false;
  return date > published.slice(0, date.length);
}
