import { setMaxListeners } from "node:events";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type RequestHandler, type Response, Router } from "express";
import { rateLimit } from "express-rate-limit";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { ServerConfig } from "../config.js";
import { type Permission, permissionBy } from "./authorization.js";
import { type ApiParts, createContext, type RequestContext } from "./context.js";
import { ERROR_CODES, errorBody, errorFormatter, timeoutError } from "./errors.js";
import { eventStream } from "./event-stream.js";
import { crossOrigin, LARGEST_BODY } from "./http.js";
import type { Ingests } from "./ingests.js";
import { onlyTrusted, type TrustedDocuments } from "./trusted-documents.js";

/** Milliseconds that a request with the token may take at least: a decision may change thousands of articles. */
const WRITING_MS = 150_000;

/** What the routes are made of. */
export interface GraphqlParts extends ApiParts {
  readonly config: ServerConfig;
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly ingests: Ingests;
  /** The queries that alone are answered; null: any is. */
  readonly trusted: TrustedDocuments | null;
}

/** Answers queries and mutations at `/graphql` and subscriptions at `/graphql/stream`. */
export function graphqlRoutes(parts: GraphqlParts): Router {
  const { config, apollo, schema, trusted } = parts;
  const timeLimit = (response: Response): number =>
    permissionOf(response) === "write"
      ? Math.max(WRITING_MS, config.requestTimeoutMs)
      : config.requestTimeoutMs;
  const router = Router();
  router.use(
    "/graphql",
    crossOrigin(config.corsOrigins),
    limitRate(config.rateLimit),
    authorize(config.token),
    readBody,
    ...(trusted ? [onlyTrusted(trusted)] : []),
  );
  router.use(
    "/graphql/stream",
    eventStream({
      schema,
      contextOf: (response) => requestContext(parts, response, null),
      formatError: errorFormatter(config.production),
    }),
  );
  router.use(
    "/graphql",
    expressMiddleware(apollo, { context: async ({ res }) => requestContext(parts, res, timeLimit(res)) }),
  );
  return router;
}

function limitRate(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Without a trusted proxy the address of the connection counts, whatever headers say.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response) => {
      const message = `More than ${perMinute} requests a minute from your address. Wait a little.`;
      response.status(429).json(errorBody(message, ERROR_CODES.rateLimited));
    },
  });
}

/** Notes in `response.locals.permission` what the client may do. */
function authorize(token: string | null): RequestHandler {
  const permission = permissionBy(token);
  return (request, response, next) => {
    response.locals.permission = permission(request.get("Authorization"));
    next();
  };
}

function permissionOf({ locals }: Response): Permission {
  return locals.permission as Permission;
}

const parsers = {
  read: express.json({ limit: LARGEST_BODY.read }),
  write: express.json({ limit: LARGEST_BODY.write }),
};

/** Reads a JSON body, a large one only of who may send articles. */
const readBody: RequestHandler = (request, response, next) => {
  const parser = permissionOf(response) === "write" ? parsers.write : parsers.read;
  parser(request, response, (error?: unknown) => {
    // Apollo wants to see that a parser ran; a body that is not JSON is then refused by its own rules.
    request.body ??= {};
    next(error);
  });
};

/** The context of a request, whose reads are given up when its time is over (null: it has no limit) or the client leaves. */
function requestContext(parts: GraphqlParts, response: Response, timeoutMs: number | null): RequestContext {
  const abort = new AbortController();
  // Each read in flight listens, and there may be many.
  setMaxListeners(0, abort.signal);
  const timer =
    timeoutMs === null ? undefined : setTimeout(() => abort.abort(timeoutError(timeoutMs)), timeoutMs);
  const log = response.locals.log as Logger;
  const deadline = timeoutMs === null ? Number.POSITIVE_INFINITY : Date.now() + timeoutMs;
  const context = createContext(parts, permissionOf(response), abort.signal, deadline, log);
  response.on("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished) {
      abort.abort(new GraphQLError("The client left.", { extensions: { code: ERROR_CODES.closed } }));
    }
  });
  // Read by the request log when the answer is out.
  Object.defineProperty(response.locals, "summary", { get: () => ({ storeReads: context.storeReads() }) });
  return context;
}
