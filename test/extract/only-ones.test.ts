import { expect, it } from "vitest";
import { onlyOnes } from "../../src/extract/only-ones.js";

it("keeps the day that is told alone, however often", () => {
  expect(
    onlyOnes([
      ["a", "2022-01-04"],
      ["b", "2022-01-05"],
      ["a", "2022-01-04"],
    ]),
  ).toEqual(
    new Map([
      ["a", "2022-01-04"],
      ["b", "2022-01-05"],
    ]),
  );
});

it("remembers that a second day was told, whatever is told behind it", () => {
  expect(
    onlyOnes([
      ["a", "2022-01-04"],
      ["a", "2022-01-05"],
      ["a", "2022-01-06"],
    ]),
  ).toEqual(new Map());
  expect(
    onlyOnes([
      ["a", "2022-01-04"],
      ["a", null],
      ["a", "2022-01-04"],
    ]),
  ).toEqual(new Map());
});
