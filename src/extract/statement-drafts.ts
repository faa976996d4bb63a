import { datePrecision, statementId } from "../model/ids.js";
import type { Statement } from "../model/statement.js";

/** A statement as long as it may still get another date or turn out to be a repetition: without the id that is made of the rest. */
export type StatementDraft = Omit<Statement, "id" | "datePrecision">;

/** The statement as of a date. */
export function dated(draft: StatementDraft, date: string): StatementDraft {
  return { ...draft, date };
}

/** The statement with its id. */
export function identified(draft: StatementDraft): Statement {
  const { subject, relation, object, polarity, modality, date } = draft;
  return {
    id: statementId(draft),
    subject,
    relation,
    object,
    polarity,
    modality,
    date,
    datePrecision: datePrecision(date),
    speaker: draft.speaker,
    topic: draft.topic,
    title: draft.title,
    number: draft.number,
    location: draft.location,
    evidence: draft.evidence,
  };
}
