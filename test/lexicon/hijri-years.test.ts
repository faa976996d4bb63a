import { join } from "node:path";
import { expect, it } from "vitest";
import { readHijriYears } from "../../src/lexicon/hijri-years.js";
import { problemsIn, seedFile } from "./seed-file.js";

const years = readHijriYears(join(import.meta.dirname, "../../seeds/lexicon/hijri-years.tsv"));
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

it.each([
  ["2015-06-18", 1436, 9],
  ["2021-08-09", 1443, 1],
  ["2022-04-02", 1443, 9],
])("%s is the first of month %d-%d", (iso, year, month) => {
  expect(years.month(year, month)?.from).toBe(day(iso));
  expect(years.yearOf(day(iso))).toBe(year);
});

it("knows nothing outside its table", () => {
  expect(years.month(1200, 1)).toBeNull();
  expect(years.yearOf(day("1900-01-01"))).toBeNull();
});

it("reports a year that does not begin where the one before it ends", () => {
  const months = Array.from({ length: 12 }, (_, i) => (i % 2 ? 29 : 30)).join("|");
  const rows = [
    ["1443", "2021-08-09", months],
    ["1444", "2022-08-09", months],
  ];
  const problems = problemsIn(() =>
    readHijriYears(seedFile("hijri-years.tsv", ["year", "begins", "months"], ...rows)),
  );
  expect(problems).toEqual(["hijri-years.tsv:3 year 1444 does not begin where the year before it ends"]);
});
