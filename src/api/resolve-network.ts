import type { EntityType, Relation } from "../model/ontology.js";
import { brokersBetween, type Centrality, type Link, rank } from "../network/network.js";
import { type CountsOverTime, countsOverTime, type DateCount, type TimeUnit } from "../network/periods.js";
import type { Row } from "../store/store.js";
import { inRange, LARGEST_PAGE } from "./connection.js";
import type { RequestContext } from "./context.js";
import { badInput } from "./errors.js";
import { entityBehind, relationBehind, statementBehind } from "./records.js";
import { type EntityRecord, number, type StatementRecord, text, textOrNull } from "./rows.js";
import { type StatementFilter, statementConditions } from "./statement-filter.js";

/** So many pairs of actors are looked at, those with most statements. */
const MOST_LINKS = 100_000;
/** So many of the first actors are looked through where only some types are wanted. */
const LOOKED_THROUGH = 1000;
/** A bloc has no more members than this. */
const LARGEST_BLOC = 100;
/** So many edges are drawn, those with most statements. */
const MOST_EDGES = 20_000;

interface Filtered {
  readonly filter?: StatementFilter | null;
}

/** `RankedActor` of the schema. */
interface RankedActor {
  readonly rank: number;
  readonly entity: EntityRecord;
  readonly score: number;
  readonly statements: number;
}

/** Query.actors: the most important of those who act and are acted upon. */
export async function actors(
  _: unknown,
  args: Filtered & {
    readonly by?: Centrality | null;
    readonly types?: readonly EntityType[] | null;
    readonly first?: number | null;
  },
  context: RequestContext,
): Promise<{ readonly actors: readonly RankedActor[]; readonly truncated: boolean }> {
  const first = inRange("first", args.first ?? 20, 1, LARGEST_PAGE);
  const { links, truncated } = await linksOf(context, args.filter);
  const ranked = rank(links, args.by ?? "activity");
  const { types } = args;
  const candidates = ranked.slice(0, types ? LOOKED_THROUGH : first);
  const entities = await Promise.all(candidates.map(({ id }) => entityBehind(context, id)));
  const found = candidates
    .map(({ score, statements }, i) => ({ entity: entities[i] as EntityRecord, score, statements }))
    .filter(({ entity }) => !types || types.includes(entity.type))
    .slice(0, first)
    .map((actor, i) => ({ rank: i + 1, ...actor }));
  const passedOver =
    types !== null && types !== undefined && found.length < first && ranked.length > LOOKED_THROUGH;
  return { actors: found, truncated: truncated || passedOver };
}

/** `Broker` of the schema. */
interface BrokerRecord {
  readonly entity: EntityRecord;
  readonly withFirst: number;
  readonly withSecond: number;
}

/** Query.brokers: who deals with both of two blocs. */
export async function brokers(
  _: unknown,
  args: Filtered & {
    readonly between: readonly string[];
    readonly and: readonly string[];
    readonly first?: number | null;
  },
  context: RequestContext,
): Promise<{ readonly brokers: readonly BrokerRecord[]; readonly truncated: boolean }> {
  const first = inRange("first", args.first ?? 20, 1, LARGEST_PAGE);
  const blocs = [blocOf("between", args.between), blocOf("and", args.and)] as const;
  const { links, truncated } = await linksOf(context, args.filter);
  const found = brokersBetween(links, ...blocs).slice(0, first);
  const entities = await Promise.all(found.map(({ id }) => entityBehind(context, id)));
  return {
    brokers: found.map(({ withFirst, withSecond }, i) => ({
      entity: entities[i] as EntityRecord,
      withFirst,
      withSecond,
    })),
    truncated,
  };
}

function blocOf(argument: string, members: readonly string[]): ReadonlySet<string> {
  if (members.length === 0 || members.length > LARGEST_BLOC)
    throw badInput(argument, `${argument} must name 1 to ${LARGEST_BLOC} entities, not ${members.length}`);
  return new Set(members);
}

async function linksOf(
  context: RequestContext,
  filter: StatementFilter | null | undefined,
): Promise<{ readonly links: readonly Link[]; readonly truncated: boolean }> {
  const rows = await context.read("links", {
    ...statementConditions(filter, context),
    limit: MOST_LINKS + 1,
  });
  const links = rows.slice(0, MOST_LINKS).map((row) => ({
    source: text(row, "source"),
    target: text(row, "target"),
    count: number(row, "count"),
  }));
  return { links, truncated: rows.length > MOST_LINKS };
}

/** Query.statementCounts: how many statements there are in each day, week, month or year. */
export async function statementCounts(
  _: unknown,
  args: Filtered & { readonly by: TimeUnit },
  context: RequestContext,
): Promise<CountsOverTime> {
  const rows = await context.read("statement-dates", statementConditions(args.filter, context));
  const dates = rows.map(
    (row): DateCount => ({ date: textOrNull(row, "date"), count: number(row, "count") }),
  );
  return countsOverTime(dates, args.by);
}

/** `Link` of the schema: a direct edge of the graph. */
export interface EdgeRecord {
  readonly sourceId: string;
  readonly targetId: string;
  readonly relation: string;
  readonly count: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly statementIds: readonly string[];
}

/** A direct edge with its ends, which need no promise: there may be thousands. */
interface LinkRecord extends EdgeRecord {
  readonly source: EntityRecord;
  readonly target: EntityRecord;
}

/** Query.neighbourhood: an entity with those around it, and the links among them, for drawing. */
export async function neighbourhood(
  _: unknown,
  args: {
    readonly of: string;
    readonly depth?: number | null;
    readonly relations?: readonly string[] | null;
    readonly size?: number | null;
  },
  context: RequestContext,
): Promise<{
  readonly nodes: readonly EntityRecord[];
  readonly links: readonly LinkRecord[];
  readonly truncated: boolean;
} | null> {
  const depth = inRange("depth", args.depth ?? 1, 1, 2);
  const size = inRange("size", args.size ?? 50, 1, 200);
  if ((await context.loaders.entity.load(args.of)) === null) return null;
  const kept = new Set([args.of]);
  const relations = args.relations ?? null;
  let truncated = false;
  for (let step = 0; step < depth; step++) {
    const room = size + 1 - kept.size;
    const found = await context.read("nearest", { ids: [...kept].sort(), relations, limit: room + 1 });
    for (const row of found.slice(0, room)) kept.add(text(row, "id"));
    truncated ||= found.length > room;
  }
  const [edges, nodes] = await Promise.all([
    context.read("edges-among", { ids: [...kept].sort(), relations, limit: MOST_EDGES }),
    Promise.all([...kept].map((id) => entityBehind(context, id))),
  ]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = edges.map((row): LinkRecord => {
    const edge = edgeOf(row);
    const endOf = (id: string) => byId.get(id) as EntityRecord;
    return { ...edge, source: endOf(edge.sourceId), target: endOf(edge.targetId) };
  });
  return { nodes, links, truncated: truncated || edges.length === MOST_EDGES };
}

/** A row of the queries `neighbours` and `edges-among`. */
export function edgeOf(row: Row): EdgeRecord {
  return {
    sourceId: text(row, "source"),
    targetId: text(row, "target"),
    relation: text(row, "relation"),
    count: number(row, "count"),
    firstDate: textOrNull(row, "firstDate"),
    lastDate: textOrNull(row, "lastDate"),
    statementIds: row.statements as readonly string[],
  };
}

type None = Readonly<Record<string, never>>;

/** Resolvers of the type Link; its ends are in the record. */
export const LinkType = {
  relation: ({ relation }: EdgeRecord, _: None, context: RequestContext): Relation =>
    relationBehind(context, relation),

  statements: (
    { statementIds }: EdgeRecord,
    args: { readonly first?: number | null },
    context: RequestContext,
  ): Promise<StatementRecord[]> => {
    const first = inRange("first", args.first ?? 10, 1, LARGEST_PAGE);
    return Promise.all(statementIds.slice(0, first).map((id) => statementBehind(context, id)));
  },
};
