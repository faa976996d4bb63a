import type { Clause } from "../annotate/clauses.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim, Participant } from "./claims.js";
import { clauseStatus } from "./modality.js";
import type { Resolution } from "./resolution.js";

/** A denial answers an accusation of its own sentence or of one of so many before. */
const REACH = 2;

/**
 * `اتهمت الرياض الدوحة …، وهو ما تنفيه قطر`: a denial that does not say whom it contradicts answers the last
 * accusation against whoever denies.
 * @param claims what the verbs of the article say, in the order of the text.
 */
export function answeredAccusations(
  clauses: readonly Clause[],
  claims: readonly Claim[],
  resolution: Resolution,
  lexicon: Lexicon,
): readonly Claim[] {
  const accusations = claims.filter(({ relation, kind }) => relation === "ACCUSES" && kind === "verb");
  if (accusations.length === 0) return [];
  const read = new Set(claims.map(({ clause }) => clause));
  return clauses
    .filter((clause) => !read.has(clause) && denies(clause, lexicon))
    .flatMap((clause) => {
      const deniers = clause.subject.phrases.map((phrase) => resolution.actor(phrase));
      const answered = accusations.findLast(
        (it) =>
          isWithinReach(it, clause) &&
          it.objects.some((object) => deniers.includes(entityOf(object, resolution))),
      );
      return answered ? [denialOf(clause, answered, resolution, lexicon)] : [];
    });
}

function denies({ predicate }: Clause, lexicon: Lexicon): boolean {
  const { id } = predicate.reading.verb;
  return (
    lexicon.governors.ofVerb(id) === "negated" &&
    (lexicon.framesOfVerb.get(id) ?? []).some(({ relation }) => relation === "DENIES")
  );
}

function isWithinReach(accusation: Claim, denial: Clause): boolean {
  const { clause } = accusation;
  if (!clause || clause.first >= denial.first) return false;
  return denial.sentence.index - clause.sentence.index <= REACH;
}

function entityOf(participant: Participant, resolution: Resolution): string | null {
  return "entity" in participant ? participant.entity : resolution.actor(participant.phrase);
}

function denialOf(clause: Clause, accusation: Claim, resolution: Resolution, lexicon: Lexicon): Claim {
  const accusers = accusation.subjects.map((it) => entityOf(it, resolution)).filter((id) => id !== null);
  const trigger = { first: clause.predicate.first, last: clause.predicate.last };
  return {
    ...accusation,
    ...clauseStatus(clause, lexicon),
    relation: "DENIES",
    subjects: clause.subject.phrases.map((phrase) => ({ phrase })),
    objects: accusers.map((entity) => ({ entity })),
    trigger,
    rule: "answer:DENIES",
    row: null,
    clause,
    credited: [],
    topic: null,
    number: null,
    subjectIsSpeaker: false,
    required: [],
    extent: trigger,
  };
}
