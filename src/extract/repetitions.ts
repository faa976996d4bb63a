import type { Relation } from "../model/ontology.js";
import type { StatementDraft } from "./statement-drafts.js";

/** Who does what to whom: what repetitions of a statement have in common; `MEETS` holds both ways. */
function keyOf({ subject, relation, object, polarity, modality }: StatementDraft, symmetric: boolean): string {
  const pair = symmetric ? [subject, object].sort() : [subject, object];
  return [...pair, relation, polarity, modality].join("|");
}

/** One day, or a month or year that it lies in; what has no date may have been on any. */
function mayBeOneTime(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

/**
 * Repetitions of a statement are one: who warns somebody on Monday and again on Friday has done it twice, but a headline without
 * a day repeats what the body dates. `better` makes one of two.
 */
export function onceEach(
  statements: readonly StatementDraft[],
  ontology: ReadonlyMap<string, Relation>,
  better: (a: StatementDraft, b: StatementDraft) => Statement,
): readonly StatementDraft[] {
  const byKey = new Map<string, StatementDraft[]>();
  // What has a date comes first, so that what has none finds it.
  const dated = statements.filter(({ date }) => date !== null);
  for (const statement of [...dated, ...statements.filter(({ date }) => date === null)]) {
    const key = keyOf(statement, ontology.get(statement.relation)?.symmetric ?? false);
    const known = byKey.get(key);
    if (!known) {
      byKey.set(key, [statement]);
      continue;
    }
    const at = known.findIndex(({ date }) => mayBeOneTime(date, statement.date));
    if (at < 0) known.push(statement);
    else known[at] = better(known[at] as StatementDraft, statement);
  }
  return [...byKey.values()].flat();
}
