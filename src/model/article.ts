/**
 * An Arabic news article as it was read, before any analysis.
 *
 * `text` is the ORIGINAL text, character for character: every offset in this project (mentions,
 * evidence) counts UTF-16 code units from its beginning, so `text.slice(start, end)` gives the words back.
 */
export interface Article {
  /** Stable identifier: from the side-car or JSONL, else the file's base name. */
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  /** The name of the newspaper, channel or agency that printed it. */
  readonly outlet: string | null;
  /** ISO day (`2022-01-06`) of publication: the reference for weekdays. Null where it is unknown. */
  readonly publishedAt: string | null;
  readonly url: string | null;
}

/** A stretch of an article's original text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
