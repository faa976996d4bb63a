import type { CliticReading } from "../../arabic/clitics.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { type Phrase, phraseOf, type Reference } from "./phrase.js";
import { mentionSpan } from "./spans.js";

/** Bodies of a state that Arabic names by their possessor's pronoun: `حكومته`, `جيشها`, `برلمانه`. */
const POSSESSED_KINDS: ReadonlySet<string> = new Set(["government", "army", "parliament"]);

/** `قواتها`, `جيشه`, `حكومته`: a group or body of a state with its possessor's pronoun; the resolver finds whose it is. */
export function readPossessed(document: WordedDocument, lexicon: Lexicon, i: number): Phrase | null {
  for (const { clitics, group: groupKey, head: headKey, suffix } of document.words[i]?.possessed ?? []) {
    const group = lexicon.groups.next.get(groupKey)?.payloads.find(({ only }) => only === null)?.group;
    if (group)
      return possessed(document, i, clitics, suffix, "GROUP", {
        kind: "group",
        group: group.id,
        owner: null,
        definite: true,
        count: null,
      });
    const head = lexicon.heads.next
      .get(headKey)
      ?.payloads.find(({ head: row, plural }) => !plural && POSSESSED_KINDS.has(row.kind))?.head;
    if (head)
      return possessed(document, i, clitics, suffix, head.type, {
        kind: "organ",
        head: head.id,
        portfolio: null,
        owner: null,
      });
  }
  return null;
}

function possessed(
  document: WordedDocument,
  i: number,
  clitics: CliticReading,
  suffix: string,
  type: Phrase["type"],
  reference: Reference,
): Phrase {
  return phraseOf({
    first: i,
    last: i + 1,
    ...mentionSpan(document, i, i + 1, clitics),
    mentionKind: "pronoun",
    type,
    reference,
    conjunction: clitics.conjunction,
    preposition: clitics.preposition,
    gender: type === "ORGANIZATION" && /ت/.test(clitics.stem.slice(-suffix.length - 1)) ? "feminine" : null,
    number: type === "GROUP" ? "plural" : "singular",
    offices: [],
    parts: [],
    suffix,
  });
}
