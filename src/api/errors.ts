import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { RefusedError, StoreError } from "../model/errors.js";

/**
 * The stable `extensions.code` of every error that this API raises itself. Apollo Server adds
 * GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST and the last two here.
 */
export const ERROR_CODES = {
  /** The query nests deeper than allowed. */
  tooDeep: "QUERY_TOO_DEEP",
  /** The query asks for the same fields too often under other names. */
  tooManyAliases: "QUERY_TOO_MANY_ALIASES",
  /** The query could return more objects than allowed. */
  tooExpensive: "QUERY_TOO_EXPENSIVE",
  /** The request took longer than ISNAD_REQUEST_TIMEOUT_MS. */
  timeout: "TIMEOUT",
  /** The client closed the connection; only the log sees this. */
  closed: "CLIENT_CLOSED_REQUEST",
  /** More requests from one address than ISNAD_RATE_LIMIT a minute. */
  rateLimited: "RATE_LIMITED",
  /** The query is not on the list of ISNAD_TRUSTED_DOCUMENTS. */
  untrusted: "DOCUMENT_NOT_TRUSTED",
  /** The graph cannot be changed: the server has no token. */
  readOnly: "READ_ONLY",
  /** What is asked for needs the token of ISNAD_TOKEN, and it was not sent. */
  unauthenticated: "UNAUTHENTICATED",
  /** What is to be changed is not there. */
  missing: "NOT_IN_GRAPH",
  /** The graph is not as it must be for what is to be changed; the message says what to do first. */
  refused: "REFUSED",
  /** The graph changed while it was read: the same query works now. */
  changed: "GRAPH_CHANGED",
  /** A decision that would change nothing. */
  noEffect: "NO_EFFECT",
  /** Too many articles are on their way into the graph. */
  busy: "TOO_MANY_INGESTS",
  /** The body has more than 100 kB, or 20 MB with the token. */
  bodyTooLarge: "BODY_TOO_LARGE",
  /** The body is not JSON. */
  badRequest: "BAD_REQUEST",
  /** No such address on this server. */
  notFound: "NOT_FOUND",
  /** The graph store cannot be reached or refuses. */
  storeUnavailable: "STORE_UNAVAILABLE",
  /** An argument has a value that makes no sense. */
  badInput: "BAD_USER_INPUT",
  /** A fault of ours; the log has the details. */
  internal: "INTERNAL_SERVER_ERROR",
} as const;

/** An argument is wrong. `argument` names it in `extensions.argument`. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ERROR_CODES.badInput, argument } });
}

/** The request ran out of time; the answer has HTTP status 503. */
export function timeoutError(milliseconds: number): GraphQLError {
  return new GraphQLError(
    `This request took longer than ${milliseconds} ms and was given up. Ask for less: fewer items with first, a narrower filter, fewer hops.`,
    { extensions: { code: ERROR_CODES.timeout, http: { status: 503 } } },
  );
}

/** What one read found another did not: a load or decision came in between. */
export function graphChanged(what: string): GraphQLError {
  return new GraphQLError(`The graph changed while it was read (${what} is gone). Ask again.`, {
    extensions: { code: ERROR_CODES.changed },
  });
}

/**
 * Decides what a client sees of an error. No stack traces, ever. Where `production` is true, errors that are
 * not the client's own doing say nothing about the inside of the server.
 */
export function errorFormatter(
  production: boolean,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof RefusedError) return replaced(formatted, cause.message, ERROR_CODES.refused);
    if (cause instanceof StoreError) {
      const message = production
        ? "The graph cannot be reached at the moment. Try again later."
        : cause.message;
      return replaced(formatted, message, ERROR_CODES.storeUnavailable);
    }
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (extensions.code === ERROR_CODES.internal && production) {
      return replaced(
        formatted,
        "Something went wrong in the server. Its log has the details under the X-Request-Id of this response.",
        ERROR_CODES.internal,
      );
    }
    return { ...formatted, extensions };
  };
}

function replaced(formatted: GraphQLFormattedError, message: string, code: string): GraphQLFormattedError {
  return { ...formatted, message, extensions: { code } };
}

/** The body of an error answer that is given before GraphQL is reached, in GraphQL's shape. */
export function errorBody(
  message: string,
  code: string,
): { readonly errors: readonly GraphQLFormattedError[] } {
  return { errors: [{ message, extensions: { code } }] };
}
