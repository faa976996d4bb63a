import { isAttestedAround, type Tenure, tenuresOf } from "../events/tenures.js";
import { type Connection, inRange, LARGEST_PAGE, type PageArguments, pageOf } from "./connection.js";
import type { RequestContext } from "./context.js";
import { articleBehind, articleConnection, eventConnection, statementConnection } from "./records.js";
import type { ArticleRecord, EntityRecord, EventRecord, StatementRecord } from "./rows.js";

type Role = "SUBJECT" | "OBJECT";

interface TenureArguments {
  readonly as?: Role | "ANY" | null;
  readonly relations?: readonly string[] | null;
  readonly on?: string | null;
  readonly first?: number | null;
}

/** Resolvers of the type Entity. */
export const Entity = {
  label: ({ name, nameAr }: EntityRecord, { language }: { readonly language: "EN" | "AR" }): string =>
    language === "AR" ? nameAr : name,

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

  tenures: async (
    { id }: EntityRecord,
    args: TenureArguments,
    { loaders, ontology }: RequestContext,
  ): Promise<readonly Tenure[]> => {
    const first = inRange("first", args.first ?? 50, 1, LARGEST_PAGE);
    const facts = [...ontology.values()].filter(({ kind }) => kind === "fact").map(({ id }) => id);
    const relations = args.relations ? facts.filter((fact) => args.relations?.includes(fact)) : facts;
    const tenures = tenuresOf(await loaders.attestations.load({ id, roles: rolesOf(args.as), relations }));
    const { on } = args;
    return tenures.filter((tenure) => !on || isAttestedAround(tenure, on)).slice(0, first);
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
