import { describe, expect, it } from "vitest";
import type { GoldArticle, GoldStatement } from "../../scripts/gold.js";
import { type Prediction, score } from "../../scripts/score.js";
import { surfaceVariants } from "../../scripts/surfaces.js";
import type { Statement } from "../../src/model/statement.js";

const TEXT = "حذرت واشنطن موسكو. والتقى بوتين شي.";

function goldStatement(over: Partial<GoldStatement>): GoldStatement {
  return {
    subject: "United States",
    relation: "WARNS",
    object: "Russia",
    accept_subject: [],
    accept_object: [],
    accept_relation: [],
    title: null,
    number: null,
    date: null,
    polarity: "affirmed",
    modality: "asserted",
    speaker: null,
    location: null,
    quote: "",
    core: true,
    ...over,
  };
}

const WARNS = goldStatement({ date: "2022-01-06", accept_relation: ["URGES"] });
const MEETS = goldStatement({
  subject: "Putin",
  relation: "MEETS",
  object: "Xi",
  accept_subject: ["Russia"],
});
const MARGINAL = goldStatement({
  subject: "Putin",
  relation: "HOLDS_OFFICE",
  object: "Russia",
  core: false,
  title: "الرئيس",
});

const GOLD: GoldArticle = {
  article: "1",
  reference_date: null,
  entities: [
    { name: "United States", type: "COUNTRY", surfaces: ["واشنطن"] },
    { name: "Russia", type: "COUNTRY", surfaces: ["موسكو"] },
    { name: "Putin", type: "PERSON", surfaces: ["بوتين"] },
    { name: "Xi", type: "PERSON", surfaces: ["شي"] },
  ],
  statements: [WARNS, MEETS, MARGINAL],
};

const entity = (id: string, word: string, type: "COUNTRY" | "PERSON" | "GROUP" = "COUNTRY") => {
  const start = TEXT.indexOf(word);
  return { id, type, mentions: [{ text: word, start, end: start + word.length, kind: "name" as const }] };
};
const ENTITIES = [
  entity("us", "واشنطن"),
  entity("ru", "موسكو"),
  entity("vp", "بوتين", "PERSON"),
  entity("xi", "شي", "PERSON"),
];

function statement(
  subject: string | null,
  relation: string,
  object: string,
  over: Partial<Statement> = {},
): Statement {
  return {
    id: "",
    subject,
    relation,
    object,
    polarity: "affirmed",
    modality: "asserted",
    date: null,
    datePrecision: null,
    speaker: null,
    topic: null,
    title: null,
    number: null,
    location: null,
    evidence: { start: 0, end: 4, text: "حذرت", sentence: { start: 0, end: 18 }, rule: "", confidence: 1 },
    ...over,
  };
}

function scored(statements: readonly Statement[], entities: Prediction["entities"] = ENTITIES) {
  return score([{ gold: GOLD, prediction: { entities, statements }, text: TEXT }], new Set(["MEETS"]));
}

describe("statements", () => {
  it("count as right where they match any gold statement, as found where it is a core one", () => {
    const { statements } = scored([statement("us", "WARNS", "ru"), statement("vp", "HOLDS_OFFICE", "ru")]);
    expect(statements).toMatchObject({
      right: 2,
      predicted: 2,
      found: 1,
      gold: 2,
      precision: 1,
      recall: 0.5,
    });
    expect(statements.f1).toBeCloseTo(2 / 3);
  });

  it("may use an accepted relation or participant, but not exchange participants", () => {
    expect(scored([statement("us", "URGES", "ru")]).statements.right).toBe(1);
    expect(scored([statement("ru", "MEETS", "xi")]).statements.right).toBe(1);
    expect(scored([statement("ru", "WARNS", "us")]).statements.right).toBe(0);
  });

  it("may exchange the participants of a symmetric relation", () => {
    expect(scored([statement("xi", "MEETS", "vp")]).statements).toMatchObject({ right: 1, found: 1 });
  });

  it("need the same polarity, and for the strict measure the same modality", () => {
    expect(scored([statement("us", "WARNS", "ru", { polarity: "negated" })]).statements.right).toBe(0);
    const planned = scored([statement("us", "WARNS", "ru", { modality: "planned" })]);
    expect([planned.statements.right, planned.strict.right]).toEqual([1, 0]);
  });

  it("count once, however often they are predicted", () => {
    const twice = [statement("us", "WARNS", "ru"), statement("us", "WARNS", "ru", { modality: "planned" })];
    expect(scored(twice).statements.predicted).toBe(1);
  });

  it("with the right participants and a wrong relation count as pairs", () => {
    const { pairs, statements } = scored([statement("ru", "PHONES", "us")]);
    expect([pairs.right, pairs.found, statements.right]).toEqual([1, 1, 0]);
  });
});

it("says what is wrong and what is missed", () => {
  const { wrong, missed } = scored([statement("us", "WARNS", "ru"), statement("ru", "PHONES", "unknown")]);
  expect(wrong).toEqual(["1  Russia PHONES ?unknown [affirmed, asserted] «حذرت»"]);
  expect(missed).toEqual(["1  Putin MEETS Xi [affirmed, asserted] «»"]);
});

describe("entities", () => {
  it("count by their surfaces; a second one for the same gold entity is wrong, groups are not counted", () => {
    const predicted = [
      entity("us", "واشنطن"),
      entity("us2", "واشنطن"),
      entity("xx", "حذرت"),
      entity("g", "شي", "GROUP"),
    ];
    expect(scored([], predicted).entities).toMatchObject({ right: 1, predicted: 3, found: 2, gold: 4 });
  });

  it("may carry clitics or lack the article", () => {
    expect(surfaceVariants("وبالخارجية")).toContain("خارجيه");
    expect(surfaceVariants("للأمم المتحدة")).toContain("الامم المتحده");
    expect(surfaceVariants("الخارجية الأميركية")).toContain("خارجيه الاميركيه");
    expect(surfaceVariants("ليز تراس")).toContain("ليز تراس");
  });
});

it("attributes are compared on matched statements", () => {
  const { attributes } = scored([
    statement("us", "WARNS", "ru", { date: "2022-01" }),
    statement("vp", "HOLDS_OFFICE", "ru", { title: "الرئيس الروسي" }),
  ]);
  expect(attributes.date).toEqual({ right: 1, of: 1 });
  expect(attributes.title).toEqual({ right: 1, of: 1 });
  expect(scored([statement("us", "WARNS", "ru", { date: "2021" })]).attributes.date).toEqual({
    right: 0,
    of: 1,
  });
});

it("evidence is exact where the text gives it back", () => {
  const shifted = statement("us", "WARNS", "ru");
  const off = { ...shifted, evidence: { ...shifted.evidence, start: 1 } };
  expect(scored([shifted, off]).evidence).toEqual({ right: 1, of: 2 });
});
