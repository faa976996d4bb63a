import type { Lexicon } from "../../lexicon/lexicon.js";
import { foldKey } from "../../arabic/orthography.js";
import type { WordedDocument } from "../words.js";
import { matchPhrase } from "./match.js";
import { readOwner } from "./organs.js";
import type { Phrase } from "./phrase.js";
import { mentionSpan } from "./spans.js";

const SUFFIX = /(ها|هم|هما|هن|ه|نا)$/;

/**
 * Reads an unnamed collective actor: `المتظاهرين`, `قوات الأمن الكازاخية`, `السلطات في كازاخستان`, `قواتها`.
 * Without an owner the phrase ends at its head, and the resolver looks for the owner in the article.
 */
export function readGroup(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): Phrase | null {
  const match = matchPhrase(document, i, lexicon.groups, { loose: true, limit });
  if (!match) return readSuffixedGroup(document, lexicon, i);
  const row = match.payloads[0];
  if (!row) return null;
  const owner = readOwner(document, lexicon, match.last, limit, match.definite);
  const last = owner?.last ?? match.last;
  return {
    first: i,
    last,
    ...mentionSpan(document, i, last, match.clitics),
    mentionKind: "description",
    type: "GROUP",
    reference: { kind: "group", group: row.id, owner: owner?.phrase.reference ?? null },
    conjunction: match.clitics.conjunction,
    preposition: match.clitics.preposition,
    gender: feminineHead(document, i) ? "feminine" : null,
    number: "plural",
    offices: [],
    parts: owner ? [owner.phrase] : [],
    suffix: null,
  };
}

/** `الشرطة`, `المعارضة`: a singular in ة takes a feminine verb. */
function feminineHead(document: WordedDocument, i: number): boolean {
  return document.tokens[i]?.bare.endsWith("ة") ?? false;
}

/** `قواتها`, `جيشه`: a group noun with a possessor's pronoun. */
function readSuffixedGroup(document: WordedDocument, lexicon: Lexicon, i: number): Phrase | null {
  const word = document.words[i];
  if (!word || word.particle) return null;
  for (const clitics of word.clitics) {
    const suffix = SUFFIX.exec(clitics.stem)?.[0];
    if (!suffix || clitics.stem.length - suffix.length < 3) continue;
    const stem = clitics.stem.slice(0, -suffix.length);
    const row = lexicon.groups.next.get(foldKey(stem))?.payloads[0];
    if (!row) continue;
    return {
      first: i,
      last: i + 1,
      ...mentionSpan(document, i, i + 1, clitics),
      mentionKind: "pronoun",
      type: "GROUP",
      reference: { kind: "group", group: row.id, owner: null },
      conjunction: clitics.conjunction,
      preposition: clitics.preposition,
      gender: null,
      number: "plural",
      offices: [],
      parts: [],
      suffix,
    };
  }
  return null;
}
