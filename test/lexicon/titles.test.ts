import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPortfolios, readTitleModifiers, readTitles } from "../../src/lexicon/titles.js";
import { problemsIn, seedFile } from "./seed-file.js";

const seeds = join(import.meta.dirname, "../../seeds/lexicon");

function problemsOf(read: (path: string) => unknown, name: string, ...lines: string[][]): readonly string[] {
  return problemsIn(() => read(seedFile(name, ...lines)));
}

const TITLE_HEADER = [
  "id",
  "masculine",
  "feminine",
  "plural",
  "complement",
  "relation",
  "label_en",
  "example",
];

describe("titles.tsv", () => {
  const titles = readTitles(join(seeds, "titles.tsv"));
  const holding = (form: string) => titles.find((title) => title.forms.some(({ text }) => text === form));

  it.each([
    ["وزير", "HOLDS_OFFICE", "portfolio"],
    ["رئيسة وزراء", "HOLDS_OFFICE", "country"],
    ["أمين عام", "HOLDS_OFFICE", "organisation"],
    ["متحدثة باسم", "SPOKESPERSON_OF", "organisation"],
    ["مبعوث خاص", "HOLDS_OFFICE", "post"],
    ["نائب وزير", "HOLDS_OFFICE", "portfolio"],
    ["عضو", "MEMBER_OF", "organisation"],
    ["قائد", "LEADS", "organisation"],
  ])("%s states %s and may be followed by a %s", (form, relation, complement) => {
    expect(holding(form)?.relation).toBe(relation);
    expect(holding(form)?.complements).toContain(complement);
  });

  it.each(["محلل", "دكتور", "السيد", "جنرال", "خبير", "صحفي"])(
    "%s announces a name and states no office",
    (form) => {
      expect(holding(form)).toBeDefined();
      expect(holding(form)?.relation).toBeNull();
    },
  );

  it("tells gender and number of a form", () => {
    const wazir = holding("وزير");
    expect(wazir?.forms).toContainEqual({
      text: "وزيرة",
      gender: "feminine",
      number: "singular",
      needsArticle: false,
    });
    expect(wazir?.forms).toContainEqual({
      text: "وزيري",
      gender: null,
      number: "plural",
      needsArticle: false,
    });
  });

  it("asks for the article where the bare word is another word (فريق, a team)", () => {
    expect(holding("الفريق")?.forms.find(({ text }) => text === "الفريق")?.needsArticle).toBe(true);
    expect(holding("فريق")).toBeUndefined();
  });
});

describe("a wrong row of titles.tsv", () => {
  it("is reported with its line, all of its faults at once", () => {
    const problems = problemsOf(
      readTitles,
      "titles.tsv",
      TITLE_HEADER,
      [
        "wazir",
        "وزير",
        "وزيرة",
        "وزراء",
        "portfolio",
        "HOLDS_OFFICE",
        "minister",
        "وزير المالية عمر بن سالم",
      ],
      ["Wazir 2", "سفير", "-", "-", "galaxy", "RULES", "ambassador", "القنصل عمر بن سالم"],
    );
    expect(problems).toHaveLength(4);
    for (const problem of problems) expect(problem).toMatch(/^titles\.tsv:3 /);
    expect(problems.join("\n")).toContain("unknown relation RULES");
    expect(problems.join("\n")).toContain("unknown complement galaxy");
    expect(problems.join("\n")).toContain("shows no form of Wazir 2");
    expect(problems.join("\n")).toContain("must be Latin small letters");
  });

  it("is reported where it claims a form of another row, spelling variants and ال aside", () => {
    const problems = problemsOf(
      readTitles,
      "titles.tsv",
      TITLE_HEADER,
      ["amir", "أمير", "-", "-", "country", "HOLDS_OFFICE", "emir", "أمير قطر تميم"],
      ["amir-2", "الامير", "-", "-", "country", "HOLDS_OFFICE", "prince", "الأمير خالد"],
    );
    expect(problems).toEqual(['titles.tsv:3 "الامير" belongs already to amir at titles.tsv:2']);
  });
});

describe("portfolios.tsv", () => {
  const portfolios = readPortfolios(join(seeds, "portfolios.tsv"));

  it("names the field of a ministry in English, by any of its Arabic names", () => {
    const named = (form: string) => portfolios.find(({ forms }) => forms.includes(form))?.nameEn;
    expect(named("خارجية")).toBe("Foreign Affairs");
    expect(named("شؤون خارجية")).toBe("Foreign Affairs");
    expect(named("خزانة")).toBe("the Treasury");
    expect(named("دفاع")).toBe("Defence");
  });

  it("lets الخارجية, but not العمل, stand for its ministry", () => {
    const ellipsis = (form: string) => portfolios.find(({ forms }) => forms[0] === form)?.ellipsis;
    expect(ellipsis("خارجية")).toBe(true);
    expect(ellipsis("عمل")).toBe(false);
  });

  it("refuses a row without an English name", () => {
    const header = ["id", "forms", "name_en", "ellipsis", "home"];
    expect(problemsOf(readPortfolios, "portfolios.tsv", header, ["defence", "دفاع", "-", "-", "-"])).toEqual([
      "portfolios.tsv:2 portfolio defence has no name_en",
    ]);
  });
});

describe("title-modifiers.tsv", () => {
  const meaning = new Map(
    readTitleModifiers(join(seeds, "title-modifiers.tsv")).map((row) => [row.form, row.meaning]),
  );

  it.each([
    ["سابق", "past"],
    ["راحلة", "past"],
    ["بالوكالة", "acting"],
    ["منتخب", "elect"],
    ["حالي", "none"],
  ])("%s means %s", (form, expected) => expect(meaning.get(form)).toBe(expected));

  it("refuses an unknown meaning and names the ones there are", () => {
    expect(
      problemsOf(readTitleModifiers, "title-modifiers.tsv", ["form", "meaning"], ["سابق", "gone"]),
    ).toEqual([
      "title-modifiers.tsv:2 unknown meaning gone: one of past, acting, elect, none, link, past-link",
    ]);
  });
});
