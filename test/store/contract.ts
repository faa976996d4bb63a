import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Engine } from "../../src/store/engine.js";
import { changingContract } from "./contract/changing.js";
import { curationContract } from "./contract/curation.js";
import { edgesAndPathsContract } from "./contract/edges-and-paths.js";
import { eventsContract } from "./contract/events.js";
import { loadingContract } from "./contract/loading.js";
import { queriesContract } from "./contract/queries.js";
import { searchAndJournalContract } from "./contract/search-and-journal.js";
import type { Subject } from "./contract/subject.js";
import { testStore } from "./contract/subject.js";

/** What every engine must do: one small case per rule. `open` gives an engine that the cases may empty. */
export function storeContract(open: () => Promise<Engine>): void {
  const on = {} as Subject;
  beforeAll(async () => {
    on.directory = mkdtempSync(join(tmpdir(), "isnad-contract-"));
    on.engine = await open();
    on.store = testStore(on.engine, on.directory);
  });
  beforeEach(() => on.store.clear());
  afterAll(async () => {
    await on.store.close();
    rmSync(on.directory, { recursive: true, force: true });
  });

  loadingContract(on);
  changingContract(on);
  curationContract(on);
  edgesAndPathsContract(on);
  eventsContract(on);
  queriesContract(on);
  searchAndJournalContract(on);
}
