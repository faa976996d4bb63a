import type { EntityType, Relation, RelationKind } from "../model/ontology.js";
import {
  type Connection,
  howMany,
  inRange,
  LARGEST_PAGE,
  type ListArguments,
  type PageArguments,
  pageOf,
} from "./connection.js";
import type { RequestContext } from "./context.js";
import { badInput } from "./errors.js";
import { statementConnection } from "./records.js";
import { decisions } from "./resolve-decision.js";
import { events } from "./resolve-events.js";
import { ingest } from "./resolve-ingest.js";
import { actors, brokers, neighbourhood, statementCounts } from "./resolve-network.js";
import { node } from "./resolve-node.js";
import { path, paths } from "./resolve-paths.js";
import {
  type ArticleRecord,
  type EntityRecord,
  type EventRecord,
  type OutletRecord,
  outletOf,
  type StatementRecord,
  statementOf,
} from "./rows.js";
import { type StatementFilter, statementConditions } from "./statement-filter.js";

/** Longer texts are not names. */
const LONGEST_NAME = 200;

/** How many hits are looked through where only some types are wanted. */
const HITS_LOOKED_THROUGH = 500;

interface SearchArguments {
  readonly text: string;
  readonly types?: readonly EntityType[] | null;
  readonly first?: number | null;
}

type Empty = Readonly<Record<string, never>>;

/** Resolvers of the type Query. */
export const Query = {
  entity: (_: unknown, { id }: { id: string }, { loaders }: RequestContext): Promise<EntityRecord | null> =>
    loaders.entity.load(id),

  article: (_: unknown, { id }: { id: string }, { loaders }: RequestContext): Promise<ArticleRecord | null> =>
    loaders.article.load(id),

  event: (_: unknown, { id }: { id: string }, { loaders }: RequestContext): Promise<EventRecord | null> =>
    loaders.event.load(id),

  search,
  statements,
  events,
  actors,
  brokers,
  statementCounts,
  neighbourhood,
  path,
  paths,
  node,
  decisions,
  ingest,

  relations: (
    _: unknown,
    { kind }: { kind?: RelationKind | null },
    { ontology }: RequestContext,
  ): readonly Relation[] => [...ontology.values()].filter((relation) => !kind || relation.kind === kind),

  outlets: async (
    _: unknown,
    args: ListArguments,
    { read }: RequestContext,
  ): Promise<readonly OutletRecord[]> =>
    (await read("outlets", { limit: howMany(args, LARGEST_PAGE) })).map(outletOf),

  stats: (_: unknown, __: Empty, context: RequestContext) => context.size(),
};

async function search(
  _: unknown,
  args: SearchArguments,
  context: RequestContext,
): Promise<readonly EntityRecord[]> {
  const first = inRange("first", args.first ?? 10, 1, LARGEST_PAGE);
  if (args.text.length > LONGEST_NAME) {
    throw badInput(
      "text",
      `text must be a name of at most ${LONGEST_NAME} characters, not ${args.text.length}`,
    );
  }
  if (args.text.trim() === "") throw badInput("text", "text is empty: give a name or the beginning of one");
  const hits = await context.search(args.text, args.types ? HITS_LOOKED_THROUGH : first);
  const found = await Promise.all(hits.map(({ id }) => context.loaders.entity.load(id)));
  return found
    .filter((entity) => entity !== null)
    .filter((entity) => !args.types || args.types.includes(entity.type))
    .slice(0, first);
}

async function statements(
  _: unknown,
  args: PageArguments & { readonly filter?: StatementFilter | null },
  context: RequestContext,
): Promise<Connection<StatementRecord>> {
  const page = pageOf(args);
  const rows = await context.read("statements", {
    ...statementConditions(args.filter, context),
    afterDate: page.after?.date ?? null,
    afterId: page.after?.id ?? null,
    limit: page.first + 1,
  });
  const found = rows.map(statementOf);
  for (const statement of found) context.loaders.statement.prime(statement.id, statement);
  return statementConnection(found, page);
}
