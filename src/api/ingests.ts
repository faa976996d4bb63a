import { randomUUID } from "node:crypto";
import { EventEmitter, on } from "node:events";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { StoreError } from "../model/errors.js";
import type { Extraction } from "../model/extraction.js";
import type { GraphStore } from "../store/store.js";
import { ERROR_CODES } from "./errors.js";

/** Reads articles as clients send them and says what they say; what is left out or repaired is told in a line. */
export type Intake = (
  sent: readonly unknown[],
  onRemark: (line: string) => void,
) => AsyncIterable<Extraction>;

/** Where an ingest stands. */
export const INGEST_STATES = ["waiting", "running", "done", "failed"] as const;
export type IngestState = (typeof INGEST_STATES)[number];

/** Articles on their way into the graph, as it is at a moment. */
export interface Ingest {
  readonly id: string;
  readonly state: IngestState;
  readonly total: number;
  readonly read: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly remarks: readonly string[];
  readonly error: string | null;
}

/** The ingests of one server: one runs at a time, the others wait. */
export interface Ingests {
  /** @throws TOO_MANY_INGESTS where too many wait. */
  start(articles: readonly unknown[]): Ingest;
  find(id: string): Ingest | null;
  /** The ingest now, whenever something changes, and when it has ended; then no more. Null where there is none of that id. */
  watch(id: string, signal: AbortSignal): AsyncIterable<Ingest> | null;
  /** Ends the one that runs behind the article it reads; those that wait fail. */
  close(): Promise<void>;
}

const MOST_WAITING = 20;
const MOST_REMEMBERED = 200;
const MOST_REMARKS = 200;
const LONGEST_REMARK = 500;
const STOPPED = "the server stopped: send the articles again";

export function createIngests(store: Pick<GraphStore, "load">, intake: Intake, logger: Logger): Ingests {
  const known = new Map<string, Ingest>();
  const changes = new EventEmitter().setMaxListeners(0);
  let waiting = 0;
  let closing = false;
  let last: Promise<void> = Promise.resolve();

  /** Notes how an ingest is now and tells those who watch it. */
  function becomes(id: string, change: Partial<Ingest>): void {
    const now = { ...(known.get(id) as Ingest), ...change };
    known.set(id, now);
    changes.emit(id, now);
  }

  function remark(id: string, line: string): void {
    const { remarks } = known.get(id) as Ingest;
    if (remarks.length < MOST_REMARKS) becomes(id, { remarks: [...remarks, line.slice(0, LONGEST_REMARK)] });
  }

  async function* counted(id: string, articles: readonly unknown[]): AsyncIterable<Extraction> {
    for await (const extraction of intake(articles, (line) => remark(id, line))) {
      if (closing) return;
      becomes(id, { read: (known.get(id) as Ingest).read + 1 });
      yield extraction;
    }
  }

  async function run(id: string, articles: readonly unknown[]): Promise<void> {
    waiting -= 1;
    if (closing) {
      becomes(id, { state: "failed", error: STOPPED });
      return;
    }
    becomes(id, { state: "running" });
    try {
      const { skipped } = await store.load(counted(id, articles), (soFar) => becomes(id, soFar));
      for (const { articleId, reason } of skipped) remark(id, `article ${articleId}: ${reason}; skipped`);
      becomes(id, closing ? { state: "failed", error: STOPPED } : { state: "done" });
    } catch (error) {
      logger.error({ err: error as Error, ingest: id }, "ingest failed");
      const said = error instanceof StoreError ? error.message : "something went wrong in the server";
      becomes(id, { state: "failed", error: said });
    }
  }

  return {
    start(articles) {
      if (closing) throw busy("The server stops: send these articles to the next.");
      if (waiting >= MOST_WAITING)
        throw busy(`${waiting} ingests wait already: send these articles when one is done.`);
      const id = `ingest:${randomUUID()}`;
      forgetOldest(known);
      const counts = { read: 0, added: 0, replaced: 0, unchanged: 0 };
      known.set(id, { id, state: "waiting", total: articles.length, ...counts, remarks: [], error: null });
      waiting += 1;
      last = last.then(() => run(id, articles));
      return known.get(id) as Ingest;
    },
    find: (id) => known.get(id) ?? null,
    watch(id, signal) {
      const now = known.get(id);
      return now ? progress(changes, now, signal) : null;
    },
    async close() {
      closing = true;
      await last;
    },
  };
}

function busy(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ERROR_CODES.busy, http: { status: 503 } } });
}

async function* progress(changes: EventEmitter, now: Ingest, signal: AbortSignal): AsyncIterable<Ingest> {
  // Listens before the first is told, so that nothing falls between.
  const further = on(changes, now.id, { signal });
  try {
    yield now;
    if (isOver(now)) return;
    for await (const [next] of further as AsyncIterable<[Ingest]>) {
      yield next;
      if (isOver(next)) return;
    }
  } finally {
    await further.return?.();
  }
}

function isOver({ state }: Ingest): boolean {
  return state === "done" || state === "failed";
}

/** Forgets the first that has ended, where there are many. */
function forgetOldest(known: Map<string, Ingest>): void {
  if (known.size < MOST_REMEMBERED) return;
  const oldest = [...known.values()].find(isOver);
  if (oldest) known.delete(oldest.id);
}
