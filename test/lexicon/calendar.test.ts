import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addUpNumber, type CalendarMeaning, readCalendar } from "../../src/lexicon/calendar.js";
import { problemsIn, seedFile } from "./seed-file.js";

const words = readCalendar(join(import.meta.dirname, "../../seeds/lexicon/calendar.tsv"));
const meanings = (form: string) => words.filter((word) => word.form === form).map(({ meaning }) => meaning);
function problemsOf(...rows: string[][]): readonly string[] {
  return problemsIn(() => readCalendar(seedFile("calendar.tsv", ["form", "kind", "value"], ...rows)));
}

describe("calendar.tsv", () => {
  it.each<[string, CalendarMeaning]>([
    ["خميس", { kind: "weekday", value: 4 }],
    ["كانون الأول", { kind: "month", value: 12 }],
    ["كانون الثاني", { kind: "month", value: 1 }],
    ["غشت", { kind: "month", value: 8 }],
    ["جانفي", { kind: "month", value: 1 }],
    ["تموز", { kind: "month", value: 7 }],
    ["شهر رمضان", { kind: "hijri-month", value: 9 }],
    ["أمس", { kind: "relative", value: -1 }],
    ["أول من أمس", { kind: "relative", value: -2 }],
    ["بعد غد", { kind: "relative", value: 2 }],
    ["ماضي", { kind: "direction", value: "last" }],
    ["مقبل", { kind: "direction", value: "next" }],
    ["جاري", { kind: "direction", value: "this" }],
    ["أسابيع", { kind: "units", value: "week" }],
    ["عامين", { kind: "dual", value: "year" }],
    ["مئتين", { kind: "number", value: 200 }],
    ["خمسة وثلاثين", { kind: "number", value: 35 }],
    ["عشرات", { kind: "vague", value: 20 }],
    ["أكثر من", { kind: "approx", value: "more" }],
  ])("%s", (form, meaning) => expect(meanings(form)).toContainEqual(meaning));

  it("has all months, weekdays and the numbers from 1 to 100", () => {
    const values = (kind: string) =>
      new Set(words.flatMap(({ meaning }) => (meaning.kind === kind ? [Number(meaning.value)] : [])));
    expect([...values("weekday")].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(values("month").size).toBe(12);
    expect(values("hijri-month").size).toBe(12);
    const numbers = values("number");
    expect(Array.from({ length: 100 }, (_, i) => i + 1).filter((number) => !numbers.has(number))).toEqual([]);
  });

  it("marks as weak what is a name more often than a month (تيريزا ماي, رجب طيب أردوغان)", () => {
    expect(meanings("ماي")).toEqual([{ kind: "month", value: 5, weak: true }]);
    expect(meanings("رجب")).toEqual([{ kind: "hijri-month", value: 7, weak: true }]);
  });
});

describe("addUpNumber", () => {
  const number = (text: string) =>
    addUpNumber(
      text
        .split(" ")
        .map(
          (word) =>
            meanings(word.replace(/^و(?!احد)/, "")).find(
              ({ kind }) => kind === "number" || kind === "scale",
            ) ?? { kind: "approx", value: "about" },
        ),
    );

  it.each([
    ["سبعة", 7],
    ["مئة وخمسة", 105],
    ["ثلاثة آلاف ومئتين", 3200],
    ["ألف", 1000],
    ["مليونين وخمسة آلاف", 2_005_000],
    ["عشرين ألف وأربعين", 20_040],
  ])("%s is %d", (text, value) => expect(number(text)).toBe(value));

  it("gives no figure for a vague number or for none", () => {
    expect(addUpNumber(meanings("عشرات"))).toBeNull();
    expect(addUpNumber([])).toBeNull();
  });
});

describe("a wrong row of calendar.tsv", () => {
  it.each([
    [["نيسان", "month", "13"], 'value "13" of a month must be a whole number from 1 to 12'],
    [["غدا", "relative", "soon"], 'value "soon" of a relative must be a whole number'],
    [["يوم", "unit", "fortnight"], 'value "fortnight" of a unit must be one of minute'],
    [["يوم", "moon", "1"], "unknown kind moon"],
    [["April", "month", "4"], "must be Arabic letters"],
  ])("%j is reported with its line", (row, message) => {
    const problems = problemsOf(row);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^calendar\.tsv:2 /);
    expect(problems[0]).toContain(message);
  });

  it("is reported where the form, however spelt, has the kind already", () => {
    expect(problemsOf(["أبريل", "month", "4"], ["ابريل", "month", "4"])).toEqual([
      'calendar.tsv:3 "ابريل" stands already as month at calendar.tsv:2',
    ]);
  });
});
