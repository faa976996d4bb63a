import type { Extractor } from "../extract/extractor.js";
import { EXIT, IsnadError } from "../model/errors.js";
import type { GraphStore, LoadReport } from "../store/store.js";
import { counted, skippedText, takeIn } from "./intake.js";
import { INTERRUPTED } from "./interrupt.js";
import type { Progress } from "./progress.js";

/**
 * Reads articles, extracts, loads them into the graph and says in one line what came of it.
 * @returns The exit code: 0 also where some articles were skipped.
 * @throws IsnadError (exit code 65) where no article at all could be used.
 */
export async function loadArticles(
  paths: readonly string[],
  extractor: Extractor,
  store: GraphStore,
  progress: Progress,
  signal: AbortSignal,
): Promise<number> {
  progress.show(`loading into ${store.location}`);
  const { extractions, count } = takeIn(paths, extractor.extract, progress, signal);
  const report = await store.load(extractions);
  for (const { articleId, reason } of report.skipped)
    progress.say(`article ${articleId}: ${reason}; skipped`);
  if (report.skipped.length > 0) count.skipped.set("refused", report.skipped.length);
  if (count.articles === 0 && !signal.aborted) {
    throw new IsnadError(`nothing to load: ${paths.join(" ")} gave no usable Arabic article`, EXIT.badInput);
  }
  const parts = [
    loadedText(report),
    `${count.entities.size} entities`,
    `${count.statements.size} statements`,
  ];
  const skipped = skippedText(count.skipped);
  progress.say(`Loaded ${parts.join(", ")}${skipped ? `; ${skipped}` : ""}.`);
  await sayGraphSize(store, progress);
  if (signal.aborted) return INTERRUPTED;
  return count.failed > 0 ? EXIT.internal : EXIT.ok;
}

/** Says how large the graph is now and where. */
export async function sayGraphSize(store: GraphStore, progress: Progress): Promise<void> {
  const { articles, entities, statements } = await store.size();
  progress.say(
    `${store.location} holds ${counted(articles, "article")}, ${counted(entities, "entity", "entities")}, ${counted(statements, "statement")}.`,
  );
}

/** `5 articles (2 new, 3 unchanged)`. */
export function loadedText({ articles: { added, replaced, unchanged } }: LoadReport): string {
  const kinds = [
    [added, "new"],
    [replaced, "changed"],
    [unchanged, "unchanged"],
  ] as const;
  const named = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
  return `${counted(added + replaced + unchanged, "article")}${named.length > 0 ? ` (${named.join(", ")})` : ""}`;
}
