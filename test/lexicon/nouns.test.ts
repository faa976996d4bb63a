import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAppositions } from "../../src/lexicon/appositions.js";
import { quotesWords, showsForm } from "../../src/lexicon/example.js";
import { inflectedForms } from "../../src/lexicon/noun-forms.js";
import { readNouns } from "../../src/lexicon/nouns.js";
import { readOntology } from "../../src/lexicon/ontology.js";
import { problemsIn, seedFile } from "./seed-file.js";

const seeds = join(import.meta.dirname, "../../seeds");
const ontology = readOntology(join(seeds, "ontology/relations.tsv"));

const HEADER = [
  "noun",
  "relation",
  "requires",
  "subject",
  "object",
  "topic",
  "modality",
  "example",
  "expect",
];
const MEETING = ["لقاء", "MEETS", "-", "بين", "بين", "-", "-", "جرى لقاء بين قطر ومصر", "قطر > مصر"];

function problemsOf(row: readonly string[]): readonly string[] {
  return problemsIn(() => readNouns(seedFile("nouns.tsv", HEADER, row), ontology));
}

/** The good row with some cells changed. */
function changed(cells: Partial<Record<number, string>>): readonly string[] {
  return MEETING.map((cell, column) => cells[column] ?? cell);
}

describe("nouns.tsv", () => {
  const frames = readNouns(join(seeds, "lexicon/nouns.tsv"), ontology);
  const of = (noun: string, relation: string) =>
    frames.filter((frame) => frame.nouns.includes(noun) && frame.relation === relation);

  it("has, with the words between two names, a noun for every relation", () => {
    const appositions = readAppositions(join(seeds, "lexicon/appositions.tsv"), ontology);
    const covered = new Set([...frames, ...appositions].map(({ relation }) => relation));
    expect([...ontology.keys()].filter((relation) => !covered.has(relation))).toEqual([]);
  });

  it("reads slots in order of preference", () => {
    expect(of("حرب", "ATTACKS").map(({ subject }) => subject)).toContainEqual(["GEN", "ADJ", "CLAUSE"]);
    expect(of("بقيادة", "LEADS")[0]).toMatchObject({ subject: ["GEN"], object: ["MOD"] });
  });

  it("reads a requirement, and one that forbids", () => {
    expect(of("اتصال", "PHONES")[0]?.requires).toEqual([
      { slot: "ADJ", stems: new Set(["هاتفي", "مريي"]), forbidden: false },
    ]);
    expect(of("حوار", "NEGOTIATES_WITH").flatMap(({ requires }) => requires)[0]).toMatchObject({
      slot: "مع",
      forbidden: true,
    });
  });

  it("reads what the examples must yield, also without a subject and for several objects", () => {
    expect(of("مقتل", "KILLS").flatMap(({ expect: pairs }) => pairs)).toContainEqual({
      subject: null,
      object: "جنود",
    });
    expect(of("وساطة", "MEDIATES_BETWEEN")[0]?.expect).toHaveLength(2);
  });
});

describe("a wrong row of nouns.tsv", () => {
  it("is told from a good one", () => expect(problemsOf(MEETING)).toEqual([]));

  it.each([
    ["an unknown relation", { 1: "MEETZ" }, "unknown relation MEETZ"],
    ["an unknown slot", { 3: "WHO" }, 'unknown slot "WHO"'],
    ["a missing subject", { 3: "-" }, "MEETS needs a subject"],
    ["a missing object", { 4: "-" }, "no object slot"],
    ["an unknown modality", { 6: "dreamt" }, "unknown modality dreamt"],
    ["an example without the noun", { 7: "جرى حديث بين قطر ومصر" }, "shows none of لقاء"],
    ["words that the example lacks", { 8: "قطر > ليبيا" }, 'does not contain the expected "ليبيا"'],
    ["an expectation without >", { 8: "قطر مصر" }, "must look like"],
    ["a requirement without stems", { 2: "ADJ" }, "must look like ADJ:"],
  ])("%s is reported with its line", (_, cells, message) => {
    const problems = problemsOf(changed(cells));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^nouns\.tsv:2 /);
    expect(problems[0]).toContain(message);
  });
});

describe("showsForm", () => {
  it.each([
    ["وبالاتصال الهاتفي الأخير", "اتصال هاتفي", false, true],
    ["جاء ذلك خلال لقائه نظيره", "لقاء", true, true],
    ["جاء ذلك خلال لقائه نظيره", "لقاء", false, false],
    ["في زيارته إلى مصر", "زيارة", true, true],
    ["اتصال غير هاتفي", "اتصال هاتفي", true, false],
    ["وزير الخارجية", "زير", false, true],
  ])("%s shows %s (suffixed: %s): %s", (example, form, suffixed, shown) => {
    expect(showsForm(example, form, suffixed)).toBe(shown);
  });

  it("finds words behind a glued preposition", () => {
    expect(quotesWords("قدم العون للأمم المتحدة", "الأمم المتحدة")).toBe(true);
    expect(quotesWords("قدم العون للأمم المتحدة", "جامعة الدول")).toBe(false);
  });
});

describe("inflectedForms", () => {
  it.each([
    ["هجوم", ["هجوما", "هجومه", "هجومها", "هجومهم", "هجومهما"]],
    ["زيارة", ["زيارته", "زيارتها", "زيارتهم", "زيارتهما"]],
    ["اتصال هاتفي", ["اتصالا هاتفيا"]],
    ["زيارة رسمية", []],
    ["وقف إطلاق نار", []],
    ["حلفاء", ["حلفاءه", "حلفائه", "حلفاؤهم"]],
  ])("of %s", (noun, forms) => {
    const inflected = inflectedForms(noun);
    if (forms.length === 0) expect(inflected).toEqual([]);
    for (const form of forms) expect(inflected).toContain(form);
  });

  it("stand behind the forms of the file, so that rules are named after those", () => {
    const frames = readNouns(join(seeds, "lexicon/nouns.tsv"), ontology);
    const visit = frames.find(({ nouns }) => nouns[0] === "زيارة");
    expect(visit?.nouns).toContain("زيارته");
  });
});
