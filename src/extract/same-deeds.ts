import type { Told } from "./encounters.js";
import type { Homes } from "./homes.js";
import { isAhead } from "./news.js";
import { onlyDays, type ToldDay } from "./only-days.js";
import type { Chronology } from "./statement-dates.js";
import { dated } from "./statement-drafts.js";

/**
 * `زيارة روحاني لباريس الأحد … في زيارته لفرنسا`, `روسيا تحذر أوكرانيا … وحذر لافروف كييف الاثنين`: a deed told of a city and of its country,
 * of a state and of who holds its office, is one, so that the day told of the one is that of the other, where an article tells
 * of one day of the last week only, or of a visit.
 */
export function datedBySameDeeds(
  told: readonly Told[],
  home: Homes,
  { isNews, reference }: Chronology,
): readonly Told[] {
  const deedOf = (statement: Told["statement"]) => {
    const { subject, relation, object, modality, polarity } = statement;
    // قتلته إسرائيل الأحد … وقال إن الموساد اغتاله: nobody is killed twice, whoever is said to have done it.
    const who = isDeath(statement) ? "" : home(subject);
    return [who, relation, home(object), modality, polarity].join("|");
  };
  const days = onlyDays(
    told.flatMap(({ statement }): readonly ToldDay[] => {
      const { date } = statement;
      if (date?.length !== 10) return [];
      const recent =
        statement.relation === "VISITS" || isDeath(statement) || isNews(date) || isAhead(date, reference);
      return [[deedOf(statement), recent ? date : null]];
    }),
  );
  const deeds = told.map((it) => {
    const day = it.statement.date === null ? days.get(deedOf(it.statement)) : null;
    return day ? { ...it, statement: dated(it.statement, day) } : it;
  });
  return datedByPlans(deeds, reference);
}

/** Somebody was killed. */
function isDeath({ relation, object, modality, polarity }: Told["statement"]): boolean {
  return (
    relation === "KILLS" && object.startsWith("person:") && modality === "asserted" && polarity === "affirmed"
  );
}

/**
 * `سفر ماكرون إلى بيروت يثير جدلا … سيتوجه ماكرون إلى بيروت الشهر المقبل`: what a noun names without a date has not happened yet where
 * the article tells of it with a date to come, and never that it was done.
 */
function datedByPlans(told: readonly Told[], reference: string | null): readonly Told[] {
  const deedOf = ({ subject, relation, object, polarity }: Told["statement"]) =>
    [subject, relation, object, polarity].join("|");
  const plans = onlyDays(
    told.flatMap(({ claim, statement }): readonly ToldDay[] => {
      const { date, modality } = statement;
      if (date === null) return claim.kind === "noun" ? [] : [[deedOf(statement), null]];
      return [[deedOf(statement), modality === "planned" && isAhead(date, reference) ? date : null]];
    }),
  );
  return told.map((it) => {
    const { claim, statement } = it;
    const date =
      claim.kind === "noun" && statement.modality === "asserted" && statement.date === null
        ? plans.get(deedOf(statement))
        : undefined;
    return date ? { ...it, statement: dated({ ...statement, modality: "planned" }, date) } : it;
  });
}
