import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isAppeal } from "../model/ontology.js";
import { deedBehind } from "./deed-leads.js";

/** A noun of asking with both who asks and who is asked behind it. */
export interface Appeal {
  readonly asking: Phrase;
  readonly asked: readonly Phrase[];
}

/** What may lead from who is asked to what for: `إلى وقف`, `على الانسحاب`. */
const LEADS: ReadonlySet<string> = new Set(["إلى", "على"]);

/**
 * The appeal that asks for a deed: `مناشدة الرئيس دول الجوار تقديم المساعدة`, `دعوة غوتيريش إسرائيل إلى وقف القصف`. Both names
 * stand between the noun of asking and the deed, the one who asks first: the verbal noun takes its subject in the genitive and
 * its object behind that. Of one name alone nobody knows whether it asks or is asked.
 * @param at position among the items of the noun that names the deed.
 */
export function appealFor(items: readonly Item[], at: number, lexicon: Lexicon): Appeal | null {
  const deed = deedBehind(items, at, LEADS);
  if (!deed) return null;
  const named: Phrase[] = [];
  for (let i = deed.before; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "mark" && /^[،,"()]$/.test(item.mark) && items[i - 1]?.kind === "phrase") continue;
    if (item.kind === "phrase" && item.phrase.preposition === "") {
      named.unshift(item.phrase);
      continue;
    }
    return item.kind === "noun" && asks(item.noun, lexicon) ? appealOf(named) : null;
  }
  return null;
}

/** The second name and those joined to it; two joined names ask or are asked together, nobody knows which. */
function appealOf([asking, asked, ...others]: readonly Phrase[]): Appeal | null {
  if (!asking || !asked || asked.conjunction !== "") return null;
  return { asking, asked: [asked, ...others.filter(({ conjunction }) => conjunction === "و")] };
}

/** `دعوة`, `مناشدة`, `حث`: a noun of request, or the verbal noun of a verb that asks (CAMEO roots 02 and 10). */
function asks({ key, nominals }: NounReading, lexicon: Lexicon): boolean {
  if (lexicon.governors.ofNoun(key) === "requested") return true;
  return nominals.some(
    ({ nominal, verb }) =>
      nominal.kind === "masdar" &&
      (lexicon.governors.ofVerb(verb.id) === "requested" ||
        (lexicon.framesOfVerb.get(verb.id) ?? []).some(({ relation }) =>
          isAppeal(lexicon.ontology.get(relation)),
        )),
  );
}
