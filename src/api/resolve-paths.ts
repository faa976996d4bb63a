import { waysBetween } from "../network/alternatives.js";
import type { GraphPath } from "../store/store.js";
import { inRange } from "./connection.js";
import type { RequestContext } from "./context.js";
import { badInput } from "./errors.js";
import { type EdgeRecord, edgeOf } from "./resolve-network.js";
import { type StepRecord, text } from "./rows.js";

/** How far a path may reach. */
const MOST_HOPS = 6;
/** How many paths may be asked for. */
const MOST_PATHS = 20;
/** So many edges are read in one step outwards, and from so many entities the next one goes: those best supported. */
const MOST_EDGES = 20_000;
const WIDEST = 500;

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null;
  readonly relations?: readonly string[] | null;
}

/** `Path` of the schema. */
interface PathRecord {
  readonly length: number;
  readonly steps: readonly StepRecord[];
}

/** Query.path: the shortest chain of links between two entities. */
export async function path(
  _: unknown,
  args: PathArguments,
  context: RequestContext,
): Promise<PathRecord | null> {
  const maxHops = await checked(args, context);
  const { from, to } = args;
  if (from === to) return { length: 0, steps: [] };
  const found = await context.path({ from, to, maxHops, relations: args.relations ?? null });
  return found === null ? null : { length: found.steps.length, steps: stepsOf(found) };
}

/** Query.paths: the shortest chains and longer ones beside them. */
export async function paths(
  _: unknown,
  args: PathArguments & { readonly first?: number | null },
  context: RequestContext,
): Promise<{ readonly paths: readonly PathRecord[]; readonly truncated: boolean }> {
  const maxHops = await checked(args, context);
  const first = inRange("first", args.first ?? 5, 1, MOST_PATHS);
  const { from, to } = args;
  if (from === to) return { paths: [], truncated: false };
  const around = await edgesAround(context, args, maxHops);
  const { ways, truncated } = waysBetween(around.edges, from, to, maxHops, first);
  return {
    paths: ways.map(({ nodes, edges }) => ({
      length: edges.length,
      steps: stepsOf({ nodes, steps: edges }),
    })),
    truncated: truncated || around.truncated,
  };
}

/** @returns how many links a path may have. @throws BAD_USER_INPUT where there is no such entity. */
async function checked({ from, to, maxHops }: PathArguments, { loaders }: RequestContext): Promise<number> {
  const hops = inRange("maxHops", maxHops ?? 4, 1, MOST_HOPS);
  const ends = await Promise.all([loaders.entity.load(from), loaders.entity.load(to)]);
  for (const [i, [name, id]] of Object.entries({ from, to }).entries()) {
    if (ends[i] === null)
      throw badInput(name, `No entity has the id "${id.slice(0, 100)}" (${name}). Look it up with search.`);
  }
  return hops;
}

type PathEdge = EdgeRecord & {
  readonly source: string;
  readonly target: string;
  readonly statements: readonly string[];
};

/** The edges on which paths of so many links may lie: those within half as many of either end. */
async function edgesAround(
  context: RequestContext,
  { from, to, relations }: PathArguments,
  maxHops: number,
): Promise<{ readonly edges: readonly PathEdge[]; readonly truncated: boolean }> {
  const edges = new Map<string, PathEdge>();
  let truncated = false;
  for (const [end, hops] of [
    [from, Math.ceil(maxHops / 2)],
    [to, Math.floor(maxHops / 2)],
  ] as const) {
    const reached = new Set([end]);
    let frontier: readonly string[] = [end];
    for (let hop = 0; hop < hops && frontier.length > 0; hop++) {
      const rows = await context.read("neighbours", {
        ids: frontier,
        relations: relations ?? null,
        limit: MOST_EDGES,
      });
      const next = new Set<string>();
      for (const row of rows) {
        const edge = edgeOf(row);
        const { sourceId: source, targetId: target, statementIds: statements } = edge;
        edges.set(JSON.stringify([source, edge.relation, target]), { ...edge, source, target, statements });
        if (!reached.has(text(row, "neighbour"))) next.add(text(row, "neighbour"));
      }
      // The rows come best supported first.
      frontier = [...next].slice(0, WIDEST);
      truncated ||= rows.length === MOST_EDGES || (next.size > WIDEST && hop < hops - 1);
      for (const id of frontier) reached.add(id);
    }
  }
  return { edges: [...edges.values()], truncated };
}

function stepsOf({ nodes, steps }: GraphPath): readonly StepRecord[] {
  return steps.map(({ relation, source, count, statements: statementIds }, i) => {
    const [from, to] = [nodes[i] as string, nodes[i + 1] as string];
    return { from, to, relation, direction: source === from ? "FORWARD" : "BACKWARD", count, statementIds };
  });
}
