import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/store/store.js";
import { cstoArticle, echoArticle, sampleExtractions, warningArticle } from "../sample.js";
import { without } from "./fixtures.js";
import type { Subject } from "./subject.js";
import { dump, names } from "./subject.js";

/** What loading makes. */
export function loadingContract(on: Subject): void {
  describe("loading", () => {
    it("counts what it loaded", async () => {
      const report = await on.store.load(sampleExtractions);
      expect(report).toEqual({ articles: { added: 3, replaced: 0, unchanged: 0 }, skipped: [] });
      expect(await on.store.size()).toEqual({ articles: 3, entities: 9, statements: 7 });
    });

    it("changes nothing when the same comes again", async () => {
      await on.store.load(sampleExtractions);
      const before = await dump(on);
      const report = await on.store.load(structuredClone(sampleExtractions));
      expect(report.articles).toEqual({ added: 0, replaced: 0, unchanged: 3 });
      expect(await dump(on)).toEqual(before);
    });

    it("keeps evidence that gives the article's exact words back", async () => {
      await on.store.load(sampleExtractions);
      const ids = (await on.store.read("statements", { limit: 100 })).map((row) => row.id);
      const rows = await on.store.read("evidence-by-statements", { ids, limit: 100 });
      const evidence = rows.flatMap((row) => row.items as readonly Row[]);
      expect(evidence).toHaveLength(8);
      for (const row of evidence) {
        const [article] = await on.store.read("articles-by-ids", { ids: [row.articleId] });
        expect(String(article?.text).slice(row.start as number, row.end as number)).toBe(row.text);
      }
    });

    it("makes one statement of what two articles say, each with its own evidence", async () => {
      await on.store.load([warningArticle, echoArticle]);
      const [shared] = await on.store.read("statements", { speaker: "person:blinken", limit: 9 });
      const evidence = async (limit: number) => {
        const rows = await on.store.read("evidence-by-statements", { ids: [shared?.id], limit });
        const items = rows.flatMap((row) => row.items as readonly Row[]);
        return items.map(({ articleId, topic, speaker }) => [articleId, topic, speaker]);
      };
      const [first, second] = [
        ["warning", "أي خطوة ضد أوكرانيا", "person:blinken"],
        ["echo", "بيان", null],
      ];
      expect(await evidence(9)).toEqual([first, second]);
      expect(await evidence(1)).toEqual([first]);
    });

    it("gives every node a caption", async () => {
      await on.store.load(sampleExtractions);
      expect(await on.engine.read("MATCH (n) WHERE n.name IS NULL RETURN n.id AS id", {})).toEqual([]);
      expect(await names(on, { relations: ["CHAIRS"] })).toEqual(["Nikol Pashinyan CHAIRS CSTO"]);
      expect(await names(on, { relations: ["KILLS"] })).toEqual(["(unknown) KILLS Kazakhstan"]);
      expect(await names(on, { relations: ["MEETS"] })).toEqual(["United States MEETS Russia (requested)"]);
    });

    it("labels entities by their type", async () => {
      await on.store.load(sampleExtractions);
      const rows = await on.engine.read(
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
      const report = await on.store.load([echoArticle, without(echoArticle, 1)]);
      expect(report.articles).toEqual({ added: 1, replaced: 1, unchanged: 0 });
      expect(await on.store.read("statements", { article: "echo", limit: 100 })).toHaveLength(2);
    });

    it("loads an article without statements", async () => {
      await on.store.load([{ ...cstoArticle, entities: [], statements: [] }]);
      expect(await on.store.size()).toEqual({ articles: 1, entities: 0, statements: 0 });
    });
  });

  it("answers while it loads, with all or nothing of a transaction", async () => {
    const loading = on.store.load(sampleExtractions);
    const sizes = [];
    for (let i = 0; i < 20; i += 1) sizes.push(await on.store.size());
    await loading;
    expect((await on.store.size()).articles).toBe(3);
    expect(sizes.filter((size) => size.articles !== 0 && size.articles !== 3)).toEqual([]);
  });
}
