import type { Relation } from "../model/ontology.js";
import { type Connection, connectionOf, type Page, type Position } from "./connection.js";
import type { RequestContext } from "./context.js";
import { graphChanged } from "./errors.js";
import type { ArticleRecord, EntityRecord, EventRecord, StatementRecord } from "./rows.js";

/** A page of statements read with one more than `page.first`. */
export function statementConnection(
  rows: readonly StatementRecord[],
  page: Page,
): Connection<StatementRecord> {
  return connectionOf(rows, page, ({ date, id }): Position => ({ date, id }));
}

/** A page of events read with one more than `page.first`. */
export function eventConnection(rows: readonly EventRecord[], page: Page): Connection<EventRecord> {
  return connectionOf(rows, page, ({ date, id }): Position => ({ date, id }));
}

/** A page of articles read with one more than `page.first`. */
export function articleConnection(rows: readonly ArticleRecord[], page: Page): Connection<ArticleRecord> {
  return connectionOf(rows, page, ({ publishedAt, id }): Position => ({ date: publishedAt, id }));
}

/** The entity of an id that a statement or mention refers to. @throws GRAPH_CHANGED where a change came between two reads. */
export async function entityBehind(context: RequestContext, id: string): Promise<EntityRecord> {
  const entity = await context.loaders.entity.load(id);
  if (entity === null) throw graphChanged(`entity ${id}`);
  return entity;
}

/** The statement of an id that an event or tenure refers to. @throws GRAPH_CHANGED where a change came between two reads. */
export async function statementBehind({ loaders }: RequestContext, id: string): Promise<StatementRecord> {
  const statement = await loaders.statement.load(id);
  if (statement === null) throw graphChanged(`statement ${id}`);
  return statement;
}

/** The article of an id that evidence refers to. @throws GRAPH_CHANGED where a change came between two reads. */
export async function articleBehind(context: RequestContext, id: string): Promise<ArticleRecord> {
  const article = await context.loaders.article.load(id);
  if (article === null) throw graphChanged(`article ${id}`);
  return article;
}

/** The relation of an id in the graph: the ontology always has it. */
export function relationBehind({ ontology }: RequestContext, id: string): Relation {
  const relation = ontology.get(id);
  if (relation === undefined) throw new Error(`the graph has the relation ${id}, the ontology does not`);
  return relation;
}
