import { describe, expect, it } from "vitest";
import { positionsOn } from "../../src/events/positions.js";

const told = (...said: readonly (string | null)[]) =>
  positionsOn(said, (it) => it).map(({ value, items }) => `${value} ${items.length}`);

describe("positions on a matter", () => {
  it("are what is said, each with those who say it, numbers by size", () => {
    expect(told("18", "9", "18", null)).toEqual(["9 1", "18 2"]);
    expect(told("PLANNED", "ASSERTED")).toEqual(["ASSERTED 1", "PLANNED 1"]);
  });

  it("leave a date out that only says less than another", () => {
    expect(told("2018-06", "2018-06-12", "2018")).toEqual(["2018-06-12 1"]);
    expect(told("country:guinea", "country:guinea-bissau")).toHaveLength(2);
    expect(told("2018-05", "2018-06-12")).toEqual(["2018-05 1", "2018-06-12 1"]);
  });
});
