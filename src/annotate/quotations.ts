import type { Sentence, TokenizedDocument } from "./document.js";
import { isQuote } from "./names/match.js";

/** A quotation that is not closed in its sentence goes on for at most so many more. */
const LONGEST_QUOTATION = 6;

const CLOSING: Readonly<Record<string, string>> = { "«": "»", "“": "”" };

/**
 * The token index of the mark that closes the quotation opened at token `open` of a sentence; `"…" و"…"` is one
 * quotation. Without a closing mark the end of the sentence.
 */
export function closingQuote(document: TokenizedDocument, open: number, sentence: Sentence): number {
  const last = document.sentences[sentence.index + LONGEST_QUOTATION]?.last ?? document.tokens.length;
  const closing = CLOSING[document.tokens[open]?.text ?? ""];
  for (let i = open + 1; i < last; i++) {
    const text = document.tokens[i]?.text;
    if (closing ? text !== closing : !isQuote(text)) continue;
    let next = i + 1;
    while (/^([،,و]|ثم)$/.test(document.tokens[next]?.text ?? "")) next++;
    const goesOn = next > i + 1 && next < sentence.last && isQuote(document.tokens[next]?.text);
    if (!goesOn) return i;
    i = next;
  }
  return sentence.last;
}

/** Where a sentence's words end, of which the last quotation from token `from` on may still be open: behind its end. */
export function leftOpen(document: TokenizedDocument, from: number, sentence: Sentence): number {
  let open: number | null = null;
  for (let i = from; i < sentence.last; i++) {
    const text = document.tokens[i]?.text ?? "";
    if (text === '"') open = open === null ? i : null;
    else if (/^[“«]$/.test(text)) open = i;
    else if (/^[”»]$/.test(text)) open = null;
  }
  if (open === null) return sentence.last;
  const end = closingQuote(document, open, sentence);
  return Math.max(end, sentence.last);
}

/** True where a token stands between quotation marks that open behind token `from`. */
export function isQuoted(document: TokenizedDocument, from: number, token: number): boolean {
  let open = false;
  for (let i = from; i < token; i++) {
    const text = document.tokens[i]?.text ?? "";
    if (/^[“«]$/.test(text)) open = true;
    else if (/^[”»]$/.test(text)) open = false;
    else if (isQuote(text)) open = !open;
  }
  return open;
}
