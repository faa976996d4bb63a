import type { Sentence, Token, TokenizedDocument, TokenRange } from "./document.js";
import type { ItemizedDocument } from "./items.js";
import { layerOf } from "./layers.js";
import { isQuote } from "./names/match.js";
import { lastBefore } from "./positions.js";

/** From its opening mark to behind its closing one; without one, to the end of the sentence that opened it. */
export type Quotation = TokenRange;

export interface QuotedDocument extends ItemizedDocument {
  /** In text order; none within another. */
  readonly quotations: readonly Quotation[];
}

/** A quotation that is not closed in its sentence goes on for at most so many more. */
const LONGEST_QUOTATION = 6;

/** What may close a quotation that a mark has opened; a quotation in other marks may stand inside. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", '”"'],
  ["„", '“”"'],
  ["‘", "’'"],
  ['"', '"”'],
  ["'", "'’"],
]);

/** Pairs the quotation marks of an article. */
export function findQuotations(document: ItemizedDocument): QuotedDocument {
  const quotations: Quotation[] = [];
  for (const sentence of document.sentences) {
    const from = Math.max(sentence.first, quotations.at(-1)?.last ?? 0);
    for (let i = from; i < sentence.last; i++) {
      if (!mayOpen(document, i)) continue;
      const last = endOfQuotation(document, i, sentence);
      // A mark that leans on the word before it and has no partner has lost the one before it.
      if (last > sentence.last && leansOnLast(document.tokens, i)) continue;
      quotations.push({ first: i, last });
      i = last - 1;
    }
  }
  return layerOf({ ...document, quotations });
}

/** The quotation that a token stands in, between its marks. */
export function quotationAround({ quotations }: QuotedDocument, token: number): Quotation | null {
  const [last] = lastBefore(quotations, token, 1);
  return last && token < last.last ? last : null;
}

/** Where the words end that begin with a quotation's opening mark: `"…" و"…"` is one speech. */
export function endOfSpeech(
  { quotations, tokens }: QuotedDocument,
  open: number,
  sentence: Sentence,
): number {
  let end = sentence.last;
  let from = open;
  for (const quotation of quotations) {
    if (quotation.first < from) continue;
    if (quotation.first > from) break;
    end = quotation.last;
    from = end;
    while (/^([،,و]|ثم)$/.test(tokens[from]?.text ?? "")) from++;
    if (from === end || from >= sentence.last) break;
  }
  return end;
}

function mayOpen({ tokens }: TokenizedDocument, at: number): boolean {
  const { kind, text } = tokens[at] as Token;
  return kind === "punctuation" && CLOSED_BY.has(text) && (text !== "'" || leansOnNext(tokens, at));
}

function endOfQuotation(document: TokenizedDocument, open: number, sentence: Sentence): number {
  const { tokens, sentences } = document;
  const text = tokens[open]?.text ?? "";
  const closing = CLOSED_BY.get(text) ?? "";
  const last = sentences[sentence.index + LONGEST_QUOTATION]?.last ?? tokens.length;
  for (let i = open + 1; i < last; i++) {
    const mark = tokens[i]?.text ?? "";
    if (!isQuote(mark) || !closing.includes(mark)) continue;
    // Behind the end of its sentence a straight mark that opens again shows that the first was never closed.
    if (mark === text && i >= sentence.last && leansOnNext(tokens, i)) break;
    return i + 1;
  }
  return sentence.last;
}

/** `نعم" قال`: a space behind the mark and none before it. */
function leansOnLast(tokens: TokenizedDocument["tokens"], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return mark !== undefined && before?.end === mark.start && next?.start !== mark.end;
}

/** `قال "نعم`: a space before the mark and none behind it. */
function leansOnNext(tokens: TokenizedDocument["tokens"], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark || next?.kind !== "word") return false;
  return next.start === mark.end && before?.end !== mark.start;
}
