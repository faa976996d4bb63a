import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edge, waysBetween } from "../../src/network/alternatives.js";

const edge = (source: string, target: string, count = 1, relation = "MEETS"): Edge => ({
  source,
  target,
  relation,
  count,
});

/** The ways as words: `abd`. */
const ways = (edges: readonly Edge[], longest: number, most: number) =>
  waysBetween(edges, "a", "d", longest, most).ways.map(({ nodes }) => nodes.join(""));

const EDGES = [edge("a", "b"), edge("b", "d"), edge("d", "c", 3), edge("a", "c", 3), edge("b", "c")];

describe("ways between two entities", () => {
  it("are the shortest first, of equally long ones the better supported", () => {
    expect(ways(EDGES, 3, 9)).toEqual(["acd", "abd", "abcd", "acbd"]);
  });

  it("go no farther than asked for, and are no more", () => {
    expect(ways(EDGES, 2, 9)).toEqual(["acd", "abd"]);
    expect(waysBetween(EDGES, "a", "d", 3, 1)).toMatchObject({
      ways: [{ nodes: ["a", "c", "d"] }],
      truncated: true,
    });
    expect(waysBetween(EDGES, "a", "d", 3, 4).truncated).toBe(false);
  });

  it("go over the best supported of several edges", () => {
    const found = waysBetween([...EDGES, edge("c", "a", 7, "WARNS")], "a", "d", 2, 1);
    expect(found.ways[0]?.edges.map(({ relation }) => relation)).toEqual(["WARNS", "MEETS"]);
  });

  it("are none where nothing joins the two", () => {
    expect(waysBetween([edge("a", "b"), edge("c", "d")], "a", "d", 6, 3)).toEqual({
      ways: [],
      truncated: false,
    });
  });

  const someEdges = fc.array(
    fc
      .record({
        source: fc.constantFrom(..."abcdef"),
        target: fc.constantFrom(..."abcdef"),
        count: fc.nat(3),
      })
      .map(({ source, target, count }) => edge(source, target, count)),
    { maxLength: 14 },
  );
  it("are all the simple ways there are, in whatever order the edges come", () => {
    const simple = (edges: readonly Edge[], way: string, longest: number): readonly string[] => {
      if (way.endsWith("d")) return [way];
      if (way.length > longest) return [];
      const next = new Set(
        edges.flatMap(({ source, target }) =>
          source === way.at(-1) ? [target] : target === way.at(-1) ? [source] : [],
        ),
      );
      return [...next].filter((id) => !way.includes(id)).flatMap((id) => simple(edges, way + id, longest));
    };
    fc.assert(
      fc.property(someEdges, fc.integer({ min: 1, max: 5 }), (edges, longest) => {
        const found = ways(edges, longest, 1000);
        expect(found).toEqual(ways([...edges].reverse(), longest, 1000));
        expect([...found].sort()).toEqual([...simple(edges, "a", longest)].sort());
        expect(found.map(({ length }) => length)).toEqual(
          found.map(({ length }) => length).sort((a, b) => a - b),
        );
      }),
    );
  });

  it("are the best supported of all, however few are asked for", () => {
    const support = ({ edges }: { readonly edges: readonly Edge[] }) =>
      edges.reduce((sum, { count }) => sum + count, 0);
    fc.assert(
      fc.property(someEdges, fc.integer({ min: 1, max: 6 }), fc.nat(5), (edges, longest, more) => {
        const { ways: all } = waysBetween(edges, "a", "d", longest, 1000);
        const sorted = [...all].sort(
          (one, other) =>
            one.edges.length - other.edges.length ||
            support(other) - support(one) ||
            (one.nodes.join("") < other.nodes.join("") ? -1 : 1),
        );
        expect(all).toEqual(sorted);
        const some = waysBetween(edges, "a", "d", longest, 1 + more);
        expect(some).toEqual({ ways: all.slice(0, 1 + more), truncated: all.length > 1 + more });
      }),
      { numRuns: 500 },
    );
  });

  /** From a to d through one of so many in each of some rows, each linked with all of the next. */
  const rows = (wide: number, deep: number, count: (i: number, k: number) => number): readonly Edge[] => {
    const row = (at: number) => Array.from({ length: wide }, (_, i) => `${at}-${String(i).padStart(3, "0")}`);
    const all = [["a"], ...Array.from({ length: deep }, (_, at) => row(at)), ["d"]];
    return all
      .slice(1)
      .flatMap((next, at) =>
        (all[at] as readonly string[]).flatMap((source, i) =>
          next.map((target, k) => edge(source, target, count(i, k))),
        ),
      );
  };

  it("are given where there are more than anyone could look at", () => {
    const many = waysBetween(
      rows(150, 4, (i, k) => (i === k ? 1 : 2)),
      "a",
      "d",
      6,
      2,
    );
    expect(many.truncated).toBe(true);
    expect(many.ways.map(({ nodes }) => nodes.slice(1, -1).join(" "))).toEqual([
      "0-001 1-000 2-001 3-002",
      "0-001 1-000 2-001 3-003",
    ]);
    const alike = rows(150, 2, () => 1);
    const found = waysBetween(alike, "a", "d", 3, 3);
    expect(found.ways.map(({ nodes }) => nodes.slice(1, -1).join(" "))).toEqual([
      "0-000 1-000",
      "0-000 1-001",
      "0-000 1-002",
    ]);
    expect(waysBetween([...alike].reverse(), "a", "d", 3, 3)).toEqual(found);
  });

  it("are found in bounded time where strong links lead round and round", () => {
    const ring = rows(40, 3, (i, k) => (i + k) % 9);
    const strong = ["2-000", "2-001", "2-002"].flatMap((one, i, all) =>
      all.slice(i + 1).map((other) => edge(one, other, 10_000)),
    );
    const start = performance.now();
    const { ways: found, truncated } = waysBetween([...ring, ...strong], "a", "d", 6, 20);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(found).toHaveLength(20);
    expect(truncated).toBe(true);
  });
});
