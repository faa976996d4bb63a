import type { Clause } from "../annotate/clauses.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { masdarOf } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Relation } from "../model/ontology.js";
import { phraseBehind } from "./passive-agents.js";

/**
 * `أدانت باريس اغتيال الصحفي`, `ندد بقتل المدنيين`: a verbal noun of harm (CAMEO 16 to 19) that has nobody but the harmed in
 * its genitive, so that it does not say who is to blame; but `قصف روسيا للمستشفيات`, `احتجاز إيران صحفيين`, where the genitive is
 * the first of two. A state alone behind a noun of attack may be either (`قصف إسرائيل`) and is left as who attacks.
 */
export function namesHarmTo(clause: Clause, phrase: NounPhrase, lexicon: Lexicon): boolean {
  const [genitive] = phrase.nested;
  const masdar = phrase.noun ? masdarOf(phrase.noun) : null;
  if (!genitive || !masdar || masdar.suffix) return false;
  const harms = (lexicon.framesOfVerb.get(masdar.verb.id) ?? [])
    .filter(({ object, requires }) => requires.length === 0 && object.includes("DO"))
    .map(({ relation }) => lexicon.ontology.get(relation)?.cameo ?? "")
    .filter((cameo) => /^1[6-9]/.test(cameo));
  if (harms.length === 0 || hasVictimBehind(clause, phrase)) return false;
  return genitive.type !== "COUNTRY" || harms.every((cameo) => !cameo.startsWith("19"));
}

/** Behind the genitive stands an object: bare, or behind ل or على. */
function hasVictimBehind(clause: Clause, phrase: NounPhrase): boolean {
  const next = phraseBehind(clause, phrase);
  if (next && ["ل", "على"].includes(next.preposition)) return true;
  return clause.bare.some(({ items }) => items.first === phrase.items.last);
}

/** Killing and injuring, which may be told without a perpetrator. */
export function isHarm(relation: Relation | undefined): boolean {
  return relation?.plover === "ASSAULT" && relation.subjectOptional;
}
