import type { Tenure as Attested } from "../events/tenures.js";
import type { Relation } from "../model/ontology.js";
import { howMany, type ListArguments } from "./connection.js";
import type { RequestContext } from "./context.js";
import { entityBehind, relationBehind, statementBehind } from "./records.js";
import type { EntityRecord, StatementRecord } from "./rows.js";

type None = Readonly<Record<string, never>>;

/** Resolvers of the type Tenure. */
export const Tenure = {
  relation: ({ relation }: Attested, _: None, context: RequestContext): Relation =>
    relationBehind(context, relation),

  subject: ({ subject }: Attested, _: None, context: RequestContext): Promise<EntityRecord> =>
    entityBehind(context, subject),

  object: ({ object }: Attested, _: None, context: RequestContext): Promise<EntityRecord> =>
    entityBehind(context, object),

  statements: async (
    { statementIds }: Attested,
    args: ListArguments,
    context: RequestContext,
  ): Promise<StatementRecord[]> =>
    Promise.all(statementIds.slice(0, howMany(args, 10)).map((id) => statementBehind(context, id))),
};
