import { type CliticReading, cliticReadings } from "../../arabic/clitics.js";
import type { Phrasebook, PhraseTrie } from "../../lexicon/phrase-trie.js";

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
  const readings = words[first]?.clitics ?? [];
  const limit = Math.min(options.limit ?? tokens.length, tokens.length);
  if (readings.length === 0) {
    const found = walk(document, first, tokens[first]?.key ?? "", book, limit);
    return found && { payloads: found.payloads, first, last: found.last, clitics: PLAIN, definite: false };
  }
  let best: End<Payload> | null = null;
  let chosen = PLAIN;
  for (const clitics of readings) {
    // للوكالة is لـ too, though its two lams count as the article.
    if (options.clitics && options.clitics !== "any" && clitics.preposition) continue;
    if (options.clitics === "none" && clitics.letters > 0) continue;
    if (clitics.stem.length < 2) continue;
    const found = walk(document, first, book.loose ? clitics.loose : clitics.key, book, limit);
    if (!found || (best && found.last <= best.last)) continue;
    best = found;
    chosen = clitics;
  }
  if (!best) return null;
  const { payloads, last } = best;
  const definite = chosen.stem.startsWith("ال") || isDefinite(document, first + 1, last);
  return { payloads, first, last, clitics: chosen, definite };
}

function isDefinite({ tokens }: WordedDocument, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.bare.startsWith("ال")) return true;
  return false;
}

const PLAIN = cliticReadings("")[0] as CliticReading;

/** Where a phrase ends, and what the book has it for. */
type End<Payload> = Pick<Match<Payload>, "payloads" | "last">;

function walk<Payload>(
  document: WordedDocument,
  first: number,
  firstKey: string,
  { next, loose }: Phrasebook<Payload>,
  limit: number,
): End<Payload> | null {
  let node = next.get(firstKey);
  let end: PhraseTrie<Payload> | null = null;
  let last = first;
  let i = first + 1;
  while (node) {
    if (node.payloads.length > 0) {
      end = node;
      last = i;
    }
    if (node.next.size === 0) break;
    while (i < limit && isQuote(document.tokens[i]?.text)) i++;
    const token = document.tokens[i];
    if (i >= limit || !token) break;
    node = node.next.get(loose ? token.loose : token.key);
    i++;
  }
  return end && { payloads: end.payloads, last };
}

/** Every phrase of a book that begins at a token, the longest first. */
export function matchPhrases<Payload>(
  document: WordedDocument,
  first: number,
  book: Phrasebook<Payload>,
  options: MatchOptions = {},
): readonly Match<Payload>[] {
  const longest = matchPhrase(document, first, book, options);
  if (!longest) return NONE;
  const found = [longest];
  for (let limit = longest.last - 1; limit > first; ) {
    const shorter = matchPhrase(document, first, book, { ...options, limit });
    if (!shorter) break;
    found.push(shorter);
    limit = shorter.last - 1;
  }
  return found;
}

const NONE: readonly never[] = [];
