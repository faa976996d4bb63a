import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";

/** Two people by the ending of their noun, `جنديان`, `شخصين`, or by the word behind it or its adjective, `دبلوماسيين روسيين اثنين`; else null. */
export function pairOfPeople(
  { tokens }: WordedDocument,
  { calendarPhrases }: Lexicon,
  forms: readonly string[],
  stem: string,
  last: number,
): number | null {
  const meanings = calendarPhrases.next.get(tokens[last]?.key ?? "")?.payloads ?? [];
  const said = meanings.some(({ kind, value }) => kind === "number" && value === 2);
  return said || isDual(stem, forms) ? 2 : null;
}

/** `جنديان`, `جنديين` of جندي; but `مدنيين` is a plural wherever it has a مدنيون beside it. */
function isDual(stem: string, forms: readonly string[]): boolean {
  const [, one, ending] = /^(..+)(ان|ين)$/.exec(stem) ?? [];
  if (one === undefined || !forms.includes(one)) return false;
  return ending === "ان" || !forms.some((form) => form === `${one}ون` || form === `${one}و`);
}
