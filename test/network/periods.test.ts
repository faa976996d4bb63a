import { describe, expect, it } from "vitest";
import { countsOverTime, type TimeUnit } from "../../src/network/periods.js";

const DATES = [
  { date: "2021-12-31", count: 1 },
  { date: "2022-01-02", count: 2 },
  { date: "2022-01-03", count: 4 },
  { date: "2022-01", count: 8 },
  { date: "2022", count: 16 },
  { date: null, count: 32 },
];

describe("counts over time", () => {
  it.each<[TimeUnit, string, number]>([
    ["day", "2021-12-31 1, 2022-01-02 2, 2022-01-03 4", 24],
    ["week", "2021-12-27 3, 2022-01-03 4", 24],
    ["month", "2021-12 1, 2022-01 14", 16],
    ["year", "2021 1, 2022 30", 0],
  ])("by %s", (unit, expected, lessExact) => {
    const found = countsOverTime(DATES, unit);
    expect(found.counts.map(({ period, count }) => `${period} ${count}`).join(", ")).toBe(expected);
    expect([found.lessExact, found.undated]).toEqual([lessExact, 32]);
  });
});
