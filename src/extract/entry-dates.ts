import type { AttributedDocument } from "../annotate/attribution.js";
import type { Sentence } from "../annotate/document.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Claim } from "./claims.js";
import type { DatingContext } from "./clause-dates.js";
import { isOfCalendar } from "./dated-nouns.js";

/** So many marks (`* `, `- `) may stand before the date of an entry. */
const BULLETS = 2;

/**
 * `11 أغسطس 1990: وصول قوات مصرية`, `10 أغسطس: عقد القادة قمة وأدانت القمة الغزو`: what an entry in a table of events tells has the date
 * with which it begins, where it names no other.
 */
export function dateOfEntry(context: DatingContext, claim: Claim): string | null {
  const { trigger, clause, modality, kind } = claim;
  const { document, datesOf } = context;
  const sentence = sentenceAt(document.sentences, trigger.first);
  if (modality !== "asserted" || !mayOpenEntry(document, sentence)) return null;
  // أدانت القمة احتلال الكويت: what a clause speaks of lies before.
  if (clause && (kind !== "verb" || clause.opener !== "main" || clause.markers.has("كان"))) return null;
  const [entry, ...others] = datesOf(sentence);
  if (!entry || others.length > 0) return null;
  const { mention } = entry;
  const inFront = document.tokens.slice(sentence.first, mention.first);
  if (inFront.length > BULLETS || inFront.some(({ kind }) => kind === "word" || kind === "number"))
    return null;
  if (!isOfCalendar(mention) || document.tokens[mention.last]?.text !== ":") return null;
  return clause || trigger.first === mention.last + 1 ? mention.value : null;
}

/** A colon stands so near its beginning that a date can be before it. */
function mayOpenEntry({ tokens }: AttributedDocument, { first, last }: Sentence): boolean {
  for (let i = first; i < last && i < first + LONGEST_DATE; i++) if (tokens[i]?.text === ":") return true;
  return false;
}

/** So many tokens a date with its bullets has: `* 11 أغسطس (آب) من عام 1990`. */
const LONGEST_DATE = 12;
