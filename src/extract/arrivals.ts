import type { AttributedDocument } from "../annotate/attribution.js";
import { sentenceAt } from "../annotate/positions.js";
import { type Context, isBefore, type Told, withDate } from "./encounters.js";

/** So many sentences behind an arrival those are told who came to the airport. */
const NEXT = 2;

/**
 * `وصل الرئيس إلى الرياض أمس. وكان في استقباله أمير المنطقة`, `وصل أمس إلى بيروت. واستقبله الرئيس`: who is there when somebody arrives receives
 * him on that day.
 */
export function datedByArrivals(told: readonly Told[], context: Context): readonly Told[] {
  const arrivals = told.filter((it) => isArrival(it, context));
  if (arrivals.length === 0) return told;
  return told.map((it) => {
    const reach = it.statement.date === null ? reachBack(it, context) : null;
    if (reach === null) return it;
    const arrival = arrivals.findLast((other) => isOfGuest(other, it, reach, context));
    return withDate(it, arrival?.statement.date);
  });
}

/** Somebody has come on a day of the news. */
function isArrival({ claim, statement }: Told, { chronology }: Context): boolean {
  const { relation, modality, polarity, date } = statement;
  const done = modality === "asserted" && polarity === "affirmed";
  return relation === "VISITS" && done && claim.kind === "verb" && date !== null && chronology.isNews(date);
}

/** In how many sentences before it the arrival may be told at which somebody is received; null where he is received otherwise. */
function reachBack({ claim, statement }: Told, { document }: Context): number | null {
  const { relation, modality, polarity } = statement;
  if (relation !== "HOSTS" || modality !== "asserted" || polarity !== "affirmed") return null;
  if (claim.kind === "noun") return isAtHisReception(document, claim.trigger.first) ? NEXT : null;
  const predicate = claim.clause?.predicate;
  const goesOn =
    predicate?.kind === "verb" && predicate.conjunction === "و" && predicate.reading.objectSuffix !== null;
  return goesOn && !isBefore(claim) ? 1 : null;
}

/** `كان في استقباله`. */
function isAtHisReception({ words }: AttributedDocument, noun: number): boolean {
  const [auxiliary, preposition] = [words[noun - 2]?.particle, words[noun - 1]?.particle];
  return auxiliary?.class === "auxiliary" && preposition?.value === "في";
}

function isOfGuest(arrival: Told, { claim, statement }: Told, reach: number, context: Context): boolean {
  const { sentences } = context.document;
  const came = arrival.claim.trigger.first;
  const back = sentenceAt(sentences, claim.trigger.first).index - sentenceAt(sentences, came).index;
  return (
    arrival.statement.subject === statement.object && came < claim.trigger.first && back >= 0 && back <= reach
  );
}
