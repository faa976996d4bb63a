import { describe, expect, it } from "vitest";
import { curated } from "../../src/curation/curate.js";
import type { Curation } from "../../src/model/curation.js";
import { statementId } from "../../src/model/ids.js";
import { cstoArticle, echoArticle, sampleFold, warningArticle } from "../store/sample.js";

const by = (...curations: readonly Curation[]) =>
  curations.map((curation, i) => ({ id: `decision:${i + 1}`, curation }));
const merge = { kind: "merge", merged: "country:russia", kept: "country:ukraine" } as const;
const names = { nameAr: "أوكرانيا", nameEn: "Ukraine", romanised: "Ukraniya" };

describe("curation of one article", () => {
  it("gives the very same extraction where no decision concerns it", () => {
    const { extraction, applied } = curated(cstoArticle, by(merge), sampleFold);
    expect(extraction).toBe(cstoArticle);
    expect(applied).toEqual([]);
  });

  it("gives statements the id of what they claim now", () => {
    const { extraction, applied } = curated(echoArticle, by(merge), sampleFold);
    expect(applied).toEqual(["decision:1"]);
    for (const statement of extraction.statements) expect(statement.id).toBe(statementId(statement));
    expect(extraction.statements.map(({ object }) => object)).toContain("country:ukraine");
  });

  it("leaves evidence, offsets and the text as they are", () => {
    const { extraction } = curated(warningArticle, by(merge), sampleFold);
    expect(extraction.article).toBe(warningArticle.article);
    expect(extraction.statements.map(({ evidence }) => evidence)).toEqual(
      warningArticle.statements.map(({ evidence }) => evidence),
    );
  });

  it("puts the mentions of two that are one in the order of the text", () => {
    const { extraction } = curated(warningArticle, by(merge), sampleFold);
    const one = extraction.entities.find(({ id }) => id === "country:ukraine");
    const starts = one?.mentions.map(({ start }) => start) ?? [];
    expect(starts).toHaveLength(3);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(extraction.entities.some(({ id }) => id === "country:russia")).toBe(false);
  });

  it("keeps every entity that a statement names among the entities", () => {
    const all: readonly Curation[] = [
      merge,
      { kind: "split", entity: "country:ukraine", articles: ["warning"], made: "country:ukraine~2", names },
      { kind: "merge", merged: "person:blinken", kept: "person:other" },
    ];
    const { extraction } = curated(warningArticle, by(...all), sampleFold);
    const known = new Set(extraction.entities.map(({ id }) => id));
    for (const { subject, object, speaker, location } of extraction.statements)
      for (const id of [subject, object, speaker, location]) if (id !== null) expect(known).toContain(id);
  });

  it("finds an entity by its new names, folded, and by those it had", () => {
    const rename: Curation = {
      kind: "rename",
      entity: "country:russia",
      names: { nameAr: "أرض", nameEn: null, romanised: "Ard" },
    };
    const { extraction } = curated(echoArticle, by(rename), sampleFold);
    const words = extraction.entities.find(({ id }) => id === "country:russia")?.searchKey.split(" ");
    expect(words).toEqual(expect.arrayContaining(["ارض", "russia", "روسيا"]));
  });

  it("gives an article that knows only the other of two no name to decide by", () => {
    const { extraction } = curated(echoArticle, by(merge), sampleFold);
    const one = extraction.entities.find(({ id }) => id === "country:ukraine");
    expect(one).toMatchObject({ name: "", nameAr: "", nameEn: null });
    expect(one?.aliases).toEqual(expect.arrayContaining(["Russia", "روسيا"]));
  });

  it("leaves out a statement that was rejected also where a merge makes it anew", () => {
    const [said] = curated(echoArticle, by(merge), sampleFold).extraction.statements;
    const reject: Curation = { kind: "reject", statement: said?.id as string };
    const { extraction, applied } = curated(echoArticle, by(reject, merge), sampleFold);
    expect(extraction.statements.map(({ id }) => id)).not.toContain(said?.id);
    expect(applied).toEqual(["decision:1", "decision:2"]);
  });

  it("is not concerned by names that an entity has already, nor by a second confirmation", () => {
    const same: Curation = {
      kind: "rename",
      entity: "country:russia",
      names: { nameAr: "روسيا", nameEn: "Russia", romanised: "Rusiya" },
    };
    const confirm: Curation = { kind: "confirm", statement: echoArticle.statements[0]?.id as string };
    expect(curated(echoArticle, by(same, confirm, confirm), sampleFold).applied).toEqual(["decision:2"]);
  });

  it("merges nothing into itself", () => {
    const itself: Curation = { ...merge, merged: "country:ukraine" };
    expect(curated(warningArticle, by(itself), sampleFold).extraction).toBe(warningArticle);
  });
});
