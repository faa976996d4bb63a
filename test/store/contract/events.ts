import { describe, expect, it } from "vitest";
import type { EventKinds } from "../../../src/model/event.js";
import type { Extraction } from "../../../src/model/extraction.js";
import type { Row } from "../../../src/store/store.js";
import { type Claim, extraction, sampleExtractions } from "../sample.js";
import { renamed } from "./fixtures.js";
import { dump, EVENTS, type Subject, testStore } from "./subject.js";

const NAMINGS = [
  { id: "country:russia", words: ["روسيا"] },
  { id: "country:kazakhstan", words: ["كازاخستان"] },
];

/** An article of one sentence that tells of a visit of Russia to Kazakhstan. */
function telling(id: string, text: string, claim: Partial<Claim>, publishedAt = "2022-01-07"): Extraction {
  const article = { id, title: null, text, outlet: `Outlet ${id}`, publishedAt, url: null };
  const visit = { subject: "country:russia", relation: "VISITS", object: "country:kazakhstan" };
  return extraction(article, NAMINGS, [{ ...visit, evidence: text, date: "2022-01-06", ...claim }]);
}

const VISIT = "زار وفد روسيا كازاخستان لبحث تعزيز التعاون الأمني والتجاري بين الجانبين";
const VISIT_REPRINTED = "زار وفد روسيا كازاخستان أمس لبحث تعزيز التعاون الأمني والتجاري بين الجانبين";
const MEETING = "التقت كازاخستان روسيا في العاصمة";

/** The events of the graph with the articles that report them. */
async function events(on: Subject): Promise<readonly Row[]> {
  return on.engine.read(
    "MATCH (s:Statement)-[r:REPORTS]->(v:Event) WITH v, s, r ORDER BY v.id, s.id RETURN v.name AS name, v.date AS date, v.reports AS reports, v.sources AS sources, v.publishers AS publishers, v.modalities AS modalities, v.numbers AS numbers, collect(r.reasons) AS reasons ORDER BY date, name",
    {},
  );
}

/** Statements of several articles brought together to events. */
export function eventsContract(on: Subject): void {
  describe("events", () => {
    it("bring together what articles say of the same participants, day and family", async () => {
      const planned = telling("b", MEETING, {
        relation: "MEETS",
        subject: "country:kazakhstan",
        object: "country:russia",
        modality: "planned",
      });
      await on.store.load([telling("a", VISIT, {}), planned]);
      expect(await events(on)).toEqual([
        {
          name: "Kazakhstan MEETS Russia, 2022-01-06",
          date: "2022-01-06",
          reports: 2,
          sources: 2,
          publishers: 2,
          modalities: ["asserted", "planned"],
          numbers: [],
          reasons: [["same_date"], ["same_date"]],
        },
      ]);
    });

    it("count one sentence in two outlets as one source", async () => {
      await on.store.load([telling("a", VISIT, {}), telling("b", VISIT_REPRINTED, {})]);
      expect(await events(on)).toMatchObject([{ reports: 2, sources: 1, publishers: 2 }]);
    });

    it("take in an undated report in like words, and leave one in other words apart", async () => {
      await on.store.load([
        telling("a", VISIT, {}),
        telling("b", VISIT_REPRINTED, { date: null }),
        telling("c", MEETING, { relation: "MEETS", date: null }),
      ]);
      expect(await events(on)).toMatchObject([
        { date: "2022-01-06", reports: 2 },
        { date: null, reports: 1 },
      ]);
    });

    it("keep the numbers in which articles differ", async () => {
      const killed = (id: string, number: number) => telling(id, VISIT, { relation: "KILLS", number });
      await on.store.load([killed("a", 18), killed("b", 12)]);
      expect(await events(on)).toMatchObject([{ numbers: [12, 18], reports: 2 }]);
    });

    it("are not made from facts", async () => {
      await on.store.load([telling("a", VISIT, { relation: "HOLDS_OFFICE" })]);
      expect(await events(on)).toEqual([]);
    });

    it("are made of statements that an older graph has without their participants and family", async () => {
      const articles = [telling("a", VISIT, {}), telling("b", MEETING, {})];
      await on.store.load(articles);
      const fresh = await dump(on);
      await on.engine.write(async (run) => {
        await run("MATCH (v:Event) DETACH DELETE v", {});
        await run("MATCH (s:Statement) SET s.eventKey = null", {});
        await run("MATCH (a:Article) SET a.digest = 'older'", {});
      });
      for (const article of articles) await on.store.load([article]);
      expect(await dump(on)).toEqual(fresh);
    });

    it("are made anew where the kinds of events were edited, when the articles that tell of them are loaded again", async () => {
      const articles = [
        telling("a", VISIT, {}),
        telling("b", MEETING, { relation: "MEETS", date: "2022-01-07" }),
        telling("c", VISIT_REPRINTED, {}),
        telling("d", VISIT, { relation: "WARNS" }),
      ];
      const edits: readonly (readonly [EventKinds, replaced: number])[] = [
        [new Map([...EVENTS, ["VISITS", { family: "visit", directed: true, days: 1 }]]), 2],
        [new Map([...EVENTS].map(([relation, kind]) => [relation, { ...kind, days: 0 }])), 3],
        [new Map([...EVENTS].filter(([relation]) => relation !== "VISITS")), 2],
      ];
      for (const [kinds, replaced] of edits) {
        const edited = testStore(on.engine, on.directory, kinds);
        await edited.clear();
        await edited.load(articles);
        const fresh = await dump(on);
        await edited.clear();
        await on.store.load(articles);
        expect(await dump(on)).not.toEqual(fresh);
        const reports = [];
        for (const article of articles) reports.push((await edited.load([article])).articles.replaced);
        expect(reports.reduce((sum, count) => sum + count)).toBe(replaced);
        expect(await dump(on)).toEqual(fresh);
        expect((await edited.load(articles)).articles.unchanged).toBe(articles.length);
      }
    });

    it("are, after a deletion, those of the other articles", async () => {
      const [one, other] = [telling("a", VISIT, {}), telling("b", MEETING, { date: "2022-01-07" })];
      await on.store.load([one, other]);
      expect(await events(on)).toHaveLength(1);
      await on.store.deleteArticle("a");
      const left = await dump(on);
      expect(await events(on)).toMatchObject([{ date: "2022-01-07", reports: 1, reasons: [["alone"]] }]);
      await on.store.clear();
      await on.store.load([other]);
      expect(left).toEqual(await dump(on));
    });

    it("have participants, and a caption that follows their names", async () => {
      await on.store.load([renamed(telling("a", VISIT, {}), "country:kazakhstan", "KZ")]);
      expect(await events(on)).toMatchObject([{ name: "Russia VISITS KZ, 2022-01-06" }]);
      await on.store.load(sampleExtractions);
      const rows = await on.engine.read(
        "MATCH (a:Entity)<-[:SUBJECT]-(v:Event {date: '2022-01-06', relation: 'VISITS'})-[:OBJECT]->(b:Entity) RETURN v.name AS name, a.id AS subject, b.id AS object",
        {},
      );
      expect(rows).toEqual([
        {
          name: "Russia VISITS Kazakhstan, 2022-01-06",
          subject: "country:russia",
          object: "country:kazakhstan",
        },
      ]);
    });
  });
}
