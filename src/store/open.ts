import { join } from "node:path";
import type { StoreConfig } from "../config.js";
import type { Fold } from "../model/entity.js";
import { StoreError } from "../model/errors.js";
import type { EventKinds } from "../model/event.js";
import type { CypherFile, CypherFolder } from "./cypher-files.js";
import { completeParams, cypherFile, readCypherFolder, schemaStatements } from "./cypher-files.js";
import { decide, restoreDecisions, undo } from "./decide.js";
import type { Engine } from "./engine.js";
import { openGrafeo } from "./grafeo.js";
import type { Journal } from "./journal.js";
import { openJournal } from "./journal.js";
import type { Loading } from "./loader.js";
import { deleteArticle, loadExtractions } from "./loader.js";
import { openNeo4j } from "./neo4j.js";
import { shortestPath } from "./paths.js";
import { rankEntities, searchWords } from "./search.js";
import type { GraphSize, GraphStore, LoadReport, Params, ReadOptions, Row } from "./store.js";

/** What the store cannot know by itself: the language and the ontology are other parts' knowledge. */
export interface StoreOptions {
  /**
   * Folds what a person typed, and names, to the form of `Entity.searchKey` (`foldKey` of src/arabic). Left
   * out: lower case only, so what is typed must come folded already.
   */
  readonly fold?: Fold;
  /** The ontology's relation ids; a statement with another is refused. Left out: any well-formed one passes. */
  readonly relations?: Iterable<string>;
  /** Which relations are events, and how their reports are brought together. Left out: none is. */
  readonly events?: EventKinds;
}

/** A store as it is opened: the port, with the journal of what was loaded. */
export interface OpenStore extends GraphStore {
  readonly journal: Journal;
  /**
   * Removes the graph and makes it anew from the journal, which is compacted.
   * @throws StoreError where the journal is empty or damaged; the graph stays as it is then.
   */
  rebuild(): Promise<LoadReport>;
}

const CANDIDATES = 200;
const CLEAR_NODES = 5_000;
const MOST_EDGES = 200_000;

/**
 * Opens the graph of the configuration: the embedded one in its directory, or Neo4j.
 * @param root the package's root, where `cypher/` lies.
 * @throws StoreError in one line that names the setting to look at.
 */
export async function openStore(
  config: StoreConfig,
  root: string,
  options: StoreOptions = {},
): Promise<OpenStore> {
  const files = readStoreFiles(root);
  return createStore(await openEngine(config, root), openJournal(config.directory), files, options);
}

/** The Cypher both engines share. */
export interface StoreFiles {
  readonly query: CypherFolder;
  readonly load: CypherFolder;
}

/** Reads `cypher/query` and `cypher/load`. @throws StoreError naming the file that is wrong. */
export function readStoreFiles(root: string): StoreFiles {
  return {
    query: readCypherFolder(join(root, "cypher", "query")),
    load: readCypherFolder(join(root, "cypher", "load")),
  };
}

/** Opens only the engine, with its indexes and constraints. @throws StoreError as `openStore`. */
export async function openEngine(config: StoreConfig, root: string): Promise<Engine> {
  const own = (folder: string): CypherFile =>
    cypherFile(readCypherFolder(join(root, "cypher", folder)), config.engine);
  const cypher = { schema: schemaStatements(own("schema")), search: own("search").text };
  return config.engine === "neo4j" ? openNeo4j(config, cypher) : openGrafeo(config, cypher);
}

/** Puts the port together from an engine, a journal and the shared Cypher. */
export function createStore(
  engine: Engine,
  journal: Journal,
  files: StoreFiles,
  options: StoreOptions,
): OpenStore {
  const fold: Fold = options.fold ?? ((text) => text.toLowerCase());
  const loading: Loading = {
    engine,
    files: files.load,
    relations: options.relations === undefined ? null : new Set(options.relations),
    events: options.events ?? new Map(),
    fold,
    journal,
  };

  async function read(name: string, params: Params, readOptions?: ReadOptions): Promise<readonly Row[]> {
    const file = cypherFile(files.query, name);
    const complete = completeParams(file, params);
    return named(`query ${name}`, () => engine.read(file.textFor(complete), complete, readOptions));
  }

  async function clearGraph(): Promise<void> {
    const { text } = cypherFile(files.load, "clear");
    for (let removed = 1; removed > 0; ) {
      const [row] = await named("clear", () => engine.write((run) => run(text, { limit: CLEAR_NODES })));
      removed = (row?.removed as number | undefined) ?? 0;
    }
  }

  return {
    engine: engine.engine,
    location: engine.location,
    journal,
    ping: () => engine.ping(),
    read,
    async searchEntities(typed, limit, readOptions) {
      const words = searchWords(typed, fold);
      if (words.length === 0 || limit < 1) return [];
      const ids = await named("search", () =>
        engine.candidates(words, Math.max(CANDIDATES, limit), readOptions),
      );
      if (ids.length === 0) return [];
      return rankEntities(words, await read("entities-by-ids", { ids }, readOptions), fold).slice(0, limit);
    },
    path: (request, readOptions) =>
      shortestPath(
        (ids, limits) => read("neighbours", { ids, relations: request.relations, limit: MOST_EDGES }, limits),
        request,
        readOptions,
      ),
    load: (extractions, onBatch) => loadExtractions(loading, extractions, onBatch),
    deleteArticle: (articleId) => named(`delete ${articleId}`, () => deleteArticle(loading, articleId)),
    decide: (proposal) => named("decide", () => decide(loading, proposal)),
    undo: (decisionId, undone) => named(`undo ${decisionId}`, () => undo(loading, decisionId, undone)),
    async size() {
      const [row] = await read("size", {});
      return row as unknown as GraphSize;
    },
    async clear() {
      await clearGraph();
      await journal.clear();
    },
    async rebuild() {
      await journal.compact();
      if (await journal.isEmpty()) {
        throw new StoreError(`${journal.file} holds no article to make the graph from: it stays as it is`);
      }
      const decisions = await journal.decisions();
      await clearGraph();
      await named("restore decisions", () => restoreDecisions(loading, decisions));
      return loadExtractions(loading, journal.read());
    },
    close: () => engine.close(),
  };
}

/** Whatever goes wrong in an engine comes out as a StoreError that says during what. */
async function named<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`${what} failed: ${message.replace(/\s+/g, " ").slice(0, 300)}`, { cause });
  }
}
