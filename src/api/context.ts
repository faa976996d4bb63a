import type { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { Ontology } from "../model/ontology.js";
import type { EntityHit, GraphPath, GraphStore, PathRequest } from "../store/store.js";
import type { Permission } from "./authorization.js";
import type { Ingests } from "./ingests.js";
import { createLoaders, type Loaders, type Read } from "./loaders.js";

/** The engine gives up a little later than the request, whose own error says what happened. */
const GRACE_MS = 250;
/** What asks without a deadline of its own gives up in the end. */
const MOST_MS = 600_000;

/** What every resolver of one request is given. */
export interface RequestContext {
  readonly ontology: Ontology;
  readonly read: Read;
  readonly loaders: Loaders;
  /** Entities by a name as a person typed it, best first. */
  readonly search: (typed: string, limit: number) => Promise<readonly EntityHit[]>;
  readonly path: (request: PathRequest) => Promise<GraphPath | null>;
  readonly size: GraphStore["size"];
  /** What the client may do. */
  readonly permission: Permission;
  /** Changes the graph; for resolvers that have seen to it that the client may. */
  readonly writing: Writing;
  /** The Arabic name in Latin letters. */
  readonly romanise: (nameAr: string) => string;
  /** Aborted when the request is over. */
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** How often this request went to the store so far. */
  readonly storeReads: () => number;
}

/** What changes the graph. */
export type Writing = Pick<GraphStore, "decide" | "undo" | "deleteArticle"> & { readonly ingests: Ingests };

/** What requests have in common. */
export interface ApiParts {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  /** Folds spelling variants of Arabic and English, as the store's search keys are folded. */
  readonly fold: (typed: string) => string;
  /** Writes an Arabic name in Latin letters. */
  readonly romanise: (nameAr: string) => string;
}

/**
 * Makes the context of one request.
 * @param signal Aborted with a GraphQLError as its reason when the request has run out of time or the client has
 *   left: reads in flight are cancelled where the engine can, and given up in any case.
 * @param deadline When the time is over, in milliseconds as Date.now() counts.
 */
export function createContext(
  parts: ApiParts & { readonly ingests: Ingests },
  permission: Permission,
  signal: AbortSignal,
  deadline: number,
  log: Logger,
): RequestContext {
  const { store, ontology, fold, romanise, ingests } = parts;
  let reads = 0;
  const limited = <T>(
    work: (options: { signal: AbortSignal; timeoutMs: number }) => Promise<T>,
  ): Promise<T> => {
    signal.throwIfAborted();
    reads += 1;
    const timeoutMs = Math.min(MOST_MS, Math.max(0, deadline - Date.now()) + GRACE_MS);
    return orAborted(work({ signal, timeoutMs }), signal);
  };
  const read: Read = async (name, params) => limited((options) => store.read(name, params, options));
  return {
    ontology,
    read,
    loaders: createLoaders(read),
    search: async (typed, limit) => {
      const folded = fold(typed).trim();
      return folded === "" ? [] : limited((options) => store.searchEntities(folded, limit, options));
    },
    path: async (request) => limited((options) => store.path(request, options)),
    size: async () => limited(() => store.size()),
    permission,
    writing: {
      decide: (proposal) => store.decide(proposal),
      undo: (decisionId, undone) => store.undo(decisionId, undone),
      deleteArticle: (articleId) => store.deleteArticle(articleId),
      ingests,
    },
    romanise,
    signal,
    log,
    storeReads: () => reads,
  };
}

/** Settles as `work` does, or rejects with the signal's reason as soon as that is aborted. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as GraphQLError);
    signal.addEventListener("abort", onAbort, { once: true });
    work
      .then(resolve, (error: unknown) => reject(signal.aborted ? signal.reason : error))
      .finally(() => signal.removeEventListener("abort", onAbort));
  });
}
