import { type Connection, type PageArguments, pageOf } from "./connection.js";
import type { RequestContext } from "./context.js";
import { articleBehind, articleConnection, statementConnection } from "./records.js";
import type { ArticleRecord, EntityRecord, StatementRecord } from "./rows.js";

type Role = "SUBJECT" | "OBJECT";

/** Resolvers of the type Entity. */
export const Entity = {
  statements: async (
    { id }: EntityRecord,
    args: PageArguments & { readonly as?: Role | "ANY" | null },
    { loaders }: RequestContext,
  ): Promise<Connection<StatementRecord>> => {
    const page = pageOf(args);
    const roles: readonly Role[] = args.as && args.as !== "ANY" ? [args.as] : ["SUBJECT", "OBJECT"];
    return statementConnection(await loaders.statementsOfEntity.load({ id, roles, ...page }), page);
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
