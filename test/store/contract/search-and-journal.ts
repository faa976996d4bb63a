import { beforeEach, describe, expect, it } from "vitest";
import { cstoArticle, echoArticle, sampleExtractions, warningArticle } from "../sample.js";
import { channelArticle, visit, without } from "./fixtures.js";
import type { Subject } from "./subject.js";
import { dump } from "./subject.js";

/** Search, the journal and the rest. */
export function searchAndJournalContract(on: Subject): void {
  describe("search", () => {
    beforeEach(async () => {
      await on.store.load(sampleExtractions);
    });
    const found = async (typed: string, limit = 10): Promise<readonly string[]> =>
      (await on.store.searchEntities(typed, limit)).map((hit) => hit.id);

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
      await on.store.load([channelArticle]);
      expect(await found("russia")).toEqual(["country:russia", "organization:russia-today"]);
      expect(await found("russia today")).toEqual(["organization:russia-today", "country:russia"]);
    });
    it("keeps to the limit", async () => {
      await on.store.load([channelArticle]);
      expect(await found("russia", 1)).toEqual(["country:russia"]);
      expect(await found("russia", 0)).toEqual([]);
    });
    it.each(['"', "*", "+-&&||!(){}[]^~?:\\/", "a AND", "' OR 1=1", "", "   ", "searchKey:*", "ـ"])(
      "takes %o as words only",
      async (typed) => {
        await expect(on.store.searchEntities(typed, 5)).resolves.toEqual([]);
      },
    );
    it("forgets an entity with its article", async () => {
      await on.store.deleteArticle("csto");
      expect(await found("Pashinyan")).toEqual([]);
    });
  });

  describe("journal", () => {
    it("makes the same graph anew", async () => {
      await on.store.load([cstoArticle, warningArticle, without(echoArticle, 0), visit({})]);
      await on.store.load([echoArticle]);
      await on.store.deleteArticle("visit");
      const before = await dump(on);
      await on.engine.write((run) => run("MATCH (n:Entity) SET n.name = 'damaged'", {}));
      const report = await on.store.rebuild();
      expect(report).toEqual({ articles: { added: 3, replaced: 0, unchanged: 0 }, skipped: [] });
      expect(await dump(on)).toEqual(before);
    });

    it("leaves the graph alone where it has nothing to make it from", async () => {
      await on.store.load([cstoArticle]);
      await on.store.journal.clear();
      await expect(on.store.rebuild()).rejects.toThrow(/holds no article/);
      expect(await on.store.size()).toMatchObject({ articles: 1 });
    });

    it("gets an article that is in the graph but missing there", async () => {
      await on.store.load([cstoArticle]);
      await on.store.journal.clear();
      expect((await on.store.load([cstoArticle])).articles.unchanged).toBe(1);
      const kept: string[] = [];
      for await (const { article } of on.store.journal.read()) kept.push(article.id);
      expect(kept).toEqual(["csto"]);
    });
  });

  it("answers a ping and says where it is without secrets", async () => {
    await on.store.ping();
    expect(on.store.location).toMatch(/^(Grafeo in|Neo4j at) \S+$/);
  });
}
