import type { Params, ReadOptions, Row } from "./store.js";

/** Runs one query inside the transaction it was handed for. */
export type Run = (query: string, params: Params) => Promise<readonly Row[]>;

/**
 * What the shared code needs of a graph engine. Rows hold JSON values only: whole numbers are numbers, absent
 * properties null. Where the engine cannot be reached, is stopped or runs out of time a StoreError is thrown;
 * where it refuses a query, its own error.
 */
export interface Engine {
  readonly engine: "grafeo" | "neo4j";
  /** Where it is, without secrets. */
  readonly location: string;
  ping(): Promise<void>;
  read(query: string, params: Params, options?: ReadOptions): Promise<readonly Row[]>;
  /**
   * Runs the work in one transaction, which is committed when it resolves and undone when it rejects. The
   * engine may run the work again after a passing conflict, so what it does outside must come to the same when it is done twice.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * Ids of entities whose search key holds one of the words, or a word that begins with the last one: the
   * engine's best `limit`. The words hold letters and digits only.
   */
  candidates(words: readonly string[], limit: number, options?: ReadOptions): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The Cypher that each engine has of its own. */
export interface EngineCypher {
  /** Makes indexes and constraints where they are missing; run one by one when the store is opened. */
  readonly schema: readonly string[];
  readonly search: string;
}
