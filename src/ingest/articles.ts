import { createReadStream } from "node:fs";
import type { Article } from "../model/article.js";
import { articleOf, type LocatedArticle, readJsonl } from "./jsonl.js";
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
  const isUsable = usableOnce(onWarning);
  for await (const source of findSources(paths, onWarning)) {
    for await (const located of readSource(source, stdin, onWarning)) {
      if (isUsable(located)) yield located.article;
    }
  }
}

/** Reads articles that are in memory as parsed JSON values, `{id, title, text, outlet, publishedAt, url}`, as `readArticles` reads files. */
export function* readValues(values: readonly unknown[], onWarning: OnWarning): Iterable<Article> {
  const isUsable = usableOnce(onWarning);
  for (const [i, value] of values.entries()) {
    const at = `article ${i + 1}`;
    const article = articleOf(value, at, onWarning);
    if (article !== null && isUsable({ article, at })) yield article;
  }
}

/** Says of the articles of one run, in order, which can be used; the others are reported. */
function usableOnce(onWarning: OnWarning): (located: LocatedArticle) => boolean {
  const readFrom = new Map<string, string>();
  return ({ article, at }) => {
    const unusable = whyUnusable(article, readFrom.get(article.id));
    if (unusable === null) readFrom.set(article.id, at);
    else onWarning({ reason: unusable.reason, skipped: true, message: `${at}: ${unusable.what}; skipped` });
    return unusable === null;
  };
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
