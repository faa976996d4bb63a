import type { CliticReading } from "../../arabic/clitics.js";
import type { Group } from "../../lexicon/heads.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { groupPhrase } from "./group-phrase.js";
import { readKnownName } from "./owner.js";
import { type Phrase, phraseOf, type Reference } from "./phrase.js";
import { readOwner } from "./possessor.js";
import { mentionSpan } from "./spans.js";

/** Bodies of a state that Arabic names by their possessor's pronoun: `حكومته`, `جيشها`, `برلمانه`. */
const POSSESSED_KINDS: ReadonlySet<string> = new Set(["government", "army", "parliament"]);

/** `قواتها`, `جيشه`, `حكومته`: a group or body of a state with its possessor's pronoun; the resolver finds whose it is. */
export function readPossessed(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  for (const { clitics, group: groupKey, head: headKey, suffix } of document.words[i]?.possessed ?? []) {
    const group = lexicon.groups.next.get(groupKey)?.payloads.find(({ only }) => only === null)?.group;
    if (group?.owners.includes("theirs"))
      return readCounterparts(document, lexicon, i, limit, clitics, group);
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
      ?.payloads.find(
        ({ head: row, plural }) =>
          !plural && (POSSESSED_KINDS.has(row.kind) || (row.kind === "state" && acts(document, i))),
      )?.head;
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

/** `إن إدارته ستفرض عقوبات`: a verb right behind says that it is a body; but `إدارته للأزمة`, `نظامه الدفاعي`. */
function acts({ words }: WordedDocument, i: number): boolean {
  return (words[i + 1]?.finite.length ?? 0) > 0;
}

/** `نظراءه الأوروبيين`, `نظرائه في حلف شمال الأطلسي`, `نظرائها من ألمانيا`: whose they are stands behind the pronoun. */
function readCounterparts(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  clitics: CliticReading,
  { id }: Group,
): Phrase | null {
  const owner =
    readOwner(document, lexicon, i + 1, limit, true)?.phrase ??
    ownerBehindPreposition(document, lexicon, i + 1, limit);
  if (!owner) return null;
  const { start, end } = mentionSpan(document, i, owner.last, clitics);
  return groupPhrase(
    { first: i, last: owner.last, start, end },
    { group: id, owner: owner.reference, definite: true, count: null },
    {
      conjunction: clitics.conjunction,
      preposition: clitics.preposition,
      parts: [owner],
      headEnd: mentionSpan(document, i, i + 1, clitics).end,
    },
  );
}

/** Prepositions behind which stands to whom counterparts belong. */
const BELONGING: ReadonlySet<string> = new Set(["في", "من", "ب"]);

function ownerBehindPreposition(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Phrase | null {
  const separate = document.words[at]?.particle?.class === "preposition";
  const owner = readKnownName(document, lexicon, separate ? at + 1 : at, limit, separate ? "none" : "any");
  const preposition = separate ? document.words[at]?.particle?.value : owner?.preposition;
  const belongs = preposition !== undefined && BELONGING.has(preposition) && owner?.conjunction === "";
  return belongs && (owner.type === "COUNTRY" || owner.type === "ORGANIZATION") ? owner : null;
}

function possessed(
  document: WordedDocument,
  i: number,
  clitics: CliticReading,
  suffix: string,
  type: Phrase["type"],
  reference: Reference,
): Phrase {
  const { start, end } = mentionSpan(document, i, i + 1, clitics);
  return phraseOf({
    first: i,
    last: i + 1,
    start,
    end,
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
