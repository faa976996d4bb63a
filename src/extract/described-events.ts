import { nounsBefore } from "../annotate/antecedents.js";
import { type Clause, withSubject } from "../annotate/clauses.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Frame } from "../lexicon/frames.js";
import { hasStem, meets } from "./requirements.js";

/**
 * `اللقاء الذي جمع شكري بماس`, `هجوم للحركة استهدف السفارة وأوقع قتلى`: the event that a frame asks for as subject is the noun that the
 * clause describes.
 */
export function withAntecedentAsSubject(
  document: NamedDocument,
  clause: Clause,
  { requires }: Frame,
): Clause {
  const required = requires.find(({ slot }) => slot === "S");
  if (!required || meets(document, clause, required)) return clause;
  // اجتماع مع مجلس التعاون الذي يضم قطر: it is the body that has these.
  if (clause.antecedent.some(({ type }) => type === "ORGANIZATION")) return clause;
  const nouns = clause.opener === "relative" ? clause.antecedentNouns : nounsDescribed(clause);
  const nounPhrase = nouns.find((noun) => hasStem(document, noun, required));
  return nounPhrase ? withSubject(clause, { phrases: [], from: "antecedent", nounPhrase }) : clause;
}

/** `تعرضت لهجوم استهدف`: the indefinite nouns before a verb in the past that has no subject of its own; behind و those of the verb that it goes on with. */
function nounsDescribed({ opener, predicate, subject, items, at }: Clause): readonly NounPhrase[] {
  if (opener !== "main" || predicate.kind !== "verb" || predicate.reading.form.tense !== "perfect") return [];
  if (subject.from !== "none" || subject.nounPhrase !== null) return [];
  const joined = predicate.conjunction === "و";
  const verb = joined ? items.slice(0, at).findLastIndex(({ kind }) => kind === "verb") : at;
  const before = items[verb];
  if (before?.kind !== "verb" || before.conjunction !== "") return [];
  return nounsBefore(items, verb).filter(({ noun }) => noun?.definite === false);
}
