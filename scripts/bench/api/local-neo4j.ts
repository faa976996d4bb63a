import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Neo4jConfig } from "../../../src/config.js";

const script = fileURLToPath(new URL("../../neo4j/start.mjs", import.meta.url));

/** A Neo4j of the benchmark's own. */
export interface LocalNeo4j {
  readonly config: Neo4jConfig;
  readonly stop: () => Promise<void>;
}

/** Starts a Neo4j whose data lie in a directory. @throws Error where it cannot be had. */
export async function startNeo4j(directory: string): Promise<LocalNeo4j> {
  const child = spawn(
    process.execPath,
    [script, "--with-parent", "--fetch", "--large", "--data", directory],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    exited.then(() => reject(new Error("Neo4j did not start")));
  });
  return {
    config: { engine: "neo4j", ...JSON.parse(line), directory },
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
    },
  };
}
