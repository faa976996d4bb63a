import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAppositions } from "../../src/lexicon/appositions.js";
import { readOntology } from "../../src/lexicon/ontology.js";
import { problemsIn, seedFile } from "./seed-file.js";

const seeds = join(import.meta.dirname, "../../seeds");
const ontology = readOntology(join(seeds, "ontology/relations.tsv"));
const HEADER = ["forms", "joint", "relation", "direction", "example"];

describe("appositions.tsv", () => {
  it("says how two names belong together", () => {
    const rows = readAppositions(join(seeds, "lexicon/appositions.tsv"), ontology);
    expect(rows.find(({ forms }) => forms.includes("تابع"))).toMatchObject({
      joints: ["ل"],
      relation: "PART_OF",
      direction: "forward",
    });
    expect(rows.find(({ forms }) => forms.includes("مقر"))?.direction).toBe("back");
  });

  it("refuses a joint, relation or direction that there is not", () => {
    const row = ["تابع", "بجانب", "PART", "sideways", "رفض فيلق القدس التابع للحرس العرض."];
    const found = problemsIn(() => readAppositions(seedFile("appositions.tsv", HEADER, row), ontology));
    expect(found).toEqual([
      "appositions.tsv:2 unknown joint بجانب: one of ل, عن, من, في, genitive",
      "appositions.tsv:2 unknown relation PART",
      "appositions.tsv:2 unknown direction sideways: forward or back",
    ]);
  });
});
