import { type Connection, howMany, type ListArguments, type PageArguments, pageOf } from "./connection.js";
import type { RequestContext } from "./context.js";
import { entityBehind, statementConnection } from "./records.js";
import type { ArticleRecord, EntityRecord, MentionedRecord, StatementRecord } from "./rows.js";

/** Resolvers of the type Article. */
export const Article = {
  statements: async (
    { id }: ArticleRecord,
    args: PageArguments,
    { loaders }: RequestContext,
  ): Promise<Connection<StatementRecord>> => {
    const page = pageOf(args);
    return statementConnection(await loaders.statementsOfArticle.load({ id, ...page }), page);
  },

  entities: async (
    { id }: ArticleRecord,
    args: ListArguments,
    { loaders }: RequestContext,
  ): Promise<readonly MentionedRecord[]> => {
    const first = howMany(args, 50);
    return (await loaders.entitiesOfArticle.load({ id, first, after: null })).slice(0, first);
  },
};

/** Resolvers of the type MentionedEntity. */
export const MentionedEntity = {
  entity: (
    { entityId }: MentionedRecord,
    _: Readonly<Record<string, never>>,
    context: RequestContext,
  ): Promise<EntityRecord> => entityBehind(context, entityId),

  mentions: ({ mentions }: MentionedRecord, args: ListArguments): MentionedRecord["mentions"] =>
    mentions.slice(0, howMany(args, 20)),
};
