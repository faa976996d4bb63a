import { describe, expect, it } from "vitest";
import { rankEntities, searchWords } from "../../src/store/search.js";
import type { Row } from "../../src/store/store.js";
import { sampleFold } from "./sample.js";

function entity(id: string, nameEn: string | null, nameAr: string, ...aliases: string[]): Row {
  return { id, name: nameEn ?? nameAr, nameEn, nameAr, aliases };
}

function ranked(typed: string, ...entities: readonly Row[]): readonly string[] {
  return rankEntities(searchWords(typed, sampleFold), entities, sampleFold).map((hit) => hit.id);
}

describe("words of what is typed", () => {
  it("are folded and hold no sign of a query language", () => {
    expect(searchWords('  Russia "الإمارات"~2 (name:*)', sampleFold)).toEqual([
      "russia",
      "الامارات",
      "2",
      "name",
    ]);
  });
  it("are few, however much is typed", () => {
    expect(searchWords("word ".repeat(5_000), sampleFold)).toHaveLength(12);
  });
});

describe("order of entities", () => {
  it("puts the exact name before the same words in another order", () => {
    const [asia, other] = [entity("z", "Central Asia", "آسيا الوسطى"), entity("a", "Asia Central", "بنك")];
    expect(ranked("central asia", other, asia)).toEqual(["z", "a"]);
  });
  it("puts an exact main name before an exact alias, and that before a part", () => {
    const rows = [
      entity("a", "Bank of Oman", "بنك"),
      entity("b", "Muscat", "مسقط", "Oman"),
      entity("c", "Oman", "عمان"),
    ];
    expect(ranked("oman", ...rows)).toEqual(["c", "b", "a"]);
  });
  it("puts a whole word before a beginning, and the shorter name first", () => {
    const rows = [
      entity("a", "Iranian Army", "جيش"),
      entity("b", "Iran Air Company", "شركة"),
      entity("c", "Iran Air", "طيران"),
    ];
    expect(ranked("iran", ...rows)).toEqual(["c", "b", "a"]);
  });
  it("decides by id between equals, whatever order they come in", () => {
    const rows = [entity("b", "Congo", "الكونغو"), entity("a", "Congo", "الكونغو")];
    expect(ranked("congo", ...rows)).toEqual(["a", "b"]);
    expect(ranked("congo", ...rows.reverse())).toEqual(["a", "b"]);
  });
  it("leaves out what has no word in common", () => {
    expect(ranked("oman", entity("a", "Romania", "رومانيا"))).toEqual([]);
  });
});
