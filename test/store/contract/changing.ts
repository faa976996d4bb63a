import { describe, expect, it } from "vitest";
import type { Extraction } from "../../../src/model/extraction.js";
import { cstoArticle, echoArticle, sampleExtractions, warningArticle } from "../sample.js";
import { refusing, renamed, visit, without } from "./fixtures.js";
import type { Subject } from "./subject.js";
import { dump, names, testStore } from "./subject.js";

/** Replacing and deleting articles, and what cannot be loaded. */
export function changingContract(on: Subject): void {
  describe("replacing and deleting", () => {
    it("replaces all that an article said before", async () => {
      await on.store.load([cstoArticle, warningArticle, without(echoArticle, 0)]);
      await on.store.load([echoArticle]);
      const replaced = await dump(on);
      await on.store.clear();
      await on.store.load(sampleExtractions);
      expect(replaced).toEqual(await dump(on));
    });

    it("leaves, after a deletion, the graph of the other articles", async () => {
      for (const gone of sampleExtractions) {
        await on.store.clear();
        await on.store.load(sampleExtractions);
        expect(await on.store.deleteArticle(gone.article.id)).toBe(true);
        const rest = await dump(on);
        await on.store.clear();
        await on.store.load(sampleExtractions.filter((item) => item !== gone));
        expect(rest).toEqual(await dump(on));
      }
    });

    it("says that there was nothing to delete", async () => {
      expect(await on.store.deleteArticle("no-such")).toBe(false);
    });

    it("unites the aliases of an entity and forgets them with their article", async () => {
      await on.store.load([warningArticle, echoArticle]);
      const aliases = async (): Promise<unknown> =>
        (await on.store.read("entities-by-ids", { ids: ["country:united-states"] }))[0]?.aliases;
      expect(await aliases()).toEqual(["أميركا", "واشنطن"]);
      await on.store.deleteArticle("echo");
      expect(await aliases()).toEqual(["واشنطن"]);
    });

    it("renames the captions when an entity's name changes", async () => {
      const short = renamed(cstoArticle, "country:kazakhstan", "KZ");
      await on.store.load([short]);
      expect(await names(on, { relations: ["SENDS_TROOPS_TO"] })).toEqual(["CSTO SENDS_TROOPS_TO KZ"]);
      await on.store.load([echoArticle]);
      expect(await names(on, { relations: ["SENDS_TROOPS_TO"] })).toEqual([
        "CSTO SENDS_TROOPS_TO Kazakhstan",
      ]);
    });

    it("empties the graph and can be loaded again", async () => {
      await on.store.load(sampleExtractions);
      await on.store.clear();
      expect(await dump(on)).toEqual([]);
      expect((await on.store.load([cstoArticle])).articles.added).toBe(1);
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
      const report = await on.store.load([cstoArticle, article, echoArticle]);
      expect(report.articles.added).toBe(2);
      expect(report.skipped).toHaveLength(1);
      expect(report.skipped[0]?.articleId).toBe("visit");
      expect(report.skipped[0]?.reason).toMatch(reason);
      expect(await on.store.size()).toMatchObject({ articles: 2 });
    });

    it("is left out alone, with nothing of it, where the engine refuses it in the middle", async () => {
      const failing = testStore(refusing(on.engine, "visit"), on.directory);
      const report = await failing.load([cstoArticle, visit({}), warningArticle]);
      expect(report.articles.added).toBe(2);
      expect(report.skipped).toEqual([
        { articleId: "visit", reason: expect.stringContaining("refused for the test") },
      ]);
      const left = await dump(on);
      await on.store.clear();
      await on.store.load([cstoArticle, warningArticle]);
      expect(left).toEqual(await dump(on));
    });

    it("keeps the old version where the engine refuses the new one", async () => {
      await on.store.load([visit({})]);
      const before = await dump(on);
      const failing = testStore(refusing(on.engine, "visit"), on.directory);
      expect((await failing.load([visit({ modality: "planned" })])).skipped).toHaveLength(1);
      expect(await dump(on)).toEqual(before);
    });
  });
}
