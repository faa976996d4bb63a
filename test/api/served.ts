import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleQuery } from "../../src/api/example-query.js";
import { type RunningServer, startServer } from "../../src/api/server.js";
import { foldKey } from "../../src/arabic/orthography.js";
import { serverLanguage } from "../../src/cli/server-language.js";
import { packageRoot, readConfig, type ServerConfig, type StoreConfig } from "../../src/config.js";
import { openExtractor } from "../../src/extract/extractor.js";
import { readEventKinds } from "../../src/lexicon/event-kinds.js";
import { readOntology } from "../../src/lexicon/ontology.js";
import type { Extraction } from "../../src/model/extraction.js";
import { openStore } from "../../src/store/open.js";
import type { GraphStore } from "../../src/store/store.js";

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared, whatever their shape
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly headers: Headers;
}

/** A server on a free port over a Grafeo store of its own. */
export interface Served {
  readonly server: RunningServer;
  /** `http://127.0.0.1:12345`. */
  readonly origin: string;
  readonly store: GraphStore;
  /** Names of the store's queries that were run, in order. */
  readonly reads: string[];
  /** Lines of the server's log. */
  readonly log: Readonly<Record<string, unknown>>[];
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

export const ontology = readOntology(join(packageRoot, "seeds/ontology/relations.tsv"));

const eventKinds = readEventKinds(join(packageRoot, "seeds/ontology/events.tsv"), ontology);

/**
 * Opens a store in a new directory, loads it and serves it.
 * @param wrap Puts something around the store before the API gets it.
 * @param storeIn The store to empty and use; a Grafeo store in the new directory unless given.
 */
export async function serve(
  extractions: readonly Extraction[],
  settings: Partial<ServerConfig> = {},
  wrap: (store: GraphStore) => GraphStore = (store) => store,
  storeIn: (directory: string) => StoreConfig | null = (directory) => ({ engine: "grafeo", directory }),
): Promise<Served> {
  const directory = mkdtempSync(join(tmpdir(), "isnad-api-"));
  const config = storeIn(directory);
  if (config === null) throw new Error("there is no store to serve from");
  const store = await openStore(config, packageRoot, { fold: foldKey, events: eventKinds });
  await store.clear();
  await store.load(extractions);
  const reads: string[] = [];
  const log: Readonly<Record<string, unknown>>[] = [];
  const counted: GraphStore = {
    ...store,
    read: (name, params, options) => {
      reads.push(name);
      return store.read(name, params, options);
    },
  };
  const server = await startServer({
    store: wrap(counted),
    ontology,
    ...serverLanguage(() => openExtractor(join(packageRoot, "seeds"))),
    config: { ...readConfig({}).server, port: 0, logLevel: "info", ...settings },
    graphiqlExample: exampleQuery("country:united-states", "country:russia"),
    logTo: { write: (line) => void log.push(JSON.parse(line)) },
  }).catch(async (error: unknown) => {
    await store.close();
    rmSync(directory, { recursive: true });
    throw error;
  });
  return {
    server,
    origin: new URL(server.url).origin,
    store,
    reads,
    log,
    ask: async (query, variables, headers = {}) => {
      const response = await fetch(server.url, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
      return { status: response.status, data, errors, headers: response.headers };
    },
    close: async () => {
      // A test may have closed the store, or made it fail: the directory goes all the same.
      try {
        await server.close();
        await store.close();
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    },
  };
}

/** Serves for one test. */
export async function during(
  served: Promise<Served>,
  test: (served: Served) => Promise<void>,
): Promise<void> {
  const own = await served;
  try {
    await test(own);
  } finally {
    await own.close();
  }
}
