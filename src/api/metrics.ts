import { type RequestHandler, Router } from "express";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { GraphStore } from "../store/store.js";

/** What a running server counts, in a registry of its own: two servers in one process do not share figures. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts requests and their time, by address and status. */
  readonly requests: RequestHandler;
  /** The same store, with its reads counted and timed by their names; `search`, `path` and `size` are reads too. */
  readonly watched: (store: GraphStore) => GraphStore;
}

/** Addresses that are counted by name; all others are one, so that nobody can make the list long. */
const KNOWN = /^\/(graphql|graphiql|metrics|health\/live|health\/ready)$/;

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requestSeconds = new Histogram({
    name: "isnad_http_request_seconds",
    help: "Time to answer requests, by address and status.",
    labelNames: ["path", "status"],
    buckets: SECONDS,
    registers: [registry],
  });
  const readSeconds = new Histogram({
    name: "isnad_store_read_seconds",
    help: "Time of reads of the graph, by the name of the query, or search, path, size.",
    labelNames: ["query"],
    buckets: SECONDS,
    registers: [registry],
  });
  const failedReads = new Counter({
    name: "isnad_store_read_failures_total",
    help: "Reads of the graph that failed or were given up, by the name of the query, or search, path, size.",
    labelNames: ["query"],
    registers: [registry],
  });
  const timed = async <Answer>(query: string, work: () => Promise<Answer>): Promise<Answer> => {
    const stop = readSeconds.startTimer({ query });
    try {
      return await work();
    } catch (error) {
      failedReads.inc({ query });
      throw error;
    } finally {
      stop();
    }
  };
  return {
    registry,
    requests: (request, response, next) => {
      // A stream lasts as long as somebody watches: that is no time to answer.
      if (request.path === "/graphql/stream") return next();
      const path = KNOWN.test(request.path) ? request.path : "other";
      const stop = requestSeconds.startTimer({ path });
      response.on("close", () => stop({ status: response.statusCode }));
      next();
    },
    watched: (store) => ({
      ...store,
      read: (name, params, options) => timed(name, () => store.read(name, params, options)),
      searchEntities: (typed, limit, options) =>
        timed("search", () => store.searchEntities(typed, limit, options)),
      path: (request, options) => timed("path", () => store.path(request, options)),
      size: () => timed("size", () => store.size()),
    }),
  };
}

/** `/metrics`: all figures as Prometheus reads them. */
export function metricsRoute({ registry }: Metrics): Router {
  return Router().get("/metrics", async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
}
