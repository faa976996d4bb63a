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
});
