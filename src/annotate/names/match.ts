import type { CliticReading } from "../../arabic/clitics.js";
import type { Phrasebook, PhraseTrie } from "../../lexicon/phrase-trie.js";
import type { Token } from "../document.js";
import type { WordedDocument } from "../words.js";

export interface Match<Payload> {
  readonly payloads: readonly Payload[];
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly clitics: CliticReading;
  /** The first word carries the article ال. */
  readonly definite: boolean;
}

export interface MatchOptions {
  /** Which proclitics the first word may carry. */
  readonly clitics?: "any" | "none" | "conjunction";
  /** Do not read past this token. */
  readonly limit?: number;
}

const QUOTES = new Set(['"', "“", "”", "«", "»", "'", "‘", "’", "„"]);

export function isQuote(text: string | undefined): boolean {
  return text?.length === 1 && QUOTES.has(text);
}

/** The longest phrase of a book that begins at a token; of equally long ones, the one with fewest clitics off. */
export function matchPhrase<Payload>(
  document: WordedDocument,
  first: number,
  book: Phrasebook<Payload>,
  options: MatchOptions = {},
): Match<Payload> | null {
  // Most words begin no phrase: say so before anything is built.
  return ((document.words[first]?.opens ?? 0) & book.bit) === 0
    ? null
    : longestMatch(document, first, book, options);
}

function longestMatch<Payload>(
  document: WordedDocument,
  first: number,
  book: Phrasebook<Payload>,
  options: MatchOptions,
): Match<Payload> | null {
  const { tokens, words } = document;
  const limit = Math.min(options.limit ?? tokens.length, tokens.length);
  let best: PhraseTrie<unknown> | undefined;
  let last = first;
  let chosen: CliticReading | null = null;
  for (const { bit, clitics, node } of words[first]?.starts ?? NONE) {
    if (bit !== book.bit) continue;
    // للوكالة is لـ too, though its two lams count as the article.
    if (options.clitics && options.clitics !== "any" && clitics.preposition) continue;
    if (options.clitics === "none" && clitics.letters > 0) continue;
    let reached: PhraseTrie<unknown> | undefined = node;
    for (let end = first + 1; reached; end++) {
      if (reached.payloads.length > 0 && end > last) {
        best = reached;
        last = end;
        chosen = clitics;
      }
      if (reached.next.size === 0) break;
      // Quotation marks inside a phrase do not count.
      while (end < limit && isQuote(tokens[end]?.text)) end++;
      const token: Token | undefined = end < limit ? tokens[end] : undefined;
      reached = token && reached.next.get(book.loose ? token.loose : token.key);
    }
  }
  if (!best || !chosen) return null;
  const definite = chosen.stem.startsWith("ال") || isDefinite(document, first + 1, last);
  // A book's bit stands on nodes of its own trie only.
  return { payloads: best.payloads as readonly Payload[], first, last, clitics: chosen, definite };
}

function isDefinite({ tokens }: WordedDocument, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.bare.startsWith("ال")) return true;
  return false;
}

/** The longest phrase of a book that begins where a match does and is shorter: what is tried where the longer one does not fit. */
export function shorterMatch<Payload>(
  document: WordedDocument,
  { first, last }: Match<Payload>,
  book: Phrasebook<Payload>,
  options: MatchOptions = {},
): Match<Payload> | null {
  const limit = last - 1;
  return limit > first
    ? matchPhrase(document, first, book, { clitics: options.clitics ?? "any", limit })
    : null;
}

/** Every phrase of a book that begins at a token, the longest first. */
export function matchPhrases<Payload>(
  document: WordedDocument,
  first: number,
  book: Phrasebook<Payload>,
  options: MatchOptions = {},
): readonly Match<Payload>[] {
  let match = matchPhrase(document, first, book, options);
  if (!match) return NONE;
  const found: Match<Payload>[] = [];
  for (; match; match = shorterMatch(document, match, book, options)) found.push(match);
  return found;
}

const NONE: readonly never[] = [];
