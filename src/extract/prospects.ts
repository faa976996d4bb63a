import type { Item } from "../annotate/item.js";
import type { NounReading } from "../annotate/noun-readings.js";
import { aimersBefore, asksForAim, deedAbove, journeyBefore, namesAim } from "./aims.js";
import type { Nominal } from "./nominals.js";

/**
 * What a noun names has not happened yet when it is told.
 * @param anonymous nobody is said to do it.
 * @param controlled who does it is not said beside the noun, but is whoever does what it depends on.
 */
export function liesAhead(
  relation: string,
  nominal: Nominal,
  anonymous: boolean,
  controlled: boolean,
): boolean {
  return (
    isAim(relation, nominal, anonymous) ||
    (controlled && isAimOfForce(relation, nominal)) ||
    isProspect(relation, nominal)
  );
}

/** CAMEO roots of sanctions, coercion and force. */
const FORCE = /^1[6-9]/;

/** `شن هجوما لاستعادة البلدة`, `فتح أراضيه لشن هجمات`: what force is meant to bring about is not yet there; but of a verb that itself asks for ل it is. */
function isAimOfForce(relation: string, { items, at, clause, suffix, lexicon }: Nominal): boolean {
  // اعتقل لارتكابه جرائم: with its doer's pronoun it is the reason.
  if (!clause || suffix || !namesAim(items, at) || asksForAim(clause, lexicon)) return false;
  return FORCE.test(lexicon.ontology.get(relation)?.cameo ?? "");
}

/** CAMEO roots of meeting, joining and signing, which lie ahead of who is still on his way to them. */
const DONE_THERE = /^(04|057|074)/;

/**
 * `تسلل مسلحون لاغتيال الوزير`: for that they came, and nobody says that it is done. `وصل بلينكن إلى أنقرة للقاء أردوغان`: what
 * somebody goes there for has not happened when he goes, also where he is named; nor where his journey is a noun: `بدأ زيارة للقاء أردوغان`.
 */
function isAim(relation: string, { items, at, clause, lexicon }: Nominal, anonymous: boolean): boolean {
  if (!clause || !namesAim(items, at)) return false;
  if (anonymous && !asksForAim(clause, lexicon)) return true;
  const goes =
    clause.predicate.reading.verb.class === "move" && at > clause.at && deedAbove(items, at, lexicon) < 0;
  const doneThere = DONE_THERE.test(lexicon.ontology.get(relation)?.cameo ?? "");
  const begins = journeyBefore(items, at, lexicon) >= 0 && !aimersBefore(items, at, clause, lexicon)?.length;
  return doneThere && (goes || begins);
}

/** Relations whose masdar names something that may lie ahead whenever somebody takes a stand on it. */
const PROSPECTS: ReadonlySet<string> = new Set(["JOINS"]);

/** CAMEO roots of taking a stand: worry, support, refusal. */
const STANDS = /^(01|05|12)/;

/** The noun above is looked for so many items back. */
const REACH = 4;

/**
 * `تعارض أنقرة انضمام السويد إلى الحلف`, `مخاوف تركيا بشأن انضمام فنلندا`, `ناقش انضمام السويد`: what somebody supports,
 * refuses, worries about or talks over, by the verb of the clause or by the noun above, has not happened yet.
 */
function isProspect(relation: string, nominal: Nominal): boolean {
  if (!PROSPECTS.has(relation)) return false;
  const { clause, items, at, governedBy, lexicon } = nominal;
  if (governedBy?.traits.has("bound")) return false;
  const noun = nounAbove(items, at);
  const verbs = [
    ...(noun?.nominals ?? []).map(({ verb }) => verb.id),
    ...(clause && !governedBy?.traits.has("given") ? [clause.predicate.reading.verb.id] : []),
  ];
  if (verbs.some((verb) => lexicon.governors.ofVerb(verb) === "considered")) return true;
  const frames = [
    ...verbs.flatMap((verb) => lexicon.framesOfVerb.get(verb) ?? []),
    ...((noun && lexicon.nounFrames.next.get(noun.key)?.payloads) ?? []),
  ];
  return frames.some((frame) => STANDS.test(lexicon.ontology.get(frame.relation)?.cameo ?? ""));
}

/** The noun that the masdar depends on, over its own agent and preposition. */
function nounAbove(items: readonly Item[], at: number): NounReading | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i] as Item;
    if (item.kind === "noun") return item.noun;
    const between =
      item.kind === "phrase" || (item.kind === "particle" && item.particle.class === "preposition");
    if (!between) return null;
  }
  return null;
}
