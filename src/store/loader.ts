import type { Fold } from "../model/entity.js";
import { StoreError } from "../model/errors.js";
import type { EventKinds } from "../model/event.js";
import type { Extraction } from "../model/extraction.js";
import { applyArticles } from "./apply-articles.js";
import { type ArticleRows, checkExtraction } from "./article-rows.js";
import { curatedRows, standingDecisions } from "./curated-rows.js";
import type { CypherFolder } from "./cypher-files.js";
import type { Engine } from "./engine.js";
import type { Journal } from "./journal.js";
import { loadStep } from "./load-step.js";
import type { LoadReport } from "./store.js";

/** A batch ends with the article that reaches one of these: whole articles, in one transaction. */
const BATCH_STATEMENTS = 1_000;
const BATCH_ARTICLES = 200;

interface Tally {
  added: number;
  replaced: number;
  unchanged: number;
  readonly skipped: { articleId: string; reason: string }[];
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
  /** How search keys are written. */
  readonly fold: Fold;
  /** Where every article that is loaded is noted, as the extractor has it. */
  readonly journal: Journal;
}

/**
 * Loads articles batch by batch. An article that contradicts itself, or that the engine refuses, is left out and
 * reported; the others of its batch are loaded one by one. The same article again changes nothing.
 * @param onBatch told after each batch what became of the articles so far.
 * @throws StoreError where the engine cannot be reached; what was loaded before stays.
 */
export async function loadExtractions(
  loading: Loading,
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
  onBatch: (soFar: LoadReport["articles"]) => void = () => {},
): Promise<LoadReport> {
  const tally: Tally = { added: 0, replaced: 0, unchanged: 0, skipped: [] };
  let batch = new Map<string, Extraction>();
  let statements = 0;
  const flush = async (): Promise<void> => {
    const items = [...batch.values()];
    batch = new Map();
    statements = 0;
    await storeBatch(loading, items, tally);
    const { added, replaced, unchanged } = tally;
    onBatch({ added, replaced, unchanged });
  };
  for await (const extraction of extractions) {
    const articleId = extraction.article.id;
    try {
      checkExtraction(extraction, loading.relations);
    } catch (error) {
      tally.skipped.push({ articleId, reason: oneLine(error) });
      continue;
    }
    if (batch.has(articleId)) await flush();
    batch.set(articleId, extraction);
    statements += extraction.statements.length;
    if (statements >= BATCH_STATEMENTS || batch.size >= BATCH_ARTICLES) await flush();
  }
  await flush();
  const { skipped, ...articles } = tally;
  return { articles, skipped };
}

async function storeBatch(loading: Loading, batch: readonly Extraction[], tally: Tally): Promise<void> {
  if (batch.length === 0) return;
  try {
    const fates = await storeExtractions(loading, batch);
    for (const { article } of batch) tally[fates.get(article.id) ?? "unchanged"] += 1;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const [only] = batch;
    if (only !== undefined && batch.length === 1) {
      tally.skipped.push({ articleId: only.article.id, reason: `the graph refuses it: ${oneLine(error)}` });
      return;
    }
    for (const extraction of batch) await storeBatch(loading, [extraction], tally);
  }
}

/** What became of an article. */
type Fate = "added" | "replaced" | "unchanged";

/** Stores a batch in one transaction, curated by the decisions that stand; says of each article what became of it. */
function storeExtractions(
  { engine, files, events, fold, journal }: Loading,
  batch: readonly Extraction[],
): Promise<ReadonlyMap<string, Fate>> {
  return engine.write(async (run) => {
    const step = loadStep(run, files);
    const decisions = await standingDecisions(step);
    const articles = batch.map((extraction) => curatedRows(extraction, decisions, events, fold));
    const rows = await step("article-digests", { ids: articles.map(({ id }) => id) });
    const before = new Map(rows.map((row) => [row.id as string, row.digest as string]));
    const fateOf = ({ id, digest }: ArticleRows): Fate =>
      !before.has(id) ? "added" : before.get(id) === digest ? "unchanged" : "replaced";
    const fates = new Map(articles.map((article) => [article.id, fateOf(article)]));
    const news = articles.filter(({ id }) => fates.get(id) !== "unchanged");
    const replaced = news.map(({ id }) => id).filter((id) => before.has(id));
    if (news.length > 0) await applyArticles(step, events, replaced, news);
    // Last, and inside the transaction: who waits for it finds the journal as the graph is.
    for (const [i, extraction] of batch.entries())
      await journal.append(extraction, (articles[i] as ArticleRows).said);
    return fates;
  });
}

/** Removes one article and all that only it supports. False where there was none. */
export function deleteArticle(
  { engine, files, events, journal }: Loading,
  articleId: string,
): Promise<boolean> {
  return engine.write(async (run) => {
    const step = loadStep(run, files);
    await step("lock-curation", {});
    const found = await step("article-digests", { ids: [articleId] });
    if (found.length > 0) await applyArticles(step, events, [articleId], []);
    await journal.remove(articleId);
    return found.length > 0;
  });
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 300);
}
