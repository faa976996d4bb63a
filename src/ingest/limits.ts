import type { IngestReason } from "./warning.js";

/** An article's text may have this many bytes in UTF-8. */
export const MOST_ARTICLE_BYTES = 5_000_000;

/** A line of JSONL may have this many: text in \u escapes takes three times its bytes in UTF-8. */
export const MOST_LINE_BYTES = 3 * MOST_ARTICLE_BYTES + 100_000;

/** Reports why an article is left out, and gives null for the caller to return. */
export type SkipArticle = (reason: IngestReason, what: string) => null;
