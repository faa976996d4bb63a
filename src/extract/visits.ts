import { dayOf } from "../annotate/dates/periods.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
import { isPast } from "./clause-dates.js";
import { type Context, ENCOUNTERS, isBefore, REACH, type Told, withDate } from "./encounters.js";
import { framesNamedBy } from "./frames-of-nouns.js";
import { isAhead } from "./news.js";
import { isDuring } from "./occasion-words.js";
import type { StatementDraft } from "./statement-drafts.js";

/**
 * `زار بوتين القاهرة أمس. وأشاد السيسي خلال الزيارة بدور روسيا`, `سيزورها غدا. وسيلتقيه خلال زيارته`: what is done in the course of a visit
 * has the day on which the visitor came or is to come, where the article told of one visitor only.
 */
export function datedByVisits(told: readonly Told[], context: Context): readonly Told[] {
  const visits = told.filter((it) => isVisit(it, context));
  if (visits.length === 0) return told;
  return told.map((it) => withDate(it, it.statement.date ?? dayOfVisit(it, visits, context)));
}

/** Somebody has come since the day before, for who came earlier may have stayed for days; or he is still to come. */
function isVisit({ claim, statement }: Told, { chronology }: Context): boolean {
  const { relation, modality, polarity, date } = statement;
  if (relation !== VISITS || polarity !== "affirmed" || date === null || isBefore(claim)) return false;
  const { reference } = chronology;
  if (modality === "asserted")
    return claim.clause?.opener !== "relative" && reference !== null && isSinceYesterday(date, reference);
  return modality === "planned" && (date === reference || isAhead(date, reference));
}

function isSinceYesterday(date: string, reference: string): boolean {
  const age = date.length === 10 ? dayOf(reference) - dayOf(date) : -1;
  return age === 0 || age === 1;
}

const VISITS = "VISITS";

function dayOfVisit(
  { claim, statement }: Told,
  visits: readonly Told[],
  { document, lexicon }: Context,
): string | null {
  const { clause, trigger, kind } = claim;
  const { subject, object, relation, modality } = statement;
  if (kind !== "verb" || !clause || relation === VISITS || isBefore(claim)) return null;
  const during = clause.prepositional.find((phrase) => namesVisit(phrase, lexicon));
  const next = during === undefined && isMeetingBehind(claim, statement);
  if (!during && !next) return null;
  const { index } = sentenceAt(document.sentences, trigger.first);
  const near = visits.filter((it) => {
    const back = index - sentenceAt(document.sentences, it.claim.trigger.first).index;
    return it.claim.trigger.first < trigger.first && back <= (next ? 1 : REACH);
  });
  const last = near.at(-1)?.statement;
  if (!last || last.modality !== modality || near.some((it) => it.statement.subject !== last.subject))
    return null;
  const comes = last.subject === subject || last.subject === object;
  const own = during?.suffix === null || comes;
  return own ? last.date : null;
}

/** `وصل الوزير أمس إلى القاهرة. والتقى الوزير نظيره`: whom somebody who has just come meets, in the sentence behind his arrival. */
function isMeetingBehind({ clause }: Claim, { relation, modality }: StatementDraft): boolean {
  const met = relation in ENCOUNTERS && modality === "asserted" && clause !== null;
  return met && clause.opener === "main" && isPast(clause) && !clause.adverbs.has(EARLIER);
}

/** `في وقت سابق`. */
const EARLIER = "قبل ذلك";

/** `خلال الزيارة`, `خلال زيارته`, without the place that would tell of another. */
function namesVisit({ preposition, noun, suffix, heads }: NounPhrase, lexicon: Lexicon): boolean {
  if (noun === null || heads.length > 0 || !(noun.definite || suffix !== null)) return false;
  return isDuring(preposition, lexicon) && framesNamedBy(noun, lexicon).some((it) => it.relation === VISITS);
}
