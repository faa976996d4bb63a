import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StoreError } from "../../src/model/errors.js";
import { GRAFEO_FILE } from "../../src/store/grafeo.js";
import type { OpenStore } from "../../src/store/open.js";
import { openStore } from "../../src/store/open.js";
import { withinLimits } from "../../src/store/time-limit.js";
import { root } from "./package-root.js";
import { sampleExtractions, sampleFold } from "./sample.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "isnad-failures-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const open = (at = directory): Promise<OpenStore> =>
  openStore({ engine: "grafeo", directory: at }, root, { fold: sampleFold });

/** The message of the StoreError a call ends in: one line. */
async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error("nothing failed"),
    (reason: unknown) => reason as Error,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect(error.message).not.toContain("\n");
  return error.message;
}

describe("the embedded graph", () => {
  it("is there again after a restart, with its search index", async () => {
    const first = await open();
    await first.load(sampleExtractions);
    await first.close();
    const second = await open();
    expect(await second.size()).toEqual({ articles: 3, entities: 9, statements: 7 });
    expect((await second.searchEntities("russia", 3)).map((hit) => hit.id)).toEqual(["country:russia"]);
    expect((await second.load(sampleExtractions)).articles.unchanged).toBe(3);
    await second.close();
  });

  it("holds all or nothing of an article after its process was killed in the middle of loading", async () => {
    const script = join(root, "test", "store", "load-forever.ts");
    const child = spawn(process.execPath, ["--import", "tsx", script, directory], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => Number(line) >= 5 && resolve());
      child.once("exit", () => reject(new Error("the loading process ended by itself")));
    });
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    const store = await open();
    const size = await store.size();
    expect(size.articles).toBeGreaterThanOrEqual(5);
    expect(size.statements).toBe(size.articles * 2);
    const articles = (await store.read("statements", { limit: 10_000 })).length;
    expect(articles).toBe(size.statements);
    await store.close();
  }, 60_000);

  it("names the directory that another process holds", async () => {
    const script = join(root, "test", "store", "load-forever.ts");
    const child = spawn(process.execPath, ["--import", "tsx", script, directory], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      await new Promise<void>((resolve) =>
        createInterface({ input: child.stdout }).once("line", () => resolve()),
      );
      const message = await failure(open());
      expect(message).toContain(directory);
      expect(message).toMatch(/in use by another process.*ISNAD_DATA/);
    } finally {
      child.kill("SIGKILL");
    }
  }, 60_000);

  it("names the file that is damaged and how to make it again", async () => {
    const store = await open();
    await store.load(sampleExtractions);
    await store.close();
    const file = join(directory, GRAFEO_FILE);
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([Buffer.alloc(64, 1), bytes.subarray(64)]));
    const message = await failure(open());
    expect(message).toContain(file);
    expect(message).toMatch(/damaged.*--rebuild/);
    rmSync(file);
    const again = await open();
    expect((await again.rebuild()).articles.added).toBe(3);
    expect(await again.size()).toEqual({ articles: 3, entities: 9, statements: 7 });
    await again.close();
  });

  it("names a directory that cannot be made", async () => {
    writeFileSync(join(directory, "occupied"), "");
    expect(await failure(open(join(directory, "occupied")))).toMatch(/occupied.*ISNAD_DATA/);
  });

  it("says that it is closed", async () => {
    const store = await open();
    await store.close();
    await store.close();
    expect(await failure(store.size())).toMatch(/closed/);
  });
});

describe("Neo4j that cannot be reached", () => {
  const neo4j = (uri: string): Promise<OpenStore> =>
    openStore(
      { engine: "neo4j", uri, user: "neo4j", password: "secret-word", database: "neo4j", directory },
      root,
    );

  it("names NEO4J_URI where nobody listens", async () => {
    const message = await failure(neo4j("bolt://127.0.0.1:9"));
    expect(message).toMatch(/bolt:\/\/127\.0\.0\.1:9 \(NEO4J_URI\)/);
    expect(message).not.toContain("secret-word");
  });

  it("names NEO4J_URI where somebody listens who is silent", async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      expect(await failure(neo4j(`bolt://127.0.0.1:${port}`))).toMatch(/NEO4J_URI/);
    } finally {
      server.close();
    }
  }, 30_000);
});

describe("a query's limits", () => {
  const never = new Promise<string>(() => {});

  it("end it when its time is over", async () => {
    expect(await failure(withinLimits(never, { timeoutMs: 5 }))).toMatch(/longer than 5 ms/);
  });
  it("end it when its caller gives up", async () => {
    const caller = new AbortController();
    const answer = failure(withinLimits(never, { signal: caller.signal, timeoutMs: 10_000 }));
    caller.abort();
    expect(await answer).toMatch(/given up/);
  });
  it("let through what comes in time", async () => {
    expect(await withinLimits(Promise.resolve("answer"), { timeoutMs: 1_000 })).toBe("answer");
  });
});

describe("the package's Cypher", () => {
  it("is named where it is missing", async () => {
    mkdirSync(join(directory, "empty"));
    const store = openStore({ engine: "grafeo", directory }, join(directory, "empty"));
    expect(await failure(store)).toMatch(/cypher.*cannot be read/);
  });
});
