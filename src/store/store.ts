import type { Extraction } from "../model/extraction.js";

/** A plain row: property names to JSON values, the same from both engines. */
export type Row = Readonly<Record<string, unknown>>;

export type Params = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Milliseconds after which the engine gives the query up. */
  readonly timeoutMs?: number;
  /** Aborting cancels the query in the engine where it can be cancelled. */
  readonly signal?: AbortSignal;
}

/** What a load did. Counts are of this call; `skipped` names each article left out and why. */
export interface LoadReport {
  readonly articles: { readonly added: number; readonly replaced: number; readonly unchanged: number };
  readonly skipped: readonly { readonly articleId: string; readonly reason: string }[];
}

/** How large the graph is. */
export interface GraphSize {
  readonly articles: number;
  readonly entities: number;
  readonly statements: number;
}

/** An entity found by a search, best first; scores compare only within one answer. */
export interface EntityHit {
  readonly id: string;
  readonly score: number;
}

/**
 * The port to a graph engine: Grafeo in a directory, or Neo4j. Opened by `openStore(config)`.
 * Queries are named files under `cypher/query`; nothing outside `src/store` holds Cypher text.
 * Every method throws a StoreError where the engine cannot be reached or refuses.
 */
export interface GraphStore {
  readonly engine: "grafeo" | "neo4j";
  /** Where it is, for messages and logs: `Grafeo in ./data`, `Neo4j at bolt://localhost:7687`. No secrets. */
  readonly location: string;
  /** Answers when the engine can serve a query now. */
  ping(): Promise<void>;
  /** Runs the read-only query of `cypher/query/<name>.cypher`. */
  read(name: string, params: Params, options?: ReadOptions): Promise<readonly Row[]>;
  /** Entities whose names match what a person typed, Arabic or English; query syntax in it is harmless. */
  searchEntities(typed: string, limit: number, options?: ReadOptions): Promise<readonly EntityHit[]>;
  /** Adds or replaces articles with all they say: all or nothing per article; the same again changes nothing. */
  load(extractions: AsyncIterable<Extraction> | Iterable<Extraction>): Promise<LoadReport>;
  /** Removes an article and all that only it supports. False where there was none. */
  deleteArticle(articleId: string): Promise<boolean>;
  size(): Promise<GraphSize>;
  /** Removes everything; the schema stays. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
