import type { HeadEntry, Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { type Match, matchPhrase } from "./match.js";
import { organ } from "./organ-phrase.js";
import { type Phrase, phraseOf } from "./phrase.js";
import { readOwner } from "./possessor.js";
import { mentionSpan } from "./spans.js";

/**
 * Of `وزارتي الدفاع والداخلية السوريتين`, `وزارتا الخارجية والدفاع في روسيا` the first body: two fields under one head, and
 * one owner behind the second. Null where there are no two fields.
 */
export function readSharedFields(
  document: WordedDocument,
  lexicon: Lexicon,
  head: Match<unknown>,
  { head: row, feminine }: HeadEntry,
  limit: number,
): Phrase | null {
  if (!row.compounds.includes("portfolio")) return null;
  const first = matchPhrase(document, head.last, lexicon.portfolios, { clitics: "none", limit });
  const second = first && matchPhrase(document, first.last, lexicon.portfolios, { limit });
  const portfolio = first?.payloads[0]?.id;
  if (!first || !portfolio || second?.clitics.conjunction !== "و" || second.clitics.preposition) return null;
  const owner = readOwner(document, lexicon, second.last, limit, second.definite)?.phrase;
  const reference = { kind: "organ", head: row.id, portfolio, owner: owner?.reference ?? null } as const;
  const body = organ(document, head, first.last, row.type, reference, owner ? [owner] : [], feminine);
  return phraseOf({ ...body, number: "dual" });
}

/** The second body, `والداخلية السوريتين`, behind the first. */
export function readSecondField(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  before: Phrase,
): Phrase | null {
  const { reference, parts } = before;
  if (reference.kind !== "organ" || !reference.portfolio || before.number !== "dual") return null;
  const field = matchPhrase(document, i, lexicon.portfolios, { limit });
  const portfolio = field?.payloads[0]?.id;
  if (!field || !portfolio || field.clitics.conjunction !== "و") return null;
  const last = readOwner(document, lexicon, field.last, limit, field.definite)?.last ?? field.last;
  return phraseOf({
    ...before,
    first: i,
    last,
    // The words as far as here name both.
    end: mentionSpan(document, i, last, field.clitics).end,
    number: "singular",
    conjunction: "و",
    preposition: "",
    reference: { ...reference, portfolio },
    parts,
  });
}

/** `وزارة الخارجية والتعاون الدولي والمغتربين`: further fields of one ministry, which is known by its first. */
export function behindJoinedFields(
  document: WordedDocument,
  lexicon: Lexicon,
  from: number,
  limit: number,
): number {
  const field = matchPhrase(document, from, lexicon.portfolios, { clitics: "conjunction", limit });
  // والدفاع المدني: a body of its own.
  const body = matchPhrase(document, from, lexicon.heads, { clitics: "conjunction", limit });
  return field && field.clitics.conjunction === "و" && field.definite && !(body && body.last > field.last)
    ? behindJoinedFields(document, lexicon, field.last, limit)
    : from;
}
