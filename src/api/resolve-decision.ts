import { type CurationKind, type Decision as Made, targetsOf } from "../model/curation.js";
import type { Row } from "../store/store.js";
import { type Connection, connectionOf, type PageArguments, pageOf } from "./connection.js";
import type { RequestContext } from "./context.js";
import { badInput } from "./errors.js";
import { type EntityRecord, number, type StatementRecord, text, textOrNull } from "./rows.js";

/** A decision as the API knows it. */
export interface DecisionRecord {
  readonly id: string;
  readonly kind: CurationKind;
  readonly caption: string;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  readonly undone: Made["undone"];
  /** Ids of entities, or of a statement. */
  readonly about: readonly string[];
  readonly articleCount: number;
}

/** A row of `decisions`. */
export function decisionRecordOf(row: Row): DecisionRecord {
  const undoneAt = textOrNull(row, "undoneAt");
  return {
    id: text(row, "id"),
    kind: text(row, "kind") as CurationKind,
    caption: text(row, "caption"),
    author: text(row, "author"),
    reason: text(row, "reason"),
    at: text(row, "at"),
    undone:
      undoneAt === null
        ? null
        : { author: text(row, "undoneBy"), reason: text(row, "undoneReason"), at: undoneAt },
    about: row.about as readonly string[],
    articleCount: number(row, "articleCount"),
  };
}

/** A decision that was just made or taken back. @param articles how many say something else by that. */
export function recordOf({ id, curation, caption, made, undone }: Made, articles: number): DecisionRecord {
  const about = targetsOf(curation);
  return { id, kind: curation.kind, caption, ...made, undone, about, articleCount: undone ? 0 : articles };
}

interface DecisionArguments extends PageArguments {
  readonly about?: string | null;
  readonly kinds?: readonly CurationKind[] | null;
  readonly standing?: boolean | null;
}

/** Query.decisions: what people decided, the latest first. */
export async function decisions(
  _: unknown,
  args: DecisionArguments,
  { read }: RequestContext,
): Promise<Connection<DecisionRecord>> {
  const page = pageOf(args);
  const rows = await read("decisions", {
    ids: null,
    about: args.about ?? null,
    kinds: args.kinds ?? null,
    standing: args.standing ?? null,
    before: page.after === null ? null : numberIn(page.after.id),
    limit: page.first + 1,
  });
  return connectionOf(rows.map(decisionRecordOf), page, ({ id }) => ({ date: null, id }));
}

/** The number in a decision's id. @throws BAD_USER_INPUT for a cursor of another list. */
function numberIn(id: string): number {
  const found = Number(/^decision:(\d{1,15})$/.exec(id)?.[1] ?? Number.NaN);
  if (Number.isNaN(found))
    throw badInput("after", "after must be a cursor from an earlier answer of decisions");
  return found;
}

type None = Readonly<Record<string, never>>;

/** Resolvers of the type Decision. */
export const Decision = {
  entities: async (
    { about }: DecisionRecord,
    _: None,
    { loaders }: RequestContext,
  ): Promise<readonly EntityRecord[]> =>
    (await Promise.all(about.filter((id) => !isStatement(id)).map((id) => loaders.entity.load(id)))).filter(
      (entity) => entity !== null,
    ),

  statement: (
    { about }: DecisionRecord,
    _: None,
    { loaders }: RequestContext,
  ): Promise<StatementRecord | null> | null => {
    const id = about.find(isStatement);
    return id === undefined ? null : loaders.statement.load(id);
  },
};

function isStatement(id: string): boolean {
  return id.startsWith("statement:");
}
