import { isPast } from "./clause-dates.js";
import { isSpoken } from "./date-sharing.js";
import { type Context, isBefore, OUTCOMES, type Told, withDate } from "./encounters.js";

/**
 * `رد أبو الغيط على تركيا … وعبر أبو الغيط مساء الأحد عن دهشته`: a person is quoted from one occasion all through an article, so that what he says
 * without a day has that of his other words, where all of them were spoken on one day of the last ones.
 */
export function datedBySpeakers(told: readonly Told[], context: Context): readonly Told[] {
  const { isNews, daysOfSpeech } = context.chronology;
  const speeches = told.filter((it) => isSpeech(it, context));
  const open = new Set(speeches.filter((it) => it.statement.date === null && isToldAsNews(it, context)));
  if (open.size === 0) return told;
  const days = new Map<string | null, string | null>();
  const dayOf = (person: string | null): string | null => {
    const known = days.get(person);
    if (known !== undefined) return known;
    const stated = speeches.flatMap(({ statement: { subject, date } }) =>
      subject === person && date !== null ? [date] : [],
    );
    const all = stated.length > 0 ? stated : daysOfSpeech(person ?? "");
    const day = new Set(all).size === 1 && isNews(all[0] as string) ? (all[0] as string) : null;
    days.set(person, day);
    return day;
  };
  return told.map((it) => {
    const day = open.has(it) ? dayOf(it.statement.subject) : null;
    return withDate(it, day);
  });
}

/** A person warned, praised or called for something, or sent a message, from which he is quoted. */
function isSpeech(
  { statement: { subject, relation, modality } }: Told,
  { lexicon, resolution }: Context,
): boolean {
  const known = lexicon.ontology.get(relation);
  return (
    modality === "asserted" &&
    known !== undefined &&
    (isSpoken(known) || relation === MESSAGE) &&
    !OUTCOMES.has(relation) &&
    subject !== null &&
    resolution.entities.get(subject)?.type === "PERSON"
  );
}

const MESSAGE = "SENDS_MESSAGE_TO";

/** `في وقت سابق`. */
const EARLIER = "قبل ذلك";

/** Not `كان قد انتقد`, `الذي انتقد` or `انتقد في وقت سابق`. */
function isToldAsNews({ claim, statement }: Told, { chronology, resolution }: Context): boolean {
  const { clause, kind } = claim;
  if (kind !== "verb" || !clause || isBefore(claim)) return false;
  if (chronology.isTimed(clause) || clause.adverbs.has(EARLIER)) return false;
  const own = clause.subject.phrases.some((phrase) => resolution.actor(phrase) === statement.subject);
  return own && isPast(clause) && (clause.opener === "main" || clause.opener === "complement");
}
