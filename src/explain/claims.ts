import type { Claim, Participant } from "../extract/claims.js";
import type { Analysis } from "../extract/extractor.js";
import type { Statement } from "../model/statement.js";
import { wordsOf } from "./words.js";

/** What a rule found, and which statements of the article it stands behind. */
export function claimLines(analysis: Analysis, claim: Claim): readonly string[] {
  const subjects = claim.subjectIsSpeaker ? "whoever speaks" : named(analysis, claim.subjects) || "nobody";
  const from = `${claim.rule}${claim.row ? ` (${claim.row})` : ""} at ${wordsOf(analysis.document, claim.trigger)}`;
  const statements = statementsOf(analysis, claim);
  return [
    `${from}: ${subjects} ${claim.relation} ${named(analysis, claim.objects)}`,
    ...(statements.length > 0
      ? statements.map((statement) => `  = ${statementLine(statement)}`)
      : ["  no statement: a participant is nobody certain, of a wrong type, or the same as the other"]),
  ];
}

/** `country:united-states WARNS country:russia, affirmed, planned, 2022-01-06, said by person:…`. */
export function statementLine(statement: Statement): string {
  const { subject, relation, object, polarity, modality, date, speaker, title, number, location } = statement;
  const qualifiers = [
    polarity,
    modality,
    date,
    speaker && `said by ${speaker}`,
    title && `title ${title}`,
    number !== null && `number ${number}`,
    location && `in ${location}`,
  ].filter(Boolean);
  return `${subject ?? "–"} ${relation} ${object}, ${qualifiers.join(", ")}`;
}

function named({ document, resolution }: Analysis, participants: readonly Participant[]): string {
  return participants
    .map((it) =>
      "entity" in it
        ? it.entity
        : `${wordsOf(document, it.phrase)} [${resolution.actor(it.phrase) ?? "nobody certain"}]`,
    )
    .join(" + ");
}

/** Statements of the claim's relation whose proof, or a proof as good, the claim gives: same rule or same people. */
function statementsOf({ statements, resolution, document }: Analysis, claim: Claim): readonly Statement[] {
  const ids = (participants: readonly Participant[]) =>
    new Set(
      participants.flatMap((it) =>
        "entity" in it ? [it.entity] : [resolution.actor(it.phrase), resolution.place(it.phrase)],
      ),
    );
  const trigger = document.tokens[claim.trigger.first]?.start ?? 0;
  const subjects = ids(claim.subjects);
  const objects = ids(claim.objects);
  return statements.filter(({ relation, evidence, subject, object }) => {
    if (relation !== claim.relation) return false;
    const proves = evidence.rule === claim.rule && evidence.start <= trigger && trigger < evidence.end;
    return (
      proves ||
      (subjects.has(subject) && objects.has(object)) ||
      (subjects.has(object) && objects.has(subject ?? ""))
    );
  });
}
