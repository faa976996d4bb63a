import type { Clause } from "../annotate/clauses.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { type Context, type Told, withDate } from "./encounters.js";
import { isHarm } from "./harm.js";
import type { Homes } from "./homes.js";
import { attackBehind } from "./linked-clauses.js";
import { isAhead } from "./news.js";
import { onlyOnes, type ToldOne } from "./only-ones.js";
import { dated } from "./statement-drafts.js";

/**
 * `زيارة روحاني لباريس الأحد … في زيارته لفرنسا`, `روسيا تحذر أوكرانيا … وحذر لافروف كييف الاثنين`: a deed told of a city and of its country,
 * of a state and of who holds its office, is one, so that the day told of the one is that of the other, where an article tells
 * of one day of the last week only, or of a visit.
 */
export function datedBySameDeeds(told: readonly Told[], home: Homes, context: Context): readonly Told[] {
  const { lexicon } = context;
  const { isNews, reference } = context.chronology;
  const deedOf = (statement: Told["statement"]) => {
    const { subject, relation, object, modality, polarity } = statement;
    // عمان تستقبل الوزير … وصل الوزير أمس إلى مسقط: a state receives whoever visits it.
    if (relation === "HOSTS" && subject?.startsWith("country:"))
      return [home(object), VISITS, subject, modality, polarity].join("|");
    // قتلته إسرائيل الأحد … وقال إن الموساد اغتاله: nobody is killed twice, whoever is said to have done it.
    const who = isDeath(statement) || isCounted(statement, lexicon) ? "" : home(subject);
    return [who, relation, home(object), modality, polarity].join("|");
  };
  const days = onlyOnes(
    told.flatMap(({ statement }): readonly ToldOne[] => {
      const { date } = statement;
      if (date === null || (date.length !== 10 && !isDeath(statement))) return [];
      const recent =
        statement.relation === VISITS || isDeath(statement) || isNews(date) || isAhead(date, reference);
      return [[deedOf(statement), recent ? date : null]];
    }),
  );
  const deeds = told.map((it) => {
    const day = it.statement.date === null ? days.get(deedOf(it.statement)) : null;
    return withDate(it, day);
  });
  return datedByPlans(datedByVictims(deeds, context), context);
}

const VISITS = "VISITS";

/** Somebody was killed. */
function isDeath({ relation, object, modality, polarity }: Told["statement"]): boolean {
  return (
    relation === "KILLS" && object.startsWith("person:") && modality === "asserted" && polarity === "affirmed"
  );
}

/** `قتل 14 شخصا الأحد … مقتل 14 شخصا`: as many harmed in one article were harmed in one event, whether or not it is said who did it. */
function isCounted({ relation, number }: Told["statement"], { ontology }: Lexicon): boolean {
  return number !== null && number > 1 && isHarm(ontology.get(relation));
}

/** `قتل 14 شخصا الأحد … شنت روسيا غارة أدت إلى مقتل 14 شخصا`: an attack was on the day on which it is told elsewhere that its victims came to harm. */
function datedByVictims(told: readonly Told[], { document, lexicon }: Context): readonly Told[] {
  const days = onlyOnes(
    told.flatMap(({ claim: { clause }, statement: { relation, date } }): readonly ToldOne<Clause>[] => {
      const harms = clause && date?.length === 10 && isHarm(lexicon.ontology.get(relation));
      const attack = harms ? attackBehind(document, clause, lexicon) : null;
      return attack ? [[attack, date]] : [];
    }),
  );
  if (days.size === 0) return told;
  return told.map((it) => {
    const { claim, statement } = it;
    const own = claim.kind === "verb" && statement.modality === "asserted" && statement.date === null;
    const day = own && claim.clause ? days.get(claim.clause) : null;
    return withDate(it, day);
  });
}

/**
 * `سفر ماكرون إلى بيروت يثير جدلا … سيتوجه ماكرون إلى بيروت الشهر المقبل`: what a noun names without a date has not happened yet where
 * the article tells of it with a date to come, and never that it was done.
 */
function datedByPlans(
  told: readonly Told[],
  { lexicon, chronology: { reference } }: Context,
): readonly Told[] {
  const deedOf = ({ subject, relation, object, polarity }: Told["statement"]) => {
    const pair = lexicon.ontology.get(relation)?.symmetric ? [subject, object].sort() : [subject, object];
    return [...pair, relation, polarity].join("|");
  };
  const plans = onlyOnes(
    told.flatMap(({ claim, statement }): readonly ToldOne[] => {
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
