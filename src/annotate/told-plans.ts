import type { Lexicon } from "../lexicon/lexicon.js";
import { agrees } from "./agreement.js";
import type { Clause } from "./clauses.js";
import type { Draft } from "./subjects.js";

/** So many sentences may go on with a plan that somebody has told. */
const LONGEST_PLAN = 3;

/**
 * `قال لافروف إن بوتين سيزور القاهرة. وسيسافر بعد ذلك إلى أنقرة`: a plan at the beginning of a sentence, with no subject of its own,
 * goes on with the last plan that was reported in the sentence before. Null for any other clause.
 * @param clauses in text order; those before position `end` are read.
 */
export function planToldBefore(
  clause: Draft,
  clauses: readonly Clause[],
  end: number,
  lexicon: Lexicon,
): Clause | null {
  const last = clauses[end - 1];
  if (!last || last.sentence.index !== clause.sentence.index - 1) return null;
  if (clause.opener !== "main" || clause.quotation || !isPlan(clause, lexicon) || hasOwnSubject(clause))
    return null;
  let told: Clause | null = null;
  let at = end - 1;
  for (let index = last.sentence.index; index > last.sentence.index - LONGEST_PLAN; index--) {
    let plan: Clause | null = null;
    for (; clauses[at]?.sentence.index === index; at--) {
      const before = clauses[at] as Clause;
      if (plan && reports(before, plan)) return told && goesOn(clause, told) ? told : null;
      if (!plan && isPlan(before, lexicon) && !before.quotation) {
        plan = before;
        told ??= before;
      }
    }
    if (plan?.subject.from !== "carried") return null;
  }
  return null;
}

/** `وسيحتل الاتفاق`: a definite noun right behind the verb. */
function hasOwnSubject({ bare: [next], at }: Draft): boolean {
  return next?.noun?.definite === true && next.items.first === at + 1;
}

function goesOn({ predicate }: Draft, { subject }: Clause): boolean {
  return predicate.kind === "verb" && subject.phrases.some((it) => agrees(predicate.reading.form, it));
}

function isPlan({ predicate, markers }: Draft, { particles }: Lexicon): boolean {
  if (predicate.kind !== "verb" || predicate.reading.form.person !== 3) return false;
  return predicate.reading.future || particles.anyIs(markers, "future");
}

/** A clause of saying that brings in the plan. */
function reports({ predicate, contentFrom }: Clause, plan: Clause): boolean {
  return predicate.reading.verb.class === "say" && contentFrom !== null && contentFrom < plan.first;
}
