import type { RequestHandler, Response } from "express";
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from "graphql";
import { createHandler } from "graphql-sse/lib/use/express";
import type { Logger } from "pino";
import type { RequestContext } from "./context.js";
import { ERROR_CODES, errorBody, type errorFormatter } from "./errors.js";
import { LIMITS, refuseTooLarge } from "./limits.js";

/** What a stream is made of. */
export interface StreamParts {
  readonly schema: GraphQLSchema;
  /** The context of a request, which lasts as long as the stream. */
  readonly contextOf: (response: Response) => RequestContext;
  readonly formatError: ReturnType<typeof errorFormatter>;
}

/**
 * Answers subscriptions by server-sent events, each in a connection of its own: the "distinct connections mode" of the GraphQL over SSE
 * protocol. Queries and mutations are not answered here.
 */
export function eventStream({ schema, contextOf, formatError }: StreamParts): RequestHandler {
  const handle = createHandler<Record<PropertyKey, unknown>>({
    // No token: nothing is kept of a client between two requests.
    authenticate: () => null,
    onSubscribe: (request, { query, operationName, variables }) => {
      const { res } = request.context;
      try {
        const document = parse(query, { maxTokens: LIMITS.tokens });
        const invalid = validate(schema, document);
        if (invalid.length > 0) return { data: null, errors: invalid };
        const operation = getOperationAST(document, operationName);
        if (operation?.operation !== "subscription") throw onlySubscriptions();
        const contextValue = contextOf(res as unknown as Response);
        refuseTooLarge(schema, document, operation, variables ?? {}, contextValue.log);
        const args: ExecutionArgs = { schema, document, operationName, variableValues: variables };
        return { ...args, contextValue: contextValue as unknown as Record<PropertyKey, unknown> };
      } catch (error) {
        if (error instanceof GraphQLError) return { data: null, errors: [error] };
        throw error;
      }
    },
    onNext: (_context, { context: { res } }, result) => {
      if (!result.errors) return;
      const log = (res as unknown as Response).locals.log as Logger;
      for (const { originalError } of result.errors)
        if (originalError && !(originalError instanceof GraphQLError))
          log.error({ err: originalError }, "subscription failed");
      return { ...result, errors: result.errors.map((error) => formatted(error, formatError)) };
    },
  });
  return (request, response, next) => {
    if (request.method !== "POST" || request.get("Accept") !== "text/event-stream") {
      const message = "Subscriptions are sent by POST with Accept: text/event-stream.";
      response.status(406).json(errorBody(message, ERROR_CODES.badRequest));
      return;
    }
    handle(request, response).catch(next);
  };
}

function onlySubscriptions(): GraphQLError {
  return new GraphQLError("Only subscriptions are answered here; queries and mutations at /graphql.", {
    extensions: { code: ERROR_CODES.badRequest },
  });
}

/** What a client sees of an error, as at /graphql: a code for each, nothing about how the server answers. */
function formatted(error: GraphQLError, format: StreamParts["formatError"]): GraphQLError {
  const own = error.extensions.code !== undefined;
  const code = error.originalError ? ERROR_CODES.internal : ERROR_CODES.badRequest;
  const shown = own ? error.toJSON() : { ...error.toJSON(), extensions: { code } };
  const { message, extensions, path } = format(shown, error.originalError ?? error);
  const { http: _, ...told } = extensions ?? {};
  return new GraphQLError(withoutSuggestion(message), { path: path ?? null, extensions: told });
}

/** Suggestions would tell the schema to those who may not read it. */
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean .+$/s, "");
}
