import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import express from "express";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { type DestinationStream, destination, type Logger, pino } from "pino";
import type { ServerConfig } from "../config.js";
import { EXIT, IsnadError } from "../model/errors.js";
import type { ApiParts, RequestContext } from "./context.js";
import { errorFormatter } from "./errors.js";
import { readExampleQueries } from "./example-queries.js";
import { graphiqlRoutes } from "./graphiql.js";
import { graphqlRoutes } from "./graphql-routes.js";
import { healthRoutes } from "./health.js";
import { httpErrors, requestLog, securityHeaders, unknownAddress } from "./http.js";
import { createIngests, type Intake } from "./ingests.js";
import { LIMITS, limitsPlugin } from "./limits.js";
import { createMetrics, metricsRoute } from "./metrics.js";
import { createSchema } from "./schema.js";
import { readTrustedDocuments } from "./trusted-documents.js";

/** How long requests in flight may take to finish when the server closes. */
const DRAIN_MS = 10_000;

/** What a server is made of. */
export interface ServerParts extends ApiParts {
  readonly config: ServerConfig;
  /** The query in the first tab of GraphiQL, see `exampleQuery`; those of `queries/` are in the others. */
  readonly graphiqlExample: string;
  /** Reads articles that clients send. */
  readonly intake: Intake;
  /** Where the log goes: standard error unless given. */
  readonly logTo?: DestinationStream;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** `http://127.0.0.1:4000/graphiql`; null where the settings turn it off. */
  readonly graphiqlUrl: string | null;
  /**
   * Takes no new requests, lets those in flight finish (10 s at the most) and an ingest its batch, then stops. The store stays open.
   */
  close(): Promise<void>;
}

/**
 * Serves the graph by GraphQL at `/graphql`, subscriptions at `/graphql/stream`, with `/health/live`, `/health/ready` and, where the settings say so,
 * GraphiQL at `/graphiql`.
 * @returns When it listens.
 * @throws ConfigError where the list of trusted queries cannot be used.
 * @throws IsnadError (exit code 69) naming PORT or HOST where it cannot listen there.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, store } = parts;
  const logger = pino({ level: config.logLevel }, parts.logTo ?? destination({ fd: 2, sync: true }));
  const trusted = config.trustedDocuments === null ? null : readTrustedDocuments(config.trustedDocuments);
  const metrics = config.metrics ? createMetrics() : null;
  const app = express();
  const httpServer = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, app);
  const schema = createSchema();
  const ingests = createIngests(store, parts.intake, logger);
  const apollo = createApollo(schema, config, httpServer, logger);
  await apollo.start();
  let closing = false;

  app.disable("x-powered-by");
  app.use(requestLog(logger), securityHeaders);
  if (metrics) app.use(metrics.requests, metricsRoute(metrics));
  app.use(
    "/health",
    healthRoutes(store, () => closing),
  );
  if (config.graphiql) {
    const queries = readExampleQueries().map(({ text }) => text);
    app.use(graphiqlRoutes([parts.graphiqlExample, ...queries]));
  }
  app.use(
    graphqlRoutes({ ...parts, store: metrics?.watched(store) ?? store, apollo, schema, ingests, trusted }),
  );
  app.use(unknownAddress, httpErrors);

  try {
    await listen(httpServer, config);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  const origin = originOf(httpServer, config.host);
  logger.info({ origin, store: store.location }, "serving");
  return {
    url: `${origin}/graphql`,
    graphiqlUrl: config.graphiql ? `${origin}/graphiql` : null,
    close: async () => {
      closing = true;
      await Promise.all([ingests.close(), apollo.stop()]);
      logger.info("stopped");
    },
  };
}

function createApollo(
  schema: GraphQLSchema,
  config: ServerConfig,
  httpServer: Server,
  logger: Logger,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    nodeEnv: config.production ? "production" : "development",
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: true,
    formatError: errorFormatter(config.production),
    logger,
    plugins: [
      limitsPlugin,
      errorLog,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
      ApolloServerPluginLandingPageDisabled(),
      // Nothing is reported to anyone, whatever stands in the environment.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Logs errors that are the server's own fault, which clients may see only in part. */
const errorLog: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          const cause = error.originalError ?? error;
          if (cause instanceof GraphQLError) continue;
          contextValue.log.error(
            { err: cause, operation: operationName, at: error.path?.join(".") },
            "resolver failed",
          );
        }
      },
    };
  },
};

function listen(server: Server, { host, port }: ServerConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): IsnadError {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: `PORT ${port} on ${host} is taken by another process: set PORT to a free one, or to 0 for any`,
    EACCES: `PORT ${port} may not be used by this user: set PORT to one above 1023`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine: set HOST to 127.0.0.1, or to 0.0.0.0 for all`,
    ENOTFOUND: `HOST ${host} cannot be resolved: set HOST to 127.0.0.1, or to 0.0.0.0 for all`,
  };
  const message = why[error.code ?? ""] ?? `cannot listen on HOST ${host}, PORT ${port}: ${error.message}`;
  return new IsnadError(message, EXIT.unavailable, { cause: error });
}

/** The address under which this machine reaches the server. */
function originOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
