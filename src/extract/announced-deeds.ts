import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { isIndefiniteMasdar, type NounReading } from "../annotate/noun-readings.js";

/** Verbs whose verbal noun brings in another deed of the same doer. */
const BRINGING: ReadonlySet<string> = new Set(["say", "modal", "aspect"]);

/** `إعلان الكويت قطع علاقاتها`, `محاولة المحتجين اقتحام السفارة`: whose announcement or attempt it is does it. */
export function announcerBefore(items: readonly Item[], at: number, noun: NounReading): Phrase | null {
  const [announcement, owner] = [items[at - 2], items[at - 1]];
  if (noun.preposition !== "" || noun.conjunction !== "" || !isIndefiniteMasdar(noun)) return null;
  // استشهاد شيرين مراسلة الجزيرة: what she is.
  if (noun.nominals.some(({ nominal }) => nominal.kind !== "masdar")) return null;
  if (owner?.kind !== "phrase" || owner.phrase.preposition !== "" || owner.phrase.conjunction !== "")
    return null;
  if (announcement?.kind !== "noun" || !isIndefiniteMasdar(announcement.noun)) return null;
  const brings = announcement.noun.nominals.some(({ verb }) => BRINGING.has(verb.class));
  return brings ? owner.phrase : null;
}
