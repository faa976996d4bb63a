import type { WordedDocument } from "../words.js";

/** `اثنان` behind people, of whom it says that they are two and no more. */
const TWO: ReadonlySet<string> = new Set(["اثنان", "اثنين", "اثنتان", "اثنتين", "إثنان", "إثنين"]);

/** Two people by the ending of their noun, `جنديان`, `شخصين`, or by the word behind it or its adjective, `دبلوماسيين روسيين اثنين`; else null. */
export function pairOfPeople(
  { tokens }: WordedDocument,
  forms: readonly string[],
  stem: string,
  last: number,
): number | null {
  const said = TWO.has(tokens[last]?.bare ?? "");
  return said || isDual(stem, forms) ? 2 : null;
}

/** `جنديان`, `جنديين` of جندي; but `مدنيين` is a plural wherever it has a مدنيون beside it. */
function isDual(stem: string, forms: readonly string[]): boolean {
  const [, one, ending] = /^(..+)(ان|ين)$/.exec(stem) ?? [];
  if (one === undefined || !forms.includes(one)) return false;
  return ending === "ان" || !forms.some((form) => form === `${one}ون` || form === `${one}و`);
}
