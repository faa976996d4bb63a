import { gathered } from "../annotate/gathered.js";
import { groupedBy } from "../model/grouped.js";
import type { Relation } from "../model/ontology.js";
import type { StatementDraft } from "./statement-drafts.js";

type Ontology = ReadonlyMap<string, Relation>;

/**
 * Repetitions of a statement are one: who warns somebody on Monday and again on Friday has done it twice, but a headline without
 * a day repeats what the body dates. `better` makes one of two.
 */
export function onceEach(
  statements: readonly StatementDraft[],
  ontology: Ontology,
  better: (a: StatementDraft, b: StatementDraft) => StatementDraft,
): readonly StatementDraft[] {
  // What has a date comes first, so that what has none finds it.
  const inTurn = [...statements].sort((a, b) => isKnown(b.date) - isKnown(a.date));
  const groups = groupedBy(inTurn, (it) => `${deedOf(it, ontology)}|${it.modality}`);
  return gathered([...groups.values()], (same) => {
    const found: StatementDraft[] = [];
    for (const statement of same) {
      const at = found.findIndex(({ date }) => mayBeOneTime(date, statement.date));
      if (at < 0) found.push(statement);
      else found[at] = better(found[at] as StatementDraft, statement);
    }
    return found;
  });
}

/** Who does what to whom; `MEETS` holds both ways. */
function deedOf({ subject, relation, object, polarity }: StatementDraft, ontology: Ontology): string {
  const symmetric = ontology.get(relation)?.symmetric ?? false;
  const pair = symmetric ? [subject, object].sort() : [subject, object];
  return [...pair, relation, polarity].join("|");
}

/** One day, or a month or year that it lies in; what has no date may have been on any. */
function mayBeOneTime(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function isKnown(value: string | null): number {
  return value === null ? 0 : 1;
}
