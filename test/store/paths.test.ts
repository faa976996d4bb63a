import { expect, it } from "vitest";
import { shortestPath } from "../../src/store/paths.js";
import type { Row } from "../../src/store/store.js";

/** A small graph as the query `neighbours` answers about it: best supported first, then smaller ids. */
function graphOf(edges: readonly (readonly [source: string, target: string, count: number])[]) {
  return async (ids: readonly string[]): Promise<readonly Row[]> =>
    edges
      .flatMap(([source, target, count]) => {
        const step = { relation: "MEETS", source, target, statements: [], count };
        return [
          { id: source, neighbour: target, ...step },
          { id: target, neighbour: source, ...step },
        ];
      })
      .filter(({ id }) => ids.includes(id))
      .sort((a, b) => b.count - a.count || (a.neighbour < b.neighbour ? -1 : 1));
}

it.each([
  ["the better supported way", 1, 100, ["from", "b", "to"]],
  ["of equal ones the smaller id", 5, 5, ["from", "a", "to"]],
])("takes %s among the shortest", async (_, viaA, viaB, nodes) => {
  const edges = [
    ["from", "a", viaA],
    ["a", "to", viaA],
    ["from", "b", viaB],
    ["b", "to", viaB],
  ] as const;
  const request = { maxHops: 6, relations: null };
  const there = await shortestPath(graphOf(edges), { from: "from", to: "to", ...request });
  const back = await shortestPath(graphOf(edges), { from: "to", to: "from", ...request });
  expect(there?.nodes).toEqual(nodes);
  expect(back?.nodes).toEqual([...nodes].reverse());
});
