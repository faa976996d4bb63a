import { sentenceAt } from "../annotate/positions.js";
import { isPast } from "./clause-dates.js";
import { type Context, isBefore, type Told, withDate } from "./encounters.js";

/** So many sentences behind protests what was done to the protesters is told. */
const NEXT = 3;

/** What is done to protesters, or by them, in the course of protests. */
const IN_COURSE: ReadonlySet<string> = new Set([
  "REPRESSES",
  "ARRESTS",
  "KILLS",
  "INJURES",
  "CLASHES_WITH",
  "ATTACKS",
]);

/**
 * `خرجت مظاهرات في بيروت أمس. وأطلقت الشرطة الغاز على المتظاهرين`: what the police did to the protesters, and they to it, is told of the day of the
 * protests right before it, where no other day is.
 */
export function datedByProtests(told: readonly Told[], context: Context): readonly Told[] {
  const { sentences } = context.document;
  const sentenceOf = ({ claim }: Told) => sentenceAt(sentences, claim.trigger.first).index;
  const protests = told.filter((it) => isProtest(it));
  if (protests.length === 0) return told;
  return told.map((it) => {
    if (!isOpen(it, context)) return it;
    const index = sentenceOf(it);
    const near = protests.filter((other) => {
      const back = index - sentenceOf(other);
      return back >= 0 && back <= NEXT && other.claim.trigger.first < it.claim.trigger.first;
    });
    const days = new Set(near.flatMap(({ statement: { date } }) => date ?? []));
    const [day] = days;
    return days.size === 1 && day && context.chronology.isNews(day) ? withDate(it, day) : it;
  });
}

function isProtest({ claim, statement }: Told): boolean {
  const { relation, modality, polarity } = statement;
  return (
    relation === "PROTESTS_AGAINST" && modality === "asserted" && polarity === "affirmed" && !isBefore(claim)
  );
}

function isOpen({ claim, statement }: Told, { chronology }: Context): boolean {
  const { relation, modality, polarity, date, subject, object } = statement;
  const { clause, kind } = claim;
  if (date !== null || modality !== "asserted" || polarity !== "affirmed" || !IN_COURSE.has(relation))
    return false;
  if (kind !== "verb" || clause?.opener !== "main" || !isPast(clause) || isBefore(claim)) return false;
  return !chronology.isTimed(clause) && [subject, object].some((id) => id?.startsWith(PROTESTERS));
}

const PROTESTERS = "group:protesters";
