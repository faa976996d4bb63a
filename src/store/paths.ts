import type { GraphPath, PathRequest, PathStep, ReadOptions, Row } from "./store.js";

/** Reads the direct edges of entities, as the query `neighbours` gives them. */
export type Neighbours = (ids: readonly string[], options?: ReadOptions) => Promise<readonly Row[]>;

interface Arrival {
  /** The entity one step nearer to where this side began. */
  readonly from: string;
  readonly step: PathStep;
}

/** One side of the search: how each entity was reached, and the outermost ones. */
interface Side {
  readonly reached: Map<string, Arrival | null>;
  frontier: readonly string[];
}

const MOST_HOPS = 10;

/**
 * Breadth-first search from both ends over direct edges, whatever their direction. In TypeScript, because the
 * engines' own shortest-path functions choose differently among equals; see `GraphStore.path`.
 */
export async function shortestPath(
  neighbours: Neighbours,
  { from, to, maxHops }: PathRequest,
  options?: ReadOptions,
): Promise<GraphPath | null> {
  if (from === to) return null;
  const left: Side = { reached: new Map([[from, null]]), frontier: [from] };
  const right: Side = { reached: new Map([[to, null]]), frontier: [to] };
  for (let hops = 0; hops < Math.min(maxHops, MOST_HOPS); hops += 1) {
    const [side, other] = left.frontier.length <= right.frontier.length ? [left, right] : [right, left];
    if (side.frontier.length === 0) return null;
    await expand(side, neighbours, options);
    const found = side.frontier
      .filter((id) => other.reached.has(id))
      .sort()
      .map((meeting) => join(left, right, meeting));
    if (found.length > 0) return found.reduce((best, next) => (support(next) > support(best) ? next : best));
  }
  return null;
}

/** One step outwards. Of several ways to a new entity the first row wins: best supported, then smaller ids. */
async function expand(side: Side, neighbours: Neighbours, options?: ReadOptions): Promise<void> {
  const found = new Map<string, Arrival>();
  for (const row of await neighbours(side.frontier, options)) {
    const neighbour = row.neighbour as string;
    if (side.reached.has(neighbour) || found.has(neighbour)) continue;
    const { relation, source, target, statements, count } = row as unknown as PathStep;
    found.set(neighbour, { from: row.id as string, step: { relation, source, target, statements, count } });
  }
  for (const [id, arrival] of found) side.reached.set(id, arrival);
  side.frontier = [...found.keys()];
}

/** How many statements the steps of a path rest on. */
function support({ steps }: GraphPath): number {
  return steps.reduce((sum, { count }) => sum + count, 0);
}

function join(left: Side, right: Side, meeting: string): GraphPath {
  const back = walk(left, meeting);
  const ahead = walk(right, meeting);
  return {
    nodes: [...back.nodes.reverse(), meeting, ...ahead.nodes],
    steps: [...back.steps.reverse(), ...ahead.steps],
  };
}

/** From an entity back to where its side began: the entities after it and the steps. */
function walk(side: Side, start: string): { nodes: string[]; steps: PathStep[] } {
  const nodes: string[] = [];
  const steps: PathStep[] = [];
  for (let arrival = side.reached.get(start); arrival; arrival = side.reached.get(arrival.from)) {
    nodes.push(arrival.from);
    steps.push(arrival.step);
  }
  return { nodes, steps };
}
