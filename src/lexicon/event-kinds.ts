import { SeedError } from "../model/errors.js";
import type { EventKind, EventKinds } from "../model/event.js";
import type { Ontology } from "../model/ontology.js";
import { readSeed } from "./tsv.js";

/**
 * Reads which statements may tell of one event.
 * @param path `seeds/ontology/events.tsv`.
 * @throws SeedError naming each bad row, and each event of the ontology that has none.
 */
export function readEventKinds(path: string, ontology: Ontology): EventKinds {
  const problems: string[] = [];
  const kinds = new Map<string, EventKind>();
  const families = new Map<string, EventKind>();
  for (const { cells, at } of readSeed(path, ["relation", "family", "directed", "days"])) {
    const { relation, family, directed, days } = cells;
    if (ontology.get(relation)?.kind !== "event")
      problems.push(`${at} "${relation}" is no event of relations.tsv`);
    if (kinds.has(relation)) problems.push(`${at} repeats the relation ${relation}`);
    if (!/^[a-z]+(-[a-z]+)*$/.test(family))
      problems.push(`${at} family must be small letters and hyphens, like encounter, not "${family}"`);
    if (directed !== "yes" && directed !== "no")
      problems.push(`${at} directed must be yes or no, not "${directed}"`);
    if (!/^\d$/.test(days)) problems.push(`${at} days must be 0 to 9, not "${days}"`);
    const kind = { family, directed: directed === "yes", days: Number(days) };
    const other = families.get(family);
    if (other && (other.directed !== kind.directed || other.days !== kind.days))
      problems.push(`${at} directed and days must be the same for all relations of the family ${family}`);
    families.set(family, kind);
    kinds.set(relation, kind);
  }
  for (const { id, kind } of ontology.values())
    if (kind === "event" && !kinds.has(id)) problems.push(`${path} has no row for the event ${id}`);
  if (problems.length > 0) throw new SeedError(problems);
  return kinds;
}
