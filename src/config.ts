import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigError } from "./model/errors.js";

/** The root of the installed package: where `seeds/`, `cypher/` and `schema.graphql` lie. */
export const packageRoot: string = fileURLToPath(new URL("..", import.meta.url));

export interface GrafeoConfig {
  readonly engine: "grafeo";
  /** Absolute directory of the embedded graph and its journal. */
  readonly directory: string;
}

export interface Neo4jConfig {
  readonly engine: "neo4j";
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Absolute directory of the statements' journal (the graph itself is in Neo4j). */
  readonly directory: string;
}

export type StoreConfig = GrafeoConfig | Neo4jConfig;

export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  /** NODE_ENV=production: errors masked, introspection and GraphiQL off unless asked for. */
  readonly production: boolean;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** Origins that may call from a browser; empty: none but our own. */
  readonly corsOrigins: readonly string[];
  /** Requests per minute and client address. */
  readonly rateLimit: number;
  /** Figures for Prometheus at `/metrics`. */
  readonly metrics: boolean;
  /** The file that lists the queries which alone are answered; null: any query is. */
  readonly trustedDocuments: string | null;
  /** What a client must send to change the graph; null: nobody can. */
  readonly token: string | null;
  /** Milliseconds a request may take. */
  readonly requestTimeoutMs: number;
  readonly logLevel: string;
}

export interface Config {
  readonly store: StoreConfig;
  readonly server: ServerConfig;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. The only place that looks at the environment.
 * @throws ConfigError naming the variable that is wrong and what it may be.
 */
export function readConfig(env: Environment = process.env, cwd: string = process.cwd()): Config {
  const production = env.NODE_ENV === "production";
  return {
    store: storeConfig(env, cwd),
    server: {
      host: env.HOST || "127.0.0.1",
      port: integer(env, "PORT", 4000, 0, 65535),
      production,
      graphiql: flag(env, "ISNAD_GRAPHIQL", !production),
      introspection: flag(env, "ISNAD_INTROSPECTION", !production),
      corsOrigins: (env.ISNAD_CORS_ORIGINS ?? "")
        .split(",")
        .map((o) => o.trim())
        .filter(Boolean),
      rateLimit: integer(env, "ISNAD_RATE_LIMIT", 600, 1, 1_000_000),
      metrics: flag(env, "ISNAD_METRICS", !production),
      trustedDocuments: env.ISNAD_TRUSTED_DOCUMENTS ? resolve(cwd, env.ISNAD_TRUSTED_DOCUMENTS) : null,
      token: token(env),
      requestTimeoutMs: integer(env, "ISNAD_REQUEST_TIMEOUT_MS", 10_000, 100, 600_000),
      logLevel: oneOf(env, "LOG_LEVEL", ["silent", "error", "warn", "info", "debug"], "warn"),
    },
  };
}

/** Whether errors are printed with the place in the code they come from: ISNAD_DEBUG set to anything. */
export function wantsStackTraces(env: Environment = process.env): boolean {
  return Boolean(env.ISNAD_DEBUG);
}

function storeConfig(env: Environment, cwd: string): StoreConfig {
  const directory = resolve(cwd, env.ISNAD_DATA || "data");
  if (!env.NEO4J_URI) return { engine: "grafeo", directory };
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/.test(env.NEO4J_URI)) {
    throw new ConfigError(
      "NEO4J_URI must look like bolt://localhost:7687 or neo4j+s://host; unset it to use the embedded engine",
    );
  }
  return {
    engine: "neo4j",
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER || env.NEO4J_USERNAME || "neo4j",
    password: env.NEO4J_PASSWORD ?? "",
    database: env.NEO4J_DATABASE || "neo4j",
    directory,
  };
}

/** Shorter tokens are guessed. */
const SHORTEST_TOKEN = 16;

function token(env: Environment): string | null {
  const given = env.ISNAD_TOKEN;
  if (given === undefined || given === "") return null;
  if (given.length >= SHORTEST_TOKEN && /^[\w.~+/=-]+$/.test(given)) return given;
  throw new ConfigError(
    `ISNAD_TOKEN must have at least ${SHORTEST_TOKEN} letters, digits or signs of -._~+/= : make one with openssl rand -hex 24`,
  );
}

function integer(env: Environment, name: string, fallback: number, least: number, most: number): number {
  const given = env[name];
  if (given === undefined || given === "") return fallback;
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ConfigError(`${name} must be a whole number from ${least} to ${most}, not "${given}"`);
}

function flag(env: Environment, name: string, fallback: boolean): boolean {
  const given = env[name]?.toLowerCase();
  if (given === undefined || given === "") return fallback;
  if (["1", "true", "yes", "on"].includes(given)) return true;
  if (["0", "false", "no", "off"].includes(given)) return false;
  throw new ConfigError(`${name} must be true or false, not "${env[name]}"`);
}

function oneOf(env: Environment, name: string, allowed: readonly string[], fallback: string): string {
  const given = env[name];
  if (given === undefined || given === "") return fallback;
  if (allowed.includes(given)) return given;
  throw new ConfigError(`${name} must be one of ${allowed.join(", ")}, not "${given}"`);
}
