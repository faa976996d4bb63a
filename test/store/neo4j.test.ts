import { describe, it } from "vitest";
import type { Neo4jConfig } from "../../src/config.js";
import { openEngine } from "../../src/store/open.js";
import { anyOrderGivesTheSameGraph } from "./any-order.js";
import { storeContract } from "./contract.js";
import { neo4jForTests } from "./neo4j-access.js";
import { root } from "./package-root.js";

const config = neo4jForTests();

describe.skipIf(config === null)("Neo4j", () => {
  storeContract(() => openEngine(config as Neo4jConfig, root));

  it("holds the same graph whatever the order, repetition, replacement and deletion of articles", async () => {
    const engine = await openEngine(config as Neo4jConfig, root);
    await anyOrderGivesTheSameGraph(engine, 8);
    await engine.close();
  }, 120_000);
});
