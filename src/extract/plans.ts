import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { isIndefiniteMasdar, isMasdar, masdarOf, type NounReading } from "../annotate/noun-readings.js";
import type { Governing } from "../lexicon/governors.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { deedBehind } from "./deed-leads.js";

/** A noun of planning, and whose plan it is. */
export interface Plan {
  readonly noun: Extract<Item, { kind: "noun" }>;
  readonly owners: readonly Phrase[];
  /** What it makes of the deed. */
  readonly governing: Governing;
}

/** What may lead from whose plan it is to what is planned: `عزم أنقرة على دعم`, `سعي إيران إلى`; `رغبة باريس في الانسحاب`. */
const LEADS: ReadonlySet<string> = new Set(["في", "على", "إلى"]);

/** What its owner would do: not what somebody is asked for (`طلب كييف الانضمام`), nor what has happened. */
const OWN: ReadonlySet<Governing> = new Set(["planned", "possible", "refused"]);

/**
 * Whose plan, will, attempt or refusal a deed is: `خطة روسيا لضم القرم`, `استعداد تركيا لإرسال قوات`, `قرار ترامب سحب القوات`. The
 * genitive of such a noun does what stands behind it, whoever speaks of it (`انتقد ماكرون خطة روسيا`); but `مخاوف
 * واشنطن في لقاء` is no plan. Null where no such noun is.
 * @param at position among the items of the noun that names the deed.
 */
export function planFor(items: readonly Item[], at: number, lexicon: Lexicon): Plan | null {
  const deed = deedBehind(items, at, LEADS);
  if (!deed || !isMasdar(deed.noun)) return null;
  const owners: Phrase[] = [];
  for (let i = deed.before; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "phrase" && item.phrase.preposition === "") {
      owners.unshift(item.phrase);
      if (item.phrase.conjunction === "") {
        const noun = items[i - 1];
        const governing = noun?.kind === "noun" ? planning(noun.noun, lexicon) : undefined;
        if (noun?.kind !== "noun" || !governing || !OWN.has(governing)) return null;
        const lookAlike =
          (governing === "refused" && isThing(deed.noun, lexicon)) ||
          (governing === "possible" && deed.lead === "في");
        return lookAlike ? null : { noun, owners, governing };
      }
      continue;
    }
    if (item.kind !== "mark" || !/^["()]$/.test(item.mark)) return null;
  }
  return null;
}

/** What a noun without the article makes of the deed: by itself, or as the verbal noun of a verb that governs. */
function planning(noun: NounReading, lexicon: Lexicon): Governing | undefined {
  if (noun.definite) return undefined;
  const listed = lexicon.governors.ofNoun(noun.key);
  if (listed || !isIndefiniteMasdar(noun)) return listed;
  const masdar = masdarOf(noun);
  return masdar && masdar.verb.class !== "say" ? lexicon.governors.ofVerb(masdar.verb.id) : undefined;
}

/** `رفض الكونغرس الاتفاق مع إيران`: what is refused is there, and nobody would do it. */
function isThing({ key, definite }: NounReading, lexicon: Lexicon): boolean {
  return definite && lexicon.nounFrames.next.has(key);
}
