import { defineConfig } from "vitest/config";

// Vitest would otherwise load graphql twice, once as CommonJS and once as a module.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** Tests that use the one real Neo4j: after the others and one file at a time, because they empty its database. */
const onNeo4j = "test/**/*neo4j.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "all",
          include: ["test/**/*.test.ts"],
          exclude: [onNeo4j],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: "neo4j",
          include: [onNeo4j],
          globalSetup: ["test/store/neo4j-global.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
