import type { Tenure as Attested } from "../events/tenures.js";
import type { Relation } from "../model/ontology.js";
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

  statements: ({ statementIds }: Attested, _: None, context: RequestContext): Promise<StatementRecord[]> =>
    Promise.all(statementIds.map((id) => statementBehind(context, id))),
};
