import { beforeEach, describe, expect, it } from "vitest";
import type { Extraction } from "../../../src/model/extraction.js";
import type { GraphStore } from "../../../src/store/store.js";
import { demandedEdges, directEdges } from "../graph-dump.js";
import { cstoArticle, echoArticle, sampleExtractions, warningArticle } from "../sample.js";
import { bridge, visit } from "./fixtures.js";
import type { Subject } from "./subject.js";

/** Direct edges and the paths over them. */
export function edgesAndPathsContract(on: Subject): void {
  describe("direct edges", () => {
    it("equal what the statements say", async () => {
      await on.store.load(sampleExtractions);
      expect(await directEdges(on.engine)).toEqual(await demandedEdges(on.engine));
      expect(await directEdges(on.engine)).toHaveLength(3);
      await on.store.deleteArticle("echo");
      expect(await directEdges(on.engine)).toEqual(await demandedEdges(on.engine));
    });

    it("come from planned and past statements, not from requested, possible or negated ones", async () => {
      const made: string[] = [];
      for (const modality of ["asserted", "planned", "past_state", "requested", "possible"] as const) {
        for (const polarity of ["affirmed", "negated"] as const) {
          await on.store.clear();
          await on.store.load([visit({ modality, polarity })]);
          if ((await directEdges(on.engine)).length > 0) made.push(`${polarity} ${modality}`);
        }
      }
      expect(made).toEqual(["affirmed asserted", "affirmed planned", "affirmed past_state"]);
    });

    it("count the statements and bound their dates", async () => {
      await on.store.load(sampleExtractions);
      const [edge] = await on.store.read("neighbours", { ids: ["country:russia"], limit: 9 });
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

  describe("what articles attest over time", () => {
    const published = (item: Extraction, id: string, publishedAt: string | null): Extraction => ({
      ...item,
      article: { ...item.article, id, publishedAt },
    });
    const attested = async (): Promise<unknown> => {
      const query =
        "MATCH (:Entity)-[r:HOLDS_OFFICE]->(:Entity) RETURN r.firstAttested AS first, r.lastAttested AS last, r.formerBy AS former";
      return (await on.engine.read(query, {}))[0];
    };

    it("is written on the direct edge, and follows the articles", async () => {
      const holds = visit({ relation: "HOLDS_OFFICE" });
      const held = visit({ relation: "HOLDS_OFFICE", modality: "past_state" });
      await on.store.load([
        published(holds, "a", "2012-05-01"),
        published(holds, "b", "2014-01-01"),
        published(holds, "c", null),
        published(held, "d", "2019-01-01"),
      ]);
      expect(await attested()).toEqual({ first: "2012-05-01", last: "2014-01-01", former: "2019-01-01" });
      await on.store.deleteArticle("b");
      await on.store.deleteArticle("d");
      expect(await attested()).toEqual({ first: "2012-05-01", last: "2012-05-01", former: null });
    });
  });

  describe("paths", () => {
    const path = (from: string, to: string, more: object = {}): ReturnType<GraphStore["path"]> =>
      on.store.path({ from, to, maxHops: 6, relations: null, ...more });
    beforeEach(async () => {
      await on.store.load([cstoArticle, warningArticle, echoArticle, bridge]);
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
}
