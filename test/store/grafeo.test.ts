import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, it } from "vitest";
import { openEngine } from "../../src/store/open.js";
import { anyOrderGivesTheSameGraph } from "./any-order.js";
import { storeContract } from "./contract.js";
import { root } from "./package-root.js";

const directory = mkdtempSync(join(tmpdir(), "isnad-grafeo-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("Grafeo", () => {
  storeContract(() => openEngine({ engine: "grafeo", directory }, root));

  it("holds the same graph whatever the order, repetition, replacement and deletion of articles", async () => {
    const engine = await openEngine({ engine: "grafeo", directory: join(directory, "order") }, root);
    await anyOrderGivesTheSameGraph(engine, 60);
    await engine.close();
  }, 120_000);
});
