import type { Chronology } from "./statement-dates.js";
import { dated } from "./statement-drafts.js";
import type { Homes, Told } from "./told-events.js";

/**
 * `زيارة روحاني لباريس الأحد … في زيارته لفرنسا`, `روسيا تحذر أوكرانيا … وحذر لافروف كييف الاثنين`: a deed told of a city and of its country,
 * of a state and of who holds its office, is one, so that the day told of the one is that of the other, where an article tells
 * of one day of the last week only.
 */
export function datedBySameDeeds(
  told: readonly Told[],
  home: Homes,
  { isNews, reference }: Chronology,
): readonly Told[] {
  const deedOf = ({ subject, relation, object, modality, polarity }: Told["statement"]) =>
    [home(subject), relation, home(object), modality, polarity].join("|");
  const days = new Map<string, string | null>();
  for (const { statement } of told) {
    const { date } = statement;
    if (date?.length !== 10) continue;
    const deed = deedOf(statement);
    const recent = isNews(date) || (reference !== null && date > reference) ? date : null;
    days.set(deed, (days.get(deed) ?? recent) === recent ? recent : null);
  }
  return told.map((it) => {
    const day = it.statement.date === null ? days.get(deedOf(it.statement)) : null;
    return day ? { ...it, statement: dated(it.statement, day) } : it;
  });
}
