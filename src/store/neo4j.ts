import type { Driver, Neo4jError } from "neo4j-driver";
import neo4j from "neo4j-driver";
import type { Neo4jConfig } from "../config.js";
import { IsnadError, StoreError } from "../model/errors.js";
import type { Engine, EngineCypher, Run } from "./engine.js";
import type { Params, ReadOptions, Row } from "./store.js";
import { withinLimits } from "./time-limit.js";

const CONNECT_MS = 5_000;
const ACQUIRE_MS = 10_000;
const RETRY_MS = 15_000;
const WRITE_TIMEOUT_MS = 120_000;

/**
 * Connects to Neo4j and sees to its constraints and indexes.
 * @throws StoreError naming the setting: NEO4J_URI where nobody answers, NEO4J_USER/NEO4J_PASSWORD where the
 * server refuses, NEO4J_DATABASE where there is no such database.
 */
export async function openNeo4j(config: Neo4jConfig, cypher: EngineCypher): Promise<Engine> {
  const driver = connect(config);
  const { database } = config;

  const translate = (error: unknown): unknown => neo4jFailure(error, config);

  async function read(query: string, params: Params, options: ReadOptions = {}): Promise<readonly Row[]> {
    const { timeoutMs, signal } = options;
    try {
      const answer = driver.executeQuery(query, withIntegers(params), {
        database,
        routing: neo4j.routing.READ,
        ...(timeoutMs === undefined ? {} : { transactionConfig: { timeout: timeoutMs } }),
        ...(signal === undefined ? {} : { signal }),
      });
      const result = await withinLimits(answer, options);
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      throw translate(error);
    }
  }

  async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = driver.session({ database });
    try {
      return await session.executeWrite(
        (tx) =>
          work(async (query, params) => {
            const result = await tx.run(query, withIntegers(params));
            return result.records.map((record) => record.toObject() as Row);
          }),
        { timeout: WRITE_TIMEOUT_MS },
      );
    } catch (error) {
      throw translate(error);
    } finally {
      await session.close();
    }
  }

  try {
    await driver.verifyConnectivity({ database });
    for (const statement of cypher.schema) await driver.executeQuery(statement, {}, { database });
    await driver.executeQuery("CALL db.awaitIndexes(60)", {}, { database });
  } catch (error) {
    await driver.close();
    throw translate(error);
  }

  return {
    engine: "neo4j",
    location: `Neo4j at ${config.uri}`,
    ping: async () => {
      await read("RETURN 1 AS one", {}, { timeoutMs: CONNECT_MS });
    },
    read,
    write,
    candidates: async (words, limit, options) => {
      const rows = await read(cypher.search, { query: luceneQuery(words), limit }, options);
      return rows.map((row) => row.id as string);
    },
    close: () => driver.close(),
  };
}

function connect(config: Neo4jConfig): Driver {
  try {
    return neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      maxTransactionRetryTime: RETRY_MS,
      disableLosslessIntegers: true,
      userAgent: "isnad",
    });
  } catch (cause) {
    throw new StoreError(`NEO4J_URI ${config.uri} cannot be used: ${(cause as Error).message}`, { cause });
  }
}

/** What went wrong as one line with the setting to look at; errors that concern a single query stay as they are. */
function neo4jFailure(cause: unknown, config: Neo4jConfig): unknown {
  if (cause instanceof IsnadError) return cause;
  const { code = "", message = String(cause) } = cause as Partial<Neo4jError>;
  const failure = (text: string): StoreError => new StoreError(text, { cause });
  if (code === "ServiceUnavailable" || code === "SessionExpired" || /acquisition timed out/.test(message)) {
    return failure(
      `Neo4j does not answer at ${config.uri} (NEO4J_URI): is it running? docker compose up -d starts one`,
    );
  }
  if (/Unauthorized|CredentialsExpired|Forbidden|AuthenticationRateLimit|TokenExpired/.test(code)) {
    return failure(
      `Neo4j at ${config.uri} refuses user "${config.user}": check NEO4J_USER and NEO4J_PASSWORD (${oneLine(message)})`,
    );
  }
  if (/DatabaseNotFound|DatabaseUnavailable/.test(code)) {
    return failure(
      `Neo4j at ${config.uri} has no database "${config.database}" to use: check NEO4J_DATABASE`,
    );
  }
  if (/TransactionTimedOut|Terminated|LockClientStopped/.test(code)) {
    return failure("the query took longer than it may: ask for less");
  }
  if (/Statement\.AccessMode/.test(code))
    return failure(`a reading query tried to write (${oneLine(message)})`);
  return cause;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").slice(0, 160);
}

/** Whole numbers as Neo4j integers: the driver would send every JavaScript number as a float. */
function withIntegers(value: Params): Params {
  return convert(value) as Params;
}

function convert(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
  }
  return value;
}

/** Each word as it is or as the last one's beginning, Lucene's own syntax made harmless. */
function luceneQuery(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[+\-!(){}[\]^"~*?:\\/&|]/g, "\\$&").toLowerCase());
  return [...escaped, `${escaped.at(-1)}*`].join(" ");
}
