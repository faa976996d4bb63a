import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { StoreError } from "../../src/model/errors.js";
import type { Extraction } from "../../src/model/extraction.js";
import type { Engine } from "../../src/store/engine.js";
import { openJournal } from "../../src/store/journal.js";
import type { OpenStore } from "../../src/store/open.js";
import { createStore, readStoreFiles } from "../../src/store/open.js";
import type { GraphStore, Params, Row } from "../../src/store/store.js";
import { demandedEdges, directEdges, graphDump } from "./graph-dump.js";
import { root } from "./package-root.js";
import {
  cstoArticle,
  echoArticle,
  extraction,
  sampleExtractions,
  sampleFold,
  warningArticle,
} from "./sample.js";

const files = readStoreFiles(root);
const RELATIONS = [
  "SENDS_TROOPS_TO",
  "CHAIRS",
  "WARNS",
  "THREATENS",
  "MEETS",
  "KILLS",
  "VISITS",
  "HOLDS_OFFICE",
];

/** A store for tests over an open engine, with a journal in a directory of its own. */
export function testStore(engine: Engine, directory: string): OpenStore {
  return createStore(engine, openJournal(directory), files, { fold: sampleFold, relations: RELATIONS });
}

/** What every engine must do: one small case per rule. `open` gives an engine that the cases may empty. */
export function storeContract(open: () => Promise<Engine>): void {
  let engine: Engine;
  let store: OpenStore;
  let directory: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "isnad-contract-"));
    engine = await open();
    store = testStore(engine, directory);
  });
  beforeEach(() => store.clear());
  afterAll(async () => {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const dump = (): Promise<readonly string[]> => graphDump(engine);
  const names = async (params: Params): Promise<readonly unknown[]> =>
    (await store.read("statements", { limit: 100, ...params })).map((row) => row.name);

  describe("loading", () => {
    it("counts what it loaded", async () => {
      const report = await store.load(sampleExtractions);
      expect(report).toEqual({ articles: { added: 3, replaced: 0, unchanged: 0 }, skipped: [] });
      expect(await store.size()).toEqual({ articles: 3, entities: 9, statements: 7 });
    });

    it("changes nothing when the same comes again", async () => {
      await store.load(sampleExtractions);
      const before = await dump();
      const report = await store.load(structuredClone(sampleExtractions));
      expect(report.articles).toEqual({ added: 0, replaced: 0, unchanged: 3 });
      expect(await dump()).toEqual(before);
    });

    it("keeps evidence that gives the article's exact words back", async () => {
      await store.load(sampleExtractions);
      const ids = (await store.read("statements", { limit: 100 })).map((row) => row.id);
      const evidence = await store.read("evidence-by-statements", { ids });
      expect(evidence).toHaveLength(8);
      for (const row of evidence) {
        const [article] = await store.read("articles-by-ids", { ids: [row.articleId] });
        expect(String(article?.text).slice(row.start as number, row.end as number)).toBe(row.text);
      }
    });

    it("makes one statement of what two articles say, each with its own evidence", async () => {
      await store.load([warningArticle, echoArticle]);
      const [shared] = await store.read("statements", { speaker: "person:blinken", limit: 9 });
      const evidence = await store.read("evidence-by-statements", { ids: [shared?.id] });
      expect(evidence.map((row) => [row.articleId, row.topic, row.speaker])).toEqual([
        ["warning", "أي خطوة ضد أوكرانيا", "person:blinken"],
        ["echo", "بيان", null],
      ]);
    });

    it("gives every node a caption", async () => {
      await store.load(sampleExtractions);
      expect(await engine.read("MATCH (n) WHERE n.name IS NULL RETURN n.id AS id", {})).toEqual([]);
      expect(await names({ relations: ["CHAIRS"] })).toEqual(["Nikol Pashinyan CHAIRS CSTO"]);
      expect(await names({ relations: ["KILLS"] })).toEqual(["(unknown) KILLS Kazakhstan"]);
      expect(await names({ relations: ["MEETS"] })).toEqual(["United States MEETS Russia (requested)"]);
    });

    it("labels entities by their type", async () => {
      await store.load(sampleExtractions);
      const rows = await engine.read(
        "MATCH (e:Entity) RETURN e.id AS id, labels(e) AS labels ORDER BY id",
        {},
      );
      const labels = Object.fromEntries(rows.map((row) => [row.id, [...(row.labels as string[])].sort()]));
      expect(labels).toMatchObject({
        "country:russia": ["Country", "Entity"],
        "person:blinken": ["Entity", "Person"],
        "organization:csto": ["Entity", "Organization"],
        "place:almaty": ["Entity", "Place"],
        "group:peacekeepers": ["Entity", "Group"],
      });
    });

    it("takes the last of two versions in one call", async () => {
      const report = await store.load([echoArticle, without(echoArticle, 1)]);
      expect(report.articles).toEqual({ added: 1, replaced: 1, unchanged: 0 });
      expect(await store.read("article-statements", { articleId: "echo" })).toHaveLength(2);
    });

    it("loads an article without statements", async () => {
      await store.load([{ ...cstoArticle, entities: [], statements: [] }]);
      expect(await store.size()).toEqual({ articles: 1, entities: 0, statements: 0 });
    });
  });

  describe("replacing and deleting", () => {
    it("replaces all that an article said before", async () => {
      await store.load([cstoArticle, warningArticle, without(echoArticle, 0)]);
      await store.load([echoArticle]);
      const replaced = await dump();
      await store.clear();
      await store.load(sampleExtractions);
      expect(replaced).toEqual(await dump());
    });

    it("leaves, after a deletion, the graph of the other articles", async () => {
      for (const gone of sampleExtractions) {
        await store.clear();
        await store.load(sampleExtractions);
        expect(await store.deleteArticle(gone.article.id)).toBe(true);
        const rest = await dump();
        await store.clear();
        await store.load(sampleExtractions.filter((item) => item !== gone));
        expect(rest).toEqual(await dump());
      }
    });

    it("says that there was nothing to delete", async () => {
      expect(await store.deleteArticle("no-such")).toBe(false);
    });

    it("unites the aliases of an entity and forgets them with their article", async () => {
      await store.load([warningArticle, echoArticle]);
      const aliases = async (): Promise<unknown> =>
        (await store.read("entities-by-ids", { ids: ["country:united-states"] }))[0]?.aliases;
      expect(await aliases()).toEqual(["أميركا", "واشنطن"]);
      await store.deleteArticle("echo");
      expect(await aliases()).toEqual(["واشنطن"]);
    });

    it("renames the captions when an entity's name changes", async () => {
      const short = renamed(cstoArticle, "country:kazakhstan", "KZ");
      await store.load([short]);
      expect(await names({ relations: ["SENDS_TROOPS_TO"] })).toEqual(["CSTO SENDS_TROOPS_TO KZ"]);
      await store.load([echoArticle]);
      expect(await names({ relations: ["SENDS_TROOPS_TO"] })).toEqual(["CSTO SENDS_TROOPS_TO Kazakhstan"]);
    });

    it("empties the graph and can be loaded again", async () => {
      await store.load(sampleExtractions);
      await store.clear();
      expect(await dump()).toEqual([]);
      expect((await store.load([cstoArticle])).articles.added).toBe(1);
    });
  });

  describe("direct edges", () => {
    it("equal what the statements say", async () => {
      await store.load(sampleExtractions);
      expect(await directEdges(engine)).toEqual(await demandedEdges(engine));
      expect(await directEdges(engine)).toHaveLength(3);
      await store.deleteArticle("echo");
      expect(await directEdges(engine)).toEqual(await demandedEdges(engine));
    });

    it("come from planned and past statements, not from requested, possible or negated ones", async () => {
      const made: string[] = [];
      for (const modality of ["asserted", "planned", "past_state", "requested", "possible"] as const) {
        for (const polarity of ["affirmed", "negated"] as const) {
          await store.clear();
          await store.load([visit({ modality, polarity })]);
          if ((await directEdges(engine)).length > 0) made.push(`${polarity} ${modality}`);
        }
      }
      expect(made).toEqual(["affirmed asserted", "affirmed planned", "affirmed past_state"]);
    });

    it("count the statements and bound their dates", async () => {
      await store.load(sampleExtractions);
      const [edge] = await store.read("neighbours", { ids: ["country:russia"], limit: 9 });
      expect(edge).toMatchObject({
        relation: "WARNS",
        source: "country:united-states",
        target: "country:russia",
        count: 2,
        firstDate: "2022-01-20",
        lastDate: "2022-01-21",
      });
      expect(edge?.statements).toHaveLength(2);
    });
  });

  describe("what cannot be loaded", () => {
    const bad: readonly (readonly [string, Extraction, RegExp])[] = [
      ["a relation the ontology lacks", visit({ relation: "EATS" }), /EATS/],
      ["a relation that would be code", visit({ relation: "X]->() DETACH DELETE s //" }), /relation/],
      ["a relation named as an edge of the graph's own", visit({ relation: "EVIDENCE" }), /EVIDENCE/],
      ["an entity that is not listed", { ...visit({}), entities: [] }, /country:russia/],
      [
        "evidence that is elsewhere",
        { ...visit({}), article: { ...visit({}).article, text: "نص آخر" } },
        /evidence/,
      ],
    ];
    it.each(bad)("is reported and leaves the rest whole: %s", async (_, article, reason) => {
      const report = await store.load([cstoArticle, article, echoArticle]);
      expect(report.articles.added).toBe(2);
      expect(report.skipped).toHaveLength(1);
      expect(report.skipped[0]?.articleId).toBe("visit");
      expect(report.skipped[0]?.reason).toMatch(reason);
      expect(await store.size()).toMatchObject({ articles: 2 });
    });

    it("is left out alone, with nothing of it, where the engine refuses it in the middle", async () => {
      const failing = testStore(refusing(engine, "visit"), directory);
      const report = await failing.load([cstoArticle, visit({}), warningArticle]);
      expect(report.articles.added).toBe(2);
      expect(report.skipped).toEqual([
        { articleId: "visit", reason: expect.stringContaining("refused for the test") },
      ]);
      const left = await dump();
      await store.clear();
      await store.load([cstoArticle, warningArticle]);
      expect(left).toEqual(await dump());
    });

    it("keeps the old version where the engine refuses the new one", async () => {
      await store.load([visit({})]);
      const before = await dump();
      const failing = testStore(refusing(engine, "visit"), directory);
      expect((await failing.load([visit({ modality: "planned" })])).skipped).toHaveLength(1);
      expect(await dump()).toEqual(before);
    });
  });

  describe("named queries", () => {
    beforeEach(async () => {
      await store.load(sampleExtractions);
    });

    const filters: readonly (readonly [Params, number])[] = [
      [{}, 7],
      [{ subject: "country:united-states" }, 4],
      [{ object: "country:kazakhstan" }, 2],
      [{ participant: "organization:csto" }, 2],
      [{ relations: ["WARNS", "KILLS"] }, 3],
      [{ relations: [] }, 0],
      [{ modalities: ["requested"] }, 1],
      [{ polarity: "negated" }, 1],
      [{ speaker: "person:blinken" }, 1],
      [{ location: "place:almaty" }, 1],
      [{ article: "csto" }, 2],
      [{ article: "no-such" }, 0],
      [{ since: "2022-01-21" }, 3],
      [{ until: "2022-01-06" }, 3],
      [{ since: "2022-01-07", until: "2022-01-19" }, 2],
      [{ since: "2023" }, 0],
      [{ subject: "country:united-states", relations: ["WARNS"], since: "2022-01-21" }, 1],
    ];
    it.each(filters)("statements that fit %o: %i", async (filter, count) => {
      expect(await names(filter)).toHaveLength(count);
    });

    it("statements of an outlet", async () => {
      const outlets = await store.read("outlets", {});
      expect(outlets.map((row) => [row.name, row.articles])).toEqual([
        ["صحيفة المثال", 2],
        ["وكالة النموذج", 1],
      ]);
      expect(await names({ outlet: outlets[1]?.id })).toHaveLength(3);
    });

    it("statements come newest first, undated last, and pages join without gap", async () => {
      const whole = await store.read("statements", { limit: 100 });
      expect(whole.map((row) => row.date)).toEqual([
        "2022-01-21",
        "2022-01-20",
        "2022-01-06",
        "2022-01",
        "2022",
        null,
        null,
      ]);
      const paged: Row[] = [];
      for (let last: Row | undefined; paged.length < 20; ) {
        const after = last === undefined ? {} : { afterId: last.id, afterDate: last.date };
        const page = await store.read("statements", { limit: 2, ...after });
        paged.push(...page);
        last = page.at(-1);
        if (page.length < 2) break;
      }
      expect(paged).toEqual(whole);
    });

    it("statements by ids, unknown ones left out", async () => {
      const [first] = await store.read("statements", { limit: 1 });
      expect(await store.read("statements-by-ids", { ids: [first?.id, "statement:none"] })).toEqual([first]);
    });

    it("an article with its outlet, statements and mentions", async () => {
      const [article] = await store.read("articles-by-ids", { ids: ["warning"] });
      expect(article).toMatchObject({
        id: "warning",
        url: null,
        publishedAt: "2022-01-20",
        outlet: { name: "وكالة النموذج" },
      });
      expect(await store.read("article-statements", { articleId: "warning" })).toHaveLength(3);
      const entities = await store.read("article-entities", { articleId: "warning" });
      expect(entities.map((row) => [row.entityId, row.count])).toEqual([
        ["country:russia", 2],
        ["country:united-states", 2],
        ["country:ukraine", 1],
        ["person:blinken", 1],
      ]);
      const russia = warningArticle.entities.find((entity) => entity.id === "country:russia");
      expect(entities[0]?.mentions).toEqual(russia?.mentions);
    });

    it("name what is wrong with a call", async () => {
      await expect(store.read("no-such", {})).rejects.toThrow(/no query "no-such"/);
      await expect(store.read("statements", { limits: 1 })).rejects.toThrow(/no \$limits/);
      await expect(store.read("statements", { limit: "many" })).rejects.toThrow(StoreError);
    });

    it("stop when the caller gives up", async () => {
      await expect(store.read("statements", { limit: 1 }, { signal: AbortSignal.abort() })).rejects.toThrow(
        StoreError,
      );
    });

    it("run many at once", async () => {
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => store.read("statements", { limit: 100 })),
      );
      expect(new Set(answers.map((rows) => JSON.stringify(rows))).size).toBe(1);
    });
  });

  describe("search", () => {
    beforeEach(async () => {
      await store.load(sampleExtractions);
    });
    const found = async (typed: string, limit = 10): Promise<readonly string[]> =>
      (await store.searchEntities(typed, limit)).map((hit) => hit.id);

    it("finds English and Arabic names and aliases", async () => {
      expect(await found("Russia")).toEqual(["country:russia"]);
      expect(await found("روسيا")).toEqual(["country:russia"]);
      expect(await found("موسكو")).toEqual(["country:russia"]);
      expect(await found("قازاقستان")).toEqual(["country:kazakhstan"]);
    });
    it("finds a name by the beginning of its last word", async () => {
      expect(await found("kaz")).toEqual(["country:kazakhstan"]);
      expect(await found("united sta")).toEqual(["country:united-states"]);
      expect(await found("نيكول باش")).toEqual(["person:pashinyan"]);
    });
    it("puts the exact name first", async () => {
      await store.load([channelArticle]);
      expect(await found("russia")).toEqual(["country:russia", "organization:russia-today"]);
      expect(await found("russia today")).toEqual(["organization:russia-today", "country:russia"]);
    });
    it("keeps to the limit", async () => {
      await store.load([channelArticle]);
      expect(await found("russia", 1)).toEqual(["country:russia"]);
      expect(await found("russia", 0)).toEqual([]);
    });
    it.each(['"', "*", "+-&&||!(){}[]^~?:\\/", "a AND", "' OR 1=1", "", "   ", "searchKey:*", "ـ"])(
      "takes %o as words only",
      async (typed) => {
        await expect(store.searchEntities(typed, 5)).resolves.toEqual([]);
      },
    );
    it("forgets an entity with its article", async () => {
      await store.deleteArticle("csto");
      expect(await found("Pashinyan")).toEqual([]);
    });
  });

  describe("paths", () => {
    const path = (from: string, to: string, more: object = {}): ReturnType<GraphStore["path"]> =>
      store.path({ from, to, maxHops: 6, relations: null, ...more });
    beforeEach(async () => {
      await store.load([cstoArticle, warningArticle, echoArticle, bridge]);
    });

    it("follow direct edges in either direction", async () => {
      const found = await path("country:russia", "person:pashinyan");
      expect(found?.nodes).toEqual([
        "country:russia",
        "country:kazakhstan",
        "organization:csto",
        "person:pashinyan",
      ]);
      expect(found?.steps.map((step) => [step.source, step.relation, step.target])).toEqual([
        ["country:kazakhstan", "MEETS", "country:russia"],
        ["organization:csto", "SENDS_TROOPS_TO", "country:kazakhstan"],
        ["person:pashinyan", "CHAIRS", "organization:csto"],
      ]);
      expect(found?.steps.every((step) => step.count === step.statements.length)).toBe(true);
    });
    it("are the same, mirrored, from the other end", async () => {
      const there = await path("country:united-states", "person:pashinyan");
      const back = await path("person:pashinyan", "country:united-states");
      expect(there?.nodes).toHaveLength(5);
      expect(back?.nodes).toEqual([...(there?.nodes ?? [])].reverse());
      expect(back?.steps).toEqual([...(there?.steps ?? [])].reverse());
    });
    it("end at maxHops", async () => {
      expect(await path("country:russia", "person:pashinyan", { maxHops: 2 })).toBeNull();
      expect(await path("country:russia", "person:pashinyan", { maxHops: 3 })).not.toBeNull();
    });
    it("keep to the relations asked for", async () => {
      expect(await path("country:russia", "country:kazakhstan", { relations: ["MEETS"] })).not.toBeNull();
      expect(await path("country:russia", "country:kazakhstan", { relations: ["WARNS"] })).toBeNull();
    });
    it("do not use negated, requested or possible statements", async () => {
      expect(
        await path("country:united-states", "country:russia", { relations: ["THREATENS", "MEETS"] }),
      ).toBeNull();
    });
    it("are absent for one entity, unknown ones and unconnected ones", async () => {
      expect(await path("country:russia", "country:russia")).toBeNull();
      expect(await path("country:russia", "country:none")).toBeNull();
      expect(await path("country:russia", "place:almaty")).toBeNull();
    });
  });

  describe("journal", () => {
    it("makes the same graph anew", async () => {
      await store.load([cstoArticle, warningArticle, without(echoArticle, 0), visit({})]);
      await store.load([echoArticle]);
      await store.deleteArticle("visit");
      const before = await dump();
      await engine.write((run) => run("MATCH (n:Entity) SET n.name = 'damaged'", {}));
      const report = await store.rebuild();
      expect(report).toEqual({ articles: { added: 3, replaced: 0, unchanged: 0 }, skipped: [] });
      expect(await dump()).toEqual(before);
    });

    it("gets an article that is in the graph but missing there", async () => {
      await store.load([cstoArticle]);
      await store.journal.clear();
      expect((await store.load([cstoArticle])).articles.unchanged).toBe(1);
      const kept: string[] = [];
      for await (const { article } of store.journal.read()) kept.push(article.id);
      expect(kept).toEqual(["csto"]);
    });
  });

  it("answers a ping and says where it is without secrets", async () => {
    await store.ping();
    expect(store.location).toMatch(/^(Grafeo in|Neo4j at) \S+$/);
  });
}

/** An engine that fails in the middle of a transaction that touches an article. */
function refusing(engine: Engine, articleId: string): Engine {
  return {
    ...engine,
    write: (work) =>
      engine.write((run) =>
        work(async (query, params) => {
          const rows = params.rows as readonly Row[] | undefined;
          if (query.includes("[v:EVIDENCE]") && rows?.some((row) => row.articleId === articleId)) {
            throw new Error("refused for the test");
          }
          return run(query, params);
        }),
      ),
  };
}

/** An extraction without one of its statements. */
function without(item: Extraction, index: number): Extraction {
  return { ...item, statements: item.statements.filter((_, i) => i !== index) };
}

/** An extraction that calls an entity otherwise in English. */
function renamed(item: Extraction, id: string, nameEn: string): Extraction {
  return { ...item, entities: item.entities.map((e) => (e.id === id ? { ...e, name: nameEn, nameEn } : e)) };
}

function visit(claim: {
  modality?: "asserted" | "planned" | "past_state" | "requested" | "possible";
  polarity?: "affirmed" | "negated";
  relation?: string;
}): Extraction {
  const article = {
    id: "visit",
    title: "زيارة",
    text: "زار وفد روسيا كازاخستان.",
    outlet: null,
    publishedAt: null,
    url: null,
  };
  const namings = [
    { id: "country:russia", words: ["روسيا"] },
    { id: "country:kazakhstan", words: ["كازاخستان"] },
  ];
  const base = {
    subject: "country:russia",
    relation: "VISITS",
    object: "country:kazakhstan",
    evidence: "زار وفد روسيا كازاخستان",
  };
  return extraction(article, namings, [{ ...base, ...claim }]);
}

/** Joins Russia and Kazakhstan. */
const bridge: Extraction = extraction(
  {
    id: "bridge",
    title: null,
    text: "التقت كازاخستان روسيا.",
    outlet: null,
    publishedAt: "2022-02-01",
    url: null,
  },
  [
    { id: "country:kazakhstan", words: ["كازاخستان"] },
    { id: "country:russia", words: ["روسيا"] },
  ],
  [
    {
      subject: "country:kazakhstan",
      relation: "MEETS",
      object: "country:russia",
      evidence: "التقت كازاخستان روسيا",
    },
  ],
);

/** Has an organisation whose name begins with a country's. */
const channelArticle: Extraction = extraction(
  { id: "channel", title: null, text: "قناة روسيا اليوم.", outlet: null, publishedAt: null, url: null },
  [
    {
      id: "organization:russia-today",
      words: ["روسيا اليوم"],
      actor: { type: "ORGANIZATION", nameEn: "Russia Today", nameAr: "روسيا اليوم" },
    },
  ],
  [],
);
