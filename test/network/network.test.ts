import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokersBetween, CENTRALITIES, type Link, rank } from "../../src/network/network.js";

const link = (source: string, target: string, count = 1): Link => ({ source, target, count });

/** Two groups that only c joins. */
const LINKS = [
  link("a", "b", 5),
  link("b", "c"),
  link("a", "c"),
  link("c", "d"),
  link("d", "e"),
  link("e", "c"),
];

describe("ranks", () => {
  it.each([
    ["activity", ["a", "b", "c"]],
    ["degree", ["c", "a", "b"]],
    ["betweenness", ["c", "a", "b"]],
  ] as const)("by %s", (by, first) => {
    expect(
      rank(LINKS, by)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(first);
  });

  it("by pagerank put whom important ones act towards before who only acts", () => {
    const ranked = rank([link("a", "b"), link("b", "c"), link("d", "c")], "pagerank").map(({ id }) => id);
    expect(ranked).toEqual(["c", "b", "a", "d"]);
  });

  it("count in how many statements somebody takes part", () => {
    expect(rank(LINKS, "betweenness")[0]).toMatchObject({ id: "c", statements: 4 });
    expect(rank([link("a", "a", 3)], "activity")).toEqual([{ id: "a", score: 3, statements: 3 }]);
  });

  it("are empty where there are no links", () => {
    for (const by of CENTRALITIES) expect(rank([], by)).toEqual([]);
  });

  const links = fc.uniqueArray(
    fc.record({
      source: fc.constantFrom(..."abcdef"),
      target: fc.constantFrom(..."abcdef"),
      count: fc.integer({ min: 1, max: 4 }),
    }),
    { selector: ({ source, target }) => source + target },
  );
  it("are the same in whatever order the links come", () => {
    fc.assert(
      fc.property(links, fc.constantFrom(...CENTRALITIES), (some, by) => {
        expect(rank([...some].reverse(), by)).toEqual(rank(some, by));
      }),
    );
  });
});

describe("brokers", () => {
  it("are outside both blocs, first the one whose weaker side is the strongest", () => {
    const links = [
      link("oman", "iran", 3),
      link("usa", "oman", 3),
      link("iraq", "iran", 9),
      link("iraq", "usa", 1),
      link("usa", "iran", 7),
      link("egypt", "usa", 2),
    ];
    expect(brokersBetween(links, new Set(["iran"]), new Set(["usa"]))).toEqual([
      { id: "oman", withFirst: 3, withSecond: 3 },
      { id: "iraq", withFirst: 9, withSecond: 1 },
    ]);
  });
});
