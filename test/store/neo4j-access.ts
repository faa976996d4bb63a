import { inject } from "vitest";
import type { Neo4jConfig } from "../../src/config.js";

/**
 * The Neo4j to test on, or null where there is none (its absence was reported when the run began). A file that
 * uses it is called `*neo4j.test.ts`, so that it runs alone. `directory` is where its
 * journal lies: needed for `openStore`, not for `openEngine`.
 */
export function neo4jForTests(directory = ""): Neo4jConfig | null {
  const access = inject("neo4j");
  return access === null ? null : { engine: "neo4j", ...access, directory };
}
