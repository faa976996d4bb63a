import type { EventKinds } from "../model/event.js";
import type { StatementKey } from "../model/statement.js";

/**
 * What statements must have in common to tell of one event: participants and family. Null for facts.
 * Participants of an undirected family stand in the order of their ids.
 */
export function eventKey(
  { subject, relation, object }: Pick<StatementKey, "subject" | "relation" | "object">,
  kinds: EventKinds,
): string | null {
  const kind = kinds.get(relation);
  if (!kind) return null;
  const turned = !kind.directed && subject !== null && object < subject;
  return JSON.stringify(turned ? [kind.family, object, subject] : [kind.family, subject, object]);
}
