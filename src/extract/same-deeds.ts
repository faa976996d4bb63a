import type { Told } from "./encounters.js";
import type { Homes } from "./homes.js";
import { onlyDays, type ToldDay } from "./only-days.js";
import type { Chronology } from "./statement-dates.js";
import { dated } from "./statement-drafts.js";

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
  const days = onlyDays(
    told.flatMap(({ statement }): readonly ToldDay[] => {
      const { date } = statement;
      if (date?.length !== 10) return [];
      const recent = isNews(date) || (reference !== null && date > reference);
      return [[deedOf(statement), recent ? date : null]];
    }),
  );
  return told.map((it) => {
    const day = it.statement.date === null ? days.get(deedOf(it.statement)) : null;
    return day ? { ...it, statement: dated(it.statement, day) } : it;
  });
}
