import { byCodeUnits } from "../model/order.js";

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

/** So many beginnings of ways are looked at. */
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
  const found: Way<Joint>[] = [];
  let looks = 0;
  let truncated = false;
  // The ways of one length after another: among those of one length the order is that of `better`.
  for (let length = distance.get(from) ?? longest + 1; length <= longest; length++) {
    let level: readonly Way<Joint>[] = [{ nodes: [from], edges: [] }];
    for (let at = 0; at < length; at++) {
      const next: Way<Joint>[] = [];
      for (const way of level) {
        const last = way.nodes.at(-1) as string;
        for (const [id, edge] of around.get(last) ?? []) {
          if ((distance.get(id) ?? longest + 1) > length - at - 1) continue;
          if (way.nodes.includes(id) || (id === to && at < length - 1)) continue;
          if (++looks > MOST_LOOKS) return { ways: found, truncated: true };
          next.push({ nodes: [...way.nodes, id], edges: [...way.edges, edge] });
        }
      }
      level = next;
    }
    const ways = [...level].sort(better);
    truncated ||= found.length + ways.length > most;
    found.push(...ways.slice(0, most - found.length));
    if (truncated) break;
  }
  return { ways: found, truncated };
}

/** For each entity those beside it, with the best supported edge to each; in the order of their ids. */
function bestEdges<Joint extends Edge>(
  edges: readonly Joint[],
): ReadonlyMap<string, readonly (readonly [string, Joint])[]> {
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
  return new Map(
    [...around].map(([id, own]) => [id, [...own].sort(([a], [b]) => byCodeUnits(a, b))] as const),
  );
}

function isBetter(one: Edge, other: Edge): boolean {
  if (one.count !== other.count) return one.count > other.count;
  return (byCodeUnits(one.relation, other.relation) || byCodeUnits(one.source, other.source)) < 0;
}

/** How many edges away each entity is from one of them. */
function distancesTo(
  to: string,
  around: ReadonlyMap<string, readonly (readonly [string, Edge])[]>,
): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  for (const [id, steps] of distance)
    for (const [next] of around.get(id) ?? []) if (!distance.has(next)) distance.set(next, steps + 1);
  return distance;
}

function better<Joint extends Edge>(one: Way<Joint>, other: Way<Joint>): number {
  const support = ({ edges }: Way<Joint>) => edges.reduce((sum, { count }) => sum + count, 0);
  return support(other) - support(one) || byCodeUnits(one.nodes.join("\n"), other.nodes.join("\n"));
}
