import type { CliticReading } from "../../arabic/clitics.js";
import { lettersEnd } from "../../arabic/orthography.js";
import type { Span } from "../../model/article.js";
import type { WordedDocument } from "../words.js";
import { isQuote } from "./match.js";

/**
 * The span of tokens `first` to `last` (exclusive) with the clitics of the first word left out. `للأمم` keeps its
 * two lams, since the article cannot be cut out of them.
 */
export function mentionSpan(
  document: WordedDocument,
  first: number,
  last: number,
  clitics: CliticReading | null,
): Span {
  const head = document.tokens[first];
  const tail = document.tokens[last - 1];
  if (!head || !tail) return { start: 0, end: 0 };
  const cut = clitics ? lettersEnd(head.text, clitics.letters) : 0;
  return { start: head.start + cut, end: tail.end };
}

/** The first token at or behind `i` that is not a comma. */
export function skipCommas(document: WordedDocument, i: number, limit: number): number {
  let at = i;
  while (at < limit && isComma(document.tokens[at]?.text)) at++;
  return at;
}

function isComma(text: string | undefined): boolean {
  return text === "،" || text === ",";
}

/** The text of tokens, quotation marks left out. */
export function plainText(document: WordedDocument, first: number, last: number): string {
  return document.tokens
    .slice(first, last)
    .filter((token) => !isQuote(token.text))
    .map((token) => token.bare)
    .join(" ");
}
