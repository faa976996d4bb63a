import { StoreError } from "../model/errors.js";
import type { EventKinds } from "../model/event.js";
import type { Extraction } from "../model/extraction.js";
import { applyArticles } from "./apply-articles.js";
import type { ArticleRows } from "./article-rows.js";
import { articleRows } from "./article-rows.js";
import type { CypherFolder } from "./cypher-files.js";
import { cypherFile } from "./cypher-files.js";
import type { Engine } from "./engine.js";
import { loadStep } from "./load-step.js";
import type { LoadReport } from "./store.js";

/** A batch ends with the article that reaches one of these: whole articles, in one transaction. */
const BATCH_STATEMENTS = 1_000;
const BATCH_ARTICLES = 200;

/** What one loaded or unchanged article becomes known with: the journal listens. */
export type Listener = (extraction: Extraction, digest: string) => Promise<void>;

interface Tally {
  added: number;
  replaced: number;
  unchanged: number;
  readonly skipped: { articleId: string; reason: string }[];
}

interface Item {
  readonly extraction: Extraction;
  readonly rows: ArticleRows;
}

/** What the loader works with. */
export interface Loading {
  readonly engine: Engine;
  /** The files of `cypher/load`. */
  readonly files: CypherFolder;
  /** The ontology's relation ids; null accepts any well-formed one. */
  readonly relations: ReadonlySet<string> | null;
  /** Which relations are events, and how their reports are brought together. */
  readonly events: EventKinds;
  /** Told of each article that is in the graph after its transaction, in order. */
  readonly onStored: Listener;
}

/**
 * Loads articles batch by batch. An article that contradicts itself, or that the engine refuses, is left out and
 * reported; the others of its batch are loaded one by one. The same article again changes nothing.
 * @throws StoreError where the engine cannot be reached; what was loaded before stays.
 */
export async function loadExtractions(
  loading: Loading,
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
): Promise<LoadReport> {
  const tally: Tally = { added: 0, replaced: 0, unchanged: 0, skipped: [] };
  let batch = new Map<string, Item>();
  let statements = 0;
  const flush = async (): Promise<void> => {
    const items = [...batch.values()];
    batch = new Map();
    statements = 0;
    await storeBatch(loading, items, tally);
  };
  for await (const extraction of extractions) {
    const articleId = extraction.article.id;
    let rows: ArticleRows;
    try {
      rows = articleRows(extraction, loading.relations, loading.events);
    } catch (error) {
      tally.skipped.push({ articleId, reason: oneLine(error) });
      continue;
    }
    if (batch.has(articleId)) await flush();
    batch.set(articleId, { extraction, rows });
    statements += rows.statements.length;
    if (statements >= BATCH_STATEMENTS || batch.size >= BATCH_ARTICLES) await flush();
  }
  await flush();
  const { skipped, ...articles } = tally;
  return { articles, skipped };
}

async function storeBatch(loading: Loading, items: readonly Item[], tally: Tally): Promise<void> {
  if (items.length === 0) return;
  try {
    const known = await storeItems(loading, items);
    for (const { extraction, rows } of items) {
      const before = known.get(rows.id);
      if (before === undefined) tally.added += 1;
      else if (before === rows.digest) tally.unchanged += 1;
      else tally.replaced += 1;
      await loading.onStored(extraction, rows.digest);
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const [only] = items;
    if (only !== undefined && items.length === 1) {
      tally.skipped.push({ articleId: only.rows.id, reason: `the graph refuses it: ${oneLine(error)}` });
      return;
    }
    for (const item of items) await storeBatch(loading, [item], tally);
  }
}

/** Stores a batch in one transaction; returns the digests the graph had before, by article id. */
function storeItems(
  { engine, files, events }: Loading,
  items: readonly Item[],
): Promise<ReadonlyMap<string, string>> {
  return engine.write(async (run) => {
    const rows = await run(cypherFile(files, "article-digests").text, {
      ids: items.map((item) => item.rows.id),
    });
    const known = new Map(rows.map((row) => [row.id as string, row.digest as string]));
    const news = items.map((item) => item.rows).filter((article) => known.get(article.id) !== article.digest);
    const replaced = news.map((article) => article.id).filter((id) => known.has(id));
    if (news.length > 0) await applyArticles(loadStep(run, files), events, replaced, news);
    return known;
  });
}

/** Removes one article and all that only it supports. False where there was none. */
export function deleteArticle({ engine, files, events }: Loading, articleId: string): Promise<boolean> {
  return engine.write(async (run) => {
    const found = await run(cypherFile(files, "article-digests").text, { ids: [articleId] });
    if (found.length === 0) return false;
    await applyArticles(loadStep(run, files), events, [articleId], []);
    return true;
  });
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 300);
}
