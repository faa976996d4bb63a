import type { Span } from "../../model/article.js";
import type { TokenRange } from "../document.js";
import { type Phrase, phraseOf, type Reference } from "./phrase.js";

type GroupReference = Extract<Reference, { kind: "group" }>;

/** The phrase of people who are not named: several, described, and without an office. @param more what else the words say of them. */
export function groupPhrase(
  { first, last, start, end }: TokenRange & Span,
  reference: Omit<GroupReference, "kind">,
  more: Partial<
    Pick<
      Phrase,
      | "conjunction"
      | "preposition"
      | "gender"
      | "parts"
      | "headEnd"
      | "sharedUntil"
      | "countedFrom"
      | "oblique"
    >
  >,
): Phrase {
  return phraseOf({
    first,
    last,
    start,
    end,
    mentionKind: "description",
    type: "GROUP",
    reference: {
      kind: "group",
      group: reference.group,
      owner: reference.owner,
      definite: reference.definite,
      count: reference.count,
    },
    conjunction: more.conjunction ?? "",
    preposition: more.preposition ?? "",
    gender: more.gender ?? null,
    number: "plural",
    offices: [],
    parts: more.parts ?? [],
    suffix: null,
    headEnd: more.headEnd,
    sharedUntil: more.sharedUntil,
    countedFrom: more.countedFrom,
    oblique: more.oblique,
  });
}
