import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readCountBefore } from "./counts.js";
import { groupPhrase } from "./group-phrase.js";
import { matchPhrase } from "./match.js";
import type { Phrase } from "./phrase.js";
import { mentionSpan } from "./spans.js";

/**
 * `قتل خمسة جنود وأصيب عشرة آخرون`, `مقتل 3 أشخاص وإصابة 5 آخرين`: so many more of those who were counted before in the sentence
 * (`before`: its phrases so far); without such, so many people.
 */
export function readOthers(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  from: number,
  limit: number,
  before: readonly Phrase[],
): Phrase | null {
  const match = matchPhrase(document, i, lexicon.groups, { clitics: "none", limit });
  const row = match?.payloads.find(({ group }) => group.owners.includes("again"))?.group;
  const count = match && row ? readCountBefore(document, lexicon, i, from) : null;
  if (!match || !row || !count || match.definite) return null;
  const counted = before.findLast(
    ({ reference, countedFrom }) =>
      reference.kind === "group" &&
      countedFrom !== undefined &&
      // 12 قتيلا و20 آخرون: the others are not dead.
      !lexicon.group(reference.group)?.owners.includes("fate"),
  )?.reference;
  const { start, end } = mentionSpan(document, i, match.last, match.clitics);
  return groupPhrase(
    { first: i, last: match.last, start, end },
    {
      group: counted?.kind === "group" ? counted.group : row.id,
      owner: counted?.kind === "group" ? counted.owner : null,
      definite: false,
      count: count.value,
    },
    { countedFrom: count.start },
  );
}
