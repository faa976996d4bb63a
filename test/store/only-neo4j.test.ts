import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Neo4jConfig } from "../../src/config.js";
import { StoreError } from "../../src/model/errors.js";
import type { CypherFile } from "../../src/store/cypher-files.js";
import { readCypherFolder, schemaStatements } from "../../src/store/cypher-files.js";
import type { Engine } from "../../src/store/engine.js";
import type { OpenStore } from "../../src/store/open.js";
import { openEngine, openStore } from "../../src/store/open.js";
import { testStore } from "./contract/subject.js";
import { graphDump, withoutDecisions } from "./graph-dump.js";
import { neo4jForTests } from "./neo4j-access.js";
import { root } from "./package-root.js";
import { sampleExtractions, sampleFold } from "./sample.js";

const access = neo4jForTests();
const cypher = join(root, "cypher");

/** Every `.cypher` file but the other engine's own and the parts of others, with the folder it lies in. */
const files: readonly (readonly [string, CypherFile])[] = readdirSync(cypher)
  .filter((folder) => folder !== "parts")
  .flatMap((folder) =>
    [...readCypherFolder(join(cypher, folder)).values()]
      .filter((file) => file.name !== "grafeo" || folder === "search")
      .map((file) => [`${folder}/${file.name}`, file] as const),
  );

const SIGNED = { author: "Amal", reason: "read again", at: "2026-11-22T10:00:00.000Z" };

describe.skipIf(access === null)("on Neo4j", () => {
  let directory: string;
  let config: Neo4jConfig;
  let driver: Driver;
  let engine: Engine;
  let store: OpenStore;
  let embedded: Engine;
  let embeddedStore: OpenStore;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "isnad-neo4j-only-"));
    config = { ...(access as Neo4jConfig), directory: join(directory, "neo4j") };
    driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password));
    engine = await openEngine(config, root);
    store = testStore(engine, join(directory, "neo4j"));
    embedded = await openEngine({ engine: "grafeo", directory: join(directory, "grafeo") }, root);
    embeddedStore = testStore(embedded, join(directory, "grafeo"));
    await store.clear();
    await store.load(sampleExtractions);
    await embeddedStore.load(sampleExtractions);
    const confirmed = sampleExtractions[1]?.statements[0]?.id as string;
    for (const one of [store, embeddedStore])
      await one.decide({
        curation: () => ({ kind: "confirm", statement: confirmed }),
        caption: "confirmed",
        made: SIGNED,
      });
  });
  afterAll(async () => {
    await Promise.all([driver.close(), store.close(), embeddedStore.close()]);
    rmSync(directory, { recursive: true, force: true });
  });

  it.each(files)("plans %s without an error or a deprecated feature", async (_, file) => {
    const queries =
      file.name === "neo4j" && file.text.includes("CREATE ") ? schemaStatements(file) : [file.text];
    const session = driver.session({ database: config.database });
    try {
      for (const query of queries) {
        const { summary } = await session.run(`EXPLAIN ${query}`, someParams(file));
        const notes = summary.gqlStatusObjects.map((note) => `${note.gqlStatus} ${note.statusDescription}`);
        expect(notes.filter((note) => /deprecat|cartesian|exhaustive/i.test(note))).toEqual([]);
      }
    } finally {
      await session.close();
    }
  });

  it.each(files.filter(([name]) => name.startsWith("browser/")))("gives rows for %s", async (_, file) => {
    expect(await engine.read(file.text, {})).not.toEqual([]);
  });

  it("holds the very graph that the embedded engine holds", async () => {
    expect(await graphDump(engine)).toEqual(await graphDump(embedded));
  });

  it.each(files.filter(([name]) => name.startsWith("query/")))(
    "answers %s as the embedded engine does",
    async (_, file) => {
      const params = { ...someParams(file), ...(await idsFor(file, store)) };
      const rows = await store.read(file.name, params);
      expect(rows).not.toEqual([]);
      expect(rows).toEqual(await embeddedStore.read(file.name, params));
    },
  );

  it.each(["russia", "روسيا", "kaz", "united", "ni", "قوات حفظ", "antony russia"])(
    "searches %s as the embedded engine does",
    async (typed) => {
      const hits = await store.searchEntities(typed, 10);
      expect(hits).not.toEqual([]);
      expect(hits).toEqual(await embeddedStore.searchEntities(typed, 10));
    },
  );

  it("keeps whole numbers as integers", async () => {
    const rows = await engine.read(
      "MATCH ()-[v:EVIDENCE]->() RETURN DISTINCT valueType(v.start) AS type",
      {},
    );
    expect(rows).toEqual([{ type: "INTEGER NOT NULL" }]);
  });

  it("refuses to write in a read", async () => {
    await expect(engine.read("CREATE (n:Outlet {id: 'x', name: 'x'})", {})).rejects.toThrow(StoreError);
  });

  it("ends a query that takes too long", async () => {
    const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS n";
    const began = Date.now();
    await expect(engine.read(endless, {}, { timeoutMs: 300 })).rejects.toThrow(/longer than/);
    expect(Date.now() - began).toBeLessThan(5_000);
    const caller = new AbortController();
    setTimeout(() => caller.abort(), 100);
    await expect(engine.read(endless, {}, { signal: caller.signal })).rejects.toThrow(StoreError);
  });

  it("lets two loaders work on the same articles at once", async () => {
    await store.clear();
    const other = testStore(await openEngine(config, root), join(directory, "other"));
    const reports = await Promise.all([
      store.load(sampleExtractions),
      other.load([...sampleExtractions].reverse()),
    ]);
    await other.close();
    expect(reports.flatMap((report) => report.skipped)).toEqual([]);
    await embeddedStore.undo("decision:1", SIGNED);
    expect(withoutDecisions(await graphDump(engine))).toEqual(withoutDecisions(await graphDump(embedded)));
  });

  const refused: readonly (readonly [string, Partial<Neo4jConfig>, RegExp])[] = [
    ["a wrong password", { password: "wrong-word" }, /refuses user "neo4j".*NEO4J_PASSWORD/],
    ["an unknown user", { user: "nobody" }, /refuses user "nobody".*NEO4J_USER/],
    ["a missing database", { database: "absent" }, /no database "absent".*NEO4J_DATABASE/],
  ];
  it.each(refused)("names the setting for %s", async (_, wrong, message) => {
    const error = await openStore({ ...config, ...wrong }, root, { fold: sampleFold }).then(
      () => new Error("it opened"),
      (reason: unknown) => reason as Error,
    );
    expect(error).toBeInstanceOf(StoreError);
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/wrong-word|\n/);
  });
});

/** A value for every parameter of a file, by its name. */
function someParams(file: CypherFile): Record<string, unknown> {
  const values: Readonly<Record<string, unknown>> = {
    limit: neo4j.int(50),
    roles: ["SUBJECT", "OBJECT"],
    articleId: "warning",
    rows: [],
    ids: [],
    keys: [],
    statements: [],
    places: [],
    query: "russia",
    prefix: " ru",
    from: "country:russia",
    to: "country:kazakhstan",
  };
  return Object.fromEntries([...file.parameters].map((name) => [name, values[name] ?? null]));
}

/** For $ids: the ids of all entities, articles, statements and events; each query finds its own among them. For $places: of all evidence. */
async function idsFor(file: CypherFile, store: OpenStore): Promise<Record<string, unknown>> {
  const limit = file.parameters.has("limit") ? { limit: 50 } : {};
  const facts = file.name === "attestations-of-entities" ? { relations: ["CHAIRS"] } : {};
  const places = sampleExtractions.flatMap(({ article, statements }) =>
    statements.map(({ id, evidence }) => ({
      statementId: id,
      articleId: article.id,
      start: evidence.start,
    })),
  );
  if (file.parameters.has("places")) return { places };
  if (!file.parameters.has("ids")) return limit;
  if (file.name === "nearest") return { ...limit, ids: ["country:kazakhstan"] };
  const events = await store.read("events", { limit: 100 });
  const statements = await store.read("statements", { limit: 100 });
  const entities = sampleExtractions.flatMap((item) => item.entities.map((entity) => entity.id));
  const ids = [
    ...sampleExtractions.map((item) => item.article.id),
    ...entities,
    ...statements.map((row) => row.id),
    ...events.map((row) => row.id),
    "decision:1",
  ];
  return { ids: [...new Set(ids)], ...facts, ...limit };
}
