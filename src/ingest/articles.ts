import { createReadStream } from "node:fs";
import type { Article } from "../model/article.js";
import { type LocatedArticle, readJsonl } from "./jsonl.js";
import { whyNotArabic } from "./language.js";
import { findSources, type Source } from "./sources.js";
import { readTextFile } from "./text-file.js";
import type { OnWarning } from "./warning.js";

export interface ReadArticlesOptions {
  /** Told of everything that was left out or repaired, one line each. */
  readonly onWarning: OnWarning;
  /** What the path `-` reads; the process's standard input where not given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads Arabic articles from `.txt` files (with a side-car `.json`), `.jsonl` files, directories of both, and
 * standard input (`-`, as JSONL), one at a time and in a fixed order. What cannot be used is reported and
 * skipped; the rest is read all the same. An id that occurs twice in one run is read once.
 */
export async function* readArticles(
  paths: readonly string[],
  { onWarning, stdin = process.stdin }: ReadArticlesOptions,
): AsyncIterable<Article> {
  const readFrom = new Map<string, string>();
  for await (const source of findSources(paths, onWarning)) {
    for await (const { article, at } of readSource(source, stdin, onWarning)) {
      const unusable = whyUnusable(article, readFrom.get(article.id));
      if (unusable !== null) {
        onWarning({ reason: unusable.reason, skipped: true, message: `${at}: ${unusable.what}; skipped` });
        continue;
      }
      readFrom.set(article.id, at);
      yield article;
    }
  }
}

function whyUnusable(article: Article, alreadyAt: string | undefined) {
  if (article.text.replace(/^\uFEFF/, "").trim() === "")
    return { reason: "empty", what: "is empty" } as const;
  const notArabic = whyNotArabic(article.text);
  if (notArabic !== null) return { reason: "not Arabic", what: `is not Arabic: ${notArabic}` } as const;
  if (alreadyAt !== undefined) {
    return {
      reason: "duplicate",
      what: `article "${article.id}" was already read from ${alreadyAt}`,
    } as const;
  }
  return null;
}

async function* readSource(
  source: Source,
  stdin: AsyncIterable<Uint8Array>,
  onWarning: OnWarning,
): AsyncIterable<LocatedArticle> {
  switch (source.kind) {
    case "text": {
      const article = await readTextFile(source.path, onWarning);
      if (article !== null) yield { article, at: source.path };
      return;
    }
    case "jsonl":
      try {
        yield* readJsonl(createReadStream(source.path), source.path, onWarning);
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === undefined) throw error;
        onWarning({
          reason: "unreadable",
          skipped: true,
          message: `${source.path}: cannot be read further (${code}); the rest of it is skipped`,
        });
      }
      return;
    case "stdin":
      yield* readJsonl(stdin, "standard input", onWarning);
  }
}
