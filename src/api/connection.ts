import { badInput } from "./errors.js";

/** The most items a page may hold. */
export const LARGEST_PAGE = 100;

/** Where a row stands in a list that runs by date (descending, those without one last), then by id. */
export interface Position {
  readonly date: string | null;
  readonly id: string;
}

/** What part of a list is asked for. */
export interface Page {
  /** 1 to LARGEST_PAGE. */
  readonly first: number;
  readonly after: Position | null;
}

/** How many items of a list are asked for. */
export interface ListArguments {
  readonly first?: number | null;
}

export interface PageArguments extends ListArguments {
  readonly after?: string | null;
}

/** A Relay connection. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * Checks a whole-number argument.
 * @throws BAD_USER_INPUT naming the argument where `value` is out of the range.
 */
export function inRange(argument: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw badInput(argument, `${argument} must be from ${least} to ${most}, not ${value}`);
  }
  return value;
}

/** How many items of a list are wanted, 1 to 100. @param standard where nothing is said. @throws BAD_USER_INPUT where it is out of the range. */
export function howMany(args: ListArguments, standard: number): number {
  return inRange("first", args.first ?? standard, 1, LARGEST_PAGE);
}

/**
 * Checks the arguments of a connection.
 * @throws BAD_USER_INPUT where `first` is not from 1 to 100 or `after` is no cursor of ours.
 */
export function pageOf(args: PageArguments, standard = 20): Page {
  return {
    first: howMany(args, standard),
    after: args.after === null || args.after === undefined ? null : readCursor(args.after),
  };
}

/**
 * Makes a connection of rows read with one more than `page.first`: the surplus row says that there is a next page.
 */
export function connectionOf<Node>(
  rows: readonly Node[],
  page: Page,
  positionOf: (node: Node) => Position,
): Connection<Node> {
  const edges = rows.slice(0, page.first).map((node) => ({ node, cursor: writeCursor(positionOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A cursor names a position in the order, not a count of rows, so that it stays good when rows come and go. */
function writeCursor({ date, id }: Position): string {
  return Buffer.from(JSON.stringify([date, id]), "utf8").toString("base64url");
}

function readCursor(cursor: string): Position {
  try {
    const [date, id, ...rest] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if ((date === null || typeof date === "string") && typeof id === "string" && rest.length === 0)
      return { date, id };
  } catch {
    // Not ours: the message below says so.
  }
  throw badInput(
    "after",
    "after must be a cursor from an earlier answer (pageInfo { endCursor } or edges { cursor })",
  );
}
