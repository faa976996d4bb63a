import { type AttributedDocument, isPointedAt } from "../annotate/attribution.js";
import { sentenceAt } from "../annotate/positions.js";
import { quotationAround } from "../annotate/quotations.js";
import type { Relation } from "../model/ontology.js";
import type { Claim } from "./claims.js";

/** CAMEO of threats, protests, sanctions and force: what was done before everybody's eyes and is then spoken of as known. */
const KNOWN_TO_ALL = /^1[3-9]/;

/**
 * `قال لافروف إن مدينة عفرين التي تسيطر عليها تركيا هادئة`, `قال لافروف إن العقوبات الأميركية على إيران تضر المنطقة`: what only says which town or
 * which sanctions are meant readers are taken to know, so that the article says it itself; but not within quotation marks, where the words
 * are the speaker's, nor what he points at.
 */
export function isBackground(document: AttributedDocument, claim: Claim, relation: Relation): boolean {
  const { kind, clause, modality, trigger } = claim;
  if (modality !== "asserted" || !KNOWN_TO_ALL.test(relation.cameo ?? "")) return false;
  if (quotationAround(document, trigger.first) || isPointedAt(document, trigger.first)) return false;
  return kind === "verb" ? clause?.opener === "relative" : kind === "noun" && isKnownDeed(document, claim);
}

/** `العقوبات الأميركية`, `الهجوم الروسي`: named with the article and with who did it; but `فشلت روسيا في السيطرة على كييف`. */
function isKnownDeed(
  { sentences, sentenceItems }: AttributedDocument,
  { trigger, subjects }: Claim,
): boolean {
  const named = subjects.some((it) => "phrase" in it && it.phrase.first >= trigger.last);
  if (!named) return false;
  const items = sentenceItems[sentenceAt(sentences, trigger.first).index]?.items ?? [];
  const item = items.find(({ first }) => first === trigger.first);
  return item?.kind === "noun" && item.noun.definite;
}
