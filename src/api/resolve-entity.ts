import { type Connection, type PageArguments, pageOf } from "./connection.js";
import type { RequestContext } from "./context.js";
import { articleBehind, articleConnection, eventConnection, statementConnection } from "./records.js";
import type { ArticleRecord, EntityRecord, EventRecord, StatementRecord } from "./rows.js";

type Role = "SUBJECT" | "OBJECT";

/** Resolvers of the type Entity. */
export const Entity = {
  statements: async (
    { id }: EntityRecord,
    args: PageArguments & { readonly as?: Role | "ANY" | null },
    { loaders }: RequestContext,
  ): Promise<Connection<StatementRecord>> => {
    const page = pageOf(args);
    return statementConnection(
      await loaders.statementsOfEntity.load({ id, roles: rolesOf(args.as), ...page }),
      page,
    );
  },

  events: async (
    { id }: EntityRecord,
    args: PageArguments & { readonly as?: Role | "ANY" | null },
    { loaders }: RequestContext,
  ): Promise<Connection<EventRecord>> => {
    const page = pageOf(args);
    return eventConnection(await loaders.eventsOfEntity.load({ id, roles: rolesOf(args.as), ...page }), page);
  },

  articles: async (
    { id }: EntityRecord,
    args: PageArguments,
    context: RequestContext,
  ): Promise<Connection<ArticleRecord>> => {
    const page = pageOf(args);
    const ids = await context.loaders.articlesOfEntity.load({ id, ...page });
    return articleConnection(
      await Promise.all(ids.map((articleId) => articleBehind(context, articleId))),
      page,
    );
  },
};

/** The sides that are asked for: both, unless one is named. */
function rolesOf(as: Role | "ANY" | null | undefined): readonly Role[] {
  return as && as !== "ANY" ? [as] : ["SUBJECT", "OBJECT"];
}
