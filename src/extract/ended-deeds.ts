import type { Item } from "../annotate/item.js";
import { masdarOf, type NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { matchesStem } from "../lexicon/stems.js";

/** CAMEO codes of what ends relations and aid. */
const ENDINGS: ReadonlySet<string> = new Set(["161", "162"]);

/** Recognition (CAMEO 054) lasts, as facts do; support that ends has been given. */
const LASTING = "054";

/** `سحب اعترافها`, `تعليق عضويتها`: what the verbal noun right before puts an end to is so no longer. */
export function isEnded(
  before: Item | undefined,
  noun: NounReading,
  stated: string,
  { framesOfVerb, ontology }: Lexicon,
): boolean {
  const lasts = ontology.get(stated);
  if (lasts?.kind !== "fact" && lasts?.cameo !== LASTING) return false;
  if (before?.kind !== "noun" || before.noun.definite || noun.preposition !== "" || noun.conjunction !== "")
    return false;
  const end = masdarOf(before.noun);
  return (framesOfVerb.get(end?.verb.id ?? "") ?? []).some(
    ({ relation, requires }) =>
      ENDINGS.has(ontology.get(relation)?.cameo ?? "") &&
      requires.some(({ slot, stems }) => slot === "DO" && matchesStem(noun.key, stems)),
  );
}

/** CAMEO of a ceasefire. */
const CEASEFIRE = "0871";

/** So many adjectives stand between what ceases and its ل: `وقف فوري شامل لإطلاق النار`. */
const ADJECTIVES = 2;

/** `وقف لإطلاق النار`, `وقف فوري لإطلاق النار`: the deed behind ل is what ceases, and not done. */
export function isCeased(
  items: readonly Item[],
  at: number,
  noun: NounReading,
  { framesOfVerb, ontology }: Lexicon,
): boolean {
  if (noun.preposition !== "ل") return false;
  return items.slice(Math.max(0, at - 1 - ADJECTIVES), at).some((item) => {
    const end = item.kind === "noun" ? masdarOf(item.noun) : null;
    return (framesOfVerb.get(end?.verb.id ?? "") ?? []).some(
      ({ relation, requires }) =>
        ontology.get(relation)?.cameo === CEASEFIRE &&
        requires.some(({ slot, stems }) => slot === "DO" && matchesStem(noun.key, stems)),
    );
  });
}
