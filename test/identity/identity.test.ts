import { describe, expect, it } from "vitest";
import { readFloors } from "../../scripts/evaluation.js";
import { readPairs, scoreIdentity } from "../../scripts/identity.js";
import { extractor } from "../extract/reading.js";

const pairs = readPairs();
const score = scoreIdentity(pairs, extractor());
const told = (list: typeof pairs) => list.map(({ at, a, b, why }) => `${at} ${why}: ${a.text} / ${b.text}`);

describe("who is who", () => {
  it("is asked of at least 150 pairs, of both kinds, none twice", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(Math.min(score.same, score.different)).toBeGreaterThanOrEqual(75);
    const keys = pairs.map(({ a, b }) => JSON.stringify([a, b]));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it("never makes one of two", () => {
    expect(told(score.merged)).toEqual([]);
  });

  it("makes one of the names of one thing as often as it did", () => {
    const recall = (score.same - score.split.length) / score.same;
    expect(recall, told(score.split).join("\n")).toBeGreaterThanOrEqual(readFloors().identity);
  });
});
