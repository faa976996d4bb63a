import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fillTemplate, readGroups, readHeads } from "../../src/lexicon/heads.js";
import { problemsIn, seedFile } from "./seed-file.js";

const seeds = join(import.meta.dirname, "../../seeds/lexicon");

function problemsOf(read: (path: string) => unknown, name: string, ...lines: string[][]): readonly string[] {
  return problemsIn(() => read(seedFile(name, ...lines)));
}

describe("heads.tsv", () => {
  const heads = readHeads(join(seeds, "heads.tsv"));
  const heading = (form: string) =>
    heads.find((head) => head.forms.includes(form) || head.plural.includes(form));

  it.each([
    ["وزارة", "ORGANIZATION", "ministry", "portfolio"],
    ["جيش", "ORGANIZATION", "army", "demonym"],
    ["سفارة", "ORGANIZATION", "embassy", "country"],
    ["حركة", "ORGANIZATION", "movement", "name"],
    ["صحيفة", "ORGANIZATION", "outlet", "quoted"],
    ["منظمة", "ORGANIZATION", "international", "open"],
    ["مدينة", "PLACE", "city", "name"],
    ["مضيق", "PLACE", "strait", "name"],
    ["قوات", "GROUP", "forces", "demonym"],
  ])("%s heads a name of type %s, kind %s, that goes on with a %s", (form, type, kind, compound) => {
    expect(heading(form)).toMatchObject({ type, kind });
    expect(heading(form)?.compounds).toContain(compound);
  });

  it("knows two ministries from one: وزارتي الخارجية والدفاع", () => {
    expect(heading("وزارتي")).toBe(heading("وزارة"));
    expect(heading("وزارة")?.plural).toContain("وزارتي");
  });

  it("has one row of kind ministry, for names that leave the word out", () => {
    expect(heads.filter(({ kind }) => kind === "ministry")).toHaveLength(1);
  });
});

describe("fillTemplate", () => {
  it.each([
    ["Ministry of {X}[ of {C}]", "Russia", "Finance", "Ministry of Finance of Russia"],
    ["Ministry of {X}[ of {C}]", null, "Finance", "Ministry of Finance"],
    ["Ministry of {X}[ of {C}]", "Russia", null, null],
    ["[{X} ]Army[ of {C}]", "Lebanon", null, "Army of Lebanon"],
    ["Embassy of {C}[ in {X}]", null, "Cairo", null],
    ["International community", null, null, "International community"],
    ["{X}", null, "$& Co", "$& Co"],
  ])("%s with owner %s and rest %s is %s", (template, owner, rest, name) => {
    expect(fillTemplate(template, owner, rest)).toBe(name);
  });
});

describe("groups.tsv", () => {
  const groups = readGroups(join(seeds, "groups.tsv"));
  const named = (form: string, owner: string | null) => {
    const group = groups.find(({ forms }) => forms.includes(form));
    return group ? fillTemplate(group.template, owner, null) : undefined;
  };

  it.each([
    ["متظاهرين", "Kazakhstan", "Protesters in Kazakhstan"],
    ["احتجاجات", "Kazakhstan", "Protesters in Kazakhstan"],
    ["شرطة", "Kazakhstan", "Police of Kazakhstan"],
    ["سلطات", "Kazakhstan", "Authorities of Kazakhstan"],
    ["قوات حفظ سلام", null, "Peacekeeping forces"],
    ["مجتمع دولي", null, "International community"],
  ])("%s of %s is %s", (form, owner, name) => expect(named(form, owner)).toBe(name));
});

describe("a wrong row", () => {
  const header = ["id", "forms", "plural", "type", "kind", "template", "compound", "example"];

  it("of heads.tsv is reported with its line", () => {
    const problems = problemsOf(readHeads, "heads.tsv", header, [
      "nahr",
      "نهر",
      "-",
      "WATER",
      "river",
      "{X} River]",
      "poem",
      "جبل عرفات",
    ]);
    expect(problems).toHaveLength(4);
    for (const problem of problems) expect(problem).toMatch(/^heads\.tsv:2 /);
    expect(problems.join("\n")).toContain("unknown type WATER");
    expect(problems.join("\n")).toContain("is broken");
    expect(problems.join("\n")).toContain("unknown compound poem");
    expect(problems.join("\n")).toContain("shows none of نهر");
  });

  it("of groups.tsv is reported where name and owner do not agree", () => {
    const columns = ["id", "forms", "counted", "name_en", "owner", "example"];
    const problems = problemsOf(readGroups, "groups.tsv", columns, [
      "police",
      "شرطة",
      "-",
      "Police",
      "demonym",
      "انتشرت الشرطة",
    ]);
    expect(problems).toEqual([
      'groups.tsv:2 name_en "Police" and owner "demonym" do not agree: {C} needs an owner',
    ]);
  });
});
