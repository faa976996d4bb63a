import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { GrafeoDB } from "@grafeo-db/js";
import grafeo from "@grafeo-db/js";
import type { GrafeoConfig } from "../config.js";
import { StoreError } from "../model/errors.js";
import type { Engine, EngineCypher, Run } from "./engine.js";
import type { ReadOptions, Row } from "./store.js";
import { withinLimits } from "./time-limit.js";

/** The file of the graph inside the store's directory. */
export const GRAFEO_FILE = "graph.grafeo";

/**
 * Opens the embedded graph in `config.directory`, made where it is missing, with its indexes.
 * @throws StoreError where the directory cannot be written, is in use by another process, or is damaged.
 */
export async function openGrafeo(config: GrafeoConfig, cypher: EngineCypher): Promise<Engine> {
  const db = openFile(config.directory);
  for (const statement of cypher.schema) await db.executeCypher(statement);
  await db.createTextIndex("Entity", "searchKey", { tokenizer: "standard", stopWords: [] });

  let closed = false;
  // One writer at a time: parallel transactions on one node would conflict (GRAFEO-T001).
  let writers: Promise<unknown> = Promise.resolve();

  const run = async (query: string, params: object): Promise<readonly Row[]> => {
    if (closed) throw new StoreError(`the graph in ${config.directory} is closed`);
    return (await db.executeCypher(query, params)).toArray();
  };

  async function transaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    if (closed) throw new StoreError(`the graph in ${config.directory} is closed`);
    const tx = db.beginTransaction();
    try {
      const result = await work(async (query, params) => (await tx.executeCypher(query, params)).toArray());
      tx.commit();
      return result;
    } catch (error) {
      if (tx.isActive) tx.rollback();
      throw error;
    }
  }

  function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const result = writers.then(() => transaction(work));
    writers = result.catch(() => {});
    return result;
  }

  async function candidates(
    words: readonly string[],
    limit: number,
    options?: ReadOptions,
  ): Promise<readonly string[]> {
    const search = async (): Promise<readonly string[]> => {
      if (closed) throw new StoreError(`the graph in ${config.directory} is closed`);
      const hits = await db.textSearch("Entity", "searchKey", words.join(" "), limit);
      const found = hits
        .map(([node]) => db.getNode(node as number)?.get("id"))
        .filter((id) => typeof id === "string");
      const prefixed = await run(cypher.search, { prefix: ` ${words.at(-1)}`, limit });
      return [...new Set([...found, ...prefixed.map((row) => row.id as string)])];
    };
    return withinLimits(search(), options);
  }

  return {
    engine: "grafeo",
    location: `Grafeo in ${config.directory}`,
    ping: async () => {
      await run("RETURN 1 AS one", {});
    },
    read: (query, params, options) => withinLimits(run(query, params), options),
    write,
    candidates,
    close: async () => {
      await writers;
      if (!closed) db.close();
      closed = true;
    },
  };
}

function openFile(directory: string): GrafeoDB {
  const file = join(directory, GRAFEO_FILE);
  try {
    mkdirSync(directory, { recursive: true });
    return grafeo.GrafeoDB.create(file);
  } catch (cause) {
    const message = (cause as Error).message;
    if (/lock/i.test(message)) {
      throw new StoreError(
        `${directory} is in use by another process: stop it, or set ISNAD_DATA to another directory`,
        { cause },
      );
    }
    if (/X002|checksum|header|corrupt|Serialization/i.test(message)) {
      throw new StoreError(
        `${file} is damaged (${oneLine(message)}): move it away and run isnad load --rebuild, which makes it again from the journal beside it`,
        { cause },
      );
    }
    throw new StoreError(`${directory} (ISNAD_DATA) cannot be used for the graph: ${oneLine(message)}`, {
      cause,
    });
  }
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").slice(0, 200);
}
