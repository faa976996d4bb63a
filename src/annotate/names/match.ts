import type { CliticReading } from "../../arabic/clitics.js";
import type { PhraseTrie } from "../../lexicon/phrase-trie.js";

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
  /** Keys in the trie have no article; words may have one. */
  readonly loose?: boolean;
  /** Which proclitics the first word may carry. */
  readonly clitics?: "any" | "none" | "conjunction";
  /** Do not read past this token. */
  readonly limit?: number;
}

const QUOTES = new Set(['"', "“", "”", "«", "»", "'", "‘", "’", "„"]);

export function isQuote(text: string | undefined): boolean {
  return text !== undefined && QUOTES.has(text);
}

/** The longest phrase of a trie that begins at a token; of equally long ones, the one with fewest clitics off. */
export function matchPhrase<Payload>(
  document: WordedDocument,
  first: number,
  trie: PhraseTrie<Payload>,
  options: MatchOptions = {},
): Match<Payload> | null {
  const { tokens, words } = document;
  const token = tokens[first];
  if (!token || token.kind === "punctuation") return null;
  const limit = Math.min(options.limit ?? tokens.length, tokens.length);
  const readings = words[first]?.clitics ?? [];
  let best: Match<Payload> | null = null;
  if (readings.length === 0) {
    const found = walk(document, first, token.key, trie, limit, options.loose ?? false);
    return found ? { ...found, first, clitics: PLAIN, definite: false } : null;
  }
  for (const clitics of readings) {
    if (options.clitics === "none" && clitics.letters > 0) continue;
    if (options.clitics === "conjunction" && clitics.preposition) continue;
    if (clitics.stem.length < 2) continue;
    const key = options.loose ? clitics.loose : clitics.key;
    // Most words begin no phrase: say so before anything is built.
    if (!trie.next.has(key)) continue;
    const found = walk(document, first, key, trie, limit, options.loose ?? false);
    if (found && (!best || found.last > best.last)) {
      const definite =
        clitics.stem.startsWith("ال") ||
        document.tokens.slice(first + 1, found.last).some((word) => word.bare.startsWith("ال"));
      best = { ...found, first, clitics, definite };
    }
  }
  return best;
}

const PLAIN: CliticReading = { conjunction: "", preposition: "", stem: "", key: "", loose: "", letters: 0 };

function walk<Payload>(
  document: WordedDocument,
  first: number,
  firstKey: string,
  trie: PhraseTrie<Payload>,
  limit: number,
  loose: boolean,
): { payloads: readonly Payload[]; last: number } | null {
  let node = trie.next.get(firstKey);
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

/** Every phrase of a trie that begins at a token, the longest first. */
export function matchPhrases<Payload>(
  document: WordedDocument,
  first: number,
  trie: PhraseTrie<Payload>,
  options: MatchOptions = {},
): readonly Match<Payload>[] {
  const found: Match<Payload>[] = [];
  let limit = options.limit ?? document.tokens.length;
  for (;;) {
    const match = matchPhrase(document, first, trie, { ...options, limit });
    if (!match) return found;
    found.push(match);
    limit = match.last - 1;
    if (limit <= first) return found;
  }
}
