import type { Article } from "./article.js";
import type { MentionedEntity } from "./entity.js";
import type { Statement } from "./statement.js";

/**
 * All that the extractor found in one article: the unit that is streamed as JSONL, loaded and journalled.
 * Every entity id in `statements` is among `entities`. Both lists have a fixed order.
 */
export interface Extraction {
  readonly article: Article;
  readonly entities: readonly MentionedEntity[];
  readonly statements: readonly Statement[];
}
