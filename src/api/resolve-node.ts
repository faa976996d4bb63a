import type { RequestContext } from "./context.js";
import type { DecisionRecord } from "./resolve-decision.js";
import type { ArticleRecord, EntityRecord, EventRecord, StatementRecord } from "./rows.js";

/** What has an id of its own, with its type for GraphQL. */
type Node = (ArticleRecord | DecisionRecord | EntityRecord | EventRecord | StatementRecord) & {
  readonly __typename: string;
};

/** Query.node: whatever has this id. Statements, events and decisions are known by how their ids begin; articles may be called anything. */
export async function node(
  _: unknown,
  { id }: { readonly id: string },
  { loaders }: RequestContext,
): Promise<Node | null> {
  const [type, found] = id.startsWith("statement:")
    ? (["Statement", await loaders.statement.load(id)] as const)
    : id.startsWith("event:")
      ? (["Event", await loaders.event.load(id)] as const)
      : id.startsWith("decision:")
        ? (["Decision", await loaders.decision.load(id)] as const)
        : (["Entity", await loaders.entity.load(id)] as const);
  if (found !== null) return { __typename: type, ...found };
  const article = await loaders.article.load(id);
  return article && { __typename: "Article", ...article };
}
