import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { authorsOfWhat } from "./authors-of-deeds.js";
import { type Claim, entityOf, type Participant, participantsOf } from "./claims.js";
import { claimsBySentence } from "./claims-by-sentence.js";
import { clauseStatus } from "./modality.js";
import type { Resolution } from "./resolution.js";
import { verbClaim } from "./verb-claim.js";

/** A denial answers an accusation of its own sentence or of one of so many before. */
const REACH = 2;

/**
 * `اتهمت الرياض الدوحة …، وهو ما تنفيه قطر`: a denial that does not say whom it contradicts answers the last
 * accusation against whoever denies.
 * @param claims what the verbs of the article say, in the order of the text.
 */
export function answeredAccusations(
  document: AttributedDocument,
  claims: readonly Claim[],
  resolution: Resolution,
  lexicon: Lexicon,
): readonly Claim[] {
  const accusations = claimsBySentence(
    document,
    claims.filter(({ relation, kind }) => relation === "ACCUSES" && kind === "verb"),
  );
  const read = new Set(claims.map(({ clause }) => clause));
  return document.clauses
    .filter((clause) => !read.has(clause) && denies(clause, lexicon))
    .flatMap((clause) => {
      // نفت موسكو ما أعلنته كييف: who told it is named.
      const tellers = authorsOfWhat(clause.items, clause.at + 1, "DO", true, lexicon);
      if (tellers.length > 0) return [denialOf(clause, participantsOf(tellers), lexicon)];
      const deniers = clause.subject.phrases.map((phrase) => resolution.actor(phrase));
      const { index } = clause.sentence;
      const sentences = Array.from({ length: REACH + 1 }, (_, i) => index - REACH + i);
      const near = sentences.flatMap((at) => accusations.get(at) ?? []);
      const answered = near.findLast(
        (it) =>
          isBefore(it, clause) && it.objects.some((object) => deniers.includes(entityOf(object, resolution))),
      );
      return answered ? [denialOf(clause, accusersOf(answered, resolution), lexicon)] : [];
    });
}

function denies({ predicate }: Clause, lexicon: Lexicon): boolean {
  const { id } = predicate.reading.verb;
  return (
    lexicon.governors.ofVerb(id) === "negated" &&
    (lexicon.framesOfVerb.get(id) ?? []).some(({ relation }) => relation === "DENIES")
  );
}

function isBefore({ clause }: Claim, denial: Clause): boolean {
  return clause !== null && clause.first < denial.first;
}

function accusersOf({ subjects }: Claim, resolution: Resolution): readonly Participant[] {
  return subjects
    .map((it) => entityOf(it, resolution))
    .filter((id) => id !== null)
    .map((entity) => ({ entity }));
}

function denialOf(clause: Clause, objects: readonly Participant[], lexicon: Lexicon): Claim {
  return verbClaim(clause, {
    ...clauseStatus(clause, lexicon),
    relation: "DENIES",
    objects,
    rule: "answer:DENIES",
    row: null,
  });
}
