import type { Curation, Decision, Signature } from "../model/curation.js";
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

/** What somebody decides. The number that the decision gets may be used in it, for ids of its own. */
export interface Proposal {
  readonly curation: (number: number) => Curation;
  readonly caption: string;
  readonly made: Signature;
}

/** What a decision did, or its undoing. */
export interface DecisionReport {
  readonly decision: Decision;
  /** How many articles say something else now. */
  readonly articles: number;
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

/** What to look for between two entities. */
export interface PathRequest {
  /** Entity id. */
  readonly from: string;
  /** Entity id. */
  readonly to: string;
  /** The longest path that counts, in steps: 1 to 10. */
  readonly maxHops: number;
  /** Only edges of these relations; null: of all. */
  readonly relations: readonly string[] | null;
}

/** One direct edge on a path, as it stands in the graph: it may be walked from target to source. */
export interface PathStep {
  readonly relation: string;
  /** Entity id of the edge's subject. */
  readonly source: string;
  /** Entity id of the edge's object. */
  readonly target: string;
  /** Ids of the statements behind the edge, sorted. */
  readonly statements: readonly string[];
  readonly count: number;
}

/** A chain of entities: `nodes[i]` and `nodes[i + 1]` are joined by `steps[i]`. */
export interface GraphPath {
  /** Entity ids, from the first to the last. */
  readonly nodes: readonly string[];
  readonly steps: readonly PathStep[];
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
  /**
   * Runs the read-only query of `cypher/query/<name>.cypher`. Parameters that are left out are null there;
   * one that the query does not have is an error.
   */
  read(name: string, params: Params, options?: ReadOptions): Promise<readonly Row[]>;
  /** Entities whose names match what a person typed, Arabic or English; query syntax in it is harmless. */
  searchEntities(typed: string, limit: number, options?: ReadOptions): Promise<readonly EntityHit[]>;
  /**
   * A shortest path over direct edges in either direction, the same on every engine: of several the one with
   * the better supported edges, then the smaller ids. Null where there is none, where `from` is `to`, or where
   * one of the two is not in the graph.
   */
  path(request: PathRequest, options?: ReadOptions): Promise<GraphPath | null>;
  /**
   * Adds or replaces articles with all they say: all or nothing per article; the same again changes nothing.
   * @param onBatch told after each batch what became of the articles so far.
   */
  load(
    extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
    onBatch?: (soFar: LoadReport["articles"]) => void,
  ): Promise<LoadReport>;
  /** Removes an article and all that only it supports. False where there was none. */
  deleteArticle(articleId: string): Promise<boolean>;
  /**
   * Corrects what the extractor says, in all articles that are concerned and in those loaded later: all or nothing.
   * @returns null where no article is concerned: nothing is decided then.
   */
  decide(proposal: Proposal): Promise<DecisionReport | null>;
  /**
   * Takes a decision back: the graph is as if it had never been made, which the decision itself goes on to tell of.
   * @returns null where there is none of that id, or it was taken back before.
   */
  undo(decisionId: string, undone: Signature): Promise<DecisionReport | null>;
  size(): Promise<GraphSize>;
  /** Removes everything; the schema stays. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
