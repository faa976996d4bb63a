import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { isIndefiniteMasdar } from "../annotate/noun-readings.js";

/** How many items may stand between two verbal nouns of one doer. */
const FARTHEST = 6;

/**
 * `بعد طرد روسيا عشرة دبلوماسيين وإغلاق القنصلية الأميركية`: who does what a verbal noun with و names is the genitive of the one
 * that it goes on with, where that one has its object behind it. Null where nobody is certain.
 */
export function doerOfPartner(items: readonly Item[], at: number): readonly Phrase[] | null {
  const deed = items[at];
  if (deed?.kind !== "noun" || deed.noun.conjunction !== "و" || deed.noun.preposition !== "") return null;
  if (!isIndefiniteMasdar(deed.noun)) return null;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle" || item.kind === "mark") return null;
    if (item.kind !== "noun" || !isIndefiniteMasdar(item.noun)) continue;
    const [doer, object] = items.slice(i + 1, i + 3);
    // قتل الصحفية شيرين جريمة: of persons nobody knows whether they do it.
    if (doer?.kind !== "phrase" || doer.phrase.preposition !== "" || doer.phrase.type === "PERSON" || !object)
      return null;
    return i + 2 < at && isObject(object) ? [doer.phrase] : null;
  }
  return null;
}

/** A number, a name or an indefinite noun without a preposition, or a name behind ل: `طرد لندن للدبلوماسيين`. */
function isObject(item: Item): boolean {
  if (item.kind === "number") return true;
  if (item.kind === "phrase")
    return item.phrase.conjunction === "" && ["", "ل"].includes(item.phrase.preposition);
  return (
    item.kind === "noun" &&
    !item.noun.definite &&
    !item.noun.feminine &&
    item.noun.preposition === "" &&
    item.noun.conjunction === ""
  );
}
