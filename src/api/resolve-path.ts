import type { Relation } from "../model/ontology.js";
import { inRange, LARGEST_PAGE } from "./connection.js";
import type { RequestContext } from "./context.js";
import { entityBehind, relationBehind } from "./records.js";
import type { EntityRecord, StatementRecord, StepRecord } from "./rows.js";

type None = Readonly<Record<string, never>>;

/** Resolvers of the type PathStep. */
export const PathStep = {
  from: ({ from }: StepRecord, _: None, context: RequestContext): Promise<EntityRecord> =>
    entityBehind(context, from),

  to: ({ to }: StepRecord, _: None, context: RequestContext): Promise<EntityRecord> =>
    entityBehind(context, to),

  relation: ({ relation }: StepRecord, _: None, context: RequestContext): Relation =>
    relationBehind(context, relation),

  statements: async (
    { statementIds }: StepRecord,
    args: { readonly first?: number | null },
    { loaders }: RequestContext,
  ): Promise<readonly StatementRecord[]> => {
    const first = inRange("first", args.first ?? 10, 1, LARGEST_PAGE);
    const found = await Promise.all(statementIds.map((id) => loaders.statement.load(id)));
    return found
      .filter((statement) => statement !== null)
      .sort(latestFirst)
      .slice(0, first);
  },
};

function latestFirst(a: StatementRecord, b: StatementRecord): number {
  const [dayA, dayB] = [a.date ?? "", b.date ?? ""];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
