import { type Curation, type Decision, targetsOf } from "../model/curation.js";
import type { Row } from "./store.js";

/** A decision as a row for `cypher/load/decisions.cypher`. */
export function decisionRow({ id, number, curation, caption, made, undone }: Decision): Row {
  return {
    id,
    number,
    kind: curation.kind,
    curation: JSON.stringify(curation),
    targets: targetsOf(curation),
    caption,
    name: caption,
    author: made.author,
    reason: made.reason,
    at: made.at,
    undoneBy: undone?.author ?? null,
    undoneReason: undone?.reason ?? null,
    undoneAt: undone?.at ?? null,
  };
}

/** A decision of a row of `cypher/load/decisions-by-ids.cypher`. */
export function decisionOf(row: Row): Decision {
  const text = (column: string) => row[column] as string;
  return {
    id: text("id"),
    number: row.number as number,
    curation: JSON.parse(text("curation")) as Curation,
    caption: text("caption"),
    made: { author: text("author"), reason: text("reason"), at: text("at") },
    undone:
      row.undoneAt === null
        ? null
        : { author: text("undoneBy"), reason: text("undoneReason"), at: text("undoneAt") },
  };
}
