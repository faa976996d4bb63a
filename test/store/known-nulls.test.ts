import { describe, expect, it } from "vitest";
import { textOf } from "../../src/store/known-nulls.js";

describe("a query for parameters of which some are null", () => {
  const text = textOf(
    "MATCH (s)\nWHERE ($a IS NULL OR s.a = $a)\n  AND ($b IS NULL\n  OR (s.b IN $b OR f(s)))\nRETURN s",
  );

  it.each([
    [{ a: 1, b: null }, "MATCH (s)\nWHERE (s.a = $a)\n  AND true\nRETURN s"],
    [{ b: [1] }, "MATCH (s)\nWHERE true\n  AND ((s.b IN $b OR f(s)))\nRETURN s"],
    [{ a: 0, b: "" }, "MATCH (s)\nWHERE (s.a = $a)\n  AND ((s.b IN $b OR f(s)))\nRETURN s"],
  ])("has no conditions on these: %j", (params, expected) => {
    expect(text(params)).toBe(expected);
  });

  const ways = textOf(
    "// Title\nMATCH (s)\n// from a: MATCH (:A {id: $a})--(s)\n// from b: MATCH (:B {id: $b})--(s)\nRETURN s\n",
  );

  it.each([
    [{}, "// Title\nMATCH (s)\nRETURN s\n"],
    [{ b: 1 }, "// Title\nMATCH (:B {id: $b})--(s)\nRETURN s\n"],
    [{ a: 1, b: 1 }, "// Title\nMATCH (:A {id: $a})--(s)\nRETURN s\n"],
  ])("begins where the first that is given leads: %j", (params, expected) => {
    expect(ways(params)).toBe(expected);
  });

  const edges = textOf("MATCH (a)-[r]-(b)\nWHERE ($types IS NULL OR type(r) IN $types)\nRETURN b");

  it.each([
    [{ types: null }, "MATCH (a)-[r]-(b)\nWHERE true\nRETURN b"],
    [{ types: ["A", "B_C"] }, "MATCH (a)-[r:A|B_C]-(b)\nWHERE (type(r) IN $types)\nRETURN b"],
    [{ types: [] }, "MATCH (a)-[r]-(b)\nWHERE (type(r) IN $types)\nRETURN b"],
    [{ types: ["A", "B]-() DELETE b"] }, "MATCH (a)-[r]-(b)\nWHERE (type(r) IN $types)\nRETURN b"],
  ])("has the types of edges in the pattern, if they are types: %j", (params, expected) => {
    expect(edges(params)).toBe(expected);
  });

  it("is as it stands where nothing depends on parameters", () => {
    expect(textOf("MATCH (s) RETURN s LIMIT $limit")({ limit: null })).toBe(
      "MATCH (s) RETURN s LIMIT $limit",
    );
  });
});
