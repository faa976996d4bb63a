import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vitest would otherwise load graphql twice, once as CommonJS and once as a module.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
