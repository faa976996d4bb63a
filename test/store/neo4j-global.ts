import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

/** How to reach the tests' Neo4j. The tests empty its database. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** Null where there is no Neo4j: the tests on it skip. */
    neo4j: Neo4jAccess | null;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Starts a real Neo4j for the tests, or takes the one at NEO4J_TEST_URI (with NEO4J_TEST_USER,
 * NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE). It is fetched only with REQUIRE_NEO4J=1, which also makes its
 * absence an error; without, the tests skip where it was not fetched before.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = process.env;
  const required = env.REQUIRE_NEO4J === "1";
  if (env.NEO4J_TEST_URI) {
    project.provide("neo4j", {
      uri: env.NEO4J_TEST_URI,
      user: env.NEO4J_TEST_USER || "neo4j",
      password: env.NEO4J_TEST_PASSWORD ?? "",
      database: env.NEO4J_TEST_DATABASE || "neo4j",
    });
    return async () => {};
  }
  try {
    const { access, stop } = await start(required);
    project.provide("neo4j", access);
    return stop;
  } catch (error) {
    const reason = (error as Error).message;
    if (required) throw new Error(`REQUIRE_NEO4J=1, but ${reason}`);
    process.stderr.write(`tests on Neo4j are skipped: ${reason}\n`);
    project.provide("neo4j", null);
    return async () => {};
  }
}

async function start(
  fetch: boolean,
): Promise<{ readonly access: Neo4jAccess; readonly stop: () => Promise<void> }> {
  const script = `${root}/scripts/neo4j/start.mjs`;
  const child = spawn(process.execPath, [script, "--with-parent", ...(fetch ? ["--fetch"] : [])], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    exited.then(() => reject(new Error(complaint.trim() || "Neo4j did not start")));
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await exited;
  };
  return { access: JSON.parse(line) as Neo4jAccess, stop };
}
