import type { CypherFolder } from "../../../src/store/cypher-files.js";
import type { Engine } from "../../../src/store/engine.js";
import type { MadeGraph } from "./made-graph.js";
import { fillings } from "./made-rows.js";
import { loadStep } from "./product.js";

/** Rows of one transaction. */
const BATCH = 5000;

/**
 * Writes a made graph into an empty engine by the files of `cypher/load`, kind by kind. Nothing can be there already, so that
 * relationships are created without being looked for.
 */
export async function fillGraph(
  engine: Engine,
  files: CypherFolder,
  graph: MadeGraph,
  report: (progress: string) => void,
): Promise<void> {
  const creating: CypherFolder = new Map(
    [...files].map(([name, file]) => [
      name,
      { ...file, text: file.text.replace(/^MERGE \((\w)\)-/gm, "CREATE ($1)-") },
    ]),
  );
  for (const { file, rows, ids = [], replace } of fillings(graph)) {
    const items = rows ?? ids;
    for (let from = 0; from < items.length; from += BATCH) {
      const batch = items.slice(from, from + BATCH);
      await engine.write((run) => loadStep(run, creating)(file, { [rows ? "rows" : "ids"]: batch }, replace));
      report(`${file}: ${Math.min(from + BATCH, items.length)} of ${items.length}`);
    }
  }
}
