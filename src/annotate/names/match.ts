import type { CliticReading } from "../../arabic/clitics.js";
import type { Phrasebook } from "../../lexicon/phrase-trie.js";

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
  return text !== undefined && QUOTES.has(text);
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
  const token = tokens[first];
  if (!token) return null;
  const limit = Math.min(options.limit ?? tokens.length, tokens.length);
  const readings = words[first]?.clitics ?? [];
  let best: Match<Payload> | null = null;
  if (readings.length === 0) {
    const found = walk(document, first, token.key, book, limit);
    return found ? { ...found, first, clitics: PLAIN, definite: false } : null;
  }
  for (const clitics of readings) {
    if (options.clitics === "none" && clitics.letters > 0) continue;
    if (options.clitics === "conjunction" && clitics.preposition) continue;
    if (clitics.stem.length < 2) continue;
    const found = walk(document, first, book.loose ? clitics.loose : clitics.key, book, limit);
    if (found && (!best || found.last > best.last)) {
      const definite = clitics.stem.startsWith("ال") || isDefinite(document, first + 1, found.last);
      best = { ...found, first, clitics, definite };
    }
  }
  return best;
}

function isDefinite({ tokens }: WordedDocument, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.bare.startsWith("ال")) return true;
  return false;
}

const PLAIN: CliticReading = { conjunction: "", preposition: "", stem: "", key: "", loose: "", letters: 0 };

function walk<Payload>(
  document: WordedDocument,
  first: number,
  firstKey: string,
  { next, loose }: Phrasebook<Payload>,
  limit: number,
): { payloads: readonly Payload[]; last: number } | null {
  let node = next.get(firstKey);
  let best: { payloads: readonly Payload[]; last: number } | null = null;
  let i = first + 1;
  while (node) {
    if (node.payloads.length > 0) best = { payloads: node.payloads, last: i };
    if (node.next.size === 0) break;
    while (i < limit && isQuote(document.tokens[i]?.text)) i++;
    const token = document.tokens[i];
    if (i >= limit || !token) break;
    node = node.next.get(loose ? token.loose : token.key);
    i++;
  }
  return best;
}

/** Every phrase of a book that begins at a token, the longest first. */
export function matchPhrases<Payload>(
  document: WordedDocument,
  first: number,
  book: Phrasebook<Payload>,
  options: MatchOptions = {},
): readonly Match<Payload>[] {
  const found: Match<Payload>[] = [];
  let limit = options.limit ?? document.tokens.length;
  for (;;) {
    const match = matchPhrase(document, first, book, { ...options, limit });
    if (!match) return found;
    found.push(match);
    limit = match.last - 1;
    if (limit <= first) return found;
  }
}
