import { byCodeUnits } from "../model/order.js";
import { type Around, waysOfLength } from "./ways-of-length.js";

/** A direct edge of the graph, as far as ways over it are looked for. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  /** How many statements support it. */
  readonly count: number;
}

/** A way between two entities that goes through none twice: `nodes[i]` and `nodes[i + 1]` are joined by `edges[i]`. */
export interface Way<Joint extends Edge> {
  readonly nodes: readonly string[];
  readonly edges: readonly Joint[];
}

/** So many beginnings of ways are looked at: enough for all ways of the shortest length that may be asked for, however many there are. */
const MOST_LOOKS = 20_000;

/**
 * The shortest ways between two entities, whatever the direction of the edges: of equally long ones first the better supported, then by
 * the ids on the way. Of several edges between two entities the one that most statements support is gone over. The same edges give the
 * same ways in whatever order they come.
 * @param most how many ways at the most; @param longest how many edges one may have.
 * @returns `truncated` where there may be more ways within `longest`.
 */
export function waysBetween<Joint extends Edge>(
  edges: readonly Joint[],
  from: string,
  to: string,
  longest: number,
  most: number,
): { readonly ways: readonly Way<Joint>[]; readonly truncated: boolean } {
  const around = bestEdges(edges);
  const distance = distancesTo(to, around);
  const waysOf = waysOfLength(around, distance, from, to);
  const found: Way<Joint>[] = [];
  let looks = 0;
  const look = () => ++looks <= MOST_LOOKS;
  for (let length = distance.get(from) ?? longest + 1; length <= longest; length++) {
    for (const way of waysOf(length, look)) {
      if (found.length === most) return { ways: found, truncated: true };
      found.push(way);
    }
    if (looks > MOST_LOOKS) return { ways: found, truncated: true };
  }
  return { ways: found, truncated: false };
}

/** For each entity those beside it, with the best supported edge to each. */
function bestEdges<Joint extends Edge>(edges: readonly Joint[]): Around<Joint> {
  const around = new Map<string, Map<string, Joint>>();
  const add = (id: string, other: string, edge: Joint) => {
    const own = around.get(id) ?? new Map<string, Joint>();
    const known = own.get(other);
    if (!known || isBetter(edge, known)) own.set(other, edge);
    around.set(id, own);
  };
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    add(edge.source, edge.target, edge);
    add(edge.target, edge.source, edge);
  }
  return new Map([...around].map(([id, own]) => [id, [...own]] as const));
}

function isBetter(one: Edge, other: Edge): boolean {
  if (one.count !== other.count) return one.count > other.count;
  return (byCodeUnits(one.relation, other.relation) || byCodeUnits(one.source, other.source)) < 0;
}

/** How many edges away each entity is from one of them. */
function distancesTo(to: string, around: Around<Edge>): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  for (const [id, steps] of distance)
    for (const [next] of around.get(id) ?? []) if (!distance.has(next)) distance.set(next, steps + 1);
  return distance;
}
