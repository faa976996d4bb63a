import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Curation } from "../../../src/model/curation.js";
import type { DecisionReport } from "../../../src/store/store.js";
import { withoutDecisions } from "../graph-dump.js";
import { cstoArticle, echoArticle, sampleExtractions, warningArticle } from "../sample.js";
import { renamed, without } from "./fixtures.js";
import type { Subject } from "./subject.js";
import { dump, names, testStore } from "./subject.js";

const made = { author: "Amal", reason: "read again", at: "2026-11-22T10:00:00.000Z" };
const undone = { author: "Basim", reason: "was right before", at: "2026-11-23T10:00:00.000Z" };

const MERGE = {
  kind: "merge",
  merged: "country:kazakhstan",
  kept: "country:ukraine",
} as const;
const RENAME = {
  kind: "rename",
  entity: "country:russia",
  names: { nameAr: "روسيا الاتحادية", nameEn: "Russian Federation", romanised: "Rusiya" },
} as const;
const warning = warningArticle.statements[0]?.id as string;
const REJECT: Curation = { kind: "reject", statement: warning };
const CONFIRM: Curation = { kind: "confirm", statement: warning };
const SPLIT: Curation = {
  kind: "split",
  entity: "country:russia",
  articles: ["echo"],
  made: "country:russia~1",
  names: { nameAr: "روسيا الأخرى", nameEn: "Other Russia", romanised: "Rusiya" },
};

/** Decisions of people: applied to what is loaded, kept over reloading, taken back to the exact graph before. */
export function curationContract(on: Subject): void {
  const decide = (curation: Curation): Promise<DecisionReport | null> =>
    on.store.decide({ curation: () => curation, caption: curation.kind, made });
  const graph = async () => withoutDecisions(await dump(on));
  const called = async (id: string) =>
    (await on.store.read("entities-by-ids", { ids: [id] })).map(({ name, aliases }) => ({ name, aliases }));

  describe("curation", () => {
    it.each([
      ["merge", MERGE, 2],
      ["rename", RENAME, 2],
      ["reject", REJECT, 2],
      ["confirm", CONFIRM, 2],
      ["split", SPLIT, 1],
    ] as const)(
      "a %s alters the graph, and undoing it gives the exact graph before",
      async (_, curation, articles) => {
        await on.store.load(sampleExtractions);
        const before = await graph();
        const report = await decide(curation);
        expect(report).toMatchObject({ articles, decision: { id: "decision:1", number: 1, undone: null } });
        const after = await graph();
        expect(after).not.toEqual(before);
        expect(await on.store.undo("decision:1", undone)).toMatchObject({
          articles,
          decision: { made, undone },
        });
        expect(await graph()).toEqual(before);
      },
    );

    it.each([
      ["merge", MERGE],
      ["rename", RENAME],
      ["reject", REJECT],
      ["confirm", CONFIRM],
      ["split", SPLIT],
    ] as const)("a %s holds for articles that are loaded later, or again", async (_, curation) => {
      await on.store.load(sampleExtractions);
      await decide(curation);
      const decided = await graph();
      await on.store.load(sampleExtractions);
      expect(await graph()).toEqual(decided);
      await on.store.load([without(warningArticle, 1), renamed(cstoArticle, "country:kazakhstan", "KZ")]);
      await on.store.deleteArticle("echo");
      await on.store.load(sampleExtractions);
      expect(await graph()).toEqual(decided);
    });

    it("a merge says of one what was said of the other, by its names, and finds it by all", async () => {
      await on.store.load(sampleExtractions);
      await decide(MERGE);
      expect(await names(on, { object: "country:ukraine" })).toEqual([
        "CSTO SENDS_TROOPS_TO Ukraine",
        "(unknown) KILLS Ukraine",
      ]);
      expect(await called("country:ukraine")).toEqual([
        { name: "Ukraine", aliases: ["Kazakhstan", "قازاقستان", "كازاخستان"] },
      ]);
      expect(await called("country:kazakhstan")).toEqual([]);
      expect((await on.store.searchEntities("kazakhstan", 3)).map(({ id }) => id)).toEqual([
        "country:ukraine",
      ]);
    });

    it("a merge of the two sides of a statement leaves nothing to say", async () => {
      await on.store.load(sampleExtractions);
      await decide({ ...MERGE, merged: "organization:csto" });
      expect(await names(on, { participant: "country:ukraine" })).toEqual([
        "Ukraine SENDS_TROOPS_TO Kazakhstan",
        "Nikol Pashinyan CHAIRS Ukraine",
      ]);
      await decide({ ...MERGE, merged: "country:kazakhstan" });
      expect(await names(on, { relations: ["SENDS_TROOPS_TO"] })).toEqual([]);
    });

    it("a split gives the entity of some articles an id and names of its own", async () => {
      await on.store.load(sampleExtractions);
      await on.store.decide({
        curation: (number) => ({ ...SPLIT, made: `country:russia~${number}` }) as Curation,
        caption: "two",
        made,
      });
      expect(await called("country:russia~1")).toEqual([{ name: "Other Russia", aliases: [] }]);
      expect(await names(on, { object: "country:russia~1" })).toEqual([
        "United States WARNS Other Russia",
        "United States WARNS Other Russia",
      ]);
      expect(await names(on, { object: "country:russia", relations: ["WARNS"] })).toEqual([
        "United States WARNS Russia",
      ]);
    });

    it("a rename keeps the old names as aliases", async () => {
      await on.store.load(sampleExtractions);
      await decide(RENAME);
      expect(await called("country:russia")).toEqual([
        { name: "Russian Federation", aliases: ["Russia", "روسيا", "موسكو"] },
      ]);
      expect((await on.store.searchEntities("russian federation", 3)).map(({ id }) => id)).toEqual([
        "country:russia",
      ]);
    });

    it("a rejected statement is gone from statements, edges and events; a confirmed one says so", async () => {
      await on.store.load(sampleExtractions);
      await decide(CONFIRM);
      const [confirmed] = await on.store.read("statements-by-ids", { ids: [warning] });
      expect(confirmed?.confirmed).toBe(true);
      await decide(REJECT);
      expect(await on.store.read("statements-by-ids", { ids: [warning] })).toEqual([]);
    });

    it("decisions apply in their order, and one in the middle can be taken back alone", async () => {
      await on.store.load(sampleExtractions);
      await decide(CONFIRM);
      const confirmed = await graph();
      await decide(RENAME);
      await decide(MERGE);
      await on.store.undo("decision:2", undone);
      await on.store.undo("decision:3", undone);
      expect(await graph()).toEqual(confirmed);
    });

    it("decides nothing where no article is concerned, and takes nothing back twice", async () => {
      await on.store.load([cstoArticle]);
      const before = await dump(on);
      expect(await decide(RENAME)).toBeNull();
      expect(await dump(on)).toEqual(before);
      await decide(MERGE);
      expect(await on.store.undo("decision:1", undone)).not.toBeNull();
      expect(await on.store.undo("decision:1", undone)).toBeNull();
      expect(await on.store.undo("decision:9", undone)).toBeNull();
    });

    it("a rebuild from the journal keeps decisions and their history", async () => {
      await on.store.load(sampleExtractions);
      await decide(RENAME);
      await decide(MERGE);
      await on.store.undo("decision:1", undone);
      const before = await dump(on);
      await on.store.rebuild();
      expect(await dump(on)).toEqual(before);
    });

    it("a confirmed statement stays so when a merge gives another article the same", async () => {
      const told = { ...echoArticle, statements: echoArticle.statements.slice(0, 1) };
      const [said] = told.statements;
      await on.store.load([warningArticle, told]);
      await decide({ kind: "confirm", statement: said?.id as string });
      await decide({ ...MERGE, merged: "country:ukraine", kept: "country:russia" });
      const confirmed = () => on.store.read("statements", { confirmed: true, limit: 9 });
      expect(await confirmed()).toHaveLength(1);
      await on.store.load([without(warningArticle, 0)]);
      await on.store.load([warningArticle]);
      expect(await confirmed()).toHaveLength(1);
    });

    it("a name that was given and taken back is forgotten by what was decided with it", async () => {
      await on.store.load(sampleExtractions);
      await decide({
        ...RENAME,
        names: { nameAr: null, nameEn: "A very long and wrong name", romanised: null },
      });
      await decide({ ...RENAME, names: { nameAr: "روسيا الاتحادية", nameEn: null, romanised: "Rusiya" } });
      await decide({ ...MERGE, kept: "country:russia" });
      await on.store.undo("decision:1", undone);
      expect((await called("country:russia"))[0]?.name).toBe("Russia");
      expect((await called("country:russia"))[0]?.aliases).not.toContain("A very long and wrong name");
    });

    it("decides by what is loaded meanwhile", async () => {
      const many = (text: string) =>
        Array.from({ length: 30 }, (_, i) => ({
          ...echoArticle,
          article: { ...echoArticle.article, id: `a${i}`, text: `${echoArticle.article.text} ${text}` },
        }));
      await on.store.load(many("أولا"));
      const [, report] = await Promise.all([on.store.load(many("ثانيا")), decide(RENAME)]);
      expect(report?.articles).toBe(30);
      const texts = (
        await on.store.read("articles-by-ids", { ids: many("").map(({ article }) => article.id) })
      ).map(({ text }) => (text as string).endsWith("ثانيا"));
      expect(texts).toEqual(Array.from({ length: 30 }, () => true));
    });

    it("decides nothing by an older version than the graph has, nor where the graph lost decisions", async () => {
      await on.store.load([echoArticle]);
      const elsewhere = mkdtempSync(join(tmpdir(), "isnad-elsewhere-"));
      try {
        await testStore(on.engine, elsewhere).load([without(echoArticle, 0)]);
        const before = await dump(on);
        await expect(decide(RENAME)).rejects.toThrow(/does not have article echo as the graph does/);
        expect(await dump(on)).toEqual(before);
      } finally {
        rmSync(elsewhere, { recursive: true });
      }
      await on.store.load([echoArticle]);
      await decide(RENAME);
      await on.engine.write((run) => run("MATCH (d:Decision) DETACH DELETE d", {}));
      await expect(decide(RENAME)).rejects.toThrow(/lacks decision:1.*--rebuild/);
    });

    it("survives that another process opens the same journal", async () => {
      await on.store.load([cstoArticle, warningArticle]);
      const before = await graph();
      const other = testStore(on.engine, on.directory);
      await other.load([echoArticle]);
      await on.store.deleteArticle("echo");
      expect((await decide(MERGE))?.articles).toBe(1);
      expect(await other.undo("decision:1", undone)).not.toBeNull();
      expect(await graph()).toEqual(before);
    });

    it("changes nothing where the journal lacks an article that would change, and names it", async () => {
      await on.store.load(sampleExtractions);
      const before = await dump(on);
      await on.store.journal.clear();
      await expect(decide(RENAME)).rejects.toThrow(/does not have article .* load it again first/);
      expect(await dump(on)).toEqual(before);
    });
  });
}
