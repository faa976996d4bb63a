import { readArticles } from "../ingest/articles.js";
import type { Article } from "../model/article.js";
import type { Extraction } from "../model/extraction.js";
import type { Progress } from "./progress.js";

/** What came of reading and extracting, counted as it goes. */
export interface IntakeCount {
  articles: number;
  /** Ids of the distinct entities and statements seen. */
  readonly entities: Set<string>;
  readonly statements: Set<string>;
  /** How many were left out, by reason. */
  readonly skipped: Map<string, number>;
  /** Articles on which the extractor itself failed. */
  failed: number;
}

export interface Intake<Extracted extends Extraction> {
  /** One extraction per usable article, in order; to be read once. */
  readonly extractions: AsyncIterable<Extracted>;
  readonly count: IntakeCount;
}

/**
 * Reads the articles of some paths and extracts what they say with `extract`. Warnings go to `progress`. Ends early,
 * after a whole article, when `signal` is aborted.
 */
export function takeIn<Extracted extends Extraction>(
  paths: readonly string[],
  extract: (article: Article) => Extracted,
  progress: Progress,
  signal?: AbortSignal,
): Intake<Extracted> {
  const count: IntakeCount = {
    articles: 0,
    entities: new Set(),
    statements: new Set(),
    skipped: new Map(),
    failed: 0,
  };
  const skip = (reason: string) => count.skipped.set(reason, (count.skipped.get(reason) ?? 0) + 1);

  async function* extractions(): AsyncIterable<Extracted> {
    const articles = readArticles(paths, {
      onWarning: ({ message, reason, skipped }) => {
        progress.say(message);
        if (skipped) skip(reason);
      },
    });
    for await (const article of articles) {
      if (signal?.aborted) return;
      progress.show(`reading article ${count.articles + 1}: ${article.id}`);
      let extraction: Extracted;
      try {
        extraction = extract(article);
      } catch (error) {
        count.failed++;
        skip("failed");
        progress.say(
          `article ${article.id}: the extractor failed (${(error as Error).message}); skipped, please report it`,
        );
        continue;
      }
      count.articles++;
      for (const entity of extraction.entities) count.entities.add(entity.id);
      for (const statement of extraction.statements) count.statements.add(statement.id);
      yield extraction;
    }
  }
  return { extractions: extractions(), count };
}

/** `2 skipped (1 not Arabic, 1 duplicate)`; null where nothing was. */
export function skippedText(skipped: ReadonlyMap<string, number>): string | null {
  const total = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  return `${total} skipped (${[...skipped].map(([reason, count]) => `${count} ${reason}`).join(", ")})`;
}

/** `1 article`, `2 articles`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
