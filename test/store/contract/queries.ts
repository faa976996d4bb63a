import { beforeEach, describe, expect, it } from "vitest";
import { StoreError } from "../../../src/model/errors.js";
import type { Params, Row } from "../../../src/store/store.js";
import { sampleExtractions, warningArticle } from "../sample.js";
import type { Subject } from "./subject.js";
import { names } from "./subject.js";

/** The named queries. */
export function queriesContract(on: Subject): void {
  describe("named queries", () => {
    beforeEach(async () => {
      await on.store.load(sampleExtractions);
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
      expect(await names(on, filter)).toHaveLength(count);
    });

    it("statements of an outlet", async () => {
      const outlets = await on.store.read("outlets", { limit: 9 });
      expect(outlets.map((row) => [row.name, row.articles])).toEqual([
        ["صحيفة المثال", 2],
        ["وكالة النموذج", 1],
      ]);
      expect(await names(on, { outlet: outlets[1]?.id })).toHaveLength(3);
      expect(await on.store.read("outlets", { limit: 1 })).toEqual(outlets.slice(0, 1));
    });

    it("statements come newest first, undated last, and pages join without gap", async () => {
      const whole = await on.store.read("statements", { limit: 100 });
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
        const page = await on.store.read("statements", { limit: 2, ...after });
        paged.push(...page);
        last = page.at(-1);
        if (page.length < 2) break;
      }
      expect(paged).toEqual(whole);
    });

    it("statements by ids, unknown ones left out", async () => {
      const [first] = await on.store.read("statements", { limit: 1 });
      expect(await on.store.read("statements-by-ids", { ids: [first?.id, "statement:none"] })).toEqual([
        first,
      ]);
    });

    it("an article with its outlet, statements and mentions", async () => {
      const [article] = await on.store.read("articles-by-ids", { ids: ["warning"] });
      expect(article).toMatchObject({
        id: "warning",
        url: null,
        publishedAt: "2022-01-20",
        outlet: { name: "وكالة النموذج" },
      });
      expect(await on.store.read("statements", { article: "warning", limit: 100 })).toHaveLength(3);
      const [mentioned] = await on.store.read("entities-of-articles", { ids: ["warning"], limit: 100 });
      const entities = mentioned?.items as readonly Row[];
      expect(entities.map((row) => [row.entityId, row.count])).toEqual([
        ["country:russia", 2],
        ["country:united-states", 2],
        ["country:ukraine", 1],
        ["person:blinken", 1],
      ]);
      const russia = warningArticle.entities.find((entity) => entity.id === "country:russia");
      expect(entities[0]).toMatchObject({
        starts: russia?.mentions.map(({ start }) => start),
        ends: russia?.mentions.map(({ end }) => end),
        texts: russia?.mentions.map(({ text }) => text),
      });
    });

    it("name what is wrong with a call", async () => {
      await expect(on.store.read("no-such", {})).rejects.toThrow(/no query "no-such"/);
      await expect(on.store.read("statements", { limits: 1 })).rejects.toThrow(/no \$limits/);
      await expect(on.store.read("statements", { limit: "many" })).rejects.toThrow(StoreError);
    });

    it("stop when the caller gives up", async () => {
      await expect(
        on.store.read("statements", { limit: 1 }, { signal: AbortSignal.abort() }),
      ).rejects.toThrow(StoreError);
    });

    it("run many at once", async () => {
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => on.store.read("statements", { limit: 100 })),
      );
      expect(new Set(answers.map((rows) => JSON.stringify(rows))).size).toBe(1);
    });
  });
}
