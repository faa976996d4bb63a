import type { Lexicon } from "../lexicon/lexicon.js";
import type { Article } from "../model/article.js";
import { type AttributedDocument, attribute } from "./attribution.js";
import { findClauses } from "./clauses.js";
import { itemize } from "./items.js";
import { layOut } from "./layout.js";
import { findPhrases } from "./names/phrases.js";
import { findQuotations } from "./quotations.js";
import { tokenize } from "./tokens.js";
import { lookUpWords } from "./words.js";

/** The only place that states the order of the stages; each needs the layer that the one before it added. */
export function annotate(article: Article, lexicon: Lexicon): AttributedDocument {
  const laidOut = layOut(article, { lines: lexicon.boilerplate });
  const worded = lookUpWords(tokenize(laidOut), lexicon);
  const itemized = itemize(findPhrases(worded, lexicon), lexicon);
  return attribute(findClauses(findQuotations(itemized), lexicon), lexicon);
}
